/**
 * A text as the squares of a QR code (ISO/IEC 18004), for cameras. Ours for less than half of what a
 * package weighs that also writes digits, three other levels and pictures; compared with `uqr`.
 */
import { textToWords } from './qr-words.ts'

type Rows = readonly (readonly boolean[])[]

/** True is dark. The smallest that holds the text; throws where none does. */
export function textToSquares(text: string): Rows {
  for (let version = 1; version <= 40; version += 1) {
    const fixed = fixedCode(version)
    const free = freePlaces(fixed)
    const words = textToWords(text, version, free.length >> 3)
    if (words === null) continue
    const codes = masks.map((_, mask) => toRows(filled(fixed, { free, words, mask })))
    const confusions = codes.map(confusion)
    return codes[confusions.indexOf(Math.min(...confusions))] ?? []
  }
  throw new RangeError('no picture holds so long a text')
}

interface Code {
  readonly size: number
  /** Row by row; undefined where words go. */
  readonly squares: (boolean | undefined)[]
}

/** What is the same in every code of this version. */
function fixedCode(version: number): Code {
  const size = version * 4 + 17
  const code: Code = { size, squares: Array.from({ length: size * size }, () => undefined) }
  for (let at = 0; at < size; at += 1) {
    code.squares[6 * size + at] = code.squares[at * size + 6] = at % 2 === 0
  }
  const places = alignments(version, size)
  for (const [x, y] of places.flatMap((one) => places.map((other) => [one, other] as const))) {
    const isCorner = [x, y].every((at) => at === 6 || at === size - 7) && Math.min(x, y) === 6
    if (!isCorner) drawRings(code, x, y, alignment)
  }
  drawRings(code, 3, 3, finder)
  drawRings(code, size - 4, 3, finder)
  drawRings(code, 3, size - 4, finder)
  if (version >= 7) writeVersion(code, version)
  // Room for it, until one is chosen.
  writeMask(code, 0)
  return code
}

function alignments(version: number, size: number): readonly number[] {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2
  return [6, ...Array.from({ length: count - 1 }, (_, at) => size - 7 - (count - 2 - at) * step)]
}

/** From the middle outwards. */
const finder = [true, true, false, true, false]
const alignment = [true, false, true]

function drawRings({ size, squares }: Code, atX: number, atY: number, rings: readonly boolean[]) {
  rings.forEach((isDark, far) => {
    for (let y = atY - far; y <= atY + far; y += 1) {
      // The first and last line of a ring are whole, of the others only the ends.
      const step = Math.abs(y - atY) === far ? 1 : 2 * far
      for (let x = atX - far; x <= atX + far; x += step) {
        if (Math.min(x, y) >= 0 && Math.max(x, y) < size) squares[y * size + x] = isDark
      }
    }
  })
}

function writeVersion({ size, squares }: Code, version: number) {
  const bits = withCheck(version, 12, 0x1f25)
  for (let bit = 0; bit < 18; bit += 1) {
    const [near, far] = [Math.floor(bit / 3), size - 11 + (bit % 3)]
    squares[near * size + far] = squares[far * size + near] = hasBit(bits, bit)
  }
}

/** With the level, which is 0 for M: once around the first finder, once beside both others. */
function writeMask({ size, squares }: Code, mask: number) {
  const bits = withCheck(mask, 10, 0x537) ^ 0x5412
  for (let bit = 0; bit < 8; bit += 1) {
    const near = bit < 6 ? bit : bit + 1
    const far = size - 1 - bit
    squares[near * size + 8] = squares[8 * size + far] = hasBit(bits, bit)
    if (bit < 7) squares[8 * size + near] = squares[far * size + 8] = hasBit(bits, 14 - bit)
  }
  squares[(size - 8) * size + 8] = true
}

/** Two columns at a time from the right, up and down by turns, past the timing column. */
function freePlaces({ size, squares }: Code): readonly number[] {
  const places: number[] = []
  for (let pair = size - 1; pair > 0; pair -= 2) {
    const isUp = (size - 1 - pair) % 4 === 0
    for (let step = 0; step < size; step += 1) {
      const row = (isUp ? size - 1 - step : step) * size
      const right = row + (pair > 6 ? pair : pair - 1)
      places.push(...[right, right - 1].filter((place) => squares[place] === undefined))
    }
  }
  return places
}

interface Filling {
  readonly free: readonly number[]
  readonly words: readonly number[]
  readonly mask: number
}

function filled({ size, squares }: Code, { free, words, mask }: Filling): Code {
  const code: Code = { size, squares: [...squares] }
  free.forEach((place, at) => {
    const isDark = hasBit(words[at >> 3] ?? 0, 7 - (at & 7))
    const isTurned = masks[mask]?.(place % size, Math.floor(place / size)) === 0
    code.squares[place] = isDark !== isTurned
  })
  writeMask(code, mask)
  return code
}

const masks: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
]

/** Followed by what remains of it, divided. */
function withCheck(value: number, bits: number, divisor: number): number {
  let left = value
  for (let done = 0; done < bits; done += 1) left = (left << 1) ^ ((left >> (bits - 1)) * divisor)
  return (value << bits) | left
}

function hasBit(value: number, bit: number): boolean {
  return ((value >> bit) & 1) === 1
}

function toRows({ size, squares }: Code): Rows {
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => squares[y * size + x] === true),
  )
}

/** What a camera may take for something else: long lines, squares, finders, too much of one. */
function confusion(rows: Rows): number {
  const columns = rows.map((_, x) => rows.map((row) => row[x] === true))
  let [sum, dark] = [0, 0]
  rows.forEach((row, y) => {
    sum += lineConfusion(row) + lineConfusion(columns[y] ?? [])
    const above = rows[y - 1] ?? []
    row.forEach((isDark, x) => {
      if (isDark) dark += 1
      if (above[x] === isDark && above[x - 1] === isDark && row[x - 1] === isDark) sum += 3
    })
  })
  const all = rows.length ** 2
  return sum + (Math.ceil(Math.abs(dark * 20 - all * 10) / all) - 1) * 10
}

function lineConfusion(line: readonly boolean[]): number {
  // Light, dark and so on, from what may be no light at all to what may be none.
  const lengths = [0]
  for (const isDark of line) {
    if (isDark === (lengths.length % 2 === 0)) lengths.push((lengths.pop() ?? 0) + 1)
    else lengths.push(1)
  }
  if (lengths.length % 2 === 0) lengths.push(0)
  const long = lengths.reduce((sum, length) => sum + (length >= 5 ? length - 2 : 0), 0)
  // Around the code all is light.
  lengths[0] = (lengths[0] ?? 0) + line.length
  lengths.push((lengths.pop() ?? 0) + line.length)
  return long + 40 * finders(lengths)
}

/** 1:1:3:1:1, counted once for each side that has four times that of light, the other as much as one. */
function finders(lengths: readonly number[]): number {
  let found = 0
  for (let end = 6; end < lengths.length; end += 2) {
    const [one = 0, start = 0, after = 0] = [lengths[end - 1], lengths[end - 6], lengths[end]]
    const isLike =
      lengths[end - 5] === one &&
      lengths[end - 4] === one &&
      lengths[end - 3] === one * 3 &&
      lengths[end - 2] === one
    if (!isLike || Math.min(start, after) < one) continue
    found += Number(start >= one * 4) + Number(after >= one * 4)
  }
  return found
}
