import { describe, expect, it } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { ListedClaim, SegmentVouch } from '@attune/wire/segment.ts'
import { chainAfter, chainStart, segmentListToCbor, vouchMessage } from '@attune/wire/segment.ts'
import { createDeviceKeys } from '../crypto/create-keys.ts'
import { sha256 } from '../crypto/hash.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { createSeededRandom } from '../crypto/random.ts'
import { sign } from '../crypto/signature.ts'
import { believedClaims, listClaims } from './segment-claims.ts'
import { living, leave } from './segments.testing.ts'
import { emptySpace, takeItems } from './space-state.ts'
import type { Stage } from './stage.testing.ts'
import { createStage, person } from './stage.testing.ts'
import { verifiedItems } from './verified-items.ts'

const random = createSeededRandom('claims')

/** The first is of the first epoch, which the second person has no key of. */
const claims: readonly ListedClaim[] = [
  [0, 1, 1],
  [1, 513, 2],
  [513, 700, 2],
].map(([from = 0, to = 0, epoch = 0]) => ({
  ...{ from, to, epoch, mark: random(32), words: random(32), proof: random(32) },
  ...{ wordsSize: 10, proofSize: 10 },
}))

async function chainOf(stage: Stage, who = 0) {
  const { space } = stage.space.roster
  return (await takeItems(emptySpace, space, person(stage, who), stage.items, verifiedItems)).state
}

function vouch(
  stage: Stage,
  { device }: OwnKeys,
  from: number,
  to: number,
  over: readonly ListedClaim[] = claims,
): SegmentVouch {
  const run = over.filter((one) => one.from >= from && one.to <= to)
  const chain = run.reduce((before: Bytes, one) => chainAfter(before, one, sha256), chainStart)
  const message = vouchMessage(stage.space.roster.space, from, to, chain)
  return { device: device.device, from, to, signature: sign(device.signSecret, message) }
}

const ends = (believed: readonly ListedClaim[]) => believed.map(({ to }) => to)

describe('a segment', async () => {
  const stage = await createStage('vouching')
  const [noor, sam] = [person(stage, 0), person(stage, 1)]
  const chain = await chainOf(stage)
  const both = [vouch(stage, noor, 0, 700), vouch(stage, sam, 1, 700)]

  it('is believed once everyone who could open it has vouched', () => {
    expect(ends(believedClaims({ claims, vouches: both }, chain, 0))).toEqual([1, 513, 700])
    expect(ends(believedClaims({ claims, vouches: both }, chain, 513))).toEqual([700])
    const shorter = [vouch(stage, noor, 0, 700), vouch(stage, sam, 1, 513)]
    expect(ends(believedClaims({ claims, vouches: shorter }, chain, 0))).toEqual([1, 513])
  })

  it('is not on the word of one of the two, of nobody, or of a stranger', () => {
    const stranger = { ...sam, device: createDeviceKeys(random) }
    for (const vouches of [
      both.slice(0, 1),
      [both[0] as SegmentVouch, vouch(stage, stranger, 1, 700)],
      // By a device that says it is his.
      [both[0] as SegmentVouch, { ...vouch(stage, stranger, 1, 700), device: sam.device.device }],
    ]) {
      expect(ends(believedClaims({ claims, vouches }, chain, 0))).toEqual([1])
    }
    expect(believedClaims({ claims, vouches: both.slice(1) }, chain, 0)).toEqual([])
    expect(believedClaims({ claims, vouches: [] }, chain, 0)).toEqual([])
  })

  it('is not where anything about it is another than was vouched for', () => {
    for (const change of [
      ...(['mark', 'words', 'proof'] as const).map((part) => ({ [part]: random(32) })),
      { to: 699 },
      { epoch: 1 },
    ]) {
      const bent = claims.map((one) => (one.from === 513 ? { ...one, ...change } : one))
      expect(ends(believedClaims({ claims: bent, vouches: both }, chain, 0))).toEqual([])
      const short = [vouch(stage, noor, 0, 513), vouch(stage, sam, 1, 513)]
      expect(ends(believedClaims({ claims: bent, vouches: short }, chain, 0))).toEqual([1, 513])
    }
  })

  it('is not with a gap before it, nor for another space', async () => {
    const gap = claims.filter(({ from }) => from !== 1)
    expect(ends(believedClaims({ claims: gap, vouches: both }, chain, 0))).toEqual([])
    // Nor where what is behind the gap has been vouched for by itself.
    const behind = [vouch(stage, noor, 513, 700), vouch(stage, sam, 513, 700)]
    const his = await chainOf(stage, 1)
    expect(ends(believedClaims({ claims: gap, vouches: behind }, his, 0))).toEqual([1])
    const elsewhere = await chainOf(await createStage('elsewhere'))
    expect(believedClaims({ claims, vouches: both }, elsewhere, 0)).toEqual([])
  })

  it('is left to be read item by item by whoever has no key for it', async () => {
    const his = await chainOf(stage, 1)
    expect(ends(believedClaims({ claims, vouches: both }, his, 0))).toEqual([1, 513, 700])
    expect(ends(believedClaims({ claims, vouches: [] }, his, 0))).toEqual([1])
  })

  it('is not on the word of those who stayed, where somebody who had its key has gone', async () => {
    const living3 = living(await createStage('left', 3))
    const [ana, ben, kim] = [0, 1, 2].map((one) => person(living3, one)) as [
      OwnKeys,
      OwnKeys,
      OwnKeys,
    ]
    const later = claims.slice(1).map((one) => ({ ...one, epoch: 3 }))
    const of = (...who: readonly OwnKeys[]) => who.map((one) => vouch(living3, one, 1, 700, later))
    const all = { claims: later, vouches: of(ana, ben, kim) }
    expect(ends(believedClaims(all, await chainOf(living3), 1))).toEqual([513, 700])
    leave(living3, kim)
    const now = await chainOf(living3)
    // Together they could have kim say anything; and her device counts no more.
    expect(believedClaims(all, now, 1)).toEqual([])
    expect(believedClaims({ claims: later, vouches: of(ana, ben) }, now, 1)).toEqual([])
  })

  it('is the very one that was vouched for, whatever is listed beside it', () => {
    const other = { ...(claims[2] as ListedClaim), to: 600, words: random(32) }
    const [a, b, c] = claims as readonly [ListedClaim, ListedClaim, ListedClaim]
    for (const listed of [
      [other, a, b, c],
      [a, other, b, c],
      [a, b, other, c],
    ]) {
      expect(believedClaims({ claims: listed, vouches: both }, chain, 513)).not.toContain(other)
    }
  })

  it('is looked at once for each device, however often a relay tells what it said', () => {
    let read = 0
    const often = both.flatMap((one) =>
      Array.from({ length: 50 }, () => ({
        ...one,
        get from() {
          read++
          return one.from
        },
      })),
    )
    expect(ends(believedClaims({ claims, vouches: often }, chain, 0))).toEqual([1, 513, 700])
    expect(read).toBe(2)
  })

  it('is not waited for where a relay goes on listing without end', async () => {
    let at = 0
    const next = () => ({ ...(claims[0] as ListedClaim), from: at, to: ++at })
    const page = () => (at < 40_000 ? Array.from({ length: 4_096 }, next) : [])
    const ask = async () => ({
      ...({ ok: true, value: segmentListToCbor({ claims: page(), vouches: [] }) } as const),
    })
    expect(await listClaims(ask)).toBeNull()
  })

  it('is listed behind the one before, or not at all', async () => {
    const [a, b, c] = claims as readonly [ListedClaim, ListedClaim, ListedClaim]
    const list = async (...listed: readonly ListedClaim[]) => {
      let asked = 0
      const value = (of: readonly ListedClaim[]) => segmentListToCbor({ claims: of, vouches: [] })
      return listClaims(async () => ({ ok: true, value: value(asked++ < 9 ? listed : []) }))
    }
    expect((await list())?.claims).toEqual([])
    for (const bad of [[a], [a, c, b], [a, a, b], [{ ...b, to: 1 }]]) {
      expect(await list(...bad)).toBeNull()
    }
  })
})
