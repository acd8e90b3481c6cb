/**
 * One place where bytes of others come in: a module that ships, valid examples of what it takes, and a
 * way to give it anything else. What it must never do, beside throwing, is checked where it is run.
 */
export interface Target {
  readonly name: string
  /** From the root of the project. */
  readonly modules: readonly string[]
  /** How its examples are changed: as trees of CBOR, as text, or as bytes alone. */
  readonly shape: 'cbor' | 'text' | 'bytes'
  /** What an input may hold, bytes. */
  readonly most?: number
  /** After so many inputs the world is made anew; a finding is the list of inputs since then. */
  readonly renewed?: number
  open(): Promise<Fed>
}

export interface Fed {
  readonly examples: readonly Uint8Array[]
  run(input: Uint8Array): unknown
  close?(): unknown
}

/** A promise of the module that did not hold; nobody threw. */
class Broken extends Error {
  override readonly name = 'Broken'
}

export function must(isSo: boolean, promise: string): asserts isSo {
  if (!isSo) throw new Broken(promise)
}
