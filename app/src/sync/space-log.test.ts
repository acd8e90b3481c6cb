import { describe, expect, it } from 'vitest'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import type { MemoryDisk } from '../storage/memory-store.ts'
import type { Durability } from '../storage/store.ts'
import { spaceKeys } from './space-keys.ts'
import {
  addEntry,
  createStage,
  echo,
  fullWhile,
  note,
  noting,
  openDevice,
  person,
  runTwice,
} from './stage.testing.ts'

const copyOf = (disk: MemoryDisk): MemoryDisk => ({
  records: new Map([...disk.records].map(([key, value]) => [key, new Uint8Array(value)])),
  listeners: new Set(),
})
const texts = (entries: readonly { content: { body: { text?: unknown } } | null }[]) =>
  entries.map(({ content }) => content?.body.text)

async function ready(seed: string, disk = createMemoryDisk()) {
  const stage = await createStage(seed)
  const noor = await openDevice(stage, person(stage, 0), disk)
  await noor.log.take(stage.items)
  const outbox = () => [...disk.records.keys()].filter((key) => key.includes('/outbox/'))
  return { stage, noor, disk, outbox, keys: spaceKeys(stage.space.roster.space) }
}

describe('the log of a space', () => {
  it('reads what waits to be sent once the keys that rested behind a damaged row have come again', async () => {
    const { stage, noor, disk, keys } = await ready('damaged, with words that wait')
    await noor.log.append(note('waits'))
    disk.records.delete(keys.item(2))
    const again = await openDevice(stage, person(stage, 0), disk)
    expect(texts(again.log.unsent.map(({ entry }) => entry))).toEqual([undefined])
    await again.log.take(stage.items)
    expect(texts(again.log.unsent.map(({ entry }) => entry))).toEqual(['waits'])
  })

  it('writes nothing while damage has put it back to before this device came in', async () => {
    const { stage, disk, keys } = await ready('before it was here')
    const theirs = createMemoryDisk()
    const before = await openDevice(stage, person(stage, 1), theirs)
    await before.log.take(stage.items)
    // The key of the time before, as if history had been granted to him.
    const earlier = keys.epochKey(1)
    theirs.records.set(earlier, disk.records.get(earlier) ?? new Uint8Array())
    theirs.records.delete(keys.item(2))
    const { log } = await openDevice(stage, person(stage, 1), theirs)
    expect([log.state.roster?.epoch, log.state.epochKeys.has(1)]).toEqual([1, true])
    expect(await log.append(note('too early'))).toMatchObject({ error: { kind: 'no-epoch' } })
    await log.take(stage.items)
    expect(await log.append(note('in its place'))).toMatchObject({ ok: true })
  })

  it('lets an entry leave the outbox only after its receipt and its echo', async () => {
    for (const order of ['receipt first', 'echo first']) {
      const { stage, noor, outbox } = await ready(order)
      await noor.log.append(note('one'))
      const { unsent } = noor.log
      expect([unsent.length, outbox().length]).toEqual([1, 1])
      const steps = [
        () => noor.log.confirm(1),
        () => (echo(stage, unsent), noor.log.take(stage.items)),
      ]
      if (order === 'echo first') steps.reverse()
      await steps[0]?.()
      expect(outbox()).toHaveLength(1)
      await steps[1]?.()
      expect(outbox()).toHaveLength(0)
      expect(noor.log.unsent).toEqual([])
      expect(texts(noor.log.state.entries)).toEqual(['one'])
    }
  })

  it('keeps what came back before its own receipt, when an earlier one got its', async () => {
    const { stage, noor, outbox } = await ready('one receipt of two')
    for (const text of ['one', 'two']) await noor.log.append(note(text))
    echo(stage, noor.log.unsent)
    await noor.log.take(stage.items)
    await noor.log.confirm(1)
    expect(outbox().map((key) => key.slice(-1))).toEqual(['2'])
    await noor.log.confirm(2)
    expect(outbox()).toEqual([])
  })

  it('finds everything again after the page was closed', async () => {
    const { stage, noor, disk } = await ready('reopen')
    addEntry(stage, person(stage, 1), note('from Sam'))
    await noor.log.take(stage.items)
    await noor.log.append(note('unsent'))
    const again = await openDevice(stage, noor.own, disk)
    expect(again.log.state).toEqual(noor.log.state)
    expect(texts(again.log.unsent.map(({ entry }) => entry))).toEqual(['unsent'])
  })

  it('never gives out a number twice to two tabs', async () => {
    const { stage, noor, disk } = await ready('two tabs')
    const other = await openDevice(stage, noor.own, disk)
    await Promise.all(
      Array.from({ length: 10 }, (_, turn) =>
        (turn % 2 ? other : noor).log.append(note(`n${turn}`)),
      ),
    )
    await noor.log.refresh()
    expect(noor.log.unsent.map(({ entry }) => entry.header.seq)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
    echo(stage, noor.log.unsent)
    await noor.log.take(stage.items)
    expect(noor.log.doubt).toBeNull()
    expect(noor.log.state.entries).toHaveLength(10)
  })

  it('knows at once what another tab wrote before its own entry', async () => {
    const { stage, noor, disk } = await ready('tab order')
    const other = await openDevice(stage, noor.own, disk)
    await other.log.append(note('first'))
    await noor.log.append(note('second'))
    expect(texts(noor.log.unsent.map(({ entry }) => entry))).toEqual(['first', 'second'])
  })

  it('holds one entry when the store had to run its change twice', async () => {
    const { stage, noor, disk } = await ready('run twice')
    const shaky = await openDevice(stage, noor.own, disk, runTwice(createMemoryStore(disk)))
    await shaky.log.append(note('once'))
    expect(shaky.log.unsent).toHaveLength(1)
    echo(stage, shaky.log.unsent)
    await shaky.log.take(stage.items)
    expect(shaky.log.doubt).toBeNull()
  })

  it('has words on the disk, as far as a browser can tell, before it says so', async () => {
    const { stage, noor, disk } = await ready('durable')
    const asked: Durability[] = []
    const device = await openDevice(stage, noor.own, disk, noting(createMemoryStore(disk), asked))
    await device.log.append(note('written'))
    expect(asked).toEqual(['strict'])
  })

  it('says that storage is full, and loses and invents nothing', async () => {
    const { stage, noor, disk } = await ready('full')
    let isFull = false
    const store = fullWhile(createMemoryStore(disk), () => isFull)
    const device = await openDevice(stage, noor.own, disk, store)
    await device.log.append(note('before'))
    const resting = copyOf(disk)
    const before = { state: device.log.state, unsent: device.log.unsent }
    isFull = true
    expect(await device.log.append(note('no room'))).toMatchObject({
      error: { kind: 'storage-full' },
    })
    addEntry(stage, person(stage, 1), note('from Sam'))
    expect((await device.log.take(stage.items)).ok).toBe(false)
    expect({ state: device.log.state, unsent: device.log.unsent }).toEqual(before)
    expect(disk.records).toEqual(resting.records)
    isFull = false
    expect((await device.log.append(note('after'))).ok).toBe(true)
    expect((await device.log.take(stage.items)).ok).toBe(true)
    expect(device.log.unsent.map(({ entry }) => entry.header.seq)).toEqual([1, 2])
  })

  it('says nothing where it holds no key', async () => {
    const stage = await createStage('no key')
    const noor = await openDevice(stage, person(stage, 0))
    expect(await noor.log.append(note('x'))).toMatchObject({ error: { kind: 'no-epoch' } })
  })

  it('refuses what does not fit the largest bucket, and gives no number away', async () => {
    const { noor } = await ready('too long')
    const long = await noor.log.append(note('x'.repeat(70_000)))
    expect(long).toMatchObject({ error: { kind: 'too-long' } })
    await noor.log.append(note('short'))
    expect(noor.log.unsent.map(({ entry }) => entry.header.seq)).toEqual([1])
  })

  it('still writes when someone has turned the clock to its end', async () => {
    const { stage, noor } = await ready('clock')
    addEntry(stage, person(stage, 1), note('late'), { lamport: Number.MAX_SAFE_INTEGER })
    await noor.log.take(stage.items)
    await noor.log.append(note('after'))
    echo(stage, noor.log.unsent)
    await noor.log.take(stage.items)
    expect(texts(noor.log.state.entries)).toEqual(['late', 'after'])
  })

  it('goes on after its own last entry when the record of its number is gone', async () => {
    const { stage, noor, disk, keys } = await ready('head lost')
    await noor.log.append(note('one'))
    echo(stage, noor.log.unsent)
    await noor.log.take(stage.items)
    await noor.log.append(note('two'))
    disk.records.delete(keys.head)
    const again = await openDevice(stage, noor.own, disk)
    await again.log.append(note('three'))
    expect(again.log.unsent.map(({ entry }) => entry.header.seq)).toEqual([2, 3])
  })

  it('keeps what was written on an old copy of this device', async () => {
    const { stage, noor, disk } = await ready('restored')
    const backup = copyOf(disk)
    await noor.log.append(note('written before'))
    echo(stage, noor.log.unsent)
    const restored = await openDevice(stage, noor.own, backup)
    for (const text of ['after', 'and after']) await restored.log.append(note(text))
    await restored.log.take(stage.items)
    expect(texts(restored.log.unsent.map(({ entry }) => entry))).toEqual(['after', 'and after'])
    echo(stage, restored.log.unsent)
    await restored.log.take(stage.items)
    await restored.log.confirm(3)
    expect(restored.log.doubt).toBeNull()
    expect(texts(restored.log.state.entries)).toEqual(['written before', 'after', 'and after'])
    expect([...backup.records.keys()].filter((key) => key.includes('/outbox/'))).toEqual([])
  })

  it('shows nobody a state that is half read', async () => {
    const { stage, noor, disk } = await ready('half read')
    addEntry(stage, person(stage, 1), note('from Sam'))
    const store = createMemoryStore(disk)
    const cursors: number[] = []
    const slow = await openDevice(stage, noor.own, disk, {
      ...store,
      async list(prefix) {
        const rows = await store.list(prefix)
        // Folded by another tab: the tail begins beyond what this one has read.
        return prefix.includes('/stream/') ? rows.slice(-1) : rows
      },
    })
    await slow.log.take(stage.items.slice(0, 2))
    expect(slow.log.state.cursor).toBe(2)
    for (let turn = 0; turn < 340; turn++) addEntry(stage, person(stage, 1), note(`n${turn}`))
    await noor.log.take(stage.items)
    const reading = slow.log.refresh()
    for (let turn = 0; turn < 200; turn++) {
      cursors.push(slow.log.state.cursor)
      await Promise.resolve()
    }
    await reading
    expect(cursors).not.toContain(0)
    expect(slow.log.state.cursor).toBeGreaterThan(200)
  }, 20_000)

  it('keeps evidence of a fork in mind when the stream goes on', async () => {
    const { stage, noor } = await ready('doubt')
    await noor.log.append(note('mine'))
    echo(stage, noor.log.unsent)
    const { device } = noor.own.device
    const lie = [{ device, seq: 1, hash: new Uint8Array(16) }]
    addEntry(stage, person(stage, 1), note('forked'), { seen: lie })
    await noor.log.take(stage.items)
    expect(noor.log.doubt).toBe('forked')
    addEntry(stage, person(stage, 1), note('more'))
    await noor.log.take(stage.items)
    await noor.log.confirm(1)
    expect(noor.log.doubt).toBe('forked')
  })

  it('goes on with the next piece of work after the store failed', async () => {
    const { stage, noor, disk } = await ready('failing list')
    let isBroken = false
    const store = createMemoryStore(disk)
    const device = await openDevice(stage, noor.own, disk, {
      ...store,
      list: (prefix) => (isBroken ? Promise.reject(new Error('lost')) : store.list(prefix)),
    })
    isBroken = true
    await expect(device.log.refresh()).rejects.toThrow('lost')
    isBroken = false
    expect((await device.log.append(note('on'))).ok).toBe(true)
  })
})
