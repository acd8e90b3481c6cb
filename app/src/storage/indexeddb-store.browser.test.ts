import { openDB } from 'idb'
import { expect, it } from 'vitest'
import { openIndexedDbStore } from './indexeddb-store.ts'
import { rewritingContract, storeContract } from './store.contract.ts'

async function open(name: string) {
  const opened = await openIndexedDbStore(name)
  if (!opened.ok) throw new Error(opened.error.kind, { cause: opened.error.cause })
  return opened.value
}

storeContract(open)
rewritingContract(open)

it('refuses kindly what a newer app has left', async () => {
  const database = await openDB('from-the-future', 99)
  database.close()
  const opened = await openIndexedDbStore('from-the-future')
  expect(opened.ok ? null : opened.error.kind).toBe('newer-data')
})
