/**
 * What is kept on this device, opened: one storage key, under which everything rests, and the
 * settings. Until a lock can be set, the storage key lies beside what it protects; the screen
 * "Me" says so.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { createStorageKey } from '../crypto/at-rest.ts'
import type { Random } from '../crypto/random.ts'
import type { StorageKey } from '../crypto/secret.ts'
import { createSecret, reveal } from '../crypto/secret.ts'
import { createSealedStore } from '../storage/sealed-store.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import type { OpeningFault } from './faults.ts'
import type { Settings } from './records.ts'
import { decodeSettings, encodeSettings } from './records.ts'

export interface Vault {
  readonly store: Store
  readonly settings: Settings
  change(change: (before: Settings) => Settings): Promise<StoreResult>
  refresh(): Promise<void>
}

export type OpenVault =
  | { readonly ok: true; readonly value: Vault }
  | { readonly ok: false; readonly error: { readonly kind: OpeningFault } }

const keyPath = 'device/storage-key'
export const settingsPath = 'device/settings'

export async function openVault(disk: Store, random: Random): Promise<OpenVault> {
  const key = await readStorageKey(disk, random)
  if (key === null) return { ok: false, error: { kind: 'no-storage' } }
  let damaged = false
  const store = createSealedStore(disk, key, random, (path) => {
    damaged ||= path === settingsPath
  })
  let settings = decodeSettings(await store.read(settingsPath))
  if (damaged) return { ok: false, error: { kind: 'damaged' } }
  return {
    ok: true,
    value: {
      store,
      get settings() {
        return settings
      },
      async change(change) {
        let after = settings
        const kept = await store.transact(
          [settingsPath],
          ([row]) => {
            after = change(decodeSettings(row ?? null))
            return [{ key: settingsPath, value: encodeSettings(after, row ?? null) }]
          },
          'strict',
        )
        if (kept.ok) settings = after
        return kept
      },
      async refresh() {
        settings = decodeSettings(await store.read(settingsPath))
      },
    },
  }
}

/** Two tabs that open a new device at once must end with one key: the first one written stands. */
async function readStorageKey(disk: Store, random: Random): Promise<StorageKey | null> {
  let bytes: Bytes | null = null
  const kept = await disk.transact(
    [keyPath],
    ([row]) => {
      bytes = row ?? reveal(createStorageKey(random))
      return row ? [] : [{ key: keyPath, value: bytes }]
    },
    'strict',
  )
  return kept.ok && bytes !== null ? createSecret(bytes) : null
}
