import { describe, expect, it } from 'vitest'
import type { MemoryDisk } from '../storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import { createSeededRandom } from '../crypto/random.ts'
import { meet, openPhone, settled } from './meeting.testing.ts'
import { openVault, settingsPath } from './vault.ts'

function damage({ records }: MemoryDisk, part: string): void {
  const paths = [...records.keys()].filter((path) => path.includes(part))
  for (const path of paths) records.set(path, (records.get(path) ?? new Uint8Array()).toReversed())
  expect(paths).not.toEqual([])
}

const ends = ({ attune }: ReturnType<typeof openPhone>) => attune.notice.value

async function listed<T>(list: { readonly value: readonly T[] }): Promise<readonly T[]> {
  void list.value
  await settled(4)
  return list.value
}

describe('a record that cannot be read', () => {
  it.each(['draft/', 'sealed/', 'yes/', 'own/stream/0000000000000002'])(
    'is told of once, and stays where it is: %s',
    async (part) => {
      const { relay, noor, round } = await meet(`damaged ${part}`)
      const { attune, disk } = noor
      await attune.saveDraft(round, 'answer', { text: 'half a thought' })
      await attune.seal(round, { text: 'kept for later' }, false)
      await attune.saveDraft(round, 'answer', { text: 'half a thought' })
      await attune.writeJournal('a page')
      await attune.openYes()
      await attune.beginYes('closeness')
      await attune.markYes('closeness', 'long-hug', true)
      await settled()
      damage(disk, part)
      const before = new Map(disk.records)
      const look = async () => {
        const again = openPhone(`damaged ${part} again`, relay, { disk })
        await settled()
        await again.attune.openOwn()
        await again.attune.openYes()
        await settled()
        return again
      }
      expect(ends(await look())).toBe('some-damaged')
      const rows = [...before.keys()].filter((path) => path.includes(part))
      for (const path of rows) expect(disk.records.get(path)).toEqual(before.get(path))
      expect(ends(await look())).toBeNull()
    },
  )

  it('of what waits to be sent keeps nothing behind it from going', async () => {
    const { relay, noor, sam } = await meet('damaged outbox')
    const win = (text: string, { attune } = noor) =>
      attune.write(attune.nameRound('small-win'), { text })
    relay.up = false
    for (const text of ['one', 'two', 'three', 'four']) await win(text)
    const waiting = [...noor.disk.records.keys()].filter((path) => path.includes('outbox/'))
    damage(noor.disk, waiting[1] ?? '')
    relay.up = true
    const again = openPhone('damaged outbox again', relay, { disk: noor.disk })
    await settled(40)
    expect(ends(again)).toBe('some-damaged')
    await win('five', again)
    await again.minute()
    await sam.minute()
    const texts = (await listed(sam.attune.wins)).map(({ text }) => text)
    expect(texts.toSorted()).toEqual(['five', 'four', 'one', 'three'])
    expect(again.attune.space.value?.allSent).toBe(true)
  })

  it('is not written over by settings that know nothing', async () => {
    const disk = createMemoryDisk()
    const opened = await openVault(createMemoryStore(disk), createSeededRandom('settings'))
    if (!opened.ok) throw new Error(opened.error.kind)
    await opened.value.change(() => ({ language: 'es', damaged: ['x'] }))
    damage(disk, settingsPath)
    const row = disk.records.get(settingsPath)
    await opened.value.change(() => ({ theme: 'dark' }))
    await opened.value.refresh()
    expect(disk.records.get(settingsPath)).toEqual(row)
    expect(opened.value.settings.language).toBe('es')
  })

  it('is not taken for kept where the browser has thrown everything away', async () => {
    const { noor } = await meet('evicted')
    const { attune, disk } = noor
    await attune.openOwn()
    disk.records.clear()
    const win = { text: 'into nothing' }
    const failed = { ok: false, error: { kind: 'storage-failed' } }
    expect(await attune.write(attune.nameRound('small-win'), win)).toMatchObject(failed)
    expect(await attune.writeJournal('into nothing')).toMatchObject(failed)
    await noor.minute()
    expect([...disk.records.keys()]).toEqual([])
  })
})
