/** A model as it ships: texts of small steps, which pack well and need no format. Made by `npm run words:train`. */
export interface PackedModel {
  readonly labels: readonly string[]
  /** Of each label: what a sentence begins with, what one step is worth, and from which sum it counts. */
  readonly bias: readonly number[]
  readonly step: readonly number[]
  readonly least: readonly number[]
  /** Distances between the buckets that are in use. */
  readonly gaps: string
  /** For each label one character for each bucket: `h` is nothing, `a` to `o` seven steps down to seven up. */
  readonly weights: readonly string[]
}
