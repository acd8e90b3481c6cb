import { describe, expect, it } from 'vitest'
import { ownSpaceKeys } from '../../sync/space-keys.ts'
import { fullWhile } from '../../sync/stage.testing.ts'
import { openOwnOn } from '../own.testing.ts'
import type { TestDevice } from './export.testing.ts'
import {
  archived,
  archiveOf,
  lookInto,
  membersOf,
  openDisk,
  restingOn,
  writeOwn,
} from './export.testing.ts'

async function pagesOn({ vault }: TestDevice) {
  const own = await openOwnOn(vault.store, 'reading one’s own')
  const { pages, intention, draft } = own.view()
  return { pages: pages.map(({ day, text }) => `${day} ${text}`), intention, draft }
}

async function journal(...pages: readonly string[]) {
  const device = await openDisk()
  for (const [at, page] of pages.entries())
    await writeOwn(device.vault.store, `2026-11-1${at}`, page)
  return device
}

async function bringBack(archive: Uint8Array, device: TestDevice) {
  const preview = await lookInto(archive, device)
  expect(await preview.restore()).toEqual({ ok: true, value: null })
  return preview.own
}

describe('one’s own space in an import', () => {
  it('comes back whole where there is none, and a draft that is being written stays', async () => {
    const old = await journal('one', 'two')
    const own = await openOwnOn(old.vault.store, 'more')
    await own.setIntention({ words: 'listen', whenHard: 'breathe' })
    await own.saveJournalDraft('the old draft')
    const archive = await archived(old)
    const device = await openDisk()
    const row = (await old.vault.store.list('own/draft/'))[0]
    const draft = { key: row?.key ?? '', value: Uint8Array.of(0x63, 0x6e, 0x65, 0x77) }
    await device.vault.store.transact([], () => [draft], 'strict')
    expect(await bringBack(archive, device)).toBe('new-here')
    expect(await pagesOn(device)).toEqual({ ...(await pagesOn(old)), draft: 'new' })
    const before = restingOn(device)
    expect(await bringBack(archive, device)).toBe('same')
    expect(restingOn(device)).toEqual(before)
  })

  it('adds its pages to those of a new phone, once, and none that was taken out there', async () => {
    const archive = await archived(await journal('one', 'two', 'three'))
    const device = await journal('new')
    await writeOwn(device.vault.store, '2026-11-10', 'two')
    await writeOwn(device.vault.store, '2026-11-10', null)
    expect(await bringBack(archive, device)).toBe('adds')
    const all = ['2026-11-12 three', '2026-11-10 one', '2026-11-10 new']
    expect((await pagesOn(device)).pages).toEqual(all)
    const before = restingOn(device)
    expect(await bringBack(archive, device)).toBe('same')
    expect(restingOn(device)).toEqual(before)
  })

  it('goes on the next time where a full disk has stopped it', async () => {
    const archive = await archived(await journal('one', 'two'))
    let left = Infinity
    const device = await openDisk(undefined, (store) => fullWhile(store, () => left-- <= 0))
    await writeOwn(device.vault.store, '2026-11-20', 'new')
    const preview = await lookInto(archive, device)
    left = 2
    expect(await preview.restore()).toEqual({ ok: false, error: { kind: 'storage-full' } })
    left = Infinity
    expect(await bringBack(archive, device)).toBe('adds')
    expect((await pagesOn(device)).pages).toEqual([
      '2026-11-20 new',
      '2026-11-11 two',
      '2026-11-10 one',
    ])
  })

  it('comes back under a place whose keys were damaged, and takes no later page’s place', async () => {
    const device = await journal('one')
    const archive = await archived(device)
    await writeOwn(device.vault.store, '2026-11-11', 'two')
    const gone = { key: ownSpaceKeys.ownKeys, value: null }
    await device.vault.store.transact([], () => [gone], 'strict')
    await bringBack(archive, device)
    await writeOwn(device.vault.store, '2026-11-12', 'three')
    const all = ['2026-11-12 three', '2026-11-11 two', '2026-11-10 one']
    expect((await pagesOn(device)).pages).toEqual(all)
    // Each stands in its place, and none waits for one that never comes.
    expect(await device.vault.store.list('own/outbox/')).toEqual([])
  })

  it('is left out when it cannot be read', async () => {
    const members = membersOf(await archived(await journal('one')))
    const cut = (members.get('own/restore.json') ?? '').replace(/\["keys","[^"]*"\],\n/, '')
    const device = await openDisk()
    const before = restingOn(device)
    expect(await bringBack(archiveOf(new Map([['own/restore.json', cut]])), device)).toBe(
      'unreadable',
    )
    expect(restingOn(device)).toEqual(before)
  })
})
