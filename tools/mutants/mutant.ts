/**
 * A mutant: one piece of what ships, taken out or bent as a hurried hand might, and the tests that must
 * notice. It is data, so that one that no longer fits its source is a failure and not a silence.
 */

export interface Mutant {
  readonly name: string
  /**
   * Of docs/threat-model.md; or that leaving is told to nobody (R3), no place is (R4), nobody's coming and
   * going is (R5), and a file names nobody (R22). `kept`: nothing acknowledged is ever lost.
   */
  readonly breaks: Broken
  /** From the root of the project. */
  readonly file: string
  /** A piece of its source, to the letter. Found exactly once, or the mutant is broken. */
  readonly before: string
  readonly after: string
  /** The fewest test files that must notice, from the root. */
  readonly tests: readonly string[]
  /** It is the checker of types that must notice, in these files: nothing else would. */
  readonly isOfTypes?: boolean
}

export type Broken =
  | 'kept'
  | `T${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 17 | 18 | 19}`
  | `R${3 | 4 | 5 | 22}`

/** The source with the piece exchanged; null where it does not stand there exactly once. */
export function bend(source: string, { before, after }: Pick<Mutant, 'before' | 'after'>) {
  const [head, tail, ...more] = source.split(before)
  return head === undefined || tail === undefined || more.length > 0 ? null : head + after + tail
}
