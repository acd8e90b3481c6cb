/**
 * A target with a world of its own: runs one input after another and says what went wrong. Whatever is
 * thrown, a promise that nobody caught, a second of work, too much memory, or a change of what every object
 * has from birth, is a finding.
 */
import { setImmediate as turn } from 'node:timers/promises'
import type { Current } from './current.ts'
import type { Fed, Target } from './target.ts'

export interface Fault {
  readonly kind: 'crash' | 'hang' | 'memory'
  readonly what: string
  /** The same for the same fault, whatever the input. */
  readonly key: string
}

export interface World {
  readonly target: Target
  readonly examples: readonly Uint8Array[]
  /** Since it was made. */
  readonly since: readonly Uint8Array[]
  run(input: Uint8Array): Promise<Fault | null>
  /** What came late, of a promise that nobody waited for. */
  late(): Promise<Fault | null>
  close(): Promise<void>
}

const longest = 1_000
export const mostMemory = 256 * 1_048_576

export async function openWorld(target: Target, index: number, current: Current): Promise<World> {
  current.open(index)
  let fed: Fed = await target.open()
  let since: Uint8Array[] = []
  const { examples } = fed

  async function renew(): Promise<void> {
    await fed.close?.()
    current.open(index)
    fed = await target.open()
    since = []
  }

  return {
    target,
    examples,
    get since() {
      return since
    },
    async run(input) {
      if (target.renewed === undefined) since = []
      else if (since.length >= target.renewed) await renew()
      since.push(input)
      current.begin(index, input, since.length === 1)
      return attempt(() => fed.run(input))
    },
    async late() {
      await turn()
      return strayFault()
    },
    close: async () => void (await fed.close?.()),
  }
}

/** Promises that were given up by everybody: heard by the process alone. */
const strays: unknown[] = []

export function hearStrays(): void {
  process.on('unhandledRejection', (error) => strays.push(error))
  process.on('uncaughtException', (error) => strays.push(error))
}

function strayFault(): Fault | null {
  const [first] = strays
  const had = strays.splice(0).length > 0
  return had ? faultOf('crash', first) : null
}

async function attempt(run: () => unknown): Promise<Fault | null> {
  const before = process.cpuUsage()
  try {
    const given = run()
    if (given instanceof Promise) await given
  } catch (error) {
    return faultOf('crash', error)
  }
  if (isPolluted())
    return faultOf('crash', new Error('what every object has from birth has changed'))
  const { user, system } = process.cpuUsage(before)
  const spent = (user + system) / 1_000
  if (spent > longest) {
    // The collector runs beside: only what takes as long once more is the input's doing.
    const again = process.cpuUsage()
    await attemptAgain(run)
    const twice = process.cpuUsage(again)
    const second = (twice.user + twice.system) / 1_000
    if (second > longest) return faultOf('hang', new Error(`took ${Math.round(second)} ms of work`))
  }
  return null
}

async function attemptAgain(run: () => unknown): Promise<void> {
  try {
    await run()
  } catch {
    // It did not throw the first time; how long it takes is the question.
  }
}

const born = [Object.prototype, Array.prototype, Uint8Array.prototype, String.prototype]
const names = born.map((one) => new Set(Object.getOwnPropertyNames(one)))

/** What has come is taken away again, so that the next input is not blamed for it. */
function isPolluted(): boolean {
  const come = born.map((one, at) =>
    Object.getOwnPropertyNames(one).filter((name) => names[at]?.has(name) !== true),
  )
  come.forEach((all, at) => all.forEach((name) => Reflect.deleteProperty(born[at] ?? {}, name)))
  return come.some((all) => all.length > 0)
}

export function faultOf(kind: Fault['kind'], error: unknown): Fault {
  const isError = error instanceof Error
  const cause = isError && error.cause instanceof Error ? `\n${error.cause.stack ?? ''}` : ''
  const what = isError ? `${error.stack ?? error.message}${cause}` : String(error)
  const place = /(?:app|wire|relay)\/src\/[^:\s)]+:\d+/.exec(what)?.[0] ?? ''
  const said = isError ? `${error.name}: ${error.message}`.replace(/\d+/g, 'N').slice(0, 120) : what
  return { kind, what, key: `${kind} ${said} ${place}` }
}
