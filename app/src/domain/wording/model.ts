/**
 * A linear model over hashed features: for each sentence a number for each label, for a message the
 * highest of its sentences.
 */
import type { PackedModel } from '../../content/wording/packed-model.ts'
import { hashOf } from './hash.ts'
import type { Feature } from './features.ts'
import { isBroad, readFeatures } from './features.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'
import { isOwnLanguage, readTokens, sentencesOf } from './tokens.ts'
import { unpackSteps } from './unpack.ts'

export interface Model {
  readonly labels: readonly string[]
  /** One for each sentence that has words; none where the text is in another language. */
  read(text: string): readonly ReadSentence[]
}

export interface ReadSentence {
  readonly tokens: readonly Token[]
  /** For each label how far above what it needs; below nothing where it is not there. */
  readonly margins: readonly number[]
  /** How much each token speaks for a label. */
  weigh(label: number): readonly number[]
}

export function openModel(packed: PackedModel, reading: Reading): Model {
  const { labels, step, bias, least, size } = packed
  const steps = unpackSteps(packed.weights, size, labels.length)
  const weight = (label: number, bucket: number) => steps[bucket * labels.length + label] ?? 0
  return {
    labels,
    read: (text) =>
      bagsOf(text, reading).map(({ tokens, features }) => {
        const seen = features.map((feature) => ({
          ...feature,
          bucket: bucketOf(feature.name, size),
        }))
        const buckets = new Set(seen.map(({ bucket }) => bucket))
        const margins = labels.map((_, label) => {
          const sum = [...buckets].reduce((all, bucket) => all + weight(label, bucket), 0)
          return (bias[label] ?? 0) + sum * (step[label] ?? 0) - (least[label] ?? 0)
        })
        const weigh = (label: number) =>
          tokens.map((_, at) =>
            seen.reduce((all, { first, last, bucket }) => {
              const isHere = at >= first && at <= last
              return isHere ? all + weight(label, bucket) / (last - first + 1) : all
            }, 0),
          )
        return { tokens, margins, weigh }
      }),
  }
}

interface Bag {
  readonly tokens: readonly Token[]
  readonly features: readonly Feature[]
}

/** Each sentence with what is seen in it, every feature once, and a little of the sentence before. */
export function bagsOf(text: string, reading: Reading): readonly Bag[] {
  const all = readTokens(text.slice(0, longest), reading)
  if (!isOwnLanguage(all, reading)) return []
  let before: readonly string[] = ['none']
  return sentencesOf(all).map((tokens) => {
    const features = new Map<string, Feature>()
    for (const feature of readFeatures(tokens, reading))
      if (!features.has(feature.name)) features.set(feature.name, feature)
    const last = tokens.length - 1
    const broad = before.map((name) => ({ name: `<${name}`, first: 0, last }))
    before = [...features.keys()].filter(isBroad)
    return { tokens, features: [...features.values(), ...broad] }
  })
}

/** Nobody waits for a helper that reads a book: what stands further on is not read. */
const longest = 20_000

/**
 * Kinds of words, words, and words beside each other have a part each: of the last there are most, and they
 * would drown the others.
 */
export function bucketOf(name: string, size: number): number {
  const hash = hashOf(name)
  const eighth = size / 8
  if (/^[cyfq<]|^[dn].? ?#/.test(name)) return hash % eighth
  if (/^[utdn]/.test(name)) return eighth + (hash % (3 * eighth))
  return 4 * eighth + (hash % (4 * eighth))
}
