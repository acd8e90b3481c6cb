/** When the relay is to end: while it starts, at an answer, just behind a request, or at any moment. */
import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import type { Chance } from '../history/chance.ts'
import type { Watcher } from './writer.ts'

export interface Ending {
  readonly watcher: Watcher
  /** Resolves once the relay has been ended. */
  readonly over: Promise<void>
}

const ways = ['answer', 'answer', 'answer', 'request', 'request', 'moment', 'moment'] as const

/** `end` is called in the very turn in which it was decided. */
export function endInWriting(chance: Chance, end: () => void): Ending {
  const way = chance.pick(ways)
  const count = 1 + chance.below(120)
  const milliseconds = chance.below(way === 'moment' ? 150 : 3)
  let [sent, answered] = [0, 0]
  let resolve: () => void = () => undefined
  const over = new Promise<void>((done) => (resolve = done))
  const endNow = () => {
    end()
    resolve()
  }
  // Where the writers come to rest, or the relay has ended by itself, that is the end too.
  const patience = setTimeout(endNow, way === 'moment' ? milliseconds : 2_000)
  void over.then(() => clearTimeout(patience))
  return {
    over,
    watcher: {
      onSend: () => {
        sent += 1
        if (way === 'request' && sent === count) void wait(milliseconds).then(endNow)
      },
      onAnswer: () => {
        answered += 1
        if (way === 'answer' && answered === count) endNow()
      },
    },
  }
}

/** About one in eight never comes so far as to run. */
export function endWhileStarting(chance: Chance): ((child: ChildProcess) => void) | null {
  if (!chance.happens(0.12)) return null
  const milliseconds = 60 + chance.below(260)
  return (child) => {
    // It ends then at the latest, however far it has come.
    const ending = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.once('exit', () => clearTimeout(ending))
  }
}
