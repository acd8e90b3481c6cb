/** Everything that happens in a world, as one hash: the same seed must give the same. */
import { createHash } from 'node:crypto'

export interface Trace {
  readonly steps: number
  /** One step: something has happened. */
  note(kind: string, who: string, what?: string): void
  /** What it was about. */
  mix(bytes: Uint8Array | string): void
  /** For whoever watches; not part of what happens. */
  say(who: string, what: () => string): void
  hash(): string
}

export function createTrace(tell: ((line: string) => void) | null): Trace {
  const hash = createHash('sha256')
  let steps = 0
  return {
    get steps() {
      return steps
    },
    note(kind, who, what = '') {
      steps++
      hash.update(`${kind} ${who} ${what}\n`)
      tell?.(`${steps} ${kind} ${who} ${what}`)
    },
    mix: (bytes) => void hash.update(bytes),
    say: (who, what) => tell?.(`      ${who} ${what()}`),
    hash: () => hash.copy().digest('hex').slice(0, 16),
  }
}
