/** What the two processes say to each other. */
import type { Covered } from '../proof/covered.ts'
import type { Fault } from './world.ts'

export interface Order {
  readonly seconds: number
  readonly seed: number
  readonly targets: readonly string[]
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
  | { readonly kind: 'found'; readonly finding: Found }
  | {
      readonly kind: 'counts'
      readonly counts: readonly (readonly [target: string, executions: number, corpus: number])[]
      /** Bytes, at its highest. */
      readonly memory: number
    }
  | { readonly kind: 'covered'; readonly covered: readonly (readonly [string, CoveredFile])[] }

type CoveredFile = Covered extends ReadonlyMap<string, infer File> ? File : never
