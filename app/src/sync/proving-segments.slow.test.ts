import { describe, expect, it } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import type { SegmentPart } from '@attune/wire/segment.ts'
import {
  chainAfter,
  chainStart,
  readSegmentList,
  segmentListToCbor,
  vouchMessage,
} from '@attune/wire/segment.ts'
import { sha256 } from '../crypto/hash.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { digestPart, sealPart } from '../crypto/segment-box.ts'
import { sign } from '../crypto/signature.ts'
import { flipBit } from '../crypto/space-fixture.testing.ts'
import { giveSegments } from './giving-segments.ts'
import { heal } from './healing.ts'
import { packPart, packProof } from './kept-segments.ts'
import { makeSegment, releasedBefore } from './make-segment.ts'
import { proveSegments } from './proving-segments.ts'
import type { Question } from './relay-link.ts'
import { behindSegment, segmentEnd } from './segment-bounds.ts'
import { decodeProof, encodeProof } from './segment-proof.ts'
import type { Words } from './segment-words.ts'
import { decodeWords, encodeWords } from './segment-words.ts'
import { streamBegin } from './place.ts'
import { living, play, renew } from './segments.testing.ts'
import type { Stage } from './stage.testing.ts'
import { createStage, openDevice, person } from './stage.testing.ts'
import { takeSegments } from './taking-segments.ts'

/** Three segments, the last of them behind a new epoch, and enough behind it. */
async function longStage(): Promise<Stage> {
  const stage = living(await createStage('proving'))
  for (let turn = 0; turn < 620; turn++) {
    if (turn === 30)
      await play(stage, [{ is: 'reveal', mode: 'default', said: [0, 1], between: 1 }])
    // Said behind the segment that its release is in.
    if (turn === 500) await play(stage, [{ is: 'reveal', mode: 'strict', said: [], between: 0 }])
    if (turn === 512) await play(stage, [{ is: 'later' }])
    if (turn === 550) await renew(stage)
    await play(stage, [{ is: 'note', by: turn % 2, text: `entry ${turn}` }])
  }
  return stage
}

const shared = longStage()

interface Part {
  readonly words: Bytes
  readonly proof: Bytes
}

/**
 * What she has put together, as a relay has it from her; `bend` says something else in its place, `forge` tells
 * of other items, all that follows from them included.
 */
async function createPast(
  bend: (part: Part, at: number) => Part = (part) => part,
  forge: (items: readonly StreamItem[]) => readonly StreamItem[] = (items) => items,
) {
  const stage = await shared
  const noor = await openDevice(stage, person(stage, 0))
  for (let from = 0; from < stage.items.length; from += 300)
    await noor.log.take(stage.items.slice(from, from + 300))
  const { space, state } = noor.log
  const { records, epochKeys } = state
  const items = forge(stage.items)
  const segments = []
  let before = streamBegin
  while (before.cursor < noor.log.folded.cursor) {
    const from = before.cursor
    const count = segmentEnd(from, records) - from
    const inside = items.slice(from, from + count + behindSegment)
    const released = releasedBefore({ ...state, opened: [] }, before)
    const made = makeSegment({ space, before, items: inside, count, records, epochKeys, released })
    before = made.words.end
    const told = { words: encodeWords(made.words), proof: encodeProof(made.proof) }
    const { words: plain, proof } = bend(told, segments.length)
    const { epoch, end } = decodeWords(plain) as Words
    const epochKey = noor.log.state.epochKeys.get(epoch)
    if (!epochKey) throw new Error('no key')
    const name = (part: SegmentPart) => ({ space, from, to: end.cursor, part })
    const seal = async (part: SegmentPart, bytes: Bytes) => {
      const shorter = part === 'proof' ? decodeProof(bytes) : null
      const packed = await (shorter ? packProof(shorter) : packPart(bytes))
      return sealPart(name(part), packed, epochKey, noor.random)
    }
    const parts = { words: await seal('words', plain), proof: await seal('proof', proof) }
    const claim = {
      ...{ from, to: end.cursor, epoch, mark: end.mark },
      words: digestPart(name('words'), plain, epochKey),
      proof: digestPart(name('proof'), proof, epochKey),
      ...{ wordsSize: parts.words.length, proofSize: parts.proof.length },
    }
    segments.push({ claim, parts })
  }
  return { stage, noor, segments, claims: segments.map(({ claim }) => claim) }
}

type Past = Awaited<ReturnType<typeof createPast>>

/** A relay that has what both of them have vouched for. */
function relayOf({ stage, segments, claims }: Past) {
  const asked: Question[] = []
  const last = claims.at(-1)?.to ?? 0
  const chain = claims.reduce<Bytes>((before, one) => chainAfter(before, one, sha256), chainStart)
  const vouches = stage.space.people.map(({ device }) => ({
    ...{ device: device.device, from: 0, to: last },
    signature: sign(device.signSecret, vouchMessage(stage.space.roster.space, 0, last, chain)),
  }))
  const records = stage.items.flatMap(({ kind, bytes }) => (kind === 'roster' ? [bytes] : []))
  const answer = (question: Question) => {
    if (question.kind === 'list-segments') {
      const listed = claims.filter(({ to }) => to > question.from)
      return segmentListToCbor({ claims: listed, vouches })
    }
    if (question.kind === 'read-roster') return records.slice(question.from)
    if (question.kind !== 'get-segment') return null
    const { from, part, offset, length } = question
    const one = segments.find(({ claim }) => claim.from === from)
    return one?.parts[part].slice(offset, offset + length) ?? null
  }
  return {
    asked,
    ask: async (question: Question) => {
      asked.push(question)
      return { ok: true, value: answer(question) } as const
    },
  }
}

/** Her other device, which has taken it all in by its words; it belongs as the first one does. */
async function createTablet(past: Past, own: OwnKeys = person(past.stage, 0)) {
  const { stage } = past
  const tablet = await openDevice(stage, own)
  const { ask, asked } = relayOf(past)
  const parts = { ...tablet, ask, changed: () => undefined }
  await takeSegments(parts)
  const believed = tablet.log.folded.cursor
  await tablet.log.take(stage.items.slice(believed))
  return { ...tablet, parts, asked, believed }
}

const rowsIn = ({ disk }: Pick<Past['noor'], 'disk'>, part: string) =>
  [...disk.records].filter(([key]) => key.includes(`/${part}/`))

/** The last of a device covers those before it. */
function noSignature(part: Part, at: number): Part {
  const proof = decodeProof(part.proof)
  if (at !== 1 || !proof) return part
  const signatures = flipBit(proof.signatures, 8 * (proof.signatures.length - 20))
  return { ...part, proof: encodeProof({ ...proof, signatures }) }
}

describe('what was believed by its words', () => {
  it('is made sure of, item by item, before this device vouches for it', async () => {
    const past = await createPast()
    const tablet = await createTablet(past)
    expect(past.claims.length).toBeGreaterThan(2)
    expect(tablet.believed).toBe(past.claims.at(-1)?.to)
    expect(rowsIn(tablet, 'proof')).toEqual([])
    // Not before.
    await giveSegments(tablet.parts, new Uint8Array(16))
    expect(tablet.asked.filter(({ kind }) => kind === 'vouch-segments')).toEqual([])
    let pauses = 0
    const pause = async () => void pauses++
    expect(await proveSegments({ ...tablet.parts, pause })).toBe('proven')
    expect(rowsIn(tablet, 'proof')).toEqual(rowsIn(past.noor, 'proof'))
    // Whoever waits for something else has a turn after every few items.
    expect(pauses).toBeGreaterThan(past.stage.items.length / 16)
    await giveSegments(tablet.parts, new Uint8Array(16))
    expect(tablet.asked.at(-1)).toMatchObject({
      kind: 'vouch-segments',
      from: 0,
      to: tablet.believed,
    })
    // Nothing is fetched once more.
    const count = tablet.asked.length
    expect(await proveSegments(tablet.parts)).toBe('proven')
    expect(tablet.asked).toHaveLength(count)
  }, 90_000)

  it('has no proof kept beside other words, which another tab has put there meanwhile', async () => {
    const tablet = await createTablet(await createPast())
    const { store } = tablet
    const transact: typeof store.transact = async (keys, ...rest) => {
      const [key = ''] = keys
      const other = { key, value: Uint8Array.of(2, 9) }
      if (key.includes('/words/')) await store.transact([], () => [other], 'relaxed')
      return store.transact(keys, ...rest)
    }
    await proveSegments({ ...tablet.parts, store: { ...store, transact } })
    expect(rowsIn(tablet, 'words').some(([, { length }]) => length === 2)).toBe(true)
    expect(rowsIn(tablet, 'proof')).toEqual([])
  }, 90_000)

  it('is given and vouched for from the first segment on at a relay that has lost something', async () => {
    const past = await createPast()
    const { log, store, own, random } = past.noor
    const asked: Question[] = []
    const empty = async (question: Question) => {
      asked.push(question)
      if (question.kind === 'stream-mark') return { ok: false, error: { kind: 'offline' } } as const
      const value = segmentListToCbor({ claims: [], vouches: [] })
      return { ok: true, value } as const
    }
    const parts = { own, log, store, random, ask: empty }
    const put = () => asked.splice(0).flatMap((one) => (one.kind === 'put-segment' ? one.from : []))
    const begin = past.claims.map(({ from }) => from)
    await giveSegments(parts, new Uint8Array(16))
    expect(put()).toEqual(begin)
    await giveSegments(parts, new Uint8Array(16))
    expect(put()).toEqual([])
    const arriving = { items: [], more: async () => false }
    expect(await heal({ ...parts, arriving, pause: async () => undefined })).toBe('offline')
    await giveSegments(parts, new Uint8Array(16))
    expect(put()).toEqual(begin)
  }, 90_000)

  it('brings a damaged proof back, and nothing but that', async () => {
    const past = await createPast()
    const { noor, stage } = past
    const whole = rowsIn(noor, 'proof').map(([key, row]) => [key, new Uint8Array(row)] as const)
    const [key = '', row] = whole[1] ?? []
    noor.disk.records.set(key, new Uint8Array(row ?? []).with(0, 4))
    const { ask, asked } = relayOf(past)
    const again = await openDevice(stage, noor.own, noor.disk)
    expect(await proveSegments({ ...again, ask })).toBe('proven')
    expect(rowsIn(again, 'proof')).toEqual(whole)
    const parts = asked.flatMap((one) => (one.kind === 'get-segment' ? [one.part] : []))
    expect(parts).toEqual(['proof'])
  }, 90_000)

  it('waits for a proof that the relay does not have, or has of another segment', async () => {
    const past = await createPast()
    const tablet = await createTablet(past)
    const nothing = { ...tablet.parts, ask: relayOf({ ...past, claims: [], segments: [] }).ask }
    expect(await proveSegments(nothing)).toBe('later')
    const other = past.segments.map((one) => ({
      ...one,
      claim: { ...one.claim, words: one.claim.proof },
    }))
    const claims = other.map(({ claim }) => claim)
    const wrong = { ...tablet.parts, ask: relayOf({ ...past, segments: other, claims }).ask }
    expect(await proveSegments(wrong)).toBe('later')
    expect(rowsIn(tablet, 'proof')).toEqual([])
    expect(tablet.log.folded.cursor).toBe(tablet.believed)
  }, 90_000)

  it('keeps what rests here where a proof does not hold that not everyone has signed for', async () => {
    const past = await createPast()
    const tablet = await createTablet(past)
    // Somebody who holds the key put another proof beside the very words.
    const lied = await createPast(noSignature)
    const ask = relayOf({ ...lied, claims: past.claims }).ask
    const lying = async (question: Question) => {
      const answer = await ask(question)
      if (question.kind !== 'list-segments') return answer
      const claims = lied.claims.filter(({ to }) => to > question.from)
      const { vouches } = readSegmentList(answer.value) ?? { vouches: [] }
      return { ok: true, value: segmentListToCbor({ claims, vouches }) } as const
    }
    expect(await proveSegments({ ...tablet.parts, ask: lying })).toBe('later')
    expect(tablet.log.folded.cursor).toBe(tablet.believed)
    expect(rowsIn(tablet, 'words')).toEqual(rowsIn(past.noor, 'words'))
    // Nor what a device has seen itself, and whose proof has been damaged since.
    const { noor } = past
    const [key = '', row] = rowsIn(noor, 'proof')[1] ?? []
    noor.disk.records.set(key, new Uint8Array(row ?? []).with(0, 4))
    const again = await openDevice(past.stage, noor.own, noor.disk)
    const before = again.log.folded.cursor
    expect(await proveSegments({ ...again, ask: lying })).toBe('later')
    expect([again.log.folded.cursor, rowsIn(noor, 'words').length]).toEqual([before, 3])
    // What everyone has signed for is there another time.
    expect(await proveSegments({ ...again, ask: relayOf(past).ask })).toBe('proven')
  }, 90_000)

  const words = (change: (words: Words) => Words) => (part: Part, at: number) =>
    at === 1 ? { ...part, words: encodeWords(change(decodeWords(part.words) as Words)) } : part
  it.each([
    [
      'says what nobody said',
      words((one) => ({ ...one, bodies: [{ text: 'no' }, ...one.bodies.slice(1)] })),
    ],
    ['gives words to somebody else', words((one) => ({ ...one, by: one.by.with(0, 1) }))],
    ['puts words before others', words((one) => ({ ...one, bodies: one.bodies.toReversed() }))],
    [
      'tells an answer that was not',
      words((one) => ({
        ...one,
        releases: one.releases.map((release) => ({ ...release, said: release.said.toReversed() })),
      })),
    ],
    [
      'tells of an answer what its author says otherwise behind it',
      words((one) => ({
        ...one,
        releases: one.releases.map((release) => ({
          ...release,
          later: release.later.map(({ member, body }) => ({
            ...{ member, body: { ...body, answer: { text: 'no' } } },
          })),
        })),
      })),
    ],
    ['has a signature that is none', noSignature],
  ])(
    'is followed item by item, for good, where it %s',
    async (_, bend) => {
      const past = await createPast(bend)
      const tablet = await createTablet(past)
      const { log, parts } = tablet
      expect(tablet.believed).toBe(past.claims.at(-1)?.to)
      expect(await proveSegments(parts)).toBe('apart')
      const from = past.claims[1]?.from
      expect([log.state.cursor, log.folded.cursor]).toEqual([from, from])
      expect((await log.mark())?.cursor).toBe(from)
      await takeSegments(parts)
      expect(log.state.cursor).toBe(from)
      await log.take(past.stage.items.slice(from))
      const texts = (of: typeof log) => of.entries().map(({ content }) => content?.body['text'])
      expect(texts(log)).toEqual(texts(past.noor.log))
      expect(tablet.asked.filter(({ kind }) => kind === 'vouch-segments')).toEqual([])
    },
    30_000,
  )

  it('is not taken for its author’s where the signature is none, and all that follows fits', async () => {
    const noLonger = ({ bytes, ...item }: StreamItem) => ({
      ...item,
      bytes: flipBit(bytes, 8 * (bytes.length - 9)),
    })
    const past = await createPast(undefined, (items) =>
      // The last of a device in the segment covers those before it.
      items.map((item) => (item.cursor === 513 ? noLonger(item) : item)),
    )
    const { log, parts } = await createTablet(past)
    expect(await proveSegments(parts)).toBe('apart')
    expect(log.folded.cursor).toBe(1)
  }, 90_000)
})
