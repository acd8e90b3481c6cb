/**
 * The lock: setting it, opening it, changing it, taking it away. Fetched where there is one, or when
 * somebody goes there. Whatever makes what is in memory worthless or unwanted ends in a page that is
 * begun anew. There is no way around a passphrase; starting anew deletes.
 */
import type { Signal } from '@preact/signals-core'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { createStorageKey, openAtRest, sealAtRest } from '../crypto/at-rest.ts'
import { canGiveSecret, createPasskey, findPasskey } from '../crypto/passkey.ts'
import type { StorageKey } from '../crypto/secret.ts'
import { createSecret, reveal } from '../crypto/secret.ts'
import { keyMark } from '../storage/sealed-store.ts'
import type { Store, StoreChange, StoreResult } from '../storage/store.ts'
import { fail, ok } from '../crypto/result.ts'
import type { Locking } from './attune.ts'
import type { LockFault, Outcome, PasskeyFault, StorageFault } from './faults.ts'
import type { KeptHere } from './kept-here.ts'
import { lockByPasskey, lockByPassphrase, openByPasskey, openByPassphrase } from './lock-keys.ts'
import type { Lock, PasskeyWay } from './lock-row.ts'
import { decodeLock, encodeLock } from './lock-row.ts'
import type { SessionParts } from './parts.ts'
import { decodeSettings } from './records.ts'
import { keyPath, lockPath, lookPath, openVault } from './vault.ts'
import { done } from './outcome.ts'
import type { DeviceView, LockAfter } from './views.ts'

export interface WholeLocking extends Locking {
  /** Shows what may be shown before anybody has unlocked, or what is so now. */
  refresh(): Promise<void>
}

interface Opened {
  readonly row: Bytes
  readonly lock: Lock
  readonly key: StorageKey
  readonly mark: Bytes | null
}

export function createLocking(
  parts: SessionParts,
  kept: Pick<KeptHere, 'disk' | 'vault' | 'admit'>,
  device: Signal<DeviceView>,
): WholeLocking {
  const { random, page } = parts
  const startOver = () => page?.startOver()

  /** What lies here now: another tab may have changed it. */
  async function readRow(disk: Store) {
    let found: { row: Bytes; mark: Bytes | null } | null = null
    await disk.transact(
      [lockPath, keyMark],
      ([row, mark = null]) => {
        found = row ? { row, mark } : null
        return []
      },
      'relaxed',
    )
    return found as { row: Bytes; mark: Bytes | null } | null
  }

  async function openWith(
    find: (lock: Lock) => Promise<Outcome<StorageKey, LockFault | PasskeyFault>>,
  ): Promise<Outcome<Opened, LockFault | PasskeyFault>> {
    const { disk } = kept
    const here = disk && (await readRow(disk))
    if (here === null) {
      // Taken away in another tab.
      startOver()
      return fail('storage-failed')
    }
    const lock = decodeLock(here.row)
    if (!lock.ok) return fail('lock-damaged')
    const key = await find(lock.value)
    return key.ok ? { ok: true, value: { ...here, lock: lock.value, key: key.value } } : key
  }

  const typed = (passphrase: string) =>
    openWith(async (lock) => {
      const key = await openByPassphrase(lock, passphrase)
      return key === null ? fail('wrong-passphrase') : ok(key)
    })

  async function rewriteBy<Kind extends string>(
    passphrase: string,
    change: (opened: Opened) => Promise<Outcome<(lock: Lock) => readonly StoreChange[], Kind>>,
  ) {
    const opened = await typed(passphrase)
    if (!opened.ok) return opened
    const changed = await change(opened.value)
    return changed.ok ? rewrite(opened.value, changed.value) : changed
  }

  async function admit(opened: Outcome<Opened, LockFault | PasskeyFault>) {
    if (!opened.ok) return opened
    const { disk } = kept
    const vault = disk && (await openVault(disk, random, opened.value))
    // Every tab was locked while the passphrase was being stretched.
    const isOver = vault?.ok === true && !(await vault.value.isCurrent())
    if (isOver) startOver()
    else if (vault) await kept.admit(vault)
    await refresh()
    return done
  }

  /** Writes the lock anew where nobody else has meanwhile. */
  async function rewrite(
    opened: Opened,
    change: (lock: Lock) => readonly StoreChange[],
  ): Promise<Outcome<null, StorageFault>> {
    const written = await changeDisk([lockPath], ([row]) =>
      equalBytes(row, opened.row) ? change(opened.lock) : [],
    )
    await refresh()
    return written
  }

  const writeLock = (lock: Lock): StoreChange => ({ key: lockPath, value: encodeLock(lock) })

  async function changeDisk(
    keys: readonly string[],
    change: Parameters<Store['transact']>[1],
  ): Promise<Outcome<null, StorageFault>> {
    const { disk } = kept
    if (disk === null) return fail('storage-failed')
    let wasRefused = false
    const result: StoreResult = await disk.transact(
      keys,
      (values) => {
        const changes = change(values)
        wasRefused = changes.length === 0
        return changes
      },
      'strict',
    )
    return wasRefused ? fail('storage-failed') : result
  }

  async function readLook(disk: Store) {
    const { language, theme } = decodeSettings(await disk.read(lookPath))
    return { language: language ?? parts.language, theme }
  }

  async function refresh(): Promise<void> {
    const { disk, vault } = kept
    const row = disk && (await disk.read(lockPath))
    if (disk === null || row === null) return void (device.value = { ...device.value, lock: null })
    const lock = decodeLock(row)
    const hasPasskey = lock.ok && lock.value.passkeys.length > 0
    const after = readAfter((await vault?.store.read(afterPath)) ?? null)
    const view = { ...device.value, lock: { after, hasPasskey } }
    if (vault !== null) return void (device.value = view)
    const opening = lock.ok ? 'locked' : lock.error.kind
    device.value = { ...view, ...(await readLook(disk)), opening }
  }

  return {
    refresh,
    unlock: async (passphrase) => admit(await typed(passphrase)),
    async unlockByPasskey() {
      const opened = await openWith(async ({ passkeys }) => {
        const [first] = passkeys
        if (page === undefined || first === undefined) return fail('declined')
        const ids = passkeys.map(({ id }) => id)
        const found = await findPasskey(page.window, { ids, salt: first.salt }, random)
        if (!found.ok) return found
        const way = passkeys.find(({ id }) => equalBytes(id, found.value.id))
        const key = way && openByPasskey(way, found.value.secret)
        return key ? { ok: true, value: key } : fail('no-secret')
      })
      return admit(opened)
    },
    async set(passphrase) {
      const key = createStorageKey(random)
      const way = await lockByPassphrase(key, passphrase, random)
      if (way === null) return fail('passphrase-short')
      const mark = random(16)
      const { language, theme } = device.value
      const look = encodeCbor({ language, theme })
      const set = await changeDisk([keyPath, lockPath], ([old, lock]) => {
        // Another tab was first.
        if (!old || lock) return []
        return [
          {
            rewrite: ({ key: path, value }) =>
              sealAnew(createSecret(old), key, path, value, random),
          },
          { key: keyPath, value: null },
          { key: keyMark, value: mark },
          { key: lookPath, value: look },
          writeLock({ passphrase: way, passkeys: [] }),
        ]
      })
      // Opened once with what was just typed: whoever mistyped it finds out now.
      if (set.ok) startOver()
      return set
    },
    change: (passphrase, next) =>
      rewriteBy(passphrase, async ({ key }) => {
        const way = await lockByPassphrase(key, next, random)
        if (way === null) return fail('passphrase-short')
        return ok((lock) => [writeLock({ ...lock, passphrase: way })])
      }),
    remove: (passphrase) =>
      rewriteBy(passphrase, async ({ key }) =>
        ok(() => [
          { key: keyPath, value: reveal(key) },
          { key: lockPath, value: null },
          { key: lookPath, value: null },
        ]),
      ),
    canUsePasskey: async () => page !== undefined && canGiveSecret(page.window),
    addPasskey: (passphrase) =>
      rewriteBy(passphrase, async ({ key }) => {
        if (page === undefined) return fail('no-secret')
        const salt = random(32)
        const wanted = { salt, userHandle: random(16), name: 'Attune' }
        const made = await createPasskey(page.window, wanted, random)
        if (!made.ok) return made
        const way: PasskeyWay = lockByPasskey(key, { ...made.value, salt }, random)
        return ok((lock) => [writeLock({ ...lock, passkeys: [way] })])
      }),
    async dropPasskey() {
      const written = await changeDisk([lockPath], ([row]) => {
        const lock = row && decodeLock(row)
        return lock?.ok === true ? [writeLock({ ...lock.value, passkeys: [] })] : []
      })
      await refresh()
      return written
    },
    async setAfter(after) {
      const { vault } = kept
      if (vault === null) return fail('storage-failed')
      const row = { key: afterPath, value: Uint8Array.of(after) }
      const written = await vault.store.transact([], () => [row], 'strict')
      await refresh()
      return written
    },
    async lock(everywhere) {
      // What was typed a moment ago is being kept: it must not come after the last word.
      await new Promise<void>((resolve) => parts.scheduler.after(keepDraftsMs, resolve))
      const marks = everywhere ? [{ key: keyMark, value: random(16) }] : []
      // Also where there is no mark: it comes after whatever is still being written.
      await kept.disk?.transact([], () => marks, 'strict').catch(() => undefined)
      startOver()
    },
    async startAnew() {
      const gone = await changeDisk([], () => [{ clear: '' }])
      if (gone.ok) startOver()
      return gone
    },
  }
}

const afterPath = 'device/lock-after'
const keepDraftsMs = 120
const inClear: readonly string[] = [keyPath, keyMark, lockPath, lookPath]

/** What does not open under the old key is left as it is: nothing is deleted because of a lock. */
function sealAnew(
  old: StorageKey,
  key: StorageKey,
  path: string,
  value: Bytes,
  random: SessionParts['random'],
): Bytes | null {
  const opened = inClear.includes(path) ? null : openAtRest(old, path, value)
  return opened && sealAtRest(key, path, opened, random)
}

function readAfter(row: Bytes | null): LockAfter {
  return ([0, 1, 5, 15] as const).find((one) => one === row?.[0]) ?? 1
}
