/** What the parts found, several times each: the middle one counts, and how far the others are from it is told. */
import type { Figures } from '../parts/part.ts'

export type Samples = Readonly<Record<string, readonly number[]>>

export function withFigures(samples: Samples, found: Figures): Samples {
  const added = Object.entries(found).map(([name, value]) => [
    name,
    [...(samples[name] ?? []), value],
  ])
  return { ...samples, ...(Object.fromEntries(added) as Samples) }
}

/** Null where it was not measured. */
export function middle(samples: Samples, name: string): number | null {
  const sorted = (samples[name] ?? []).toSorted((a, b) => a - b)
  if (sorted.length === 0) return null
  const half = sorted.length >> 1
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2
}

/** The least and the most. */
export function spread(samples: Samples, name: string): readonly [number, number] | null {
  const all = samples[name] ?? []
  return all.length > 1 ? [Math.min(...all), Math.max(...all)] : null
}
