/**
 * When the relay is to end: while it starts, at an answer, just behind a request, just behind one of a
 * kind that may be rare, or at any moment.
 */
import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Chance } from '../history/chance.ts'
import { moveKinds } from './tally.ts'
import type { Watcher } from './writer.ts'

export interface Ending {
  readonly watcher: Watcher
  /** Resolves once the relay has been ended. */
  readonly over: Promise<void>
}

const ways = ['answer', 'answer', 'request', 'kind', 'kind', 'moment'] as const
/** Where what it waits for does not come. */
const mostPatience = { answer: 2_000, request: 2_000, kind: 500, moment: 0 } as const

/** `end` is called in the very turn in which it was decided. */
export function endInWriting(chance: Chance, end: () => void): Ending {
  const way = chance.pick(ways)
  const count = 1 + chance.below(120)
  const kind = chance.pick(moveKinds)
  const milliseconds = chance.below(way === 'moment' ? 150 : 6)
  let [sent, answered] = [0, 0]
  let resolve: () => void = () => undefined
  const over = new Promise<void>((done) => (resolve = done))
  const endNow = () => {
    end()
    resolve()
  }
  // Where the writers come to rest, or the relay has ended by itself, that is the end too.
  const patience = setTimeout(endNow, milliseconds + mostPatience[way])
  void over.then(() => clearTimeout(patience))
  return {
    over,
    watcher: {
      onSend: (sentKind) => {
        sent += 1
        const isIt = way === 'request' ? sent === count : way === 'kind' && sentKind === kind
        if (isIt) void wait(milliseconds).then(endNow)
      },
      onAnswer: () => {
        answered += 1
        if (way === 'answer' && answered === count) endNow()
      },
    },
  }
}

/** About one in eight never comes so far as to run, and more of the first ones over a folder. */
export function endWhileStarting(
  chance: Chance,
  { isFirst, database }: { isFirst: boolean; database: string },
): ((child: ChildProcess) => void) | null {
  if (!chance.happens(isFirst ? 0.5 : 0.1)) return null
  const milliseconds = chance.below(isFirst ? 40 : 260)
  return (child) => {
    const end = () => setTimeout(() => child.kill('SIGKILL'), milliseconds)
    // The first makes a database and its tables, in a few milliseconds of all that it takes to start.
    const looking = setInterval(() => {
      if (isFirst && !existsSync(database)) return
      clearInterval(looking)
      end()
    }, 1)
    child.once('exit', () => clearInterval(looking))
  }
}
