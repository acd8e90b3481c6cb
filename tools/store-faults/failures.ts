/**
 * The same scene again and again, with the store failing at another operation each time. Whatever the phone
 * said is kept must be there when it is opened again; what it did not keep it must have said at once.
 */
import { settled } from '../../app/src/session/meeting.testing.ts'
import { createMemoryDisk } from '../../app/src/storage/memory-store.ts'
import type { Failing, FaultKind } from './faulty-store.ts'
import { createFailing, faultKinds } from './faulty-store.ts'
import { createRelayHere } from './relay-here.ts'
import { openAgain, play, shownOn, toldBy } from './scene.ts'

export interface FailureOptions {
  /** At every so many operations; 1 for each. */
  readonly every: number
  readonly kinds?: readonly FaultKind[]
  readonly only?: number
}

export interface Failed {
  readonly operations: number
  readonly runs: number
  readonly byKind: ReadonlyMap<FaultKind, number>
  readonly silent: readonly string[]
  /** Rejections that nobody heard, and what the relay could not answer. */
  readonly broken: readonly string[]
}

export async function failEverywhere({
  every,
  kinds = faultKinds,
  only,
}: FailureOptions): Promise<Failed> {
  const operations = (await playWith('full', 0)).count
  const byKind = new Map<FaultKind, number>()
  const silent: string[] = []
  const broken: string[] = []
  const stray = (error: unknown) =>
    void broken.push(String(error instanceof Error ? error.stack : error))
  process.on('unhandledRejection', stray)
  let runs = 0
  for (const [turn, kind] of kinds.entries()) {
    for (let at = 1 + ((turn * 3) % every); at <= operations; at += every) {
      if (only !== undefined && only !== at) continue
      const { lost, told, errors } = await playWith(kind, at)
      runs += 1
      byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
      if (lost.length > 0) silent.push(`${kind} at ${at}: ${lost.join(', ')} [${told.join('; ')}]`)
      broken.push(...errors.map((error) => `${kind} at ${at}: ${error}`))
    }
  }
  process.off('unhandledRejection', stray)
  return { operations, runs, byKind, silent, broken }
}

async function playWith(kind: FaultKind, at: number) {
  const relay = createRelayHere('store faults')
  const disk = createMemoryDisk()
  const all: Failing[] = []
  const wrap = (store: Parameters<typeof createFailing>[0]) => {
    const failing = createFailing(store, kind, at)
    all.push(failing)
    return failing.store
  }
  const { kept, told } = await play(relay, { disk, wrap })
  const count = all.reduce((sum, one) => sum + one.count, 0)
  // The page is loaded anew, on a phone that works.
  const records = new Map([...disk.records].map(([key, value]) => [key, value.slice()]))
  relay.line('Noor').isUp = true
  const again = openAgain(relay, 'Noor', { records, listeners: new Set() })
  await settled()
  const shown = await shownOn(again)
  const lost = [...kept].filter((words) => !shown.includes(words))
  const errors = relay.broken.map(String)
  await relay.close()
  return { count, lost, told: [...told, ...toldBy(again, shown)], errors }
}
