/**
 * Models and word lists out of their texts: an adaptive binary range coder (as LZMA has it), because most
 * steps are small and most words are of one kind. `tools/wording/pack.ts` writes what this reads.
 */

/** A yes or no that is as likely as it has been so far; `place` says of which question. */
type Bit = (place: number) => number

/** Numbers of features with what each is worth for every label: steps up or down. */
export function unpackSteps(
  text: string,
  size: number,
  labels: number,
): ReadonlyMap<number, Int8Array> {
  const bit = bitsOf(text)
  let feature = -1
  const step = (_: unknown, label: number): number => {
    const place = (label + 1) * placesEach
    const height = readNumber(bit, place, 0)
    return height > 0 && bit(place + signPlace) === 1 ? -height : height
  }
  return new Map(
    Array.from({ length: size }, () => {
      feature += 1 + readNumber(bit, 0, lowBits.features)
      return [feature, Int8Array.from({ length: labels }, step)] as const
    }),
  )
}

/** Numbers of words with the classes that each is of. */
export function unpackWords(
  text: string,
  size: number,
  classes: readonly string[],
): ReadonlyMap<number, readonly string[]> {
  const bit = bitsOf(text)
  let word = -1
  return new Map(
    Array.from({ length: size }, () => {
      word += 1 + readNumber(bit, 0, lowBits.words)
      const found = classes.filter((_, at) => bit(placesEach + at) === 1)
      return [word, found] as const
    }),
  )
}

/** Numbers of words with the number of the group that each is of. */
export function unpackGroups(text: string, size: number): ReadonlyMap<number, number> {
  const bit = bitsOf(text)
  let word = -1
  return new Map(
    Array.from({ length: size }, () => {
      word += 1 + readNumber(bit, 0, lowBits.groups)
      let node = 1
      while (node < groupCount) node = node * 2 + bit(groupPlaces + node)
      return [word, node - groupCount] as const
    }),
  )
}

/** Ones, then a nought, for what the low bits cannot hold. */
function readNumber(bit: Bit, place: number, low: number): number {
  let value = 0
  while (bit(place + Math.min(value, 20)) === 1) value += 1
  for (let at = 0; at < low; at++) value = value * 2 + bit(place + 21 + at)
  return value
}

function bitsOf(text: string): Bit {
  const bytes = bytesOf(text)
  const chances = new Uint16Array(placeCount).fill(half)
  let [at, range, code] = [0, 0xffffffff, 0]
  const next = () => bytes[at++] ?? 0
  for (let first = 0; first < 5; first++) code = ((code << 8) | next()) >>> 0
  return (place) => {
    const chance = chances[place] ?? half
    const bound = (range >>> 12) * chance
    const isOne = code >= bound
    if (isOne) {
      range -= bound
      code -= bound
    } else range = bound
    chances[place] = isOne ? chance - (chance >> pace) : chance + ((whole - chance) >> pace)
    while (range < 2 ** 24) {
      range = (range << 8) >>> 0
      code = ((code << 8) | next()) >>> 0
    }
    return isOne ? 1 : 0
  }
}

/** Base64, as `atob` has it where there is one. */
function bytesOf(text: string): Uint8Array {
  const sixes = Uint8Array.from(text, (digit) => digits.indexOf(digit))
  return Uint8Array.from({ length: Math.floor((text.length * 3) / 4) }, (_, at) => {
    const from = Math.floor((at * 4) / 3)
    const both = (sixes[from] ?? 0) * 64 + (sixes[from + 1] ?? 0)
    return both >> (4 - 2 * (at % 3))
  })
}
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Questions of one label: how high, in which bit, and which way. */
export const placesEach = 40
export const signPlace = 39
export const groupPlaces = 20 * placesEach
/** Words of like meaning stand in so many groups. */
export const groupCount = 256
export const placeCount = groupPlaces + groupCount
/** Of the gap between two numbers so many bits are written as they are. */
export const lowBits = { features: 5, words: 7, groups: 6 }
export const whole = 4096
export const half = 2048
/** How fast what was seen last counts. */
export const pace = 6
