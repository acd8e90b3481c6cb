/** From what was learnt to what ships: few buckets, small steps, as text. */
import type { PackedModel } from '../../app/src/content/wording/packed-model.ts'
import { alphabet, buckets } from '../../app/src/domain/wording/model.ts'
import type { Bags, Learnt } from './learn.ts'
import { share } from './learn.ts'

/** The buckets that say most: how strongly, and in how many messages. */
export function strongest(
  { labels, weights, used }: Learnt,
  examples: readonly { readonly bags: Bags }[],
  most: number,
): Uint8Array {
  const counts = new Uint16Array(buckets)
  for (const { bags } of examples)
    for (const bucket of new Set(bags.flatMap((bag) => [...bag]))) counts[bucket]! += 1
  const worth = (bucket: number) => {
    let strength = 0
    for (let label = 0; label < labels.length; label++)
      strength += Math.abs(weights[bucket * labels.length + label]!)
    return strength * Math.log1p(counts[bucket]!)
  }
  const chosen = [...used.keys()]
    .filter((bucket) => used[bucket] === 1)
    .map((bucket) => [worth(bucket), bucket] as const)
    .toSorted(([a], [b]) => b - a)
    .slice(0, most)
  const only = new Uint8Array(buckets)
  for (const [, bucket] of chosen) only[bucket] = 1
  return only
}

export function packModel(model: Learnt, least: readonly number[]): PackedModel {
  const { labels, weights, used, bias } = model
  const chosen = [...used.keys()].filter((bucket) => used[bucket] === 1)
  const step = labels.map((_, label) => {
    const sizes = chosen.map((bucket) => Math.abs(weights[bucket * labels.length + label]!))
    // The few that are larger than all others would make the steps of all others coarse.
    return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length * 0.997)]! / levels
  })
  const levelOf = (bucket: number, label: number) => {
    const level = Math.round(weights[bucket * labels.length + label]! / step[label]!)
    return Math.max(-levels, Math.min(levels, level))
  }
  return {
    labels,
    bias: [...bias].map(rounded),
    step: step.map((one) => rounded(one * share)),
    least: least.map(rounded),
    gaps: chosen.map((bucket, at) => digitsOf(bucket - (chosen[at - 1] ?? -1) - 1)).join(''),
    weights: labels.map((_, label) =>
      chosen.map((bucket) => String.fromCharCode(104 + levelOf(bucket, label))).join(''),
    ),
  }
}

export const levels = Number(process.env.LV ?? 7)

function rounded(value: number): number {
  return Number(value.toPrecision(4))
}

function digitsOf(value: number): string {
  const digit = alphabet[value % 32] ?? ''
  return value < 32
    ? digit
    : `${alphabet[32 + (value % 32)] ?? ''}${digitsOf(Math.floor(value / 32))}`
}
