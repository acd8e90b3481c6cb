/** One person's own space beside a shared one: nothing of it may reach anyone or anything shared (T7). */
import { describe, expect, it } from 'vitest'
import { encodeClientFrame } from '@attune/wire/client-frame.ts'
import { createSealedStore } from '../storage/sealed-store.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import { createSecret } from '../crypto/secret.ts'
import { createSeededRandom } from '../crypto/random.ts'
import { createSmallRelay } from '../sync/small-relay.testing.ts'
import { fullWhile } from '../sync/stage.testing.ts'
import { meet, openPhone, settled, spaceOf } from './meeting.testing.ts'

await Promise.all([import('./own-space.ts'), import('../crypto/create-keys.ts')])

const done = { ok: true, value: null }
const canary = 'canary-of-the-own-space'

describe('the own space beside a shared one', () => {
  it('leaves nothing in any frame, under any space’s root, or in the shared log', async () => {
    const { relay, noor, sam } = await meet('own')
    await noor.minute()
    const rows = () => [...noor.disk.records.keys()].filter((key) => key.startsWith('space/'))
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
    const before = {
      rows: rows().map((key) => [key, hex(noor.disk.records.get(key)!)]),
      items: relay.items.length,
      asked: relay.asked.get('own Noor')!.length,
      sam: spaceOf(sam),
    }
    const { attune } = noor
    expect(attune.own.value).toBeNull()
    expect(await attune.openOwn()).toEqual(done)
    expect(await attune.saveJournalDraft(`${canary} dra`)).toEqual(done)
    expect(await attune.writeJournal(`${canary} page`)).toEqual(done)
    expect(await attune.setIntention({ words: canary, whenHard: canary })).toEqual(done)
    expect(await attune.changeJournal(attune.own.value!.pages[0]!.page, `${canary} 2`)).toEqual(
      done,
    )
    await attune.saveJournalDraft(`${canary} next`)
    await noor.minute()
    await sam.minute()
    expect(rows().map((key) => [key, hex(noor.disk.records.get(key)!)])).toEqual(before.rows)
    expect(relay.items.length).toBe(before.items)
    expect(relay.asked.get('own Noor')).toHaveLength(before.asked)
    expect(spaceOf(sam)).toEqual(before.sam)
    const sent = relay.asked.get('own Noor')!.map((frame) => hex(encodeClientFrame(frame)))
    expect(sent.join()).not.toContain(hex(Buffer.from(canary)))
    // Not even this device's shared keys can open it, and it opens none of theirs.
    const key = createSecret<'storage'>(noor.disk.records.get('device/storage-key')!)
    const store = createSealedStore(
      createMemoryStore(noor.disk),
      { key, mark: null },
      createSeededRandom('reader'),
      () => undefined,
    )
    const inSpace = await store.list('space/')
    expect(inSpace.length).toBeGreaterThan(3)
    for (const { value } of inSpace) expect(Buffer.from(value).includes(canary)).toBe(false)
    const raw = [...noor.disk.records.values()]
    for (const value of raw) expect(Buffer.from(value).includes(canary)).toBe(false)
  })

  it('is there without any shared space, and again after closing the page', async () => {
    const relay = createSmallRelay('alone')
    const disk = createMemoryDisk()
    const phone = openPhone('alone', relay, { disk })
    await settled()
    await phone.attune.writeJournal('before anyone')
    const again = openPhone('alone again', relay, { disk })
    await settled()
    expect(again.attune.own.value).toBeNull()
    await again.attune.openOwn()
    expect(again.attune.own.value?.pages).toMatchObject([{ text: 'before anyone' }])
    expect([...relay.asked.keys()]).toEqual([])
  })

  it('shows in one tab what another has written', async () => {
    const relay = createSmallRelay('tabs')
    const disk = createMemoryDisk()
    const [one, two] = [openPhone('one', relay, { disk }), openPhone('two', relay, { disk })]
    await settled()
    await one.attune.openOwn()
    await two.attune.openOwn()
    await one.attune.writeJournal('the first')
    await settled(40)
    expect(two.attune.own.value?.pages).toMatchObject([{ text: 'the first' }])
    await Promise.all([one.attune.writeJournal('of one'), two.attune.writeJournal('of two')])
    await settled(40)
    for (const { attune } of [one, two]) {
      const texts = attune.own.value?.pages.map(({ text }) => text)
      expect(texts?.toSorted()).toEqual(['of one', 'of two', 'the first'])
    }
  })

  it('says so when there is no room, and works once there is', async () => {
    let isFull = false
    const relay = createSmallRelay('full')
    const phone = openPhone('full', relay, { wrap: (store) => fullWhile(store, () => isFull) })
    await settled()
    isFull = true
    expect(await phone.attune.openOwn()).toEqual({ ok: false, error: { kind: 'storage-full' } })
    isFull = false
    expect(await phone.attune.openOwn()).toEqual(done)
    await phone.attune.saveJournalDraft('my words')
    isFull = true
    expect(await phone.attune.writeJournal('my words')).toMatchObject({ ok: false })
    expect(phone.attune.own.value).toMatchObject({ draft: 'my words', pages: [] })
  })
})
