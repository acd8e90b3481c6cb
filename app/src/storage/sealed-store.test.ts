import { describe, expect, it } from 'vitest'
import { createStorageKey } from '../crypto/at-rest.ts'
import { createSeededRandom } from '../crypto/random.ts'
import { createMemoryDisk, createMemoryStore } from './memory-store.ts'
import { createSealedStore, keyMark } from './sealed-store.ts'
import { storeContract } from './store.contract.ts'

const random = createSeededRandom('sealed store')
const key = createStorageKey(random)
const disks = new Map<string, ReturnType<typeof createMemoryDisk>>()
const damaged: string[] = []

const over = (disk: ReturnType<typeof createMemoryDisk>) =>
  createSealedStore(createMemoryStore(disk), { key, mark: null }, random, (path) =>
    damaged.push(path),
  )

storeContract(async (name) => {
  const disk = disks.get(name) ?? createMemoryDisk()
  disks.set(name, disk)
  return over(disk)
})

describe('sealed store', () => {
  const text = new TextEncoder().encode('what Noor wrote')

  it('lets nothing readable reach the disk', async () => {
    const disk = createMemoryDisk()
    await over(disk).transact([], () => [{ key: 'note', value: text }], 'strict')
    const resting = Buffer.concat([...disk.records.values()])
    expect(resting.includes('Noor')).toBe(false)
    expect(resting.length).toBeGreaterThan(text.length)
  })

  it('sets aside what was altered or moved to another place', async () => {
    const disk = createMemoryDisk()
    const store = over(disk)
    await store.transact([], () => [{ key: 'a', value: text }], 'strict')
    disk.records.set('b', new Uint8Array(disk.records.get('a') ?? []))
    expect(await store.read('b')).toBeNull()
    const resting = disk.records.get('a')
    if (resting !== undefined) resting[resting.length - 1]! ^= 1
    expect(await store.read('a')).toBeNull()
    expect(await store.list('')).toEqual([])
    expect(damaged).toEqual(expect.arrayContaining(['a', 'b']))
    expect(disk.records.has('a')).toBe(true)
  })

  it('keeps beside what cannot be read what is written in its place', async () => {
    const disk = createMemoryDisk()
    const store = over(disk)
    const path = 'space/s/yes/d'
    await store.transact([], () => [{ key: path, value: text }], 'strict')
    const broken = (disk.records.get(path) ?? new Uint8Array()).toReversed()
    disk.records.set(path, broken)
    const anew = Uint8Array.of(1)
    await store.transact([path], ([row]) => (row ? [] : [{ key: path, value: anew }]), 'strict')
    expect(await store.read(path)).toEqual(anew)
    expect(disk.records.get('space/s/set-aside/yes/d')).toEqual(broken)
    damaged.length = 0
    expect((await store.list('space/s/')).map((row) => row.key)).toEqual([path])
    expect(damaged).toEqual([])
  })

  it('writes nothing any more once everything rests under another key', async () => {
    const disk = createMemoryDisk()
    const store = over(disk)
    await store.transact([], () => [{ key: 'a', value: text }], 'strict')
    disk.records.set(keyMark, Uint8Array.of(1))
    const before = disk.records.get('a')
    const late = await store.transact(['a'], () => [{ key: 'a', value: text }], 'strict')
    expect(late.ok).toBe(false)
    expect(disk.records.get('a')).toEqual(before)
    const anew = { key, mark: Uint8Array.of(1) }
    const after = createSealedStore(createMemoryStore(disk), anew, random, () => undefined)
    expect((await after.transact([], () => [{ key: 'a', value: text }], 'strict')).ok).toBe(true)
  })
})
