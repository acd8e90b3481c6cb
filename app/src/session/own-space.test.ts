import { describe, expect, it } from 'vitest'
import { dayOf } from '../domain/calendar-day.ts'
import type { MemoryDisk } from '../storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import { fullWhile } from '../sync/stage.testing.ts'
import type { OwnSpaceOn } from './own.testing.ts'
import { openOwnOn } from './own.testing.ts'

const today = dayOf(2026, 11, 22)
const done = { ok: true, value: null }
const textsOf = (space: OwnSpaceOn) => space.view().pages.map(({ text }) => text)

async function openOn(disk: MemoryDisk, isFull = () => false, seed = 'own') {
  const store = fullWhile(createMemoryStore(disk), isFull)
  return openOwnOn(store, seed)
}

describe('the own space', () => {
  it('is written, changed and read again, newest first', async () => {
    const disk = createMemoryDisk()
    const space = await openOn(disk)
    await space.write('yesterday’s', dayOf(2026, 11, 21))
    await space.write('first of today', today)
    await space.write('second of today', today)
    expect(textsOf(space)).toEqual(['second of today', 'first of today', 'yesterday’s'])
    const [, first] = space.view().pages
    await space.changeJournal(first!.page, 'first, in other words')
    await space.changeJournal(space.view().pages[2]!.page, null)
    await space.changeJournal('no.1', 'a page that is not there')
    const again = await openOn(disk)
    expect(again.view().pages).toMatchObject([
      { text: 'second of today', isChanged: false, day: today },
      { text: 'first, in other words', isChanged: true, page: first!.page },
    ])
    // A page that was taken out stays out.
    await again.changeJournal(space.view().pages[1]!.page, null)
    await again.changeJournal(first!.page, 'back again?')
    expect(textsOf(again)).toEqual(['second of today'])
  })

  it('has one intention, the newest, and none once its words are gone', async () => {
    const disk = createMemoryDisk()
    const space = await openOn(disk)
    expect(space.view().intention).toBeNull()
    await space.setIntention({ words: 'listen first', whenHard: '' })
    await space.setIntention({ words: 'ask once more', whenHard: 'breathe' })
    expect((await openOn(disk)).view().intention).toEqual({
      words: 'ask once more',
      whenHard: 'breathe',
    })
    const long = 'x'.repeat(40_000)
    expect(await space.setIntention({ words: long, whenHard: long })).toMatchObject({
      error: { kind: 'too-long' },
    })
    expect(await space.setIntention({ words: ' ', whenHard: '' })).toEqual(done)
    expect((await openOn(disk)).view().intention).toBeNull()
  })

  it('refuses what is empty or too long, and keeps its draft', async () => {
    const disk = createMemoryDisk()
    const space = await openOn(disk)
    const long = 'x'.repeat(60_001)
    expect(await space.write('\u200b \n', today)).toMatchObject({ error: { kind: 'empty' } })
    expect(await space.saveJournalDraft(long)).toMatchObject({ error: { kind: 'too-long' } })
    expect(await space.write(long, today)).toMatchObject({ error: { kind: 'too-long' } })
    expect((await openOn(disk)).view()).toEqual({ pages: [], intention: null, draft: long })
  })

  it('keeps a draft over a closed page until its words are kept, and no longer', async () => {
    const disk = createMemoryDisk()
    const space = await openOn(disk)
    await space.saveJournalDraft('half a th')
    const again = await openOn(disk)
    expect(again.view().draft).toBe('half a th')
    await again.write('half a thought', today)
    expect((await openOn(disk)).view()).toMatchObject({ draft: '', pages: [{}] })
  })

  it('leaves the draft when there is no room, and loses nothing afterwards', async () => {
    const disk = createMemoryDisk()
    let isFull = false
    const space = await openOn(disk, () => isFull)
    await space.saveJournalDraft('my words')
    isFull = true
    expect(await space.write('my words', today)).toEqual({
      ok: false,
      error: { kind: 'storage-full' },
    })
    expect(await space.changeJournal('x.1', null)).toMatchObject({ ok: false })
    expect((await openOn(disk)).view()).toMatchObject({ draft: 'my words', pages: [] })
    isFull = false
    expect(await space.write('my words', today)).toEqual(done)
    expect((await openOn(disk)).view()).toMatchObject({ draft: '', pages: [{ text: 'my words' }] })
  })

  it('says that a page is kept also when its draft could not be cleared', async () => {
    const disk = createMemoryDisk()
    const store = createMemoryStore(disk)
    const space = await openOwnOn(
      {
        ...store,
        transact: (keys, change, durability) =>
          durability === 'relaxed'
            ? Promise.resolve({ ok: false, error: { kind: 'storage-full', cause: null } })
            : store.transact(keys, change, durability),
      },
      'own',
    )
    // Told otherwise, somebody would write the page again.
    expect(await space.write('my words', today)).toEqual(done)
    expect(textsOf(space)).toEqual(['my words'])
  })

  it('shows in one tab what another has written', async () => {
    const disk = createMemoryDisk()
    const [one, two] = [await openOn(disk), await openOn(disk, () => false, 'two')]
    await Promise.all([one.write('of the first', today), two.write('of the second', today)])
    await two.saveJournalDraft('half')
    await one.refresh()
    expect(textsOf(one).toSorted()).toEqual(['of the first', 'of the second'])
    expect(one.view().draft).toBe('half')
  })

  it('rests under a root of its own, in no plain words', async () => {
    const disk = createMemoryDisk()
    const space = await openOn(disk)
    await space.write('a page', today)
    await space.setIntention({ words: 'listen', whenHard: '' })
    expect([...disk.records.keys()].filter((key) => !key.startsWith('own/'))).toEqual([])
  })
})
