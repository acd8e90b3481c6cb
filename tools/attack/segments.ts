/**
 * Segments (wire-format.md §11) at a hostile relay: a new device of hers, which has seen nothing yet, is
 * told of a history that was not. Without segments to believe, it follows item by item.
 */
import type { Bytes } from '../../wire/src/bytes.ts'
import { isBytes } from '../../wire/src/read.ts'
import type { ClientFrame } from '../../wire/src/client-frame.ts'
import type { RevealId, SpaceId } from '../../wire/src/ids.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import { encodeRosterRecord } from '../../wire/src/roster-record.ts'
import type { ListedClaim, SegmentVouch } from '../../wire/src/segment.ts'
import { chainAfter, chainStart, segmentListToCbor, vouchMessage } from '../../wire/src/segment.ts'
import { sha256 } from '../../app/src/crypto/hash.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { createAddDevice } from '../../app/src/crypto/roster-devices.ts'
import { after, anotherDevice, without } from '../../app/src/crypto/roster-moves.testing.ts'
import { createLeave, createRenewal } from '../../app/src/crypto/roster.ts'
import { digestPart, sealPart } from '../../app/src/crypto/segment-box.ts'
import { sign } from '../../app/src/crypto/signature.ts'
import { packPart } from '../../app/src/sync/kept-segments.ts'
import { makeSegment } from '../../app/src/sync/make-segment.ts'
import { segmentEnd } from '../../app/src/sync/segment-bounds.ts'
import { encodeProof } from '../../app/src/sync/segment-proof.ts'
import type { Words } from '../../app/src/sync/segment-words.ts'
import { encodeWords, streamBegin } from '../../app/src/sync/segment-words.ts'
import { emptySpace, takeItems } from '../../app/src/sync/space-state.ts'
import type { Stage } from '../../app/src/sync/stage.testing.ts'
import { addEntry, addItem, note } from '../../app/src/sync/stage.testing.ts'
import { verifiedItems } from '../../app/src/sync/verified-items.ts'
import type { Attack, Seen, World } from './attack.ts'
import type { Bend } from './bent-relay.ts'
import type { Scene } from './scene.ts'
import { createScene, noticedBy, openVictim, quiet } from './scene.ts'
import { brief, sundr } from './sources.ts'

export const segmentAttacks: readonly Attack[] = [
  {
    name: 'a segment that nobody has vouched for',
    ...{ threat: 'T3', source: sundr },
    async run(world) {
      const past = await createPast(world)
      return believes(past, { vouches: world.pick([], vouchesOf(past)) })
    },
  },
  {
    name: 'a segment of one whose devices were all away (vouched for by the other alone)',
    ...{ threat: 'T3', source: sundr },
    async run(world) {
      const past = await createPast(world)
      const both = vouchesOf(past)
      return believes(past, { vouches: world.pick(both.slice(0, 1), both) })
    },
  },
  {
    name: 'a member makes up a history, and the relay passes it on (her vouching is for another)',
    ...{ threat: 'T6', source: sundr },
    async run(world) {
      const past = await createPast(world)
      const other = await retold(past)
      const made = world.pick(other, past)
      return believes(made, {
        vouches: [...vouchesOf(past, [past.noor]), ...vouchesOf(made, [past.sam])],
      })
    },
  },
  {
    name: 'a history that a removed device has vouched for',
    ...{ threat: 'T11', source: brief },
    async run(world) {
      const past = await createPast(world, { old: world.pick('removed', 'here') })
      const by = [past.old ?? past.noor, past.sam]
      return believes(past, { vouches: vouchesOf(past, by) })
    },
  },
  {
    name: 'those who stayed tell what somebody said who has left',
    ...{ threat: 'T6', source: brief },
    async run(world) {
      const past = await createPast(world, { size: 3, leaves: world.pick(true, false) })
      return believes(past, { vouches: vouchesOf(past, [past.noor, past.sam, past.lee]) })
    },
  },
  {
    name: 'the chain of who belongs is told without its end',
    ...{ threat: 'T3', source: sundr },
    async run(world) {
      const past = await createPast(world)
      const short = past.records.slice(0, -1)
      return believes(past, {}, (told, asked) =>
        asked?.kind === 'read-roster' && told.kind === 'ok'
          ? { ...told, value: world.pick(short, past.records).slice(asked.from) }
          : told,
      )
    },
  },
  {
    name: 'another segment is listed beside the one that was vouched for',
    ...{ threat: 'T3', source: sundr },
    async run(world) {
      const past = await createPast(world)
      const other = await retold(past)
      const beside = world.pick([other.claims.at(-1)], []).flatMap((one) => one ?? [])
      return believes(world.pick(other, past), {
        claims: [...beside, ...past.claims],
        vouches: vouchesOf(past),
      })
    },
  },
  ...(['space', 'run'] as const).map((what): Attack => ({
    name: `what was vouched for is said of another ${what} (replayed)`,
    ...{ threat: 'T4', source: brief },
    async run(world) {
      const past = await createPast(world)
      const bent: Partial<Past> =
        what === 'space'
          ? { space: past.noor.member.member as unknown as SpaceId }
          : { claims: past.claims.slice(1) }
      return believes(past, { vouches: vouchesOf({ ...past, ...world.pick(bent, {}) }) })
    },
  })),
  ...(['epoch', 'mark'] as const).map((what): Attack => ({
    name: `a segment is told under another ${what} than was vouched for`,
    ...{ threat: 'T4', source: brief },
    async run(world) {
      const past = await createPast(world)
      const bent: Partial<ListedClaim> =
        what === 'epoch' ? { epoch: 1 } : { mark: world.random(32) }
      const claims = past.claims.map((one) => ({ ...one, ...world.pick(bent, {}) }))
      return believes(past, { claims })
    },
  })),
  {
    name: 'one part of a segment in the place of another',
    ...{ threat: 'T4', source: brief },
    async run(world) {
      const past = await createPast(world)
      const [, words = nothing, proof = nothing] = past.parts.at(-1) ?? []
      const swapped = [...past.parts.slice(0, -1), [0, world.pick(proof, words), proof] as const]
      const claims = past.claims.map((one, at) => ({
        ...one,
        wordsSize: (swapped[at]?.[1] ?? nothing).length,
      }))
      return believes({ ...past, parts: swapped }, { claims })
    },
  },
  ...Object.entries({
    'leaves an entry out of': ({ bodies, ...words }: Words) => ({
      ...words,
      bodies: [...bodies.slice(0, 1), { text: '' }, ...bodies.slice(2)],
    }),
    'puts an entry before what came first in': ({ bodies, ...words }: Words) => ({
      ...words,
      bodies: bodies.toReversed(),
    }),
    'puts a reveal that never was into': (words: Words) => ({
      ...words,
      releases: [{ reveal: bytesToId<RevealId>(words.end.mark), said: [1, 2], later: [] }],
    }),
  }).map(([what, change]): Attack => ({
    name: `a member ${what} a segment that all have vouched for`,
    ...{ threat: 'T6', source: brief },
    async run(world) {
      const past = await createPast(world)
      const { words, claim } = past.last
      const forged = await sealed(past, claim, world.pick(change(words), words))
      const parts = [...past.parts.slice(0, -1), [0, forged, nothing] as const]
      const claims = past.claims.map((one) =>
        one.from === claim.from ? { ...one, wordsSize: forged.length } : one,
      )
      return believes({ ...past, parts }, { claims })
    },
  })),
]

/** What was lived, as it is told in segments; and who may have vouched for it. */
interface Past {
  readonly scene: Scene
  readonly stage: Stage
  readonly space: SpaceId
  readonly noor: OwnKeys
  readonly sam: OwnKeys
  readonly lee: OwnKeys
  /** An earlier device of hers. */
  readonly old: OwnKeys | null
  /** The one that has seen nothing yet. */
  readonly tablet: OwnKeys
  readonly records: readonly Bytes[]
  readonly claims: readonly ListedClaim[]
  /** Number, words, proof. */
  readonly parts: readonly (readonly [number, Bytes, Bytes])[]
  readonly last: { readonly words: Words; readonly claim: ListedClaim }
  /** The same life, of which something else is told from its third entry on. */
  readonly tell: (text: string) => Stage
}

interface Life {
  readonly size?: number
  readonly old?: 'removed' | 'here'
  readonly leaves?: boolean
}

async function createPast(world: World, { size = 2, old, leaves }: Life = {}): Promise<Past> {
  const scene = await createScene(world, size)
  const { noor, sam, lee, stage } = scene
  const { random } = stage.space
  let { roster } = stage.space
  const second = old ? anotherDevice(noor, random) : null
  const tablet = anotherDevice(noor, random)
  const ends: Bytes[] = []
  const add = (record: Parameters<typeof encodeRosterRecord>[0]) => {
    roster = after(roster, record)
    ends.push(encodeRosterRecord(record))
  }
  let member = noor.member
  if (second) add(createAddDevice(roster, second))
  if (second && old === 'removed') {
    const gone = await without(roster, [second], noor, random)
    ;({ member } = gone)
    add(gone.record)
  } else {
    if (leaves) add(createLeave(roster, lee.member.member, lee.device))
    add((await createRenewal(roster, noor, random)).record)
  }
  add(createAddDevice(roster, { ...tablet, member }))
  const tell = (text: string): Stage => {
    const told: Stage = { ...stage, items: [...stage.items], heads: new Map(stage.heads) }
    for (const [author, words] of [
      [noor, 'in the morning'],
      [sam, 'at noon'],
      [lee, text],
      [noor, 'at night'],
    ] as const)
      addEntry(told, author, note(words))
    for (const bytes of ends) addItem(told, 'roster', bytes)
    return told
  }
  const there = tell('in the evening')
  for (const { kind, bytes } of there.items.slice(scene.relay.items.length)) {
    if (kind === 'roster') scene.relay.addRecord(bytes)
    else scene.relay.add(kind, bytes)
  }
  const about = { scene, noor, sam, lee, old: second, tablet: { ...tablet, member }, tell }
  return { ...about, ...(await segmentsOf(there, noor)) }
}

const retold = async (past: Past): Promise<Past> => ({
  ...past,
  ...(await segmentsOf(past.tell('never said'), past.noor)),
})

async function segmentsOf(stage: Stage, own: OwnKeys) {
  const { space } = stage.space.roster
  const { items } = stage
  const { records, epochKeys } = (await takeItems(emptySpace, space, own, items, verifiedItems))
    .state
  const claims: ListedClaim[] = []
  const parts: (readonly [number, Bytes, Bytes])[] = []
  let before = streamBegin
  let words: Words | undefined
  // What was lived under the keys of before: behind it stands what has come of it.
  const lived = records.findLast(({ record }) => record.body.epoch !== null)?.cursor ?? 1
  while (before.cursor < lived - 1) {
    const count = segmentEnd(before.cursor, records) - before.cursor
    const rest = items.slice(before.cursor)
    const stretch = {
      space,
      before,
      items: rest,
      count,
      records,
      epochKeys,
      released: new Set<never>(),
    }
    const made = makeSegment(stretch)
    ;({ words } = made)
    const { from, epoch, end } = words
    const key = epochKeys.get(epoch)
    if (!key) throw new Error('no key')
    const name = { space, from, to: end.cursor }
    const [plain, proof] = [encodeWords(words), encodeProof(made.proof)]
    const seal = async (part: 'words' | 'proof', bytes: Bytes) =>
      sealPart({ ...name, part }, await packPart(bytes), key, stage.space.random)
    const sealedParts = [await seal('words', plain), await seal('proof', proof)] as const
    claims.push({
      ...{ from, to: end.cursor, epoch, mark: end.mark },
      words: digestPart({ ...name, part: 'words' }, plain, key),
      proof: digestPart({ ...name, part: 'proof' }, proof, key),
      ...{ wordsSize: sealedParts[0].length, proofSize: sealedParts[1].length },
    })
    parts.push([parts.length, ...sealedParts])
    before = end
  }
  const claim = claims.at(-1)
  if (!words || !claim) throw new Error('nothing was lived')
  const recordsThere = items.flatMap(({ kind, bytes }) => (kind === 'roster' ? [bytes] : []))
  return { stage, space, records: recordsThere, claims, parts, last: { words, claim } }
}

/** As the relay has it from a member, who holds the key. */
async function sealed({ stage }: Past, { from, to }: ListedClaim, words: Words): Promise<Bytes> {
  const { roster, epochKey, random } = stage.space
  const name = { space: roster.space, from, to, part: 'words' } as const
  return sealPart(name, await packPart(encodeWords(words)), epochKey, random)
}

/** By each of those: for everything. */
function vouchesOf(
  past: Pick<Past, 'space' | 'claims' | 'noor' | 'sam' | 'lee'>,
  by: readonly OwnKeys[] = [...new Set([past.noor, past.sam, past.lee])],
): readonly SegmentVouch[] {
  const { space, claims } = past
  const [from, to] = [claims[0]?.from ?? 0, claims.at(-1)?.to ?? 0]
  const chain = claims.reduce<Bytes>((before, one) => chainAfter(before, one, sha256), chainStart)
  return by.map(({ device }) => ({
    ...{ device: device.device, from, to },
    signature: sign(device.signSecret, vouchMessage(space, from, to, chain)),
  }))
}

/** Whether the new device takes the history from its last segment; what it makes of it if not. */
async function believes(
  past: Past,
  told: { readonly claims?: readonly ListedClaim[]; readonly vouches?: readonly SegmentVouch[] },
  bend: Bend = (frame) => frame,
): Promise<Seen> {
  const { claims = past.claims, vouches = vouchesOf(past) } = told
  const victim = await openVictim(past.scene, past.tablet, {
    bend: (frame, asked) => bend(answered(asked, past, { claims, vouches }) ?? frame, asked),
  })
  const { log, disk } = victim
  const { from, to } = past.last.claim
  const last = past.scene.relay.items.length
  // What unfolds a part takes its own time.
  for (let turn = 0; turn < 200 && log.state.cursor < last; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    await quiet()
  }
  if (log.state.cursor < last) throw new Error('does not get on')
  const isThere = disk.records.has(log.keys.wordsAfter(from)) && log.folded.cursor >= to
  const noticed = noticedBy(victim)
  return { accepted: isThere, noticed: isThere ? noticed : [...noticed, 'a segment set aside'] }
}

function answered(
  asked: ClientFrame | null,
  { parts }: Past,
  { claims, vouches }: { claims: readonly ListedClaim[]; vouches: readonly SegmentVouch[] },
) {
  if (asked?.kind === 'list-segments') {
    const behind = claims.filter(({ to }) => to > asked.from)
    return {
      kind: 'ok',
      ref: asked.ref,
      value: segmentListToCbor({ claims: behind, vouches }),
    } as const
  }
  if (asked?.kind !== 'get-segment') return null
  const at = claims.findIndex(({ from }) => from === asked.from)
  const bytes = parts[Math.min(at, parts.length - 1)]?.[asked.part === 'words' ? 1 : 2] ?? nothing
  const piece = bytes.slice(asked.offset, asked.offset + asked.length)
  return isBytes(piece) ? ({ kind: 'ok', ref: asked.ref, value: piece } as const) : null
}

const nothing = new Uint8Array(0)
