/**
 * A store over another one in which every value rests encrypted under this device's storage key,
 * bound to its key's text. What does not open is reported, never shown and never lost: what is written
 * in its place puts it aside, since it may open again with the right key. Whoever holds a key that is not in use any
 * more writes nothing.
 */
import { openAtRest, sealAtRest } from '../crypto/at-rest.ts'
import { equalSecretBytes } from '../crypto/hash.ts'
import type { Random } from '../crypto/random.ts'
import type { StorageKey } from '../crypto/secret.ts'
import type { Bytes, Store, StoreChange } from './store.ts'

/**
 * Holds other bytes, in clear, from the moment on that everything rests under another key, or that
 * every tab is to lock. Nothing until then.
 */
export const keyMark = 'device/key-mark'

export interface HeldKey {
  readonly key: StorageKey
  /** What stood there when the key was read. */
  readonly mark: Bytes | null
  /** Rows in clear of which one is always there: without, the browser has thrown everything away. */
  readonly anchors?: readonly string[]
}

export function isCurrent({ mark }: HeldKey, found: Bytes | null | undefined): boolean {
  return equalSecretBytes(mark ?? none, found ?? none)
}

const none = new Uint8Array(0)

export function createSealedStore(
  store: Store,
  held: HeldKey,
  random: Random,
  onDamage: (path: string) => void,
): Store {
  const { key, anchors = [] } = held
  const open = (path: string, sealed: Bytes | null): Bytes | null => {
    if (sealed === null) return null
    const bytes = openAtRest(key, path, sealed)
    if (bytes === null && !path.includes(aside)) onDamage(path)
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
    async transact(paths, change, durability) {
      let isOurs = true
      const outcome = await store.transact(
        [keyMark, ...anchors, ...paths],
        ([mark, ...found]) => {
          const values = found.splice(anchors.length)
          // Whoever wrote now would hear that it is kept, and could never open it again.
          const isGone = anchors.length > 0 && found.every((row) => row === null)
          isOurs = isCurrent(held, mark) && !isGone
          if (!isOurs) return []
          const opened = values.map((value, at) => open(paths[at] ?? '', value))
          return change(opened).flatMap((one): readonly StoreChange[] => {
            if (!('key' in one)) return [one]
            const { key: path } = one
            const value = one.value && sealAtRest(key, path, one.value, random)
            const at = paths.indexOf(path)
            const unread = value && opened[at] === null && values[at]
            return [
              ...(unread ? [{ key: asidePath(path), value: unread }] : []),
              { key: path, value },
            ]
          })
        },
        durability,
      )
      return isOurs ? outcome : { ok: false, error: { kind: 'storage-failed', cause: keyMark } }
    },
  }
}

const aside = '/set-aside/'

/** Within the same root, so that leaving a space takes it along. */
function asidePath(path: string): string {
  return path.replace(/^((?:space|media)\/[^/]+|[^/]+)\//, `$1${aside}`)
}
