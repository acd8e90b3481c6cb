/** Whether a text has signs of danger: a word list with a model, which misses things. */
import type { Model } from './model.ts'

export type Worry = 'self_harm' | 'violence' | 'coercion'

/** The strongest sign, or null. */
export function worryIn(text: string, model: Model): Worry | null {
  const read = model.read(text)
  let strongest: { readonly worry: Worry; readonly margin: number } | null = null
  for (const [at, label] of model.labels.entries())
    for (const { margins } of read) {
      const margin = margins[at] ?? 0
      if (margin > (strongest?.margin ?? 0)) strongest = { worry: label as Worry, margin }
    }
  return strongest?.worry ?? null
}
