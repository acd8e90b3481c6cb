/**
 * Learns a linear model over hashed features by logistic regression (AdaGrad, in a fixed order from a
 * fixed seed: the same examples give the same weights). Of a message only the sentence that speaks most for
 * a label learns it; where a label is not there, every sentence learns that.
 */
import type { Reading } from '../../app/src/domain/wording/reading.ts'
import { bagsOf, bucketOf, buckets } from '../../app/src/domain/wording/model.ts'
import type { Example } from './examples.ts'

export interface Learnt {
  readonly labels: readonly string[]
  readonly bias: Float64Array
  /** By bucket, then label. */
  readonly weights: Float32Array
  /** Buckets that may be looked at. */
  readonly used: Uint8Array
}

export interface LearnOptions {
  readonly epochs: number
  /** How much more a label counts that is there. */
  readonly lift: number
  /** Buckets with fewer messages than so many are left out. */
  readonly least: number
  /** How dear a weight is that is not nothing. */
  readonly thrift: number
  /** Only these buckets, where they were chosen before. */
  readonly only?: Uint8Array
}

/** Sentences as lists of buckets. */
export type Bags = readonly Uint32Array[]

export function bagsIn(text: string, reading: Reading): Bags {
  return bagsOf(text, reading).map(
    ({ features }) => new Uint32Array(new Set(features.map(({ name }) => bucketOf(name)))),
  )
}

export function learn(
  examples: readonly { readonly bags: Bags; readonly labels: readonly string[] }[],
  labels: readonly string[],
  { epochs, lift, least, thrift, only }: LearnOptions,
): Learnt {
  const used = only ?? seenOften(examples, least)
  const bags = examples.map(({ bags }) =>
    bags.map((bag) => bag.filter((bucket) => used[bucket] === 1)),
  )
  const truth = examples.map((one) => labels.map((label) => one.labels.includes(label)))
  const size = labels.length
  const weights = new Float32Array(buckets * size)
  const slopes = new Float32Array(buckets * size).fill(1e-4)
  const bias = new Float64Array(size).fill(-4)
  const biasSlopes = new Float64Array(size).fill(1e-4)
  const model = { labels, bias, weights, used }

  const step = (bag: Uint32Array, label: number, error: number): void => {
    biasSlopes[label]! += error * error
    bias[label]! -= (rate * error) / Math.sqrt(biasSlopes[label]!)
    for (const bucket of bag) {
      const at = bucket * size + label
      const slope = error * share
      slopes[at]! += slope * slope
      const pace = rate / Math.sqrt(slopes[at]!)
      const weight = weights[at]! - pace * slope
      // What says little says nothing: most weights are none, and need no room.
      weights[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - pace * thrift)
    }
  }

  const order = shuffler(examples.length)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of order.next()) {
      for (let label = 0; label < size; label++) {
        const sentences = bags[at]!
        const isThere = truth[at]![label]!
        const sums = sentences.map((bag) => sumOf(model, bag, label))
        const best = sums.indexOf(Math.max(...sums))
        for (const [place, bag] of sentences.entries()) {
          if (isThere && place !== best) continue
          const error = logistic(sums[place]!) - (isThere ? 1 : 0)
          if (Math.abs(error) > 0.01) step(bag, label, isThere ? error * lift : error)
        }
      }
    }
  }
  return model
}

/** For each label the highest sum of a message's sentences. */
export function sumsOf(model: Learnt, bags: Bags): readonly number[] {
  return model.labels.map((_, label) =>
    Math.max(-20, ...bags.map((bag) => sumOf(model, bag, label))),
  )
}

function sumOf({ labels, bias, weights, used }: Learnt, bag: Uint32Array, label: number): number {
  let sum = 0
  for (const bucket of bag) if (used[bucket] === 1) sum += weights[bucket * labels.length + label]!
  return bias[label]! + sum * share
}

function seenOften(examples: readonly { readonly bags: Bags }[], least: number): Uint8Array {
  const counts = new Uint16Array(buckets)
  for (const { bags } of examples)
    for (const bucket of new Set(bags.flatMap((bag) => [...bag]))) counts[bucket]! += 1
  return Uint8Array.from(counts, (count) => (count >= least ? 1 : 0))
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

function shuffler(length: number) {
  const order = Array.from({ length }, (_, at) => at)
  let state = 7
  const below = (most: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state % most
  }
  return {
    next() {
      for (let at = order.length - 1; at > 0; at--) {
        const other = below(at + 1)
        ;[order[at], order[other]] = [order[other]!, order[at]!]
      }
      return order
    },
  }
}

/** What one feature is worth: sentences have about a hundred. */
export const share = 0.25
const rate = 0.1
