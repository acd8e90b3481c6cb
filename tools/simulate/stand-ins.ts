/**
 * What a world must not take from the machine: its timers, which become events of the world, and the
 * order in which its threads finish, which is waited for. Only here is anything global put in another
 * place, and given back.
 */
import { setImmediate as onNextTurn } from 'node:timers'
import { countStreams } from '../../app/src/storage/streams-under-way.testing.ts'
import type { Timeline } from './timeline.ts'

export interface StandIns {
  /** Resolves when nothing is under way any more: all that an event has set off is over. */
  quiet(): Promise<void>
  /** What the relay's store wanted to do on the next turn is never done: its process is gone. */
  dropTurns(): void
  giveBack(): void
}

export function putStandIns(timeline: Timeline): StandIns {
  const machine = { setTimeout, clearTimeout, setImmediate }
  const streams = countStreams()
  let turns = new Set<() => void>()

  const stand: Partial<Record<keyof typeof machine, unknown>> = {
    setTimeout: (call: () => void, milliseconds = 0) =>
      timeline.after(milliseconds, { kind: 'timer', who: 'relay', run: call }),
    clearTimeout: (stop?: () => void) => stop?.(),
    setImmediate(call: () => void) {
      const stop = timeline.after(0, {
        ...{ kind: 'commit', who: 'store' },
        run() {
          turns.delete(stop)
          call()
        },
      })
      turns.add(stop)
    },
  }
  Object.assign(globalThis, stand)

  return {
    async quiet() {
      for (let turn = 0; turn < 2;) {
        await new Promise<void>((resolve) => onNextTurn(resolve))
        turn = streams.count() === 0 ? turn + 1 : 0
      }
    },
    dropTurns() {
      for (const stop of turns) stop()
      turns = new Set()
    },
    giveBack() {
      Object.assign(globalThis, machine)
      streams.giveBack()
    },
  }
}
