/**
 * Argon2id (RFC 9106, version 0x13) in the one shape that is used: one lane, no secret, nothing
 * associated, a tag of 32 bytes. Compared with noble's and Node's. Gives the page its turn every so
 * many blocks, and wipes what it took. Must never keep what was typed.
 */
import { nextTick } from '@noble/hashes/utils.js'
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { blake2b, fours } from './blake2b.ts'

export interface Costs {
  /** In KiB, at least 8. */
  readonly memory: number
  readonly passes: number
}

export async function argon2id(typed: Bytes, salt: Bytes, costs: Costs): Promise<Bytes> {
  const blocks = new Uint32Array(Math.floor(costs.memory / 4) * 4 * blockLength)
  const first = firstHash(typed, salt, costs)
  const bytes = new Uint8Array(blocks.buffer)
  bytes.set(longHash(concatBytes(first, numbers(0, 0))))
  bytes.set(longHash(concatBytes(first, numbers(1, 0))), 1024)
  for (const step of fill(blocks, costs.passes)) if (step % turnLength === 0) await nextTick()
  const tag = blake2b(concatBytes(numbers(32), bytes.subarray(-1024)), 32)
  blocks.fill(0)
  first.fill(0)
  return tag
}

/** In blocks, which needs no clock: 14 ms on the build machine, four times that on a slow phone. */
const turnLength = 2048
/** In words of 32 bits. */
const blockLength = 256

/** §3.2. */
function firstHash(typed: Bytes, salt: Bytes, { memory, passes }: Costs): Bytes {
  const [lanes, length, version, kind] = [1, 32, 0x13, 2]
  const shape = numbers(lanes, length, memory, passes, version, kind)
  const whole = concatBytes(
    ...[shape, numbers(typed.length), typed, numbers(salt.length), salt, numbers(0, 0)],
  )
  const hash = blake2b(whole, 64)
  whole.fill(0)
  return hash
}

/** §3.3, for the 1024 bytes of a block. */
function longHash(input: Bytes): Bytes {
  const hashes = [blake2b(concatBytes(numbers(1024), input), 64)]
  while (hashes.length < 31) hashes.push(blake2b(hashes.at(-1) ?? input, 64))
  return concatBytes(...hashes.map((hash, at) => (at < 30 ? hash.subarray(0, 32) : hash)))
}

/** As every phone and computer that has a browser keeps numbers. */
function numbers(...values: readonly number[]): Bytes {
  return new Uint8Array(Uint32Array.from(values).buffer)
}

/** §3.1.1, a block at a time. */
function* fill(blocks: Uint32Array, passes: number): Generator<number> {
  const addresses = new Uint32Array(3 * blockLength)
  const count = blocks.length / blockLength
  const segment = count / 4
  for (let step = 2; step < passes * count; step += 1) {
    const pass = Math.floor(step / count)
    const at = step % count
    const [slice, index] = [Math.floor(at / segment), at % segment]
    const previous = (at + count - 1) % count
    // What is read first is read in the same order whatever was typed.
    const isFixed = pass === 0 && slice < 2
    if (isFixed && (index % 128 === 0 || step === 2)) {
      drawAddresses(addresses, [0, 0, slice, count, passes, 2, Math.floor(index / 128) + 1])
    }
    const [source, place] = isFixed
      ? [addresses, 2 * (index % 128)]
      : [blocks, previous * blockLength]
    const draw = source[place] ?? 0
    // Of the blocks that are ready, but for the one just made, near ones are likelier.
    const ready = (pass === 0 ? slice * segment : count - segment) + index - 1
    const other = ready - 1 - highWord(ready, highWord(draw, draw))
    const start = pass === 0 || slice === 3 ? 0 : (slice + 1) * segment
    compress(blocks, [previous, (start + other) % count, at], pass > 0)
    yield step
  }
  addresses.fill(0)
}

/** §3.4.1.2: the first of three blocks, from the second, which says where, and the third, which is 0. */
function drawAddresses(addresses: Uint32Array, where: readonly number[]) {
  where.forEach((value, at) => (addresses[blockLength + 2 * at] = value))
  compress(addresses, [1, 2, 0], false)
  compress(addresses, [0, 2, 0], false)
}

type Places = readonly [previous: number, other: number, target: number]

/** §3.5; later passes add to what is there. */
function compress(blocks: Uint32Array, [previous, other, target]: Places, isAdded: boolean) {
  const [from, and, to] = [previous * blockLength, other * blockLength, target * blockLength]
  for (let at = 0; at < blockLength; at += 1) {
    const both = wordAt(blocks, from + at) ^ wordAt(blocks, and + at)
    work[at] = both
    blocks[to + at] = isAdded ? wordAt(blocks, to + at) ^ both : both
  }
  for (let at = 0; at < order.length; at += 4) {
    mix(wordAt(order, at), wordAt(order, at + 1), wordAt(order, at + 2), wordAt(order, at + 3))
  }
  for (let at = 0; at < blockLength; at += 1)
    blocks[to + at] = wordAt(blocks, to + at) ^ wordAt(work, at)
  work.fill(0)
}

const work = new Uint32Array(blockLength)

/** §3.6: eight rows of sixteen, then eight columns two wide; of each, BLAKE2b's fours. */
const order = Uint8Array.from(
  Array.from({ length: 16 }, (_, turn) =>
    fours
      .flat()
      .map((at) => (turn < 8 ? turn * 16 + at : (turn - 8) * 2 + (at >> 1) * 16 + (at & 1))),
  ).flat(),
)

/** BLAKE2b's mixing, multiplied: numbers of 64 bits as two of 32, for half a million of these. */
function mix(a: number, b: number, c: number, d: number) {
  let [aLow, aHigh] = [wordAt(work, 2 * a), wordAt(work, 2 * a + 1)]
  let [bLow, bHigh] = [wordAt(work, 2 * b), wordAt(work, 2 * b + 1)]
  let [cLow, cHigh] = [wordAt(work, 2 * c), wordAt(work, 2 * c + 1)]
  let [dLow, dHigh] = [wordAt(work, 2 * d), wordAt(work, 2 * d + 1)]
  aHigh = highSum(aLow, aHigh, bLow, bHigh)
  aLow = lowSum(aLow, bLow)
  let [low, high] = [dLow ^ aLow, dHigh ^ aHigh]
  dLow = high
  dHigh = low
  cHigh = highSum(cLow, cHigh, dLow, dHigh)
  cLow = lowSum(cLow, dLow)
  low = bLow ^ cLow
  high = bHigh ^ cHigh
  bLow = (low >>> 24) | (high << 8)
  bHigh = (high >>> 24) | (low << 8)
  aHigh = highSum(aLow, aHigh, bLow, bHigh)
  aLow = lowSum(aLow, bLow)
  low = dLow ^ aLow
  high = dHigh ^ aHigh
  dLow = (low >>> 16) | (high << 16)
  dHigh = (high >>> 16) | (low << 16)
  cHigh = highSum(cLow, cHigh, dLow, dHigh)
  cLow = lowSum(cLow, dLow)
  low = bLow ^ cLow
  high = bHigh ^ cHigh
  bLow = (low << 1) | (high >>> 31)
  bHigh = (high << 1) | (low >>> 31)
  work[2 * a] = aLow
  work[2 * a + 1] = aHigh
  work[2 * b] = bLow
  work[2 * b + 1] = bHigh
  work[2 * c] = cLow
  work[2 * c + 1] = cHigh
  work[2 * d] = dLow
  work[2 * d + 1] = dHigh
}

/** x + y + 2 · low(x) · low(y), its lower half. */
function lowSum(xLow: number, yLow: number): number {
  return (xLow + yLow + (Math.imul(xLow, yLow) << 1)) | 0
}

/** And its upper one. */
function highSum(xLow: number, xHigh: number, yLow: number, yHigh: number): number {
  const product = Math.imul(xLow, yLow)
  const sum = (xLow >>> 0) + (yLow >>> 0) + ((product << 1) >>> 0)
  const doubled = (highWord(xLow, yLow) << 1) | (product >>> 31)
  return (xHigh + yHigh + doubled + Math.floor(sum / 2 ** 32)) | 0
}

/** Of a product, what is beyond 32 bits: what a double gets wrong there is far below a half. */
function highWord(x: number, y: number): number {
  const low = Math.imul(x, y) >>> 0
  return Math.floor(((x >>> 0) * (y >>> 0) - low) / 2 ** 32 + 0.5)
}

function wordAt(words: Uint32Array | Uint8Array, at: number): number {
  return words[at] ?? 0
}
