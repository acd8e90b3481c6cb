/**
 * Learns a linear model over hashed features by logistic regression (AdaGrad, in a fixed order from a
 * fixed seed: the same examples give the same weights). Of a message only the sentence that speaks most for
 * a label learns it; where a label is not there, every sentence learns that.
 */
import { bagsOf, bucketOf } from '../../app/src/domain/wording/model.ts'
import type { Reading } from '../../app/src/domain/wording/reading.ts'

export interface Learnt {
  readonly labels: readonly string[]
  readonly bias: Float64Array
  /** How many numbers features may have. */
  readonly space: number
  /** Which features it knows, in rising order. */
  readonly buckets: Int32Array
  /** By place among those, then label. */
  readonly weights: Float32Array
}

/** Sentences as lists of buckets. */
export type Bags = readonly Int32Array[]

export interface Lesson {
  readonly bags: Bags
  readonly labels: readonly string[]
}

/** `without`: families of features that are left out (`domain/wording/features.ts`). */
export function bagsIn(text: string, reading: Reading, space: number, without = ''): Bags {
  return bagsOf(text, reading).map(({ features }) => {
    const names = features
      .map(({ name }) => name)
      .filter((name) => !without.includes(name.charAt(0)))
    return new Int32Array(new Set(names.map((name) => bucketOf(name, space))))
  })
}

/**
 * Of all features first; then anew of those weights alone that would be missed most, from where they stood.
 */
export function learnFew(
  lessons: readonly Lesson[],
  labels: readonly string[],
  { epochs, space, size, kindShare }: Thrift,
): Learnt {
  const counts = countsOf(lessons, space)
  // What one message alone has says nothing of the next.
  const often = Int32Array.from(counts.keys()).filter((bucket) => (counts[bucket] ?? 0) >= 2)
  const full = learn(lessons, labels, { space, epochs, buckets: often, seed: 7 })
  const start = keepMissed(full, size, kindShare)
  // In another order other chances are taken: together they are steadier than each.
  const orders = [7, 11].map((seed) =>
    learn(lessons, labels, { space, epochs, buckets: start.buckets, seed, start }),
  )
  return meanOf(orders)
}

export interface Thrift {
  readonly epochs: number
  /** How many numbers features may have. */
  readonly space: number
  /** How many weights ship, of all features and labels together. */
  readonly size: number
  /** How much that of a kind counts in the choice, where that there is anything at all counts one. */
  readonly kindShare: number
}

interface Full extends Learnt {
  /** How steep it was at each weight, squared, over all that was learnt. */
  readonly slopes: Float32Array
}

interface Course {
  readonly epochs: number
  readonly space: number
  readonly buckets: Int32Array
  readonly seed: number
  /** Where it begins: a weight that is nothing there stays nothing. */
  readonly start?: Pick<Learnt, 'bias' | 'weights'>
}

function learn(
  lessons: readonly Lesson[],
  labels: readonly string[],
  { epochs, space, buckets, seed, start }: Course,
): Full {
  const count = labels.length
  const bags = placesIn(lessons, { space, buckets })
  const truth = lessons.map((lesson) => labels.map((label) => lesson.labels.includes(label)))
  const weights = start?.weights.slice() ?? new Float32Array(buckets.length * count)
  const slopes = new Float32Array(buckets.length * count).fill(1e-4)
  const bias = start?.bias.slice() ?? new Float64Array(count).fill(-4)
  const biasSlopes = new Float64Array(count).fill(1e-4)
  const kept = start?.weights.map((weight) => (weight === 0 ? 0 : 1))
  const model = { labels, bias, space, weights, buckets, slopes }
  const step = (bag: Int32Array, label: number, error: number): void => {
    const height = (biasSlopes[label] ?? 0) + error * error
    biasSlopes[label] = height
    bias[label] = (bias[label] ?? 0) - (rate * error) / Math.sqrt(height)
    const slope = error * share
    for (const place of bag) {
      const at = place * count + label
      if (kept?.[at] === 0) continue
      const steepness = (slopes[at] ?? 0) + slope * slope
      slopes[at] = steepness
      const stride = rate / Math.sqrt(steepness)
      const weight = (weights[at] ?? 0) - stride * slope
      weights[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - stride * thrift)
    }
  }
  const order = shuffler(lessons.length, seed)
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const at of order.next()) {
      const sentences = bags[at] ?? []
      const sums = sentences.map((bag) => sumsOfBag(model, bag))
      for (let label = 0; label < count; label++) {
        const isThere = truth[at]?.[label] ?? false
        const best = isThere ? strongest(sums, label) : -1
        for (const [sentence, bag] of sentences.entries()) {
          if (isThere && sentence !== best) continue
          const error = logistic(sums[sentence]?.[label] ?? 0) - (isThere ? 1 : 0)
          if (Math.abs(error) > 0.01) step(bag, label, error)
        }
      }
    }
  return model
}

function meanOf(all: readonly Learnt[]): Learnt {
  const [first] = all
  if (first === undefined) throw new Error('no model to make a mean of')
  const mean = (of: (one: Learnt) => Float32Array | Float64Array) => (_: number, at: number) =>
    all.reduce((sum, one) => sum + (of(one)[at] ?? 0), 0) / all.length
  return {
    ...first,
    bias: first.bias.map(mean(({ bias }) => bias)),
    weights: first.weights.map(mean(({ weights }) => weights)),
  }
}

/**
 * Together with its kind, that there is something at all is easier to learn than the kind alone: once
 * learnt, the last label goes into each of the others.
 */
export function withLastInAll({ labels, bias, space, weights, buckets }: Learnt): Learnt {
  const count = labels.length
  const others = count - 1
  return {
    labels: labels.slice(0, -1),
    bias: bias.slice(0, -1).map((one) => one + (bias.at(-1) ?? 0)),
    space,
    buckets,
    weights: Float32Array.from({ length: buckets.length * others }, (_, place) => {
      const from = Math.floor(place / others) * count
      return (weights[from + (place % others)] ?? 0) + (weights[from + others] ?? 0)
    }),
  }
}

/** For each sentence of a message the sum of each label. */
export function sumsOf(model: Learnt, bags: Bags): readonly (readonly number[])[] {
  return (placesIn([{ bags }], model)[0] ?? []).map((bag) => [...sumsOfBag(model, bag)])
}

function sumsOfBag({ labels, bias, weights }: Learnt, bag: Int32Array): Float64Array {
  const count = labels.length
  const sums = new Float64Array(count)
  for (const place of bag) {
    const from = place * count
    for (let label = 0; label < count; label++)
      sums[label] = (sums[label] ?? 0) + (weights[from + label] ?? 0)
  }
  for (let label = 0; label < count; label++)
    sums[label] = (bias[label] ?? 0) + (sums[label] ?? 0) * share
  return sums
}

/** Buckets as their places among those that are known; others fall away. */
function placesIn(
  lessons: readonly { readonly bags: Bags }[],
  { space, buckets }: Pick<Learnt, 'space' | 'buckets'>,
) {
  const places = placesOf.get(buckets) ?? new Int32Array(space).fill(-1)
  if (!placesOf.has(buckets))
    for (const [place, bucket] of buckets.entries()) places[bucket] = place
  placesOf.set(buckets, places)
  return lessons.map(({ bags }) =>
    bags.map((bag) => bag.map((bucket) => places[bucket] ?? -1).filter((place) => place >= 0)),
  )
}
const placesOf = new WeakMap<Int32Array, Int32Array>()

function countsOf(lessons: readonly Lesson[], space: number): Uint16Array {
  const counts = new Uint16Array(space)
  for (const { bags } of lessons)
    for (const bucket of new Set(bags.flatMap((bag) => [...bag])))
      counts[bucket] = (counts[bucket] ?? 0) + 1
  return counts
}

/**
 * The weights that would be missed most: by what the examples would be read worse without (the square of the weight
 * times the squares of its slopes: LeCun and others, Optimal Brain Damage, 1989).
 */
function keepMissed({ slopes, ...full }: Full, most: number, kindShare: number): Learnt {
  const { labels, buckets, weights } = full
  const count = labels.length
  const missed = Float64Array.from(weights, (weight, at) => {
    const share = at % count === count - 1 ? 1 : kindShare
    return share * weight * weight * (slopes[at] ?? 0)
  })
  const least = missed.toSorted().at(-most) ?? 0
  const strong = weights.map((weight, at) => ((missed[at] ?? 0) >= least ? weight : 0))
  const ofOne = (place: number) => strong.subarray(place * count, (place + 1) * count)
  const places = [...buckets.keys()].filter((place) => ofOne(place).some((weight) => weight !== 0))
  return {
    ...full,
    buckets: Int32Array.from(places, (place) => buckets[place] ?? 0),
    weights: Float32Array.from(places.flatMap((place) => [...ofOne(place)])),
  }
}

function strongest(sums: readonly Float64Array[], label: number): number {
  const all = sums.map((one) => one[label] ?? 0)
  return all.indexOf(Math.max(...all))
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

function shuffler(length: number, seed: number) {
  const order = Array.from({ length }, (_, at) => at)
  let state = seed
  const below = (most: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % most
  }
  return {
    next() {
      for (let at = order.length - 1; at > 0; at--) {
        const other = below(at + 1)
        const [one = 0, two = 0] = [order[at], order[other]]
        order[at] = two
        order[other] = one
      }
      return order
    },
  }
}

/** What one feature is worth: sentences have about a hundred. */
export const share = 0.25
const rate = 0.1
/** How dear a weight is: what says little should say nothing. */
const thrift = 0.001
