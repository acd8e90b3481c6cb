/** All parts in their order: each may need what those before it have left in the folder. */
import type { Part } from './part.ts'

export interface NamedPart {
  readonly name: string
  /** How often, in the long form: each time in a new process. */
  readonly times: number
  readonly needs: readonly string[]
  readonly load: () => Promise<Part>
}

const named = (
  name: string,
  times: number,
  needs: readonly string[],
  load: () => Promise<Part>,
): NamedPart => ({ name, times, needs, load })

export const parts: readonly NamedPart[] = [
  named('prepare', 1, [], async () => (await import('./prepare.ts')).prepare),
  named('limit', 5, ['prepare'], async () => (await import('./limit.ts')).limit),
  named('open', 5, ['prepare'], async () => (await import('./open.ts')).open),
  named('arrive', 3, ['prepare'], async () => (await import('./arrive.ts')).arrive),
  named('pass', 2, ['arrive'], async () => (await import('./pass.ts')).pass),
  named('chromium', 3, ['prepare'], async () => (await import('./chromium.ts')).chromium),
  named(
    'chromium-arrive',
    1,
    ['prepare'],
    async () => (await import('./chromium-arrive.ts')).chromiumArrive,
  ),
  named('relay-entries', 3, [], async () => (await import('./relay-entries.ts')).relayEntries),
  named('relay-idle', 1, [], async () => (await import('./relay-idle.ts')).relayIdle),
  named('relay-reveals', 3, [], async () => (await import('./relay-reveals.ts')).relayReveals),
  named('evolu-prepare', 1, [], async () => (await import('./evolu-prepare.ts')).evoluPrepare),
  named(
    'evolu-open',
    5,
    ['evolu-prepare'],
    async () => (await import('./evolu-open.ts')).evoluOpen,
  ),
  named(
    'evolu-arrive',
    3,
    ['evolu-prepare'],
    async () => (await import('./evolu-arrive.ts')).evoluArrive,
  ),
  named('evolu-pass', 2, ['evolu-arrive'], async () => (await import('./evolu-pass.ts')).evoluPass),
  named('evolu-relay', 2, [], async () => (await import('./evolu-relay.ts')).evoluRelay),
]
