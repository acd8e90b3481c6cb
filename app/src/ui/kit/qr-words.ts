/**
 * A text as the words of a QR code (ISO/IEC 18004): bytes in byte mode, with correction at level M,
 * which mends a seventh of what a camera does not see. Numbers of the standard, compared with `uqr`.
 */

/** Null where a code of this version, with room for this many words, does not hold the text. */
export function textToWords(text: string, version: number, room: number): number[] | null {
  const blocks = blockCounts[version - 1] ?? 0
  const checks = checkCounts[version - 1] ?? 28
  const words = packBytes(new TextEncoder().encode(text), version < 10 ? 2 : 4)
  const most = room - blocks * checks
  if (words.length > most) return null
  for (let isOdd = false; words.length < most; isOdd = !isOdd) words.push(isOdd ? 0x11 : 0xec)
  return spread(words, { blocks, checks, most })
}

/** Mode, length, bytes and an end: all in halves of a byte. */
function packBytes(bytes: Uint8Array, lengthHalves: number): number[] {
  const length = Array.from({ length: lengthHalves }, (_, at) =>
    half(bytes.length, lengthHalves - 1 - at),
  )
  const halves = [4, ...length, ...[...bytes].flatMap((byte) => [half(byte, 1), half(byte, 0)]), 0]
  const words: number[] = []
  halves.forEach((value, at) => (words[at >> 1] = ((words[at >> 1] ?? 0) << 4) | value))
  return words
}

function half(value: number, place: number): number {
  return (value >> (4 * place)) & 15
}

interface Shape {
  readonly blocks: number
  readonly checks: number
  readonly most: number
}

/** In blocks, each with its own correction, dealt out in turns: one spot harms each a little. */
function spread(words: readonly number[], { blocks, checks, most }: Shape): number[] {
  const length = Math.floor(most / blocks)
  const short = blocks - (most % blocks)
  const divisor = correctionDivisor(checks)
  const data = Array.from({ length: blocks }, (_, at) => {
    const start = at * length + Math.max(0, at - short)
    return words.slice(start, start + length + (at < short ? 0 : 1))
  })
  return [...dealt(data), ...dealt(data.map((block) => correction(block, divisor)))]
}

function dealt(blocks: readonly (readonly number[])[]): number[] {
  const turns = Math.max(...blocks.map(({ length }) => length))
  return Array.from({ length: turns }, (_, at) => blocks.flatMap((block) => block[at] ?? [])).flat()
}

/** Reed-Solomon over GF(2^8): what remains of the block, divided. */
function correction(block: readonly number[], divisor: readonly number[]): number[] {
  let left = divisor.map(() => 0)
  for (const word of block) {
    const factor = word ^ (left[0] ?? 0)
    left = divisor.map((by, at) => (left[at + 1] ?? 0) ^ times(by, factor))
  }
  return left
}

/** The product of x - 2^0 to x - 2^(degree - 1), without its first coefficient. */
function correctionDivisor(degree: number): number[] {
  let product: number[] = Array.from({ length: degree }, (_, at) => (at === degree - 1 ? 1 : 0))
  let root = 1
  for (let done = 0; done < degree; done += 1) {
    const by = root
    product = product.map((one, at) => times(one, by) ^ (product[at + 1] ?? 0))
    root = times(root, 2)
  }
  return product
}

function times(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a)
  }
  return product
}

/** By version, from 1; of the second, those that are not 28. */
const blockCounts: readonly number[] = [
  ...[1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16],
  ...[17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49],
]
const checkCounts: readonly number[] = [
  ...[10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26],
]
