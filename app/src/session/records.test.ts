import { describe, expect, it } from 'vitest'
import { decodeCbor, encodeCbor } from '@attune/wire/cbor.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import type { Day } from '../domain/calendar-day.ts'
import { createSeededRandom } from '../crypto/random.ts'
import { createFixtureSpace } from '../crypto/space-fixture.testing.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import { fullWhile } from '../sync/stage.testing.ts'
import type { Settings, SpaceRecord } from './records.ts'
import {
  decodeSettings,
  decodeSpaceRecord,
  encodeSettings,
  encodeSpaceRecord,
  firstSettings,
} from './records.ts'
import { openVault } from './vault.ts'

const bytes = (length: number) => new Uint8Array(length).fill(7)
const full: SpaceRecord = {
  name: 'Noor',
  bond: { kind: 'family', stage: 'finding-back' },
  keeper: 'not-sure',
  unregistered: { genesis: bytes(9), token: 'token' },
  invitation: {
    ...{ code: 'code', ended: true, joinerStrict: true, history: true, nonce: bytes(32) },
    ...{ returning: bytesToId<MemberId>(bytes(16)), answered: 'a request', chosen: 'a request' },
  },
  joining: {
    ...{ code: 'code', inviter: 'Sam', request: bytes(16), letter: bytes(40), sent: true },
    compare: [1, 2, 3, 4, 63],
  },
  codeNonce: bytes(32),
  codeConfirmed: 'different',
  isArchived: true,
  keySince: { epoch: 3, day: '2026-11-01' as Day },
}
const bare: SpaceRecord = {
  ...full,
  unregistered: null,
  invitation: null,
  joining: null,
  codeNonce: null,
  codeConfirmed: 'not-yet',
  isArchived: false,
}

describe('records', () => {
  it('read back as they were written', async () => {
    for (const record of [full, bare]) {
      expect(decodeSpaceRecord(encodeSpaceRecord(record, null))).toEqual(record)
    }
    const { roster } = await createFixtureSpace('records', 1)
    const settings: Settings = {
      language: 'es',
      theme: 'dark',
      spaces: [roster.space],
      inUse: roster.space,
      tellBefore: true,
      damaged: ['own/draft/journal'],
      helps: { wording: true, worry: false },
    }
    expect(decodeSettings(encodeSettings(settings, null))).toEqual(settings)
    expect(decodeSettings(encodeSettings(firstSettings, null))).toEqual(firstSettings)
  })

  it('keep what a newer app has added', () => {
    const newer = encodeCbor({ ...(decodeCbor(encodeSpaceRecord(full, null)) as object), mood: 5 })
    const written = encodeSpaceRecord({ ...full, name: 'N.' }, newer)
    expect(decodeCbor(written)).toMatchObject({ mood: 5, name: 'N.' })
    const settings = encodeSettings(firstSettings, encodeCbor({ __proto__x: 1, lock: 'later' }))
    expect(decodeCbor(settings)).toMatchObject({ lock: 'later' })
  })

  it('are nothing when they cannot be read', () => {
    const without = (key: string) => {
      const map = decodeCbor(encodeSpaceRecord(full, null)) as Record<string, never>
      return encodeCbor(Object.fromEntries(Object.entries(map).filter(([name]) => name !== key)))
    }
    for (const garbage of [null, bytes(0), bytes(20), encodeCbor([1]), encodeCbor(null)]) {
      expect(decodeSpaceRecord(garbage)).toBeNull()
      expect(decodeSettings(garbage)).toEqual(firstSettings)
    }
    for (const key of ['name', 'bond', 'keeper']) {
      expect(decodeSpaceRecord(without(key))).toBeNull()
    }
    const odd = encodeCbor({
      language: 'xx',
      theme: 3,
      spaces: ['no id', 4],
      tellBefore: 'yes',
      helps: 5,
    })
    expect(decodeSettings(odd)).toEqual(firstSettings)
  })
})

describe('the vault', () => {
  const random = createSeededRandom('vault')

  it('opens with one key in two tabs that begin at once', async () => {
    const disk = createMemoryDisk()
    const tabs = await Promise.all([
      openVault(createMemoryStore(disk), random),
      openVault(createMemoryStore(disk), random),
    ])
    const [one, two] = tabs.map((tab) => (tab.ok ? tab.value : null))
    await one?.change((before) => ({ ...before, theme: 'dark' }))
    await two?.refresh()
    expect(two?.settings.theme).toBe('dark')
  })

  it('shows no setting that was not kept', async () => {
    let isFull = false
    const opened = await openVault(
      fullWhile(createMemoryStore(), () => isFull),
      random,
    )
    if (!opened.ok) throw new Error('not opened')
    isFull = true
    const kept = await opened.value.change((before) => ({ ...before, theme: 'dark' }))
    expect([kept.ok, opened.value.settings.theme]).toEqual([false, 'system'])
  })

  it('says that what it kept is damaged rather than begin anew over it', async () => {
    const disk = createMemoryDisk()
    const first = await openVault(createMemoryStore(disk), random)
    if (first.ok) await first.value.change((before) => ({ ...before, theme: 'dark' }))
    disk.records.set('device/settings', bytes(100))
    const again = await openVault(createMemoryStore(disk), random)
    expect(again).toEqual({ ok: false, error: { kind: 'damaged' } })
  })
})
