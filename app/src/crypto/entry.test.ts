import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'
import type { EntryFrame, EntryHeader } from '@attune/wire/entry-frame.ts'
import {
  decodeEntryFrame,
  encodeEntryFrame,
  encodeEntryHeader,
  entrySignatureMessage,
  hashEntry,
} from '@attune/wire/entry-frame.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { entryBuckets } from '@attune/wire/limits.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeMap } from './cbor-map.ts'
import { remakeFrame } from './encrypt-entry.ts'
import { openEntry } from './entry.ts'
import { sealEntry } from './seal-entry.ts'
import { logStart } from './entry-links.ts'
import { verifyRun } from './entry-run.ts'
import { createEpochKey } from './epoch-key.ts'
import { hkdf, sha256 } from './hash.ts'
import { sealBox } from './sealed-box.ts'
import { reveal } from './secret.ts'
import { sign } from './signature.ts'
import { at, createFixtureSpace, flipBit, headerAfter, valueOf } from './space-fixture.testing.ts'

const space = await createFixtureSpace('entries')
const ann = at(space.people, 0)
const author = {
  space: space.roster.space,
  member: ann.member.member,
  device: ann.device.device,
  sign: ann.device.sign,
}
const seal = (
  header: EntryHeader,
  content: Parameters<typeof sealEntry>[1],
  key = space.epochKey,
) => sealEntry(header, content, key, ann.device.signSecret, space.random)
const first = headerAfter(logStart, space, ann)
const cannotOpen = { ok: false, error: { kind: 'cannot-open' } }

const word = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .filter((text) => !text.startsWith('\uFEFF'))
const content = fc.dictionary(
  word,
  fc.oneof(word, fc.maxSafeInteger(), fc.boolean(), fc.constant(null), fc.uint8Array()),
)

test('what was sealed opens, for whoever holds the epoch key', () => {
  fc.assert(
    fc.property(content, fc.nat(), (map, lamport) => {
      const { frameBytes } = valueOf(seal({ ...first, lamport }, map))
      const frame = decodeEntryFrame(frameBytes)
      const opened = frame && valueOf(openEntry(frame, space.epochKey))
      return opened !== null && equalBytes(encodeMap(opened), encodeMap(map))
    }),
  )
})

test('the same words sealed twice in the same place share nothing', () => {
  const [one, two] = [1, 2].map(() => valueOf(seal(first, { text: 'again' })).frame)
  for (const part of ['nonce', 'commit', 'ciphertext', 'signature'] as const) {
    expect(one?.[part]).not.toEqual(two?.[part])
  }
})

test('every entry fills a bucket, and one beyond the largest is refused before it is sealed', () => {
  for (const [index, length] of [0, 900, 1_100, 4_200, 17_000].entries()) {
    const { frame } = valueOf(seal(first, { text: 'x'.repeat(length) }))
    const bucket = [0, 0, 1, 2, 3][index] ?? 0
    expect(frame.ciphertext).toHaveLength(entryBuckets[bucket] ?? 0)
  }
  expect(seal(first, { text: 'x'.repeat(66_000) })).toMatchObject({ error: { kind: 'too-long' } })
})

test('a value that no reader accepts is never sealed', () => {
  const deep = Array.from({ length: 20 }).reduce<readonly unknown[]>((inner) => [inner], [])
  for (const value of [0.5, Number.NaN, 2 ** 60, deep]) {
    expect(() => seal(first, { value: value as never })).toThrow('no reader')
  }
})

test('an entry with any bit turned over is refused', () => {
  const { frameBytes } = valueOf(seal(first, { kind: 'note', text: 'hello' }))
  fc.assert(
    fc.property(fc.nat(frameBytes.length * 8 - 1), (bit) => {
      const frame = decodeEntryFrame(flipBit(frameBytes, bit))
      return frame === null || verifyRun([frame], author, logStart).hashes.length === 0
    }),
  )
})

test('any bit of what the epoch key covers turned over does not open', () => {
  const { frame } = valueOf(seal(first, { kind: 'note', text: 'hello' }))
  const parts = fc.constantFrom('headerBytes', 'nonce', 'commit', 'ciphertext')
  fc.assert(
    fc.property(parts, fc.nat(1_024 * 8 - 1), (part, bit) => {
      const changed = { ...frame, [part]: flipBit(frame[part as 'nonce'], bit) }
      expect(openEntry(changed, space.epochKey)).toEqual(cannotOpen)
    }),
  )
})

test('header fields and ciphertexts swapped between two entries never open', () => {
  const header = fc.record({
    epoch: fc.integer({ min: 1, max: 9 }),
    seq: fc.integer({ min: 1, max: 99 }),
    lamport: fc.nat(99),
    space: id(),
    member: id(),
    device: id(),
    prev: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  })
  const parts = ['nonce', 'commit', 'ciphertext'] as const
  fc.assert(
    fc.property(header, header, (one, two) => {
      const [a, b] = [one, two].map(
        (fields) => valueOf(seal({ ...first, ...fields }, { a: 1 })).frame,
      )
      if (a === undefined || b === undefined) throw new Error('two entries')
      for (const field of Object.keys(two) as (keyof EntryHeader)[]) {
        const moved = encodeEntryHeader({ ...a.header, [field]: b.header[field] })
        if (equalBytes(moved, a.headerBytes)) continue
        expect(openEntry({ ...a, headerBytes: moved }, space.epochKey)).toEqual(cannotOpen)
      }
      for (const part of parts) {
        expect(openEntry({ ...a, [part]: b[part] }, space.epochKey)).toEqual(cannotOpen)
      }
    }),
  )
})

test('a frame is made again to the byte from what was opened', () => {
  fc.assert(
    fc.property(content, (map) => {
      const { frame, frameBytes } = valueOf(seal(first, map))
      const opened = valueOf(openEntry(frame, space.epochKey))
      const remade = remakeFrame(frame.header, frame, opened, space.epochKey)
      return remade !== null && equalBytes(encodeEntryFrame(remade), frameBytes)
    }),
  )
  const { frame } = valueOf(seal(first, { a: 1 }))
  const other = remakeFrame(frame.header, frame, { a: 2 }, space.epochKey)
  expect(other && verifyRun([other], author, logStart)).toMatchObject({ fault: 'wrong-signature' })
})

test('another epoch key does not open it', () => {
  const { frame } = valueOf(seal(first, { a: 1 }))
  expect(openEntry(frame, createEpochKey(space.random))).toEqual(cannotOpen)
})

test('the commitment is compared before anything is decrypted', () => {
  // A frame whose ciphertext and tag are right for this key, but which commits to another.
  const { frame } = valueOf(seal(first, { a: 1 }))
  const wrong = { ...frame, commit: flipBit(frame.commit, 3) }
  expect(openEntry(wrong, space.epochKey)).toEqual(cannotOpen)
})

test('a signed and rightly encrypted entry with broken padding or content does not open', () => {
  for (const plaintext of [new Uint8Array(1_008), badContent([0x01]), badContent([0xf9, 0, 0])]) {
    const frame = sealRaw(plaintext)
    expect(verifyRun([frame], author, logStart).fault).toBeNull()
    expect(openEntry(frame, space.epochKey)).toEqual(cannotOpen)
  }
  const good = sealRaw(badContent([0xa0]))
  expect(openEntry(good, space.epochKey).ok).toBe(true)
})

function badContent(start: readonly number[]): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(1_008)
  padded.set([...start, 0x80])
  return padded
}

/** What a hostile member with the epoch key could send: `plaintext` sealed as it is. */
function sealRaw(plaintext: Uint8Array<ArrayBuffer>): EntryFrame {
  const headerBytes = encodeEntryHeader(first)
  const nonce = space.random(24)
  const info = concatBytes(labelBytes('entry-key'), sha256(headerBytes))
  const derived = hkdf(reveal(space.epochKey), nonce, info, 64)
  const ciphertext = sealBox(derived.slice(0, 32), nonce, headerBytes, plaintext)
  const unsigned = { headerBytes, nonce, commit: derived.slice(32), ciphertext }
  const signature = sign(ann.device.signSecret, entrySignatureMessage(hashEntry(unsigned, sha256)))
  const frame = decodeEntryFrame(encodeEntryFrame({ ...unsigned, header: first, signature }))
  if (frame === null) throw new Error('a frame')
  return frame
}

function id() {
  return fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => bytesToId<never>(bytes))
}
