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
import { isOwnLanguage, isWord, readTokens, sentencesOf } from './tokens.ts'
import { unpackSteps } from './unpack.ts'

export interface Model {
  readonly labels: readonly string[]
  /** Whether a word says who does something. */
  isPerson(word: string): boolean
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
  const { step, bias, least, space, isGate } = packed
  const stepsOf = unpackSteps(packed)
  const { sure } = reading
  return {
    labels: packed.labels.filter((label) => label !== anything),
    isPerson: (word) => reading.persons.has(word),
    read: (text) =>
      bagsOf(asSaid(text.slice(0, longest)), reading).map(({ tokens, features }) => {
        const known = new Map<number, KnownFeature>()
        for (const { name, first, last } of features) {
          const bucket = bucketOf(name, space)
          const steps = stepsOf.get(bucket)
          if (steps !== undefined) known.set(bucket, { steps, first, last })
        }
        const seen = [...known.values()]
        const each = packed.labels.map((_, label) => {
          const sum = seen.reduce((all, { steps }) => all + (steps[label] ?? 0), 0)
          return (bias[label] ?? 0) + sum * (step[label] ?? 0) - (least[label] ?? 0)
        })
        const said = tokens
          .flatMap(({ word, isQuoted }) => (isWord(word) && !isQuoted ? [word] : []))
          .join(' ')
        const anyOf = each.at(-1) ?? 0
        const margins = each.slice(0, -1).map((own, label) => {
          // Who sees nothing at all in a sentence sees nothing of a kind in it either.
          const margin = isGate ? Math.min(own, anyOf) : own + anyOf
          const isSure = sure.some(([name, is]) => name === packed.labels[label] && is.test(said))
          return isSure ? Math.max(margin, 1) : margin
        })
        const weigh = (label: number) =>
          tokens.map((_, at) =>
            seen
              .filter(({ first, last }) => at >= first && at <= last)
              .reduce(
                (all, { steps, first, last }) => all + (steps[label] ?? 0) / (last - first + 1),
                0,
              ),
          )
        return { tokens, margins, weigh }
      }),
  }
}

/** The last label of each model: whether there is anything to find at all. */
export const anything = 'any'

/**
 * What is shouted in capitals is read as if it were said: exclamation marks are mostly those of cheer in the
 * examples. Each place stays what it was.
 */
function asSaid(text: string): string {
  const [letters, capitals] = [text.match(/\p{L}/gu) ?? [], text.match(/\p{Lu}/gu) ?? []]
  if (letters.length < 8 || capitals.length < letters.length * 0.7) return text
  return text.replace(/(?<![?!])!+(?![?!])/g, (marks) => '.'.padEnd(marks.length))
}

interface KnownFeature {
  readonly steps: Int8Array
  readonly first: number
  readonly last: number
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

export function bucketOf(name: string, space: number): number {
  return hashOf(name) % space
}
