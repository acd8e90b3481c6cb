/**
 * What two or three people have lived, as it is told in segments that everyone has vouched for: where attacks on
 * a new device begin.
 */
import type { Bytes } from '../../wire/src/bytes.ts'
import type { SpaceId } from '../../wire/src/ids.ts'
import { encodeRosterRecord } from '../../wire/src/roster-record.ts'
import type { ListedClaim, SegmentVouch } from '../../wire/src/segment.ts'
import { chainAfter, chainStart, vouchMessage } from '../../wire/src/segment.ts'
import { sha256 } from '../../app/src/crypto/hash.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { createAddDevice } from '../../app/src/crypto/roster-devices.ts'
import { after, anotherDevice, without } from '../../app/src/crypto/roster-moves.testing.ts'
import { createLeave, createRenewal } from '../../app/src/crypto/roster.ts'
import { digestPart, sealPart } from '../../app/src/crypto/segment-box.ts'
import { sign } from '../../app/src/crypto/signature.ts'
import { packPart } from '../../app/src/sync/kept-segments.ts'
import type { MadeSegment } from '../../app/src/sync/make-segment.ts'
import { makeSegment } from '../../app/src/sync/make-segment.ts'
import { behindSegment, segmentEnd } from '../../app/src/sync/segment-bounds.ts'
import type { Proof } from '../../app/src/sync/segment-proof.ts'
import { encodeProof } from '../../app/src/sync/segment-proof.ts'
import type { Words } from '../../app/src/sync/segment-words.ts'
import { encodeWords } from '../../app/src/sync/segment-words.ts'
import { streamBegin } from '../../app/src/sync/place.ts'
import { emptySpace, takeItems } from '../../app/src/sync/space-state.ts'
import type { Stage } from '../../app/src/sync/stage.testing.ts'
import { addEntry, addItem, note } from '../../app/src/sync/stage.testing.ts'
import { verifiedItems } from '../../app/src/sync/verified-items.ts'
import type { World } from './attack.ts'
import type { Scene } from './scene.ts'
import { createScene } from './scene.ts'

/** What was lived, as it is told in segments; and who may have vouched for it. */
export interface Past {
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
  readonly last: { readonly words: Words; readonly proof: Proof; readonly claim: ListedClaim }
  /** Other records, by the same people, from the first that stands in the last segment on. */
  readonly forked: readonly Bytes[]
  /** The same life, of which something else is told from its third entry on. */
  readonly tell: (text: string) => Stage
}

interface Life {
  readonly size?: number
  readonly old?: 'removed' | 'here'
  readonly leaves?: boolean
  /** Whether enough comes behind it for what is believed to be made sure of. */
  readonly goesOn?: boolean
}

export async function createPast(world: World, life: Life = {}): Promise<Past> {
  const scene = await createScene(world, life.size)
  const { noor, sam, lee, stage } = scene
  const { random } = stage.space
  const second = life.old ? anotherDevice(noor, random) : null
  const tablet = anotherDevice(noor, random)
  const { ends, member } = await endOf(scene, life, second, tablet)
  const other = second && (await endOf(scene, life, anotherDevice(noor, random), tablet))
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
    for (let more = 0; life.goesOn && more < behindSegment; more++)
      addEntry(told, sam, note(`later ${more}`))
    return told
  }
  const there = tell('in the evening')
  for (const { kind, bytes } of there.items.slice(scene.relay.items.length)) {
    if (kind === 'roster') scene.relay.addRecord(bytes)
    else scene.relay.add(kind, bytes)
  }
  const about = { scene, noor, sam, lee, old: second, tablet: { ...tablet, member }, tell }
  const forked = [...stage.space.recordBytes, ...(other?.ends ?? [])]
  return { ...about, forked, ...(await segmentsOf(there, noor)) }
}

/** What comes of it: the records at its end, and her keys from then on. */
async function endOf(
  { stage, noor, lee }: Scene,
  { old, leaves }: Life,
  second: OwnKeys | null,
  tablet: OwnKeys,
) {
  const { random } = stage.space
  let { roster } = stage.space
  let { member } = noor
  const ends: Bytes[] = []
  const add = (record: Parameters<typeof encodeRosterRecord>[0]) => {
    roster = after(roster, record)
    ends.push(encodeRosterRecord(record))
  }
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
  return { ends, member }
}

export const retold = async (past: Past): Promise<Past> => ({
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
  let last: MadeSegment | undefined
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
    last = makeSegment(stretch)
    const { words } = last
    const { from, epoch, end } = words
    const key = epochKeys.get(epoch)
    if (!key) throw new Error('no key')
    const name = { space, from, to: end.cursor }
    const [plain, proof] = [encodeWords(words), encodeProof(last.proof)]
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
  if (!last || !claim) throw new Error('nothing was lived')
  const recordsThere = items.flatMap(({ kind, bytes }) => (kind === 'roster' ? [bytes] : []))
  return { stage, space, records: recordsThere, claims, parts, last: { ...last, claim } }
}

/** As the relay has it from a member, who holds the key. */
export async function sealed(
  { stage }: Past,
  { from, to }: ListedClaim,
  words: Words,
): Promise<Bytes> {
  const { roster, epochKey, random } = stage.space
  const name = { space: roster.space, from, to, part: 'words' } as const
  return sealPart(name, await packPart(encodeWords(words)), epochKey, random)
}

/** The last segment as it is told by everyone together: with other parts, and a claim of those. */
export async function toldAnew(past: Past, { words, proof }: MadeSegment): Promise<Past> {
  const { space, stage, last } = past
  const { epochKey, random } = stage.space
  const { from, to } = last.claim
  const name = (part: 'words' | 'proof') => ({ space, from, to, part })
  const [plain, proven] = [encodeWords(words), encodeProof(proof)]
  const wordsPart = sealPart(name('words'), await packPart(plain), epochKey, random)
  const proofPart = sealPart(name('proof'), await packPart(proven), epochKey, random)
  const claim = {
    ...last.claim,
    words: digestPart(name('words'), plain, epochKey),
    proof: digestPart(name('proof'), proven, epochKey),
    ...{ wordsSize: wordsPart.length, proofSize: proofPart.length },
  }
  const parts = [...past.parts.slice(0, -1), [0, wordsPart, proofPart] as const]
  return {
    ...{ ...past, parts, claims: [...past.claims.slice(0, -1), claim] },
    last: { words, proof, claim },
  }
}

/** By each of those: for everything. */
export function vouchesOf(
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
