/**
 * Segments (wire-format.md §11) at a hostile relay: a new device of hers, which has seen nothing yet, is
 * told of a history that was not. Without segments to believe, it follows item by item.
 */
import { isBytes } from '../../wire/src/read.ts'
import type { ClientFrame } from '../../wire/src/client-frame.ts'
import type { RevealId, SpaceId } from '../../wire/src/ids.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import type { ListedClaim, SegmentVouch } from '../../wire/src/segment.ts'
import { segmentListToCbor } from '../../wire/src/segment.ts'
import type { Words } from '../../app/src/sync/segment-words.ts'
import type { Attack, Seen } from './attack.ts'
import type { Bend } from './bent-relay.ts'
import { noticedBy, openVictim, quiet, textsOf } from './scene.ts'
import { threatModel, sundr } from './sources.ts'

import type { Past } from './vouched-past.ts'
import { createPast, retold, sealed, toldAnew, vouchesOf } from './vouched-past.ts'
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
    ...{ threat: 'T11', source: threatModel },
    async run(world) {
      const past = await createPast(world, { old: world.pick('removed', 'here') })
      const by = [past.old ?? past.noor, past.sam]
      return believes(past, { vouches: vouchesOf(past, by) })
    },
  },
  {
    name: 'those who stayed tell what somebody said who has left',
    ...{ threat: 'T6', source: threatModel },
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
    name: 'the chain of who belongs is told in another way than the segments have it (roster fork)',
    ...{ threat: 'T2', source: sundr },
    async run(world) {
      const past = await createPast(world, { old: 'here' })
      const chain = world.pick(past.forked, past.records)
      return believes(past, {}, (told, asked) =>
        asked?.kind === 'read-roster' && told.kind === 'ok'
          ? { ...told, value: chain.slice(asked.from) }
          : told,
      )
    },
  },
  ...(['says what nobody said', 'proves nothing'] as const).map((what): Attack => ({
    name: `a segment that everyone has vouched for ${what} (their keys are stolen)`,
    ...{ threat: 'T6', source: threatModel },
    async run(world) {
      const past = await createPast(world, { goesOn: true })
      const { words, proof } = past.last
      const other =
        what === 'proves nothing'
          ? { words, proof: { ...proof, signatures: new Uint8Array(proof.signatures.length) } }
          : { words: { ...words, bodies: words.bodies.map(() => ({ text: 'never said' })) }, proof }
      return proves(await toldAnew(past, world.pick(other, past.last)))
    },
  })),
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
    ...{ threat: 'T4', source: threatModel },
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
    ...{ threat: 'T4', source: threatModel },
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
    ...{ threat: 'T4', source: threatModel },
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
    ...{ threat: 'T6', source: threatModel },
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

/** Whether the new device vouches for what it has believed, once it has had the time to look at it. */
async function proves(past: Past): Promise<Seen> {
  const told = { claims: past.claims, vouches: vouchesOf(past) }
  const victim = await openVictim(past.scene, past.tablet, {
    bend: (frame, asked) => answered(asked, past, told) ?? frame,
  })
  const { log, news, scheduler } = victim
  const last = past.scene.relay.items.length
  const { to } = past.last.claim
  const hasVouched = () =>
    victim.asked().some((one) => one.kind === 'vouch-segments' && one.to >= to)
  const isOver = () => log.state.cursor === last && (hasVouched() || news.length > 0)
  for (let turn = 0; turn < 400 && !isOver(); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    await quiet()
    scheduler.pass(100)
  }
  if (!isOver()) throw new Error('does not get on')
  if (textsOf(victim).includes('never said')) throw new Error('is still believed')
  return { accepted: hasVouched(), noticed: noticedBy(victim) }
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
  if (asked?.kind === 'vouch-segments') return { kind: 'ok', ref: asked.ref, value: null } as const
  if (asked?.kind !== 'get-segment') return null
  const at = claims.findIndex(({ from }) => from === asked.from)
  const bytes = parts[Math.min(at, parts.length - 1)]?.[asked.part === 'words' ? 1 : 2] ?? nothing
  const piece = bytes.slice(asked.offset, asked.offset + asked.length)
  return isBytes(piece) ? ({ kind: 'ok', ref: asked.ref, value: piece } as const) : null
}

const nothing = new Uint8Array(0)
