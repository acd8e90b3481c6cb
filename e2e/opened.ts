/**
 * What a device holds, opened with the storage key that lies beside it. At rest everything is
 * encrypted: a text that must not be there would stand in no file as it was written.
 */
import type { Page } from 'playwright-core'
import { textToId } from '@attune/wire/ids.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { secureRandom } from '../app/src/crypto/secure-random.ts'
import { createSecret } from '../app/src/crypto/secret.ts'
import { ownToJson, spaceToJson } from '../app/src/session/export/history-json.ts'
import { openOwnCopy } from '../app/src/session/export/own-copy.ts'
import { listRows, openSpaceCopy } from '../app/src/session/export/space-copy.ts'
import { createMemoryDisk, createMemoryStore } from '../app/src/storage/memory-store.ts'
import { createSealedStore, keyMark } from '../app/src/storage/sealed-store.ts'
import type { Store } from '../app/src/storage/store.ts'
import { ownSpaceKeys, spaceKeys } from '../app/src/sync/space-keys.ts'

export interface Opened {
  /** Every row as the app reads it, and of each space and the own one all that its keys open. */
  readonly all: Buffer
  readonly spaces: readonly SpaceId[]
}

export async function openedFrom(page: Page): Promise<Opened> {
  const store = await openStore(page)
  const rows = await store.list('')
  const ids = rows.flatMap(({ key }) => /^space\/([^/]+)/.exec(key)?.[1] ?? [])
  const spaces = [...new Set(ids)].flatMap((id) => textToId<SpaceId>(id) ?? [])
  const told: string[] = []
  for (const space of spaces) {
    const there = await listRows(store, spaceKeys(space).root)
    const copy = await openSpaceCopy(space, there)
    if (copy === null) throw new Error('a space cannot be read')
    told.push(spaceToJson(space, copy))
  }
  const own = await openOwnCopy(await listRows(store, ownSpaceKeys.root), secureRandom)
  if (own !== null) told.push(ownToJson(own))
  const parts = rows.flatMap(({ key, value }) => [Buffer.from(key), value])
  return { all: Buffer.concat([...parts, Buffer.from(told.join('\n'))]), spaces }
}

async function openStore(page: Page): Promise<Store> {
  const disk = createMemoryDisk()
  for (const [path, letters] of await readRows(page))
    disk.records.set(path, new Uint8Array(Buffer.from(letters, 'latin1')))
  const key = disk.records.get(keyPath)
  if (key === undefined) throw new Error('no storage key')
  const mark = disk.records.get(keyMark) ?? null
  for (const inClear of [keyPath, keyMark]) disk.records.delete(inClear)
  return createSealedStore(
    createMemoryStore(disk),
    { key: createSecret(key), mark },
    secureRandom,
    (path) => {
      throw new Error(`${path} does not open`)
    },
  )
}

const keyPath = 'device/storage-key'

/** A letter for each byte: a list of numbers takes long to hand over. */
function readRows(page: Page): Promise<readonly (readonly [key: string, letters: string])[]> {
  return page.evaluate(
    () =>
      new Promise<[string, string][]>((resolve, reject) => {
        const opening = indexedDB.open('attune')
        opening.addEventListener('error', () => reject(new Error('cannot open')))
        opening.addEventListener('success', () => {
          const records = opening.result.transaction('records').objectStore('records')
          const keys = records.getAllKeys()
          const values = records.getAll()
          const decoder = new TextDecoder('x-user-defined')
          values.addEventListener('success', () => {
            opening.result.close()
            const letters = values.result.map((value) => decoder.decode(value as Uint8Array))
            resolve(keys.result.map((key, at) => [key as string, letters[at] ?? '']))
          })
        })
      }),
  )
}
