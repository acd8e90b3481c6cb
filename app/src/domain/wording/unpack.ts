/**
 * Models and word lists out of their texts: an adaptive binary range coder, because most
 * steps are small and most words are of one kind. `tools/wording/pack.ts` writes what this reads.
 */
import type { PackedModel } from '../../content/wording/packed-model.ts'

/** A yes or no that is as likely as it has been so far; `place` says of which question. */
type Bit = (place: number) => number

/** Numbers of features with what each is worth for every label: steps up or down. */
export function unpackSteps({
  labels,
  space,
  size,
  weights,
}: PackedModel): ReadonlyMap<number, Int8Array> {
  const bit = bitsOf(weights)
  const low = lowBits(space, size)
  let feature = -1
  const stepsOfOne = (): Int8Array => {
    const steps = new Int8Array(labels.length)
    const before = stepsBefore()
    for (const label of labels.keys()) {
      const places = before.placesFor(label)
      let height = bit(places.isAny)
      while (height > 0 && bit(places.height + Math.min(height, 20)) === 1) height += 1
      const step = height > 0 && bit(places.sign) === 1 ? -height : height
      steps[label] = step
      before.add(step)
    }
    return steps
  }
  return new Map(
    Array.from({ length: size }, () => {
      feature += 1 + readNumber(bit, 0, low)
      return [feature, stepsOfOne()] as const
    }),
  )
}

/** What a step is like goes by those of the same feature before it: how many there were, and which way the last went. */
export function stepsBefore() {
  let [count, way] = [0, 0]
  return {
    placesFor(label: number) {
      const height = (label + 1) * placesEach
      return { height, isAny: height + 21 + count * 3 + way, sign: height + 33 + way }
    },
    add(step: number): void {
      if (step === 0) return
      count = Math.min(3, count + 1)
      way = step < 0 ? 1 : 2
    },
  }
}

/** Numbers of words with the classes that each is of. */
export function unpackWords(
  text: string,
  size: number,
  classes: readonly string[],
): ReadonlyMap<number, readonly string[]> {
  const bit = bitsOf(text)
  const low = lowBits(wordSpace, size)
  let word = -1
  return new Map(
    Array.from({ length: size }, () => {
      word += 1 + readNumber(bit, 0, low)
      const found = classes.filter((_, at) => bit(placesEach + at) === 1)
      return [word, found] as const
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
  const chances = new Chances()
  let [at, range, code] = [0, 0xffffffff, 0]
  const next = () => bytes[at++] ?? 0
  for (let first = 0; first < 5; first++) code = ((code << 8) | next()) >>> 0
  return (place) => {
    const bound = (range >>> 16) * chances.of(place)
    const isOne = code >= bound
    if (isOne) {
      range -= bound
      code -= bound
    } else range = bound
    chances.learn(place, isOne)
    while (range < 2 ** 24) {
      range = (range << 8) >>> 0
      code = ((code << 8) | next()) >>> 0
    }
    return isOne ? 1 : 0
  }
}

/** How likely a nought is: what was seen first counts much, later each less. */
export class Chances {
  readonly #noughts = new Uint16Array(placeCount).fill(whole / 2)
  readonly #seen = new Uint8Array(placeCount)

  of(place: number): number {
    return this.#noughts[place] ?? whole / 2
  }

  learn(place: number, isOne: boolean): void {
    const seen = this.#seen[place] ?? 0
    const chance = this.of(place)
    const aim = isOne ? least : whole - least
    this.#noughts[place] = chance + Math.trunc((aim - chance) / (seen + 1.6))
    this.#seen[place] = Math.min(seen + 1, slowest)
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

/** Questions of one label: how high, whether at all, and which way. */
export const placesEach = 40
const placeCount = 20 * placesEach
/** How many numbers words may have: one in a hundred that a lexicon does not hold seems to be in it. */
export const wordSpace = 2 ** 18
/** Of the gap between two numbers of `space` so many bits are written by themselves. */
export function lowBits(space: number, size: number): number {
  return Math.max(0, Math.round(Math.log2(space / size)) - 1)
}
const whole = 65_536
/** Nothing is certain. */
const least = 64
const slowest = 200
