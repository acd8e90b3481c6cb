/** The lock, through the door that the screens use; two phones' tabs over one disk. */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { describe, expect, it } from 'vitest'
import { openAtRest } from '../crypto/at-rest.ts'
import { createSecret } from '../crypto/secret.ts'
import type { MemoryDisk } from '../storage/memory-store.ts'
import { createMemoryDisk } from '../storage/memory-store.ts'
import type { Store } from '../storage/store.ts'
import { createSmallRelay } from '../sync/small-relay.testing.ts'
import { fullWhile } from '../sync/stage.testing.ts'
import type { Locking } from './attune.ts'
import type { PasskeyWindow } from '../crypto/passkey.ts'
import { openByPassphrase } from './lock-keys.ts'
import { decodeLock } from './lock-row.ts'
import { openPhone, settled, startOf } from './meeting.testing.ts'

const passphrase = 'seven green umbrellas'
const canary = 'zq-what-noor-wrote-qz'
const relay = createSmallRelay('locking')

interface Given {
  readonly passkeys?: PasskeyWindow
  readonly wrap?: (store: Store) => Store
}

const noTabs = { postMessage: () => undefined, addEventListener: () => undefined }

/** A tab over a disk, and how often it asked to be begun anew. */
async function openTab(disk: MemoryDisk, { passkeys = { navigator: {} }, ...more }: Given = {}) {
  let overs = 0
  const page = { startOver: () => void overs++, window: passkeys, tabs: noTabs }
  const tab = openPhone('Noor', relay, { disk, page, ...more })
  const locking = () => tab.attune.locking()
  await locking()
  await settled()
  return {
    ...tab,
    locking,
    overs: () => overs,
    opening: () => tab.attune.device.value.opening,
    kind: async (ask: (one: Locking) => ReturnType<Locking['unlock']>) => {
      const outcome = await ask(await locking())
      return outcome.ok ? null : outcome.error.kind
    },
    writes: async (text: string) => (await tab.attune.writeJournal(text)).ok,
    pages: async () => {
      await tab.attune.openOwn()
      return tab.attune.own.value?.pages.map(({ text }) => text) ?? []
    },
  }
}

/** A disk with a space, a journal, and settings that are not the usual ones. */
async function livedIn() {
  const disk = createMemoryDisk()
  const tab = await openTab(disk)
  await tab.attune.start({ ...startOf('someone-else'), language: 'es' })
  await tab.attune.setTheme('dark')
  await tab.attune.setHelpCountry('ES')
  await tab.writes(canary)
  // Until the relay has the space: nothing of that is to move beside what is tried.
  await tab.minute()
  return { disk, tab }
}

/** The disk of somebody who has set a lock: made once, because stretching takes its time. */
let lockedRows: ReadonlyMap<string, Uint8Array<ArrayBuffer>> | null = null

async function locked() {
  if (lockedRows === null) {
    const { disk, tab } = await livedIn()
    await tab.kind((lock) => lock.set(passphrase))
    lockedRows = new Map(disk.records)
  }
  return { disk: { ...createMemoryDisk(), records: new Map(lockedRows) } }
}

const clear = ['device/storage-key', 'device/key-mark', 'device/lock', 'device/look']
const sealedRows = ({ records }: MemoryDisk) =>
  [...records].filter(([path]) => !clear.includes(path))
const rest = ({ records }: MemoryDisk) => Buffer.concat([...records.values()])

async function keyOf({ records }: MemoryDisk, typed: string) {
  const lock = decodeLock(records.get('device/lock')!)
  return lock.ok ? openByPassphrase(lock.value, typed) : null
}

describe('setting a lock', () => {
  it('brings every row under a key that never lay in clear', async () => {
    const { disk, tab } = await livedIn()
    const before = new Map(disk.records)
    expect(await tab.kind((lock) => lock.set(passphrase))).toBeNull()
    expect(tab.overs()).toBe(1)
    const oldBytes = before.get('device/storage-key')!
    const old = createSecret<'storage'>(oldBytes)
    const key = await keyOf(disk, passphrase)
    expect(disk.records.has('device/storage-key')).toBe(false)
    expect(rest(disk).includes(Buffer.from(oldBytes))).toBe(false)
    const rows = sealedRows(disk)
    expect(rows.length).toBeGreaterThan(8)
    for (const [path, value] of rows) {
      expect(openAtRest(old, path, value)).toBeNull()
      expect(openAtRest(key!, path, value)).toEqual(openAtRest(old, path, before.get(path)!))
    }
    expect(rows.map(([path]) => path)).toEqual(
      sealedRows({ ...disk, records: before }).map(([path]) => path),
    )
    expect(rest(disk).includes(canary)).toBe(false)
  })

  it('refuses what could be guessed, and changes nothing', async () => {
    const { disk, tab } = await livedIn()
    const before = new Map(disk.records)
    for (const short of ['', '            ', ' eleven char ']) {
      expect(await tab.kind((lock) => lock.set(short))).toBe('passphrase-short')
    }
    expect([disk.records, tab.overs()]).toEqual([before, 0])
  })

  it('changes nothing when the disk is full', async () => {
    const { disk } = await livedIn()
    const before = new Map(disk.records)
    let isFull = false
    const tab = await openTab(disk, { wrap: (store) => fullWhile(store, () => isFull) })
    isFull = true
    expect(await tab.kind((lock) => lock.set(passphrase))).toBe('storage-full')
    expect([disk.records.has('device/lock'), tab.overs()]).toEqual([false, 0])
    for (const path of ['device/storage-key', 'device/settings', 'own/record'])
      expect([path, disk.records.get(path)]).toEqual([path, before.get(path)])
    expect(await (await openTab(disk)).pages()).toEqual([canary])
  })

  it('leaves as it is what could not be read before', async () => {
    const { disk, tab } = await livedIn()
    const torn = new Uint8Array(90).fill(1)
    disk.records.set('space/torn', torn)
    await tab.kind((lock) => lock.set(passphrase))
    expect(disk.records.get('space/torn')).toEqual(torn)
  })
})

describe('a locked device', () => {
  it('shows its language and theme, and nothing else', async () => {
    const { disk } = await locked()
    const tab = await openTab(disk)
    expect(tab.attune.device.value).toMatchObject({
      ...{ opening: 'locked', language: 'es', theme: 'dark' },
      lock: { hasPasskey: false },
      // That somebody looked for help here is theirs.
      helpCountry: null,
    })
    expect([tab.attune.space.value, tab.attune.spaces.value, tab.attune.own.value]).toEqual([
      null,
      [],
      null,
    ])
    expect((await tab.attune.openOwn()).ok).toBe(false)
  })

  it('opens with the passphrase, however it is typed, and with nothing else', async () => {
    const { disk } = await locked()
    const tab = await openTab(disk)
    for (const wrong of ['', 'Seven green umbrellas', `${passphrase}s`])
      expect(await tab.kind((lock) => lock.unlock(wrong))).toBe('wrong-passphrase')
    expect(tab.opening()).toBe('locked')
    expect(await tab.kind((lock) => lock.unlock(` ${passphrase}`))).toBeNull()
    expect(tab.opening()).toBe('ready')
    expect(tab.attune.space.value?.me.name).toBe('Noor')
    expect(await tab.pages()).toEqual([canary])
    expect(tab.attune.device.value.helpCountry).toBe('ES')
    expect(await tab.writes('and more')).toBe(true)
    await tab.attune.setLanguage('en')
    expect((await openTab(disk)).attune.device.value.language).toBe('en')
  })

  it('says kindly that its lock cannot be read, and deletes nothing', async () => {
    const { disk } = await locked()
    const row = disk.records.get('device/lock')!
    for (const [bytes, opening] of [
      [new Uint8Array(40).fill(9), 'lock-damaged'],
      [row.slice(0, -1), 'lock-damaged'],
      [Uint8Array.of(0x81, 9), 'newer-data'],
    ] as const) {
      disk.records.set('device/lock', bytes)
      const before = new Map(disk.records)
      const tab = await openTab(disk)
      expect(tab.opening()).toBe(opening)
      expect(await tab.kind((lock) => lock.unlock(passphrase))).toBe('lock-damaged')
      expect(disk.records).toEqual(before)
    }
  })

  it('begins anew only as somebody who deletes everything', async () => {
    const { disk } = await locked()
    const tab = await openTab(disk)
    expect(await tab.kind((lock) => lock.startAnew())).toBeNull()
    expect([disk.records.size, tab.overs()]).toEqual([0, 1])
    const next = await openTab(disk)
    expect([next.opening(), next.attune.space.value]).toEqual(['ready', null])
  })
})

describe('an open lock', () => {
  async function opened(given?: Given) {
    const { disk } = await locked()
    const tab = await openTab(disk, given)
    await tab.kind((lock) => lock.unlock(passphrase))
    return { disk, tab }
  }

  it('gets another passphrase from whoever knows the one it has', async () => {
    const { disk, tab } = await opened()
    const next = 'nine blue bicycles'
    expect(await tab.kind((lock) => lock.change('wrong', next))).toBe('wrong-passphrase')
    expect(await tab.kind((lock) => lock.change(passphrase, 'short'))).toBe('passphrase-short')
    expect(await tab.kind((lock) => lock.change(passphrase, next))).toBeNull()
    expect(await tab.writes('after it')).toBe(true)
    const later = await openTab(disk)
    expect(await later.kind((lock) => lock.unlock(passphrase))).toBe('wrong-passphrase')
    expect(await later.kind((lock) => lock.unlock(next))).toBeNull()
    expect(await later.pages()).toEqual(['after it', canary])
  })

  it('is taken away by whoever knows the passphrase', async () => {
    const { disk, tab } = await opened()
    expect(await tab.kind((lock) => lock.remove('no'))).toBe('wrong-passphrase')
    expect(await tab.kind((lock) => lock.remove(passphrase))).toBeNull()
    expect(tab.attune.device.value.lock).toBeNull()
    const later = await openTab(disk)
    expect([later.opening(), await later.pages()]).toEqual(['ready', [canary]])
    // And set once more, it is another key again.
    const between = disk.records.get('device/storage-key')!
    await later.kind((lock) => lock.set(passphrase))
    expect(rest(disk).includes(Buffer.from(between))).toBe(false)
  })

  it('remembers when to lock', async () => {
    const { disk, tab } = await opened()
    expect(tab.attune.device.value.lock?.after).toBe(1)
    await tab.kind((lock) => lock.setAfter(15))
    expect(tab.attune.device.value.lock?.after).toBe(15)
    const later = await openTab(disk)
    await later.kind((lock) => lock.unlock(passphrase))
    expect(later.attune.device.value.lock?.after).toBe(15)
  })

  it('opens with a passkey too, and never with a passkey alone', async () => {
    const passkeys = fakePasskeys()
    const { disk, tab } = await opened({ passkeys })
    expect(await (await tab.locking()).canUsePasskey()).toBe(true)
    expect(await tab.kind((lock) => lock.addPasskey('no'))).toBe('wrong-passphrase')
    expect(await tab.kind((lock) => lock.addPasskey(passphrase))).toBeNull()
    expect(tab.attune.device.value.lock?.hasPasskey).toBe(true)
    const later = await openTab(disk, { passkeys })
    expect(await later.kind((lock) => lock.unlockByPasskey())).toBeNull()
    expect(await later.pages()).toEqual([canary])
    const byPassphrase = await openTab(disk, { passkeys })
    expect(await byPassphrase.kind((lock) => lock.unlock(passphrase))).toBeNull()
    const stranger = await openTab(disk, { passkeys: fakePasskeys('another phone') })
    expect(await stranger.kind((lock) => lock.unlockByPasskey())).toBe('declined')
    const changed = await openTab(disk, { passkeys: passkeys.asSomeoneElse() })
    expect(await changed.kind((lock) => lock.unlockByPasskey())).toBe('no-secret')
    expect(await later.kind((lock) => lock.dropPasskey())).toBeNull()
    const last = await openTab(disk, { passkeys })
    expect(await last.kind((lock) => lock.unlockByPasskey())).toBe('declined')
  })

  it('takes no passkey that has no secret to give', async () => {
    const { tab } = await opened({ passkeys: fakePasskeys('x', false) })
    expect(await (await tab.locking()).canUsePasskey()).toBe(false)
    expect(await tab.kind((lock) => lock.addPasskey(passphrase))).toBe('no-secret')
    const { tab: bare } = await opened()
    expect(await (await bare.locking()).canUsePasskey()).toBe(false)
  })
})

describe('two tabs', () => {
  it('are both locked by a lock that is set in one, and the other writes nothing over it', async () => {
    const { disk, tab } = await livedIn()
    const other = await openTab(disk)
    await other.attune.openOwn()
    const [set, late] = await Promise.all([
      tab.kind((lock) => lock.set(passphrase)),
      // While the passphrase is being stretched, and once more when everything is under another key.
      other.writes('just in time'),
    ])
    expect([set, late]).toEqual([null, true])
    const after = new Map(disk.records)
    expect(await other.writes('too late')).toBe(false)
    expect(disk.records).toEqual(after)
    await settled()
    expect([tab.overs(), other.overs()]).toEqual([1, 1])
    const next = await openTab(disk)
    await next.kind((lock) => lock.unlock(passphrase))
    expect(await next.pages()).toEqual(['just in time', canary])
  })

  it('are both locked by a lock that is set while one is still opening', async () => {
    const { disk, tab } = await livedIn()
    const gate = createGate()
    const opening = openTab(disk, { wrap: (store) => slowToList(store, gate) })
    await gate.reached
    expect(await tab.kind((lock) => lock.set(passphrase))).toBeNull()
    gate.open()
    const other = await opening
    await settled()
    expect(other.overs()).toBe(1)
  })

  it('are both locked by hand while one is still unlocking', async () => {
    const { disk } = await locked()
    const one = await openTab(disk)
    await one.kind((lock) => lock.unlock(passphrase))
    const gate = createGate()
    const other = await openTab(disk, { wrap: (store) => slowToRead(store, gate) })
    const unlocking = other.kind((lock) => lock.unlock(passphrase))
    await gate.reached
    const locking = (await one.locking()).lock(true)
    await settled()
    one.scheduler.pass(200)
    await locking
    gate.open()
    await unlocking
    await settled()
    expect([one.overs(), other.overs(), other.opening()]).toEqual([1, 1, 'locked'])
  })

  it('set one lock, when both set one at once', async () => {
    const { disk, tab } = await livedIn()
    const other = await openTab(disk)
    const kinds = await Promise.all([
      tab.kind((lock) => lock.set(passphrase)),
      other.kind((lock) => lock.set('nine blue bicycles')),
    ])
    expect(kinds.filter((kind) => kind !== null)).toEqual(['storage-failed'])
    const next = await openTab(disk)
    const winner = kinds[0] === null ? passphrase : 'nine blue bicycles'
    expect(await next.kind((lock) => lock.unlock(winner))).toBeNull()
    expect(await next.pages()).toEqual([canary])
  })

  it('go each for itself only when what was typed a moment ago is on the disk', async () => {
    const { disk } = await locked()
    const gate = createGate()
    let isSlow = false
    const wrap = (store: Store): Store => ({
      ...store,
      async transact(...change) {
        if (isSlow) await gate.wait()
        return store.transact(...change)
      },
    })
    const tab = await openTab(disk, { wrap })
    await tab.kind((lock) => lock.unlock(passphrase))
    isSlow = true
    const writing = tab.writes('typed a moment ago')
    const locking = (await tab.locking()).lock(false)
    await settled()
    tab.scheduler.pass(200)
    await settled()
    expect(tab.overs()).toBe(0)
    gate.open()
    await Promise.all([writing, locking])
    expect(tab.overs()).toBe(1)
  })

  it('lock each other by hand, and each for itself when it was out of sight', async () => {
    const { disk } = await locked()
    const [one, two] = [await openTab(disk), await openTab(disk)]
    for (const tab of [one, two]) await tab.kind((lock) => lock.unlock(passphrase))
    const lock = async (tab: typeof one, everywhere: boolean) => {
      const locking = (await tab.locking()).lock(everywhere)
      await settled()
      tab.scheduler.pass(200)
      await locking
      await settled()
    }
    await lock(one, false)
    expect([one.overs(), two.overs()]).toEqual([1, 0])
    expect(await two.writes('still open')).toBe(true)
    await lock(two, true)
    expect(two.overs()).toBe(1)
    expect(one.overs()).toBe(2)
    expect(await two.writes('no more')).toBe(false)
  })
})

/** Where a tab is held until another one has done something. */
function createGate() {
  const [reached, passed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  return {
    reached: reached.promise,
    open: passed.resolve,
    wait: () => (reached.resolve(), passed.promise),
  }
}

type Gate = ReturnType<typeof createGate>

const slowToList = (store: Store, { wait }: Gate): Store => ({
  ...store,
  list: async (prefix) => (await wait(), store.list(prefix)),
})

/** Its first row after the key has been found. */
const slowToRead = (store: Store, { wait }: Gate): Store => ({
  ...store,
  read: async (key) => {
    if (key === 'device/settings') await wait()
    return store.read(key)
  },
})

/** An authenticator as WebAuthn describes it: a secret of its own for each passkey and salt. */
function fakePasskeys(seed = 'a phone', hasSecrets = true) {
  const made = new Map<string, Uint8Array<ArrayBuffer>>()
  const place = (name: string): PasskeyWindow => {
    const results = (salt: BufferSource) =>
      hasSecrets
        ? { prf: { enabled: true, results: { first: secretOf(name, salt as Uint8Array) } } }
        : {}
    const credential = (rawId: Uint8Array<ArrayBuffer>, salt: BufferSource) => ({
      rawId: rawId.buffer,
      getClientExtensionResults: () => results(salt),
      response: { userHandle: null },
    })
    const saltIn = ({ publicKey }: CredentialCreationOptions | CredentialRequestOptions) =>
      publicKey!.extensions!.prf!.eval!.first
    const credentials = {
      async create(options: CredentialCreationOptions) {
        const id = new TextEncoder().encode(`${seed} ${made.size}`)
        made.set(id.join(), id)
        return credential(id, saltIn(options))
      },
      async get(options: CredentialRequestOptions) {
        const ids = options.publicKey!.allowCredentials!.map(({ id }) => id as Uint8Array)
        const known = ids.map((id) => made.get(id.join())).find((id) => id !== undefined)
        if (known === undefined) throw new DOMException('none', 'NotAllowedError')
        return credential(known, saltIn(options))
      },
    }
    return {
      navigator: { credentials: credentials as unknown as CredentialsContainer },
      PublicKeyCredential: {
        getClientCapabilities: async () => ({ 'extension:prf': hasSecrets }),
      },
    }
  }
  return { ...place(seed), asSomeoneElse: () => place('someone else') }
}

function secretOf(name: string, salt: Uint8Array): ArrayBuffer {
  return new Uint8Array(hmac(sha256, new TextEncoder().encode(name), salt)).buffer
}
