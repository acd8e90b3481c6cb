/**
 * BLAKE2b (RFC 7693) without a key, as Argon2 begins and ends with it: seventy hashes for each
 * passphrase, so that whole numbers of 64 bits are quick enough. Must not be used for much more.
 */
import type { Bytes } from '@attune/wire/bytes.ts'

/** `length`: of the hash, 1 to 64. */
export function blake2b(input: Uint8Array, length: number): Bytes {
  const count = Math.max(1, Math.ceil(input.length / 128))
  const padded = new DataView(new ArrayBuffer(count * 128))
  const bytes = new Uint8Array(padded.buffer)
  bytes.set(input)
  let state = start.map((one, at) => (at === 0 ? one ^ 0x01010000n ^ BigInt(length) : one))
  for (let block = 0; block < count; block += 1) {
    const isLast = block === count - 1
    const words = Array.from({ length: 16 }, (_, at) =>
      padded.getBigUint64(block * 128 + at * 8, true),
    )
    const marks = [isLast ? input.length : (block + 1) * 128, 0, isLast ? -1 : 0, 0].map(BigInt)
    const work = BigUint64Array.from([
      ...state,
      ...start.map((one, at) => one ^ BigInt.asUintN(64, marks[at - 4] ?? 0n)),
    ])
    for (const order of orders)
      mixWords(
        work,
        Array.from(order, (digit) => words[parseInt(digit, 16)] ?? 0n),
      )
    state = state.map((one, at) => one ^ (work[at] ?? 0n) ^ (work[at + 8] ?? 0n))
  }
  // It may be a passphrase.
  bytes.fill(0)
  return new Uint8Array(BigUint64Array.from(state).buffer).slice(0, length)
}

/** Which four of sixteen are mixed: the columns of a square of four by four, then its diagonals. */
export const fours: readonly (readonly [number, number, number, number])[] = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
]

/** What is stored in `work` keeps 64 bits. */
function mixWords(work: BigUint64Array, words: readonly bigint[]) {
  const at = (place: number) => work[place] ?? 0n
  const turn = (place: number, other: number, bits: bigint) => {
    const both = at(place) ^ at(other)
    work[place] = (both >> bits) | (both << (64n - bits))
  }
  fours.forEach(([a, b, c, d], four) => {
    work[a] = at(a) + at(b) + (words[four * 2] ?? 0n)
    turn(d, a, 32n)
    work[c] = at(c) + at(d)
    turn(b, c, 24n)
    work[a] = at(a) + at(b) + (words[four * 2 + 1] ?? 0n)
    turn(d, a, 16n)
    work[c] = at(c) + at(d)
    turn(b, c, 63n)
  })
}

/** RFC 7693 §2.6: as SHA-512 starts. */
const start: readonly bigint[] = [
  ...[0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n],
  ...[0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n],
]

/** §2.7: the order of a block's words in each round; the last two are the first two again. */
const firstOrders = ['0123456789abcdef', 'ea489fd61c02b753']
const orders = [
  ...firstOrders,
  ...['b8c052fdae367194', '7931dcbe265a40f8', '905724afe1bc683d', '2c6a0b834d75fe19'],
  ...['c51fed4a0763928b', 'db7ec13950f4862a', '6fe9b308c2d714a5', 'a2847615fb9e3cd0'],
  ...firstOrders,
]
