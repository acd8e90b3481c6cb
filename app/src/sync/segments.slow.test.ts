import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { Bytes } from '@attune/wire/bytes.ts'
import {
  decodeEntryFrame,
  encodeEntryFrame,
  encodeEntryHeader,
  entrySignatureMessage,
  hashEntry,
} from '@attune/wire/entry-frame.ts'
import type { RevealId } from '@attune/wire/ids.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { encodeMap } from '../crypto/cbor-map.ts'
import { logStart } from '../crypto/entry-links.ts'
import { openEntry } from '../crypto/entry.ts'
import { hkdf, sha256 } from '../crypto/hash.ts'
import { pad } from '../crypto/padding.ts'
import { sealBox } from '../crypto/sealed-box.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { AnswerKey } from '../crypto/secret.ts'
import { reveal } from '../crypto/secret.ts'
import { sign } from '../crypto/signature.ts'
import { flipBit, headerAfter, valueOf } from '../crypto/space-fixture.testing.ts'
import { deflate, inflate } from '../storage/deflate.ts'
import type { MemoryDisk } from '../storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import type { Store, StoreChange } from '../storage/store.ts'
import { contentToCbor } from './entry-content.ts'
import { foldTail } from './fold-tail.ts'
import { unpackPart } from './kept-segments.ts'
import { decodeMark, encodeMark } from './kept-stream.ts'
import { makeSegment } from './make-segment.ts'
import { encodeOldRows } from './old-segments.ts'
import { remakeSegment } from './remade-segment.ts'
import { remadeItems } from './remade-items.ts'
import { openedBody, revealOpened } from './reveals.ts'
import { behindSegment, segmentEnd } from './segment-bounds.ts'
import { decodeProof, encodeProof } from './segment-proof.ts'
import type { Place } from './place.ts'
import { decodeWords, encodeWords, forms } from './segment-words.ts'
import { streamBegin } from './place.ts'
import type { Move } from './segments.testing.ts'
import { leave, living, play, renew } from './segments.testing.ts'
import type { SpaceKeys } from './space-keys.ts'
import { spaceKeys } from './space-keys.ts'
import type { SpaceState } from './space-state.ts'
import { emptySpace, takeItems } from './space-state.ts'
import type { Stage } from './stage.testing.ts'
import {
  addEntry,
  addItem,
  addRelease,
  createStage,
  depositOf,
  note,
  openDevice,
  person,
  placeIn,
} from './stage.testing.ts'
import { streamStart, addToMark } from './stream-marks.ts'
import { takeWords } from './take-words.ts'
import { verifiedItems } from './verified-items.ts'

const reveals: readonly Move[] = [
  { is: 'reveal', mode: 'default', said: [0, 1], between: 1 },
  { is: 'reveal', mode: 'strict', said: [1, 0], between: 0 },
  { is: 'reveal', mode: 'default', said: [1], between: 2 },
]

/** Long enough for a segment: 512 items, and more than 64 behind it. */
async function longStage(seed: string, entries = 640): Promise<Stage> {
  const stage = living(await createStage(seed))
  for (let turn = 0; turn < entries; turn++) {
    await play(stage, [{ is: 'note', by: turn % 2, text: `entry ${turn}` }])
    if (turn === 20) await play(stage, reveals)
    if (turn === 60) await play(stage, [{ is: 'later' }])
  }
  return stage
}

const shared = longStage('fold')

const rowsIn = ({ records }: MemoryDisk, part: string) =>
  [...records.keys()].filter((key) => key.includes(`/${part}/`)).toSorted()

async function takeAll(stage: Stage, size: number, disk = createMemoryDisk(), who = 0) {
  const noor = await openDevice(stage, person(stage, who), disk)
  for (let from = 0; from < stage.items.length; from += size) {
    await noor.log.take(stage.items.slice(from, from + size))
  }
  return noor
}

/** Without what is not read of a segment, and what is needed no more once it is told. */
function told({ entries, releases, opened, ...state }: SpaceState) {
  const known = new Set(opened.map(({ reveal: id }) => id))
  return {
    ...state,
    entries: entries.map(({ header, content }) => {
      const { space, epoch, member, device, seq, lamport } = header
      const { reveal: _, keys: __, ...body } = content?.body ?? {}
      return {
        ...{ space, epoch, member, device, seq, lamport },
        content: content && { ...content, body },
      }
    }),
    opened: releases
      .flatMap(({ deposits: [first] }) => first?.body.reveal ?? [])
      .filter((id) => !known.has(id)),
  }
}

async function stateOf(stage: Stage, own = person(stage, 0)): Promise<SpaceState> {
  const { space } = stage.space.roster
  return (await takeItems(emptySpace, space, own, stage.items, verifiedItems)).state
}

/** Every segment that the stream makes, and the state that they are made with. */
function segmentsOf(stage: Stage, state: SpaceState) {
  const made = []
  let before: Place = streamBegin
  for (;;) {
    const count = segmentEnd(before.cursor, state.records) - before.cursor
    const items = stage.items.slice(before.cursor, before.cursor + count + behindSegment)
    if (items.length < count + behindSegment) return made
    const { records, epochKeys } = state
    const { space } = stage.space.roster
    const one = makeSegment({
      ...{ space, before, items, count, records },
      epochKeys,
      released: new Set(),
    })
    made.push({ ...one, before, items: items.slice(0, count) })
    before = one.words.end
  }
}

afterEach(() => vi.unstubAllGlobals())

const text = fc.string({ unit: 'grapheme', maxLength: 30 })
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant('note'), by: fc.nat(1), text }) },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('reveal'),
      mode: fc.constantFrom('default', 'strict'),
      said: fc.shuffledSubarray([0, 1]),
      between: fc.nat(3),
    }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('later') }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('renew') }) },
)

describe('the parts of a segment', () => {
  it('give every item back, to the byte, and the same for everyone who holds the keys', async () => {
    const stage0 = await createStage('any')
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 40 }), async (moves) => {
        const stage = living({ ...stage0, items: [...stage0.items], heads: new Map() })
        await play(stage, moves)
        // Enough behind it.
        for (let more = 0; more < behindSegment; more++)
          await play(stage, [{ is: 'note', by: 0, text: 'x' }])
        await renew(stage)
        for (let more = 0; more < behindSegment; more++)
          await play(stage, [{ is: 'note', by: 1, text: 'y' }])
        const hers = await stateOf(stage)
        const his = await stateOf(stage, person(stage, 1))
        const [one, other] = [segmentsOf(stage, hers), segmentsOf(stage, his)]
        expect(one.length).toBeGreaterThan(1)
        expect(one.map(({ words }) => encodeWords(words))).toEqual(
          other.map(({ words }) => encodeWords(words)),
        )
        expect(one.map(({ proof }) => encodeProof(proof))).toEqual(
          other.map(({ proof }) => encodeProof(proof)),
        )
        let state = emptySpace
        for (const { words, proof, items } of one) {
          const [read, proven] = [decodeWords(encodeWords(words)), decodeProof(encodeProof(proof))]
          if (!read || !proven) throw new Error('unreadable')
          const { space } = stage.space.roster
          const epochKey = hers.epochKeys.get(words.epoch)
          const remade = remakeSegment({ space, words: read, proof: proven, epochKey })
          expect(remade).toEqual(items.map(({ bytes }) => bytes))
          state = await takeWords(state, space, person(stage, 0), read, verifiedItems)
          expect(state.cursor).toBe(words.end.cursor)
          const upTo = { ...stage, items: stage.items.slice(0, state.cursor) }
          expect(told(state)).toEqual({
            ...told(await stateOf(upTo)),
            opened: told(state).opened,
          })
          expect(words.end.mark).toEqual(addToMark(streamStart, upTo.items).mark)
        }
      }),
      { numRuns: 12 },
    )
  }, 120_000)

  it('tell a release by the words of those who opened it, also when they come behind', async () => {
    const stage = await shared
    const [, { words, proof } = { words: null, proof: null }] = segmentsOf(
      stage,
      await stateOf(stage),
    )
    expect(words?.releases.map(({ said }) => said.length)).toEqual([2, 2, 2])
    expect(words?.forms.filter((form) => form === forms.rawRelease)).toHaveLength(0)
    expect(proof?.nonces.every(({ length }) => length === 0)).toBe(true)
    // The same where the segment ends before anybody has said it.
    const state = await stateOf(stage)
    const at = stage.items.findIndex(({ kind }) => kind === 'release') + 1
    const { space } = stage.space.roster
    const { records, epochKeys } = state
    const before = segmentsOf(stage, state)[1]?.before ?? streamBegin
    const items = stage.items.slice(1, at + behindSegment)
    const cut = makeSegment({
      ...{ space, before, items, count: at - 1, records },
      epochKeys,
      released: new Set(),
    })
    expect(cut.words.releases).toMatchObject([{ said: [0, 0] }])
    expect(cut.words.releases[0]?.later.map(({ body }) => body['keys'])).toEqual([
      undefined,
      undefined,
    ])
    const epochKey = epochKeys.get(cut.words.epoch)
    expect(remakeSegment({ space, ...cut, epochKey })?.at(-1)).toEqual(stage.items[at - 1]?.bytes)
  })

  it('keep a release as it came that came too late, or that nobody has said', async () => {
    const stage = living(await createStage('late', 3))
    leave(stage, person(stage, 2))
    await play(stage, [{ is: 'reveal', mode: 'default', said: [0, 1], between: 0 }])
    for (let more = 0; more < 2 * behindSegment; more++)
      await play(stage, [{ is: 'note', by: 0, text: 'x' }])
    await renew(stage)
    await play(stage, [{ is: 'reveal', mode: 'strict', said: [0], between: 0 }])
    for (let more = 0; more < behindSegment; more++)
      await play(stage, [{ is: 'note', by: 0, text: 'x' }])
    await renew(stage)
    for (let more = 0; more < behindSegment; more++)
      await play(stage, [{ is: 'note', by: 0, text: 'x' }])
    const all = segmentsOf(stage, await stateOf(stage))
    expect(all.flatMap(({ words }) => words.releases)).toEqual([])
    expect(
      all.flatMap(({ words }) => [...words.forms]).filter((form) => form === forms.rawRelease),
    ).toHaveLength(2)
  })

  it('tell no release that comes after somebody has left, though they have said it before', async () => {
    const stage = living(await createStage('early', 3))
    const round = '2026-11-22/early'
    const people = [0, 1, 2].map((by) => person(stage, by))
    const sealed = await Promise.all(
      people.map((own) => depositOf(stage, own, 'default', 'yes', { round })),
    )
    const keys = sealed.map(({ key }, by) => [person(stage, by).member.member, key] as const)
    const { reveal: id } = placeIn(stage, 'default', round)
    const name = { practice: 'one-question', step: 'answer', round, reveal: id }
    const say = (by: number) => {
      const body = openedBody(name, { text: 'yes' }, keys)
      addEntry(stage, person(stage, by), { kind: revealOpened, day: null, body })
    }
    say(2)
    leave(stage, person(stage, 2))
    addRelease(stage, sealed)
    say(0)
    say(1)
    for (let more = 0; more < 2 * behindSegment; more++)
      addEntry(stage, person(stage, 1), note('x'))
    await renew(stage)
    for (let more = 0; more < behindSegment; more++) addEntry(stage, person(stage, 0), note('x'))
    const all = segmentsOf(stage, await stateOf(stage))
    expect(all.flatMap(({ words }) => [...words.forms])).toContain(forms.rawRelease)
    expect(all.flatMap(({ words }) => words.releases)).toEqual([])
  })

  it('keep an entry as it came that this device would have padded otherwise, and no other', async () => {
    const stage = await longStage('padded', 100)
    const own = person(stage, 1)
    const { epochKey, random } = stage.space
    const header = headerAfter(stage.heads.get(own) ?? logStart, stage.space, own)
    const headerBytes = encodeEntryHeader(header)
    const nonce = random(24)
    const info = concatBytes(labelBytes('entry-key'), sha256(headerBytes))
    const derived = hkdf(reveal(epochKey), nonce, info, 64)
    const padded = pad(encodeMap(contentToCbor(note('roomy'), [])), [4_096]) ?? new Uint8Array()
    const ciphertext = sealBox(derived.slice(0, 32), nonce, headerBytes, padded)
    const unsigned = { headerBytes, nonce, commit: derived.slice(32), ciphertext }
    const hash = hashEntry(unsigned, sha256)
    const signature = sign(own.device.signSecret, entrySignatureMessage(hash))
    const roomy = addItem(stage, 'entry', encodeEntryFrame({ ...unsigned, header, signature }))
    stage.heads.set(own, { seq: header.seq, hash })
    for (let more = 0; more < 500; more++) addEntry(stage, own, note('after'))
    const [, { words, items } = { words: null, items: [] }] = segmentsOf(
      stage,
      await stateOf(stage),
    )
    expect(words?.forms.filter((form) => form === forms.rawEntry)).toHaveLength(1)
    expect(words?.raw).toContainEqual(roomy.bytes)
    expect(items).toContainEqual(roomy)
  })

  it('tell the first release of a reveal, and none that came with another answer later', async () => {
    const stage = await longStage('twice', 0)
    const round = '2026-11-22/twice'
    const [noor, sam] = [person(stage, 0), person(stage, 1)]
    const hers = await depositOf(stage, noor, 'default', 'the soup by the bed', { round })
    const [first, second] = [
      await depositOf(stage, sam, 'default', 'yes', { round }),
      await depositOf(stage, sam, 'default', 'no', { round }),
    ]
    const { reveal: id } = placeIn(stage, 'default', round)
    const say = (own: OwnKeys, answer: string, key: AnswerKey) => {
      const keys = [[own.member.member, key]] as const
      const name = { practice: 'one-question', step: 'answer', round, reveal: id }
      const body = openedBody(name, { text: answer }, keys)
      addEntry(stage, own, { kind: revealOpened, day: null, body })
    }
    addRelease(stage, [hers, first])
    addRelease(stage, [hers, second])
    say(noor, 'the soup by the bed', hers.key)
    // What he says is the second.
    say(sam, 'no', second.key)
    for (let more = 0; more < 600; more++) addEntry(stage, sam, note('after'))
    const made = segmentsOf(stage, await stateOf(stage))
    expect(made.flatMap(({ words }) => words.releases)).toEqual([])
    // The same where the first stands in an earlier segment.
    const [{ before, items } = { before: streamBegin, items: [] }] = made.slice(1)
    const { records, epochKeys } = await stateOf(stage)
    const later = items.filter((_, at) => at !== items.findIndex(({ kind }) => kind === 'release'))
    const again = (released: ReadonlySet<RevealId>) =>
      makeSegment({
        ...{ space: stage.space.roster.space, before, items: later, count: later.length },
        ...{ records, epochKeys, released },
      }).words.releases.length
    expect([again(new Set()), again(new Set([id]))]).toEqual([1, 0])
  })

  it('take a nonce that was drawn', async () => {
    const stage = await longStage('drawn', 100)
    const own = person(stage, 1)
    const head = stage.heads.get(own) ?? logStart
    const header = headerAfter(head, stage.space, own)
    const { sealEntry } = await import('../crypto/seal-entry.ts')
    const body = contentToCbor(note('drawn'), [])
    const { epochKey, random } = stage.space
    const sealed = valueOf(sealEntry(header, body, epochKey, own.device.signSecret, random(24)))
    addItem(stage, 'entry', sealed.frameBytes)
    stage.heads.set(own, { seq: header.seq, hash: sealed.hash })
    for (let more = 0; more < 500; more++) addEntry(stage, own, note('after'))
    const [, { words, proof } = { words: null, proof: null }] = segmentsOf(
      stage,
      await stateOf(stage),
    )
    expect(words?.forms.filter((form) => form === forms.rawEntry)).toHaveLength(0)
    expect(proof?.nonces.filter(({ length }) => length > 0)).toEqual([sealed.frame.nonce])
  })

  it.each([
    ['what is derived from its key', 3, undefined],
    ['what was drawn', 2, 24],
  ])('keep of the nonce of an answer nothing, or %s', async (_, format, length) => {
    const begun = living(await createStage('nonces of answers'))
    const { random } = begun.space
    const stage = length ? { ...begun, nonceOf: () => random(length) } : begun
    await play(stage, reveals)
    for (let turn = 0; turn < 600; turn++) addEntry(stage, person(stage, 0), note('after'))
    const noor = await takeAll(stage, 256)
    const [, row = ''] = rowsIn(noor.disk, 'proof')
    const packed = noor.disk.records.get(row)
    const proof = decodeProof((await unpackPart(packed)) ?? new Uint8Array())
    const nonces = proof?.deposits.flat().map(({ nonce }) => nonce.length)
    // Whoever would look for it leaves the shorter one alone.
    expect([packed?.[0], new Set(nonces)]).toEqual([format, new Set([length ?? 0])])
    expect(nonces).toHaveLength(4)
    const again = await openDevice(stage, noor.own, noor.disk)
    const { log, store } = again
    const items = await remadeItems(store, log.keys, log.space, log.state.epochKeys)
    expect(items).toEqual(stage.items)
  })

  it('leave what is under another key as it came', async () => {
    const stage = await longStage('no key', 100)
    const state = await stateOf(stage)
    const { records } = state
    const { space } = stage.space.roster
    const items = stage.items.slice(0, 80)
    const made = makeSegment({
      released: new Set(),
      ...{ space, before: streamBegin, items, count: 10, records },
      epochKeys: new Map(),
    })
    expect(made.words.raw).toEqual(items.slice(0, 10).map(({ bytes }) => bytes))
  })
})

describe('segments at rest', () => {
  it('give the same state back, and every item', async () => {
    const stage = await shared
    const noor = await takeAll(stage, 256)
    expect(rowsIn(noor.disk, 'words')).toHaveLength(2)
    expect(rowsIn(noor.disk, 'proof')).toHaveLength(2)
    expect(rowsIn(noor.disk, 'stream')).toHaveLength(stage.items.length - 513)
    const again = await openDevice(stage, noor.own, noor.disk)
    expect(told(again.log.state)).toEqual(told(noor.log.state))
    expect(again.log.state.opened).toHaveLength(3)
    expect(again.log.state.releases).toHaveLength(0)
    const { store, log } = again
    const items = await remadeItems(store, log.keys, log.space, log.state.epochKeys)
    expect(items).toEqual(stage.items)
    expect(await again.log.mark()).toEqual(addToMark(streamStart, stage.items))
    const longer = { ...stage, items: [...stage.items], heads: new Map(stage.heads) }
    addEntry(longer, person(stage, 1), note('after'))
    await again.log.take(longer.items)
    expect([again.log.doubt, again.log.state.cursor]).toEqual([null, longer.items.length])
  }, 20_000)

  it('put nobody’s words before what they had said already', async () => {
    const stage = await longStage('back-dated', 100)
    const sam = person(stage, 1)
    for (let more = 0; more < 900; more++) {
      addEntry(stage, sam, note(`n${more}`), more % 200 === 150 ? { lamport: 3 } : {})
    }
    const noor = await takeAll(stage, 256)
    expect(rowsIn(noor.disk, 'words').length).toBeGreaterThan(1)
    const again = await openDevice(stage, noor.own, noor.disk)
    expect(told(again.log.state)).toEqual(told(noor.log.state))
    const clocks = again.log.state.entries
      .filter(({ header }) => header.device === sam.device.device)
      .map(({ header }) => header.lamport)
    expect(clocks).toEqual(clocks.toSorted((a, b) => a - b))
    const { store, log } = again
    expect(await remadeItems(store, log.keys, log.space, log.state.epochKeys)).toEqual(stage.items)
  }, 20_000)

  it('are the same bytes on two devices, however the items came', async () => {
    const stage = await shared
    const [hers, his] = [await takeAll(stage, 256), await takeAll(stage, 67, undefined, 1)]
    for (const part of ['words', 'proof']) {
      const rows = rowsIn(hers.disk, part)
      expect(rowsIn(his.disk, part)).toEqual(rows)
      for (const row of rows) expect(his.disk.records.get(row)).toEqual(hers.disk.records.get(row))
    }
  }, 20_000)

  it('that are damaged, or of a newer app, are left out and asked for again', async () => {
    const stage = await shared
    for (const [part, spoil] of [
      ['words', (bytes: Bytes) => flipBit(bytes, 8 * 40)],
      ['words', (bytes: Bytes) => bytes.with(0, 4)],
    ] as const) {
      const noor = await takeAll(stage, 256)
      const key = rowsIn(noor.disk, part)[1] ?? ''
      noor.disk.records.set(
        key,
        new Uint8Array(spoil(noor.disk.records.get(key) ?? new Uint8Array())),
      )
      const again = await openDevice(stage, noor.own, noor.disk)
      expect(again.log.state.cursor).toBe(1)
      await again.log.take(stage.items.slice(1, 200))
      await again.log.take(stage.items.slice(200))
      expect(told(again.log.state)).toEqual(told(noor.log.state))
      const third = await openDevice(stage, noor.own, noor.disk)
      expect(told(third.log.state)).toEqual(told(noor.log.state))
      const { log, store } = third
      const items = await remadeItems(store, log.keys, log.space, log.state.epochKeys)
      expect(items).toEqual(stage.items)
    }
  }, 30_000)

  it('whose proof is damaged are read, and give back what is before them', async () => {
    const stage = await shared
    const noor = await takeAll(stage, 256)
    const key = rowsIn(noor.disk, 'proof')[1] ?? ''
    noor.disk.records.set(key, Uint8Array.of(3))
    const { log, store } = await openDevice(stage, noor.own, noor.disk)
    expect(log.state.cursor).toBe(stage.items.length)
    const items = await remadeItems(store, log.keys, log.space, log.state.epochKeys)
    expect(items).toEqual(stage.items.slice(0, items.length))
    expect(items.length).toBeLessThan(513)
  }, 20_000)

  it('folded by two tabs at once are still one history', async () => {
    const stage = await longStage('two tabs', 1_200)
    const disk = createMemoryDisk()
    const own = person(stage, 0)
    const [fast, slow] = [await openDevice(stage, own, disk), await openDevice(stage, own, disk)]
    // The slow tab writes again, as rows, what the fast one has folded in the meantime.
    for (let from = 0; from < stage.items.length; from += 200) {
      for (const { log } of [fast, slow]) await log.take(stage.items.slice(from, from + 200))
    }
    for (const tab of [fast, slow]) {
      await tab.log.refresh()
      expect(tab.log.state.cursor).toBe(stage.items.length)
    }
    const again = await openDevice(stage, own, disk)
    expect(told(again.log.state)).toEqual(told(fast.log.state))
    expect(rowsIn(disk, 'words')).toHaveLength(3)
  }, 30_000)

  it('read by a tab that has not seen their rows', async () => {
    const stage = await shared
    const disk = createMemoryDisk()
    const slow = await takeAll({ ...stage, items: stage.items.slice(0, 10) }, 10, disk)
    const fast = await takeAll(stage, 400, disk)
    await slow.log.refresh()
    expect(told(slow.log.state)).toEqual(told(fast.log.state))
  }, 20_000)

  it('let no row go while they cannot be read back', async () => {
    const stage = await shared
    vi.stubGlobal('DecompressionStream', null)
    const { disk } = await takeAll(stage, 400)
    expect([rowsIn(disk, 'words').length, rowsIn(disk, 'stream').length]).toEqual([
      0,
      stage.items.length,
    ])
  })

  it('let no row go before they are kept', async () => {
    const stage = await shared
    const disk = createMemoryDisk()
    const store = createMemoryStore(disk)
    const noor = await openDevice(stage, person(stage, 0), disk, {
      ...store,
      transact: (keys, change, durability) => {
        if (durability === 'strict')
          return Promise.resolve({ ok: false, error: { kind: 'storage-full', cause: 0 } })
        return store.transact(keys, change, durability)
      },
    })
    expect((await noor.log.take(stage.items)).ok).toBe(true)
    expect(rowsIn(disk, 'stream')).toHaveLength(stage.items.length)
    const again = await openDevice(stage, noor.own, disk)
    expect(told(again.log.state).entries).toEqual(told(noor.log.state).entries)
  })

  it('let no row go for one of an order that another tab has left meanwhile', async () => {
    const { log, store } = await takeAll(await shared, 400)
    const { keys, state } = log
    const swap = await swapTo(store, keys)
    // In the moment between reading the segment and what is done for it.
    const swapped: Store = {
      ...store,
      async read(key) {
        const row = await store.read(key)
        if (key === keys.wordsAfter(0)) await store.transact([], () => swap, 'strict')
        return row
      },
    }
    await foldTail(swapped, keys, state, streamBegin)
    expect((await store.list(keys.stream)).map(({ key }) => key)).toContain(keys.item(1))
  })

  /** What another tab writes that goes on in the relay's order: rows where a segment was. */
  async function swapTo(store: Store, keys: SpaceKeys): Promise<readonly StoreChange[]> {
    const mark = decodeMark((await store.read(keys.mark)) ?? new Uint8Array())
    if (mark === null) throw new Error('no mark')
    return [
      { key: keys.wordsAfter(0), value: null },
      { key: keys.item(1), value: Uint8Array.of(1) },
      { key: keys.mark, value: encodeMark({ ...mark, swaps: mark.swaps + 1 }) },
    ]
  }

  it('lose nothing to a device that is killed at any change', async () => {
    const stage = await shared
    const whole = told((await takeAll(stage, 300)).log.state)
    for (let changes = 0; ; changes++) {
      const disk = createMemoryDisk()
      let left = changes
      const store = createMemoryStore(disk)
      const dying: Store = {
        ...store,
        transact: (...of) =>
          left-- > 0
            ? store.transact(...of)
            : Promise.resolve({ ok: false, error: { kind: 'storage-failed', cause: 0 } }),
      }
      const noor = await openDevice(stage, person(stage, 0), disk, dying)
      for (let from = 0; from < stage.items.length; from += 300) {
        await noor.log.take(stage.items.slice(from, from + 300))
      }
      const again = await takeAll(stage, 300, disk)
      expect(told(again.log.state)).toEqual(whole)
      const items = await remadeItems(
        again.store,
        again.log.keys,
        again.log.space,
        again.log.state.epochKeys,
      )
      expect(items).toEqual(stage.items)
      if (left > 0) return
    }
  }, 60_000)

  it('take what waited to come back along, once all of it is in them', async () => {
    const stage = await createStage('waiting')
    const noor = await openDevice(stage, person(stage, 0))
    await noor.log.take(stage.items)
    await noor.log.append(note('never receipted'))
    const [{ frameBytes } = { frameBytes: new Uint8Array() }] = noor.log.unsent
    addItem(stage, 'entry', frameBytes)
    for (let more = 0; more < 640; more++) addEntry(stage, person(stage, 1), note(`n${more}`))
    await noor.log.take(stage.items)
    expect(rowsIn(noor.disk, 'outbox')).toEqual([])
    const again = await openDevice(stage, noor.own, noor.disk)
    expect(again.log.unsent).toEqual([])
    expect(again.log.entries()).toHaveLength(641)
  }, 20_000)

  it('are made of those of format 1, which are read until then', async () => {
    const stage = await shared
    const keys = spaceKeys(stage.space.roster.space)
    const disk = createMemoryDisk()
    const young = await takeAll({ ...stage, items: stage.items.slice(0, 500) }, 500, disk)
    const rows = stage.items.slice(0, 400).map((item) => {
      const frame = item.kind === 'entry' ? decodeEntryFrame(item.bytes) : null
      const opened = frame && openEntry(frame, stage.space.epochKey)
      if (!frame || opened?.ok !== true) return { kind: item.kind, bytes: item.bytes }
      const { headerBytes, nonce, signature } = frame
      const hash = hashEntry(frame, sha256)
      return { headerBytes, hash, nonce, signature, content: encodeMap(opened.value) }
    })
    for (const [at, key] of [
      [0, 'a'],
      [260, 'b'],
    ] as const) {
      const part = rows.slice(at, at === 0 ? 260 : 400)
      const packed = await deflate(encodeOldRows({ from: at + 1, rows: part }))
      disk.records.set(`${keys.segments}${key}`, concatBytes(Uint8Array.of(1), packed))
    }
    for (let cursor = 1; cursor <= 400; cursor++) disk.records.delete(keys.item(cursor))
    for (const part of ['words', 'proof'])
      for (const row of rowsIn(disk, part)) disk.records.delete(row)
    const again = await openDevice(stage, young.own, disk)
    expect(again.log.state.cursor).toBe(500)
    expect(again.log.entries()).toHaveLength(young.log.entries().length)
    await again.log.take(stage.items)
    expect([rowsIn(disk, 'segment').length, rowsIn(disk, 'words').length]).toEqual([0, 2])
    const { log, store } = await openDevice(stage, young.own, disk)
    expect(log.state.cursor).toBe(stage.items.length)
    const items = await remadeItems(store, log.keys, log.space, log.state.epochKeys)
    expect(items).toEqual(stage.items)
  }, 20_000)

  it('stop inflating at a limit', async () => {
    const packed = await deflate(new Uint8Array(1_000_000))
    expect(packed.length).toBeLessThan(2_000)
    expect(await inflate(packed, 999_999)).toBeNull()
    expect((await inflate(packed, 1_000_000))?.length).toBe(1_000_000)
    expect(await inflate(new Uint8Array([1, 2, 3]), 100)).toBeNull()
  })
})
