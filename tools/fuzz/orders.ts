/** What the two processes say to each other. */
import type { Covered } from './covered.ts'
import type { Fault } from './world.ts'

export interface Order {
  readonly seconds: number
  readonly seed: number
  /** Parts of the names of targets; none means all. */
  readonly only: readonly string[]
  readonly without: readonly string[]
  /** The module that has them. */
  readonly targets: string
  /** Where what is being tried stands. */
  readonly current: string
  /** Base64: to be tried once more, instead of anything new. */
  readonly inputs: readonly string[] | null
}

export interface Found extends Fault {
  readonly target: string
  readonly inputs: readonly string[]
}

export type Said =
  /** All that there are, in their order. */
  | { readonly kind: 'targets'; readonly names: readonly string[] }
  | { readonly kind: 'found'; readonly finding: Found }
  | {
      readonly kind: 'counts'
      readonly counts: readonly (readonly [target: string, executions: number, corpus: number])[]
      /** Bytes, at its highest. */
      readonly memory: number
    }
  | { readonly kind: 'covered'; readonly covered: Covered }
  | { readonly kind: 'end' }
