/** The page of the bench: the shipped session over the shipped store in a real browser's IndexedDB. */
import { openIndexedDbStore } from '../../app/src/storage/indexeddb-store.ts'
import { createWebTransport } from '../../app/src/sync/web-transport.ts'
import type { WholeHistory } from '../data/arrival.ts'
import { countingLine, untilProven, untilWhole } from '../data/arrival.ts'
import { noTransport, openAttune } from '../data/device.ts'
import { readOnce } from '../data/limit.ts'
import { fillDatabase, readDatabase } from './rows-here.ts'

const database = 'attune'

export interface BenchPage {
  fill(): Promise<void>
  limit(): Promise<number>
  open(): Promise<{ today: number; whole: number }>
  /** Over the relay that serves this page. */
  arrive(history: WholeHistory): Promise<{ whole: Busy; proven: Busy }>
}

/** Until then, and how long the page answered nobody at a time, in milliseconds. */
export interface Busy {
  readonly took: number
  readonly longest: number
  /** Of all tasks that took more than 50, together. */
  readonly long: number
}

const page: BenchPage = {
  async fill() {
    const answer = await fetch('/rows.bin')
    await fillDatabase(database, new Uint8Array(await answer.arrayBuffer()))
  },
  limit: async () => (await readOnce(await readDatabase(database))).all,
  async open() {
    const start = performance.now()
    const store = await openIndexedDbStore(database)
    if (!store.ok) throw new Error(store.error.kind)
    const attune = openAttune(store.value, noTransport)
    const view = await new Promise<string>((resolve) =>
      attune.space.subscribe((space) => space && resolve(space.question.key)),
    )
    const said = document.getElementById('said')
    if (said) said.textContent = view
    await painted()
    const today = performance.now() - start
    // Whoever looks at a list has the rest read behind the first screen.
    const isWhole = () => attune.past.value.length > 0 && attune.space.value?.isWhole === true
    while (!isWhole()) await new Promise((resolve) => setTimeout(resolve))
    const lists = [attune.past, attune.jar, attune.wins, attune.memories]
    const count = lists.reduce((sum, list) => sum + list.value.length, 0)
    if (said) said.textContent = String(count)
    await painted()
    return { today, whole: performance.now() - start }
  },
  async arrive(history) {
    const store = await openIndexedDbStore(database)
    if (!store.ok) throw new Error(store.error.kind)
    const line = countingLine(createWebTransport(location.origin))
    const busy = watchTasks()
    const attune = openAttune(store.value, line.transport)
    attune.wake()
    await untilWhole(attune, line, history)
    const whole = busy()
    await untilProven(line, history)
    return { whole, proven: busy() }
  },
}

/** What was long from one asking to the next. */
function watchTasks(): () => Busy {
  const start = performance.now()
  let durations: number[] = []
  const note = (entries: PerformanceEntryList) =>
    durations.push(...entries.map(({ duration }) => duration))
  const watcher = new PerformanceObserver((list) => note(list.getEntries()))
  watcher.observe({ type: 'longtask' })
  return () => {
    note(watcher.takeRecords())
    const of = durations
    durations = []
    const long = of.reduce((sum, one) => sum + one, 0)
    return { took: performance.now() - start, longest: Math.max(0, ...of), long }
  }
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

Object.assign(window, { bench: page })
