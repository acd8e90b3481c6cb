/** Whether a text has signs of danger: a word list with a model, which misses things. */
import type { Model } from './model.ts'

export type Worry = 'self_harm' | 'violence' | 'coercion'

/** The strongest sign, or null. What needs help most comes first where two are as strong. */
export function worryIn(text: string, model: Model): Worry | null {
  const read = model.read(text)
  let strongest: { label: string; margin: number } | null = null
  for (const [at, label] of model.labels.entries()) {
    const margin = Math.max(-Infinity, ...read.map(({ margins }) => margins[at] ?? -Infinity))
    if (margin > (strongest?.margin ?? 0)) strongest = { label, margin }
  }
  return (strongest?.label as Worry | undefined) ?? null
}
