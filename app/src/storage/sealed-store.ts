/**
 * A store over another one in which every value rests encrypted under this device's storage key,
 * bound to its key's text. What does not open is set aside and reported, never shown and never
 * written over: it may open again with the right key.
 */
import { openAtRest, sealAtRest } from '../crypto/at-rest.ts'
import type { Random } from '../crypto/random.ts'
import type { StorageKey } from '../crypto/secret.ts'
import type { Bytes, Store } from './store.ts'

export function createSealedStore(
  store: Store,
  key: StorageKey,
  random: Random,
  onDamage: (path: string) => void,
): Store {
  const open = (path: string, sealed: Bytes | null): Bytes | null => {
    if (sealed === null) return null
    const bytes = openAtRest(key, path, sealed)
    if (bytes === null) onDamage(path)
    return bytes
  }
  return {
    ...store,
    read: async (path) => open(path, await store.read(path)),
    async list(prefix) {
      const found = await store.list(prefix)
      return found.flatMap(({ key: path, value }) => {
        const bytes = open(path, value)
        return bytes === null ? [] : [{ key: path, value: bytes }]
      })
    },
    transact: (paths, change, durability) =>
      store.transact(
        paths,
        (values) => {
          const opened = values.map((value, at) => open(paths[at] ?? '', value))
          return change(opened).map((one) => {
            if ('clear' in one) return one
            return { key: one.key, value: one.value && sealAtRest(key, one.key, one.value, random) }
          })
        },
        durability,
      ),
  }
}
