/**
 * What is kept on this device, opened: one storage key, under which everything rests, and the
 * settings. Until a lock is set, the storage key lies beside what it protects; the screens say so.
 * From then on it is in `device/lock`, itself locked (lock-row.ts).
 */
import { encodeCbor } from '@attune/wire/cbor.ts'
import { createStorageKey } from '../crypto/at-rest.ts'
import type { Random } from '../crypto/random.ts'
import { createSecret, reveal } from '../crypto/secret.ts'
import { fail } from '../crypto/result.ts'
import type { HeldKey } from '../storage/sealed-store.ts'
import { createSealedStore, isCurrent, keyMark } from '../storage/sealed-store.ts'
import type { Bytes, Store, StoreResult } from '../storage/store.ts'
import type { OpeningFault } from './faults.ts'
import { openRow } from './kept-row.ts'
import type { Settings } from './records.ts'
import { decodeSettings, encodeSettings } from './records.ts'

export interface Vault {
  readonly store: Store
  readonly settings: Settings
  change(change: (before: Settings) => Partial<Settings>): Promise<StoreResult>
  refresh(): Promise<void>
  /** Hears of every record that cannot be read, once, those too that were met before. */
  watch(listener: (path: string) => void): void
  /** False once another tab has set a lock, or locked: this one can write nothing any more. */
  isCurrent(): Promise<boolean>
}

export type OpenVault =
  | { readonly ok: true; readonly value: Vault }
  | { readonly ok: false; readonly error: { readonly kind: OpeningFault | 'locked' } }

export const keyPath = 'device/storage-key'
export const lockPath = 'device/lock'
/** In clear, for the screen that asks for the passphrase: language and theme, as settings have them. */
export const lookPath = 'device/look'
export const settingsPath = 'device/settings'

/** `unlocked`: where there is a lock, what it was opened with. */
export async function openVault(
  disk: Store,
  random: Random,
  unlocked?: HeldKey,
): Promise<OpenVault> {
  const held = unlocked ?? (await readStorageKey(disk, random))
  if (typeof held === 'string') return fail(held)
  const damaged = new Set<string>()
  let tell: (path: string) => void = () => undefined
  const anchored = { ...held, anchors: [keyPath, lockPath] }
  const store = createSealedStore(disk, anchored, random, (path) => {
    if (damaged.has(path)) return
    damaged.add(path)
    tell(path)
  })
  // What is there and cannot be read is not written over with first settings.
  const decode = (row: Bytes | null) =>
    damaged.has(settingsPath) && row === null ? null : decodeSettings(row)
  const row = await openRow(store, settingsPath, decode, encodeSettings)
  if (row === null) return fail('damaged')
  return {
    ok: true,
    value: {
      store,
      get settings() {
        return row.value
      },
      async change(change) {
        const kept = await row.change(change)
        if (unlocked) await keepLook(disk, row.value)
        return kept
      },
      refresh: row.refresh,
      watch(listener) {
        tell = listener
        damaged.forEach(listener)
      },
      isCurrent: async () => isCurrent(held, await disk.read(keyMark)),
    },
  }
}

function keepLook(disk: Store, { language, theme }: Settings): Promise<StoreResult> {
  const look = { key: lookPath, value: encodeCbor({ language, theme }) }
  return disk.transact([], () => [look], 'relaxed')
}

/** Two tabs that open a new device at once must end with one key: the first one written stands. */
async function readStorageKey(
  disk: Store,
  random: Random,
): Promise<HeldKey | 'locked' | 'no-storage'> {
  let found: HeldKey | 'locked' | 'no-storage' = 'no-storage'
  const kept = await disk.transact(
    [keyPath, keyMark, lockPath],
    ([row, mark = null, lock]) => {
      if (lock) {
        found = 'locked'
        return []
      }
      const bytes = row ?? reveal(createStorageKey(random))
      found = { key: createSecret(bytes), mark }
      return row ? [] : [{ key: keyPath, value: bytes }]
    },
    'strict',
  )
  return kept.ok ? found : 'no-storage'
}
