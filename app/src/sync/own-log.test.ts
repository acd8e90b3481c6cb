import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { createSeededRandom } from '../crypto/random.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import type { MemoryDisk } from '../storage/memory-store.ts'
import type { Store } from '../storage/store.ts'
import type { EntryContent } from './entry-content.ts'
import type { OwnLog } from './own-log.ts'
import { openOwnLog } from './own-log.ts'
import { ownSpaceKeys } from './space-keys.ts'
import { fullWhile } from './stage.testing.ts'

const page = (text: string): EntryContent<'own'> => ({ kind: 'page', day: null, body: { text } })
const textsOf = (log: OwnLog): readonly string[] =>
  log.entries().map(({ content }) => {
    const text = content?.body['text']
    return typeof text === 'string' ? text : ''
  })

async function openOn(disk: MemoryDisk, seed = 'own', store: Store = createMemoryStore(disk)) {
  const opened = await openOwnLog(store, createSeededRandom(seed))
  if (!opened.ok) throw new Error(opened.error.kind)
  return opened.value
}

/** A store whose every step waits for its turn, given out by the test. */
function stepwise(store: Store, step: () => Promise<void>): Store {
  return {
    ...store,
    read: async (key) => (await step(), store.read(key)),
    list: async (prefix) => (await step(), store.list(prefix)),
    transact: async (...given) => (await step(), store.transact(...given)),
  }
}

describe('the log of the own space', () => {
  it('is there again, in order, when it is opened anew', async () => {
    const disk = createMemoryDisk()
    const log = await openOn(disk)
    for (const text of ['one', 'two', 'three']) await log.append(page(text))
    expect(textsOf(log)).toEqual(['one', 'two', 'three'])
    expect(textsOf(await openOn(disk, 'again'))).toEqual(['one', 'two', 'three'])
  })

  it('rests under its own root alone, with nothing left in the outbox', async () => {
    const disk = createMemoryDisk()
    await (await openOn(disk)).append(page('one'))
    const keys = [...disk.records.keys()]
    expect(keys.filter((key) => !key.startsWith('own/'))).toEqual([])
    expect(keys.filter((key) => key.startsWith(ownSpaceKeys.outbox))).toEqual([])
  })

  it('ends with one beginning when two tabs open it at once', async () => {
    const disk = createMemoryDisk()
    const [one, two] = await Promise.all([openOn(disk, 'a'), openOn(disk, 'b')])
    await one.append(page('of the first'))
    await two.append(page('of the second'))
    expect(textsOf(await openOn(disk)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'of the first',
      'of the second',
    ])
  })

  it('loses nothing of two tabs that write at once, however their steps fall', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const disk = createMemoryDisk()
        await openOn(disk)
        const step = () => scheduler.schedule(Promise.resolve())
        const write = async (who: string) => {
          const store = stepwise(createMemoryStore(disk), step)
          const log = await openOn(disk, who, store)
          for (const number of [1, 2])
            expect(await log.append(page(who + number))).toMatchObject({ ok: true })
          await log.refresh()
          return textsOf(log)
        }
        const both = Promise.all([write('a'), write('b')])
        await scheduler.waitFor(both)
        const own = (texts: readonly string[], who: string) =>
          texts.filter((text) => text.startsWith(who))
        const [first, second] = await both
        expect([own(first, 'a'), own(second, 'b')]).toEqual([
          ['a1', 'a2'],
          ['b1', 'b2'],
        ])
        expect(textsOf(await openOn(disk)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
          'a1',
          'a2',
          'b1',
          'b2',
        ])
        expect(
          [...disk.records.keys()].filter((key) => key.startsWith(ownSpaceKeys.outbox)),
        ).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('leaves what is written to the relay once another tab has given it to one', async () => {
    const disk = createMemoryDisk()
    const [one, two] = [await openOn(disk), await openOn(disk, 'two')]
    await one.append(page('before'))
    await one.goOnline({ token: null, isRegistered: true })
    await two.append(page('after'))
    expect(textsOf(two)).toEqual(['before', 'after'])
    // In an order of its own the page would be sent by nobody.
    const waiting = [...disk.records.keys()].filter((key) => key.startsWith(ownSpaceKeys.outbox))
    expect(waiting).toHaveLength(1)
  })

  it('says so when there is no room, and goes on when there is', async () => {
    const disk = createMemoryDisk()
    let isFull = false
    const log = await openOn(
      disk,
      'full',
      fullWhile(createMemoryStore(disk), () => isFull),
    )
    await log.append(page('before'))
    isFull = true
    expect(await log.append(page('lost?'))).toMatchObject({ error: { kind: 'storage-full' } })
    isFull = false
    await log.append(page('after'))
    expect(textsOf(await openOn(disk))).toEqual(['before', 'after'])
  })

  it('keeps what was written when it could not be put in order yet', async () => {
    const disk = createMemoryDisk()
    const store = createMemoryStore(disk)
    const settles = fullWhile(store, () => false)
    let refuses = true
    const log = await openOn(disk, 'order', {
      ...settles,
      transact: (keys, change, durability) =>
        refuses && keys.includes('own/settled')
          ? Promise.resolve({ ok: false, error: { kind: 'storage-full', cause: null } })
          : settles.transact(keys, change, durability),
    })
    expect(await log.append(page('one'))).toMatchObject({ ok: true })
    expect(textsOf(log)).toEqual(['one'])
    refuses = false
    await log.append(page('two'))
    expect(textsOf(await openOn(disk))).toEqual(['one', 'two'])
  })

  it('is never begun anew over what is left when its keys cannot be read', async () => {
    const disk = createMemoryDisk()
    await (await openOn(disk)).append(page('one'))
    disk.records.delete('own/keys')
    for (const key of [...disk.records.keys()]) {
      if (key.startsWith(ownSpaceKeys.epochKeys)) disk.records.delete(key)
    }
    const before = [...disk.records].map(String)
    const store = createMemoryStore(disk)
    expect(await openOwnLog(store, createSeededRandom('new'))).toMatchObject({ ok: false })
    expect([...disk.records].map(String)).toEqual(before)
  })

  it('shows what lies behind a damaged row, and what is written afterwards', async () => {
    const disk = createMemoryDisk()
    const log = await openOn(disk)
    for (const text of ['one', 'two', 'three']) await log.append(page(text))
    const [, , second = ''] = [...disk.records.keys()].filter((key) => {
      return key.startsWith(ownSpaceKeys.stream)
    })
    disk.records.delete(second)
    const again = await openOn(disk, 'again')
    expect(textsOf(again)).toEqual(['one', 'three'])
    await again.append(page('four'))
    expect(textsOf(again)).toEqual(['one', 'three', 'four'])
    expect(textsOf(await openOn(disk, 'later'))).toEqual(['one', 'three', 'four'])
  })

  it('opens hundreds of pages folded, with nothing missing', async () => {
    const disk = createMemoryDisk()
    const log = await openOn(disk)
    const texts = Array.from({ length: 590 }, (_, at) => `page ${at}`)
    for (const text of texts) await log.append(page(text))
    const folded = await openOn(disk, 'fold')
    const isSegment = (key: string) => key.startsWith(ownSpaceKeys.words)
    expect([...disk.records.keys()].filter(isSegment).length).toBeGreaterThan(0)
    expect(textsOf(folded)).toEqual(texts)
    await folded.append(page('last'))
    // A tab that was open since before the folding goes on, too.
    await log.append(page('very last'))
    expect(textsOf(await openOn(disk, 'later'))).toEqual([...texts, 'last', 'very last'])
  })
})
