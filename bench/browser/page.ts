/** The page of the bench: the shipped session over the shipped store in a real browser's IndexedDB. */
import { openIndexedDbStore } from '../../app/src/storage/indexeddb-store.ts'
import { noTransport, openAttune } from '../data/device.ts'
import { readOnce } from '../data/limit.ts'
import { fillDatabase, readDatabase } from './rows-here.ts'

const database = 'attune'

export interface BenchPage {
  fill(): Promise<void>
  limit(): Promise<number>
  open(): Promise<{ today: number; whole: number }>
}

const page: BenchPage = {
  async fill() {
    const answer = await fetch('/rows.bin')
    await fillDatabase(database, new Uint8Array(await answer.arrayBuffer()))
  },
  limit: async () => readOnce(await readDatabase(database)),
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
    while (attune.past.value.length === 0) await new Promise((resolve) => setTimeout(resolve))
    const lists = [attune.past, attune.jar, attune.wins, attune.memories]
    const count = lists.reduce((sum, list) => sum + list.value.length, 0)
    if (said) said.textContent = String(count)
    await painted()
    return { today, whole: performance.now() - start }
  },
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

Object.assign(window, { bench: page })
