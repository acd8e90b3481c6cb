/**
 * A linear model over hashed features: for each sentence a number for each label, for a message the
 * highest of its sentences. Weights are a text of small steps, so that they pack well and need no format.
 */
import type { PackedModel } from '../../content/wording/packed-model.ts'
import type { Reading } from './reading.ts'
import type { Feature } from './features.ts'
import { isBroad, readFeatures } from './features.ts'
import type { Token } from './tokens.ts'
import { readTokens, sentencesOf } from './tokens.ts'

export interface Model {
  readonly labels: readonly string[]
  /** One for each sentence that has words. */
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
  const places = placesOf(packed.gaps)
  const { labels, weights, step, bias, least } = packed
  const weight = (label: number, place: number) =>
    (weights[label]?.charCodeAt(place) ?? nothing) - nothing
  return {
    labels,
    read(text) {
      return bagsOf(text, reading).map(({ tokens, features }) => {
        const known = features.flatMap((feature) => {
          const place = places.get(bucketOf(feature.name))
          return place === undefined ? [] : [{ ...feature, place }]
        })
        const margins = labels.map((_, label) => {
          const sum = known.reduce((all, { place }) => all + weight(label, place), 0)
          return (bias[label] ?? 0) + sum * (step[label] ?? 0) - (least[label] ?? 0)
        })
        const weigh = (label: number) =>
          tokens.map((_, at) =>
            known.reduce((all, { first, last, place }) => {
              const isHere = at >= first && at <= last
              return isHere ? all + weight(label, place) / (last - first + 1) : all
            }, 0),
          )
        return { tokens, margins, weigh }
      })
    },
  }
}

/** Each sentence with what is seen in it, every feature once, and a little of the sentence before. */
export function bagsOf(
  text: string,
  reading: Reading,
): readonly { readonly tokens: readonly Token[]; readonly features: readonly Feature[] }[] {
  let before: readonly string[] = ['none']
  return sentencesOf(readTokens(text, reading)).map((tokens) => {
    const features = new Map<string, Feature>()
    for (const feature of readFeatures(tokens, reading))
      if (!features.has(feature.name)) features.set(feature.name, feature)
    const last = tokens.length - 1
    const all = [
      ...features.values(),
      ...before.map((name) => ({ name: `<${name}`, first: 0, last })),
    ]
    before = [...features.keys()].filter(isBroad)
    return { tokens, features: all }
  })
}

export const buckets = 2 ** 17
const nothing = 'h'.charCodeAt(0)

/** FNV-1a over code units. */
export function bucketOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % buckets
}

/** A gap is written in digits of five bits, lowest first; small letters are its last. */
function placesOf(gaps: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  let [bucket, digits, gap] = [-1, 0, 0]
  for (const digit of gaps) {
    const value = alphabet.indexOf(digit)
    gap += (value % 32) * 32 ** digits
    digits += 1
    if (value >= 32) continue
    bucket += gap + 1
    places.set(bucket, places.size)
    digits = 0
    gap = 0
  }
  return places
}

export const alphabet = 'abcdefghijklmnopqrstuvwxyz012345ABCDEFGHIJKLMNOPQRSTUVWXYZ6789-_'
