/** What one part measures: figures by name, one value each. It runs in a process of its own, cold. */
export type Figures = Readonly<Record<string, number>>

export interface Place {
  /** Everything that parts leave for each other, gone after the run. */
  readonly folder: string
  readonly entries: number
}

export type Part = (place: Place) => Promise<Figures>

/** Milliseconds of some work. */
export async function timed<T>(work: () => Promise<T>): Promise<{ took: number; value: T }> {
  const start = performance.now()
  const value = await work()
  return { took: performance.now() - start, value }
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Looks again and again, without keeping anybody else from running. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  seconds = 1_800,
): Promise<void> {
  const end = performance.now() + seconds * 1_000
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
