/**
 * A device's disk, behind the store that is made for memory. What a browser promises holds: transactions
 * are whole, `strict` ones and all before them survive everything, `relaxed` ones may be gone after a
 * crash, the newest first. Beyond that a record that was not yet safe may be torn.
 */
import type { Chance } from '../history/chance.ts'
import type { MemoryDisk } from '../../app/src/storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../../app/src/storage/memory-store.ts'
import type { Bytes, Store, StoreResult } from '../../app/src/storage/store.ts'

export interface SimDisk {
  readonly memory: MemoryDisk
  /** As a tab opens it. `isAlive`: what a process asks for that is gone never comes. */
  open(isAlive: () => boolean): Store
  /** So many of the next writes find no room. */
  full: number
  /** The process dies at the write after so many; before or after it is there. Null: it lives on. */
  diesAt: { after: number; isWritten: boolean } | null
  onDeath: () => void
  /** Power is cut. What was not safe is gone as chance has it. */
  crash(chance: Chance): { readonly lost: number; readonly torn: string | null }
  /** Turns over one bit of a record. */
  flip(key: string, chance: Chance): void
  copy(): MemoryDisk
}

export function createSimDisk(events: { full(): void }): SimDisk {
  const memory = createMemoryDisk()
  /** How all was before each transaction that is not safe yet, oldest first. */
  let unsafe: ReadonlyMap<string, Bytes>[] = []

  function putBack(records: ReadonlyMap<string, Bytes>): void {
    memory.records.clear()
    for (const [key, value] of records) memory.records.set(key, value)
  }

  const disk: SimDisk = {
    ...{ memory, full: 0, diesAt: null, onDeath: () => undefined },
    open(isAlive) {
      const inner = createMemoryStore(memory)
      const ifAlive = <T>(come: () => Promise<T>) => (isAlive() ? come() : never<T>())
      return {
        ...inner,
        read: (key) => ifAlive(() => inner.read(key)),
        list: (prefix) => ifAlive(() => inner.list(prefix)),
        transact: (...asked) => ifAlive(() => transact(inner, asked)),
      }
    },
    crash(chance) {
      const kept = chance.below(unsafe.length + 1)
      const lost = unsafe.length - kept
      const before = unsafe[kept]
      const torn =
        before && chance.happens(0.9)
          ? tornOf(before, unsafe[kept + 1] ?? memory.records, chance)
          : null
      if (before) putBack(before)
      if (torn) memory.records.set(torn.key, torn.value)
      unsafe = []
      return { lost, torn: torn?.key ?? null }
    },
    flip(key, chance) {
      const value = memory.records.get(key)
      if (value === undefined) return
      const bytes = new Uint8Array(value)
      const at = chance.below(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8))
      memory.records.set(key, bytes)
    },
    copy: () => ({ records: new Map(memory.records), listeners: new Set() }),
  }

  async function transact(
    inner: Store,
    asked: Parameters<Store['transact']>,
  ): Promise<StoreResult> {
    const [keys, change, durability] = asked
    if (disk.full > 0) {
      let isWriting = false
      // As at the end of a browser's transaction: asked for, and then not done. To read there is room.
      await inner.transact(
        keys,
        (values) => {
          isWriting = change(values).some((one) => !('value' in one) || one.value !== null)
          return []
        },
        durability,
      )
      if (!isWriting) return inner.transact(keys, change, durability)
      disk.full--
      events.full()
      return { ok: false, error: { kind: 'storage-full', cause: null } }
    }
    const dies = disk.diesAt !== null && disk.diesAt.after-- === 0 ? disk.diesAt : null
    if (dies !== null) disk.diesAt = null
    if (dies?.isWritten === false) return die()
    const before = new Map(memory.records)
    const kept = await inner.transact(keys, change, durability)
    if (durability === 'strict') unsafe = []
    else unsafe.push(before)
    return dies === null ? kept : die()
  }

  function die<T>(): Promise<T> {
    disk.onDeath()
    return never<T>()
  }
  return disk
}

function never<T>(): Promise<T> {
  return new Promise<T>(() => undefined)
}

/** One of the records that the first lost transaction wrote, of which only the beginning got there. */
function tornOf(
  before: ReadonlyMap<string, Bytes>,
  after: ReadonlyMap<string, Bytes>,
  chance: Chance,
) {
  const written = [...after].filter(([key, value]) => before.get(key) !== value)
  if (written.length === 0) return null
  const [key, value] = chance.pick(written)
  return { key, value: value.slice(0, chance.below(value.length)) }
}
