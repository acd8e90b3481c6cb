/** What every store must do. Each implementation runs this suite. */
import { describe, expect, it } from 'vitest'
import type { Store } from './store.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

/** `open` gives stores over the same disk, as two tabs have them; `name` is new for each test. */
export function storeContract(open: (name: string) => Promise<Store>): void {
  let count = 0
  const fresh = () => `contract-${String(count++)}`
  const put = (store: Store, ...entries: readonly (readonly [string, Uint8Array])[]) =>
    store.transact(
      [],
      () => entries.map(([key, value]) => ({ key, value: bytes(...value) })),
      'strict',
    )

  describe('store', () => {
    it('reads back what it was given, and null for the rest', async () => {
      const store = await open(fresh())
      expect(await put(store, ['a/1', bytes(1, 2)])).toEqual({ ok: true, value: null })
      expect(await store.read('a/1')).toEqual(bytes(1, 2))
      expect(await store.read('a/2')).toBeNull()
      store.close()
    })

    it('lists by prefix in the order of keys, and nothing beside it', async () => {
      const store = await open(fresh())
      await put(store, ['a/10', bytes(3)], ['a/02', bytes(2)], ['b/01', bytes(4)], ['a', bytes(0)])
      const listed = await store.list('a/')
      expect(listed.map(({ key }) => key)).toEqual(['a/02', 'a/10'])
      expect(listed.map(({ value }) => value[0])).toEqual([2, 3])
      store.close()
    })

    it('lists as of one moment, whatever is written meanwhile', async () => {
      const name = fresh()
      const [reading, writing] = await Promise.all([open(name), open(name)])
      const writes = Array.from({ length: 40 }, (_, turn) =>
        put(writing, ['p/1', bytes(turn)], ['p/2', bytes(turn)]),
      )
      for (let turn = 0; turn < 20; turn++) {
        const [one, two] = await reading.list('p/')
        expect(one?.value).toEqual(two?.value)
      }
      await Promise.all(writes)
      expect((await reading.list('p/')).map(({ value }) => value[0])).toEqual([39, 39])
      reading.close()
      writing.close()
    })

    it('writes over and deletes', async () => {
      const store = await open(fresh())
      await put(store, ['k', bytes(1)], ['gone', bytes(1)])
      await put(store, ['k', bytes(2)])
      await store.transact([], () => [{ key: 'gone', value: null }], 'strict')
      expect(await store.read('k')).toEqual(bytes(2))
      expect(await store.read('gone')).toBeNull()
      store.close()
    })

    it('clears a prefix and nothing beside it, in one step with what else it writes', async () => {
      const store = await open(fresh())
      await put(store, ['a/1', bytes(1)], ['a/2/3', bytes(2)], ['a', bytes(3)], ['b/1', bytes(4)])
      const cleared = await store.transact(
        ['a/1'],
        ([row]) => [
          { key: 'a/4', value: bytes(9) },
          { clear: 'a/' },
          { key: 'a/5', value: row ?? null },
          { key: 'b/2', value: bytes(5) },
        ],
        'strict',
      )
      expect(cleared).toEqual({ ok: true, value: null })
      const all = await store.list('')
      expect(all.map(({ key, value }) => [key, value[0]])).toEqual([
        ['a', 3],
        ['a/5', 1],
        ['b/1', 4],
        ['b/2', 5],
      ])
      store.close()
    })

    it('changes nothing when the change throws', async () => {
      const store = await open(fresh())
      await put(store, ['k', bytes(1)])
      const failing = store.transact(
        ['k'],
        () => {
          throw new Error('no')
        },
        'strict',
      )
      await expect(failing).rejects.toThrow('no')
      expect(await store.read('k')).toEqual(bytes(1))
      store.close()
    })

    it('lets no other tab come between reading and writing', async () => {
      const name = fresh()
      const tabs = await Promise.all([open(name), open(name)])
      const increments = Array.from({ length: 50 }, (_, at) =>
        (tabs[at % 2] ?? tabs[0]).transact(
          ['n'],
          ([n]) => [{ key: 'n', value: bytes((n?.[0] ?? 0) + 1) }],
          'strict',
        ),
      )
      await Promise.all(increments)
      expect(await tabs[0].read('n')).toEqual(bytes(50))
      for (const tab of tabs) tab.close()
    })

    it('tells the other tab, and not the one that wrote', async () => {
      const name = fresh()
      const [mine, other] = await Promise.all([open(name), open(name)])
      let own = 0
      mine.onForeignChange(() => own++)
      const heard = new Promise<void>((resolve) => other.onForeignChange(resolve))
      await put(mine, ['k', bytes(1)])
      await heard
      expect(own).toBe(0)
      mine.close()
      other.close()
    })

    it('tells nobody of a transaction that wrote nothing', async () => {
      const name = fresh()
      const [mine, other] = await Promise.all([open(name), open(name)])
      let heard = 0
      const told = new Promise<void>((resolve) =>
        other.onForeignChange(() => {
          heard++
          resolve()
        }),
      )
      await mine.transact(['k'], () => [], 'strict')
      await put(mine, ['k', bytes(1)])
      await told
      expect(heard).toBe(1)
      mine.close()
      other.close()
    })

    it('keeps a copy: changing the bytes afterwards changes nothing', async () => {
      const store = await open(fresh())
      const mine = bytes(1, 2, 3)
      await store.transact([], () => [{ key: 'k', value: mine }], 'strict')
      mine[0] = 9
      expect(await store.read('k')).toEqual(bytes(1, 2, 3))
      store.close()
    })
  })
}

/** Of stores that keep what they are given as it is. */
export function rewritingContract(open: (name: string) => Promise<Store>): void {
  describe('rewriting', () => {
    it('writes anew every record that it is asked to, and nothing that comes after', async () => {
      const name = 'contract-rewriting'
      const [store, other] = await Promise.all([open(name), open(name)])
      const put = (into: Store, ...entries: readonly (readonly [string, number])[]) =>
        into.transact(
          [],
          () => entries.map(([key, value]) => ({ key, value: Uint8Array.of(value, 0) })),
          'strict',
        )
      await put(store, ['a/1', 1], ['a/2', 2], ['b/1', 3])
      const seen: string[] = []
      const writing = store.transact(
        ['a/1'],
        () => [
          { key: 'a/2', value: null },
          {
            rewrite({ key, value }) {
              seen.push(key)
              return key === 'b/1' ? null : value.toReversed()
            },
          },
          { key: 'c', value: Uint8Array.of(5) },
        ],
        'strict',
      )
      // What is asked for meanwhile comes before or after, never in between.
      const meanwhile = put(other, ['a/0', 4], ['b/2', 4])
      expect(await writing).toEqual({ ok: true, value: null })
      await meanwhile
      const all = await store.list('')
      expect(all.map(({ key, value }) => [key, ...value])).toEqual([
        ['a/0', 4, 0],
        ['a/1', 0, 1],
        ['b/1', 3, 0],
        ['b/2', 4, 0],
        ['c', 5],
      ])
      expect(seen).toEqual(['a/1', 'b/1'])
      store.close()
      other.close()
    })
  })
}
