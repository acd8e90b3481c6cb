/** From what was learnt to what ships, as texts that `domain/wording/unpack.ts` reads. */
import type { PackedLexicon, PackedModel } from '../../app/src/content/wording/packed-model.ts'
import { wordNumber } from '../../app/src/domain/wording/lexicon.ts'
import { lowBits, placesEach, stepsBefore, wordSpace } from '../../app/src/domain/wording/unpack.ts'
import type { Learnt } from './learn.ts'
import { share } from './learn.ts'
import type { WriteBit } from './write-bits.ts'
import { writeBits } from './write-bits.ts'

interface Packing {
  readonly least: readonly number[]
  /** How many steps a weight may be from nothing. */
  readonly highest: number
  readonly isGate: boolean
  readonly madeFrom: string
}

export function packModel(learnt: Learnt, { highest, least, ...rest }: Packing): PackedModel {
  const { labels, bias, space } = learnt
  const { step, levels } = inSteps(learnt, highest)
  const known = [...learnt.buckets].flatMap((bucket, at) => {
    const steps = levels.subarray(at * labels.length, (at + 1) * labels.length)
    return steps.some((one) => one !== 0) ? [{ bucket, steps }] : []
  })
  return {
    labels,
    bias: [...bias].map(rounded),
    step: step.map((one) => rounded(one * share)),
    least: least.map(rounded),
    space,
    size: known.length,
    weights: writeSteps(known, space),
    ...rest,
  }
}

function writeSteps(
  known: readonly { readonly bucket: number; readonly steps: Int8Array }[],
  space: number,
): string {
  const { bit, end } = writeBits()
  const low = lowBits(space, known.length)
  let last = -1
  for (const { bucket, steps } of known) {
    writeNumber(bit, bucket - last - 1, 0, low)
    last = bucket
    const before = stepsBefore()
    for (const [label, level] of steps.entries()) {
      const places = before.placesFor(label)
      before.add(level)
      bit(places.isAny, level === 0 ? 0 : 1)
      if (level === 0) continue
      const height = Math.abs(level)
      for (let more = 1; more < height; more++) bit(places.height + Math.min(more, 20), 1)
      bit(places.height + Math.min(height, 20), 0)
      bit(places.sign, level < 0 ? 1 : 0)
    }
  }
  return end()
}

/** What the shipped model will hold of it, to be tried as it ships. */
export function roughly(learnt: Learnt, highest: number): Learnt {
  const { step, levels } = inSteps(learnt, highest)
  const count = learnt.labels.length
  const weights = Float32Array.from(levels, (level, at) => level * (step[at % count] ?? 0))
  return { ...learnt, weights }
}

/** `highest`: how many steps a weight may be from nothing. */
function inSteps({ labels, weights }: Learnt, highest: number) {
  const count = labels.length
  const step = labels.map((_, label) => {
    const own = weights.filter((weight, at) => at % count === label && weight !== 0)
    const heights = own.map(Math.abs).toSorted()
    // The few that are larger than all others would make the steps of all others coarse.
    return (heights[Math.floor(heights.length * (1 - 0.8 / highest ** 2))] ?? 1) / highest
  })
  const levels = Int8Array.from(weights, (weight, at) => {
    const level = Math.round(weight / (step[at % count] ?? 1))
    return Math.max(-highest, Math.min(highest, level))
  })
  return { step, levels }
}

/** Words stand under the form that they are read in: `read` writes them out. */
export function packLexicon(
  words: Readonly<Record<string, string>>,
  read: (word: string) => string,
): PackedLexicon {
  const classes = Object.keys(words)
  const byNumber = new Map<number, Set<string>>()
  for (const [name, list] of Object.entries(words))
    for (const word of list.split(/\s+/).filter((one) => one !== '')) {
      const number = wordNumber(read(word))
      byNumber.set(number, (byNumber.get(number) ?? new Set()).add(name))
    }
  const { bit, end } = writeBits()
  const low = lowBits(wordSpace, byNumber.size)
  let before = -1
  for (const [number, of] of [...byNumber].toSorted(([one], [other]) => one - other)) {
    writeNumber(bit, number - before - 1, 0, low)
    before = number
    for (const [at, name] of classes.entries()) bit(placesEach + at, of.has(name) ? 1 : 0)
  }
  return { classes, size: byNumber.size, words: end() }
}

function writeNumber(bit: WriteBit, value: number, place: number, low: number): void {
  const high = value >> low
  for (let at = 0; at < high; at++) bit(place + Math.min(at, 20), 1)
  bit(place + Math.min(high, 20), 0)
  for (let at = 0; at < low; at++) bit(place + 21 + at, (value >> (low - 1 - at)) & 1)
}

function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
