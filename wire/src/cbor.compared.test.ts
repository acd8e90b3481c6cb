import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeByCborg, encodeByCborg } from './cbor-by-cborg.testing.ts'
import type { CborValue } from './cbor.ts'
import { decodeCbor, encodeCbor } from './cbor.ts'

// 'binary' draws lone surrogates and U+FEFF too; longer texts go another way than short ones.
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 20, maxLength: 300 }),
  fc.array(fc.nat(0xffff), { maxLength: 6 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom('\uFEFF', '\uFEFF\uFEFFa', 'a\uFEFF', '__proto__', '\ud800', '~'.repeat(31)),
)
const around = [24, 2 ** 8, 2 ** 16, 2 ** 32, Number.MAX_SAFE_INTEGER].flatMap((edge) =>
  [edge - 1, edge, edge + 1].flatMap((one) => [one, -one]),
)

// Two keys that become the same are a bug of the caller, and nobody reads them back.
const asSent = (key: string) => key.replace(/^\uFEFF+/, '').toWellFormed()

const { value } = fc.letrec<{ value: CborValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    fc.maxSafeInteger(),
    fc.constantFrom(...around.filter(Number.isSafeInteger)),
    text,
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 300 }),
    fc.array(tie('value'), { maxLength: 30 }),
    fc
      .uniqueArray(fc.tuple(text, tie('value')), {
        maxLength: 30,
        selector: ([key]) => asSent(key),
      })
      .map((items) => Object.fromEntries(items)),
  ),
}))

// Hostile bytes are cheap to try, and most are refused at once.
const manyRuns = 20 * (fc.readConfigureGlobal().numRuns ?? 100)

test('what is written is what cborg writes', () => {
  fc.assert(
    fc.property(value, (given) => {
      expect(encodeCbor(given)).toEqual(encodeByCborg(given))
    }),
  )
})

test('what is read is what cborg reads, and refused what it refuses: good bytes', () => {
  fc.assert(
    fc.property(value, (given) => {
      expectTheSame(encodeByCborg(given))
    }),
  )
})

test('the same for good bytes after somebody has changed, cut, doubled or put in some', () => {
  const change = fc.record({ at: fc.nat(), cut: fc.nat(3), put: fc.uint8Array({ maxLength: 3 }) })
  fc.assert(
    fc.property(value, fc.array(change, { minLength: 1, maxLength: 3 }), (given, changes) => {
      const bytes = [...encodeByCborg(given)]
      for (const { at, cut, put } of changes) bytes.splice(at % (bytes.length + 1), cut, ...put)
      expectTheSame(Uint8Array.from(bytes))
    }),
    { numRuns: manyRuns },
  )
})

test('the same for bytes made of heads, of every kind and length, true and lying', () => {
  const head = fc
    .tuple(fc.nat(255), fc.uint8Array({ maxLength: 8 }), fc.boolean())
    .map(([first, after, fits]) => {
      const more = [1, 2, 4, 8][(first & 31) - 24] ?? 0
      return [first, ...(fits ? [...after, 0, 0, 0, 0, 0, 0, 0, 0].slice(0, more) : after)]
    })
  fc.assert(
    fc.property(fc.array(head, { maxLength: 8 }), (heads) => {
      expectTheSame(Uint8Array.from(heads.flat()))
    }),
    { numRuns: manyRuns },
  )
})

test('the same for every first two bytes, and for keys next to each other in any order', () => {
  for (let first = 0; first < 256; first++) {
    for (let next = 0; next < 256; next++) expectTheSame(Uint8Array.of(first, next))
    for (const other of [first - 1, first, first + 1]) {
      expectTheSame(Uint8Array.of(0xa2, 0x61, first, 0, 0x61, other, 0))
      expectTheSame(Uint8Array.of(0xa2, 0x61, first, 0, 0x62, 0x61, first, 0))
    }
  }
})

test('the same for texts and keys with a byte order mark before, between and after', () => {
  const mark = [0xef, 0xbb, 0xbf]
  for (const inside of [[], mark, [...mark, 97], [97, ...mark], [...mark, ...mark]]) {
    const marked = [0x60 + inside.length, ...inside]
    expectTheSame(Uint8Array.from(marked))
    expectTheSame(Uint8Array.from([0xa1, ...marked, 0]))
  }
})

test('nests of 16 and 17, of lists and maps, empty and not', () => {
  for (const open of [[0x81], [0xa1, 0x61, 0x61]]) {
    for (const last of [[0x80], [0xa0], [0x00], [0x60], [0xf6]]) {
      for (const deep of [15, 16, 17, 18, 400]) {
        const bytes = Uint8Array.from([...Array.from({ length: deep }, () => open).flat(), ...last])
        expectTheSame(bytes)
      }
    }
  }
})

test('what no reader accepts is not written at all', () => {
  const nest = (deep: number): CborValue => (deep === 0 ? 0 : [nest(deep - 1)])
  expect(decodeCbor(encodeCbor(nest(16)))).toEqual(nest(16))
  const numbers = [1.5, NaN, Infinity, 2 ** 53, -(2 ** 53)]
  const objects = [new Map(), new Date(), new Uint16Array(2), new ArrayBuffer(1)]
  const keys = [
    { '\uFEFFa': 1, a: 2 },
    { '\ud800': 1, '\ufffd': 2 },
  ]
  const others = [undefined, 1n, Symbol('a'), [undefined], { a: undefined }, nest(17)]
  for (const wrong of [...numbers, ...objects, ...keys, ...others]) {
    expect(() => encodeCbor(wrong as unknown as CborValue)).toThrow('no reader accepts')
  }
})

function expectTheSame(bytes: Uint8Array): void {
  const [ours, theirs] = [decodeCbor(bytes), decodeByCborg(bytes)]
  if (ours === null && theirs === null) return
  expect({ bytes, read: ours }).toEqual({ bytes, read: theirs })
}
