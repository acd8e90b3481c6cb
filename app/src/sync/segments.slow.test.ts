import { afterEach, describe, expect, it, vi } from 'vitest'
import { concatBytes } from '@attune/wire/bytes.ts'
import {
  decodeEntryHeader,
  encodeEntryFrame,
  encodeEntryHeader,
  entrySignatureMessage,
  hashEntry,
} from '@attune/wire/entry-frame.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { decodeMap, encodeMap } from '../crypto/cbor-map.ts'
import { remakeFrame } from '../crypto/encrypt-entry.ts'
import { logStart } from '../crypto/entry-links.ts'
import { hkdf, sha256 } from '../crypto/hash.ts'
import { pad } from '../crypto/padding.ts'
import { sealBox } from '../crypto/sealed-box.ts'
import { reveal } from '../crypto/secret.ts'
import { sign } from '../crypto/signature.ts'
import { flipBit, headerAfter } from '../crypto/space-fixture.testing.ts'
import { deflate, inflate } from '../storage/deflate.ts'
import type { MemoryDisk } from '../storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import { contentToCbor } from './entry-content.ts'
import { decodeSegment, encodeSegment } from './segment-format.ts'
import { itemsToSegment } from './segment-rows.ts'
import { takeSegment } from './segments.ts'
import { emptySpace, takeItems } from './space-state.ts'
import type { Stage } from './stage.testing.ts'
import {
  addEntry,
  addItem,
  addRelease,
  createStage,
  depositOf,
  note,
  openDevice,
  person,
} from './stage.testing.ts'
import { verifiedItems } from './verified-items.ts'

/** Long enough to be folded once: 64 rows stay, 256 go. */
async function longStage(seed: string, entries = 340): Promise<Stage> {
  const stage = await createStage(seed)
  for (let turn = 0; turn < entries; turn++) {
    addEntry(stage, person(stage, turn % 2), note(`entry ${turn}`))
    if (turn === 20) {
      const [noor, sam] = [person(stage, 0), person(stage, 1)]
      const deposits = [
        await depositOf(stage, noor, 'default', 'hers'),
        await depositOf(stage, sam, 'default', 'his'),
      ]
      addRelease(stage, deposits)
    }
  }
  return stage
}

const shared = longStage('fold')

const rowsIn = ({ records }: MemoryDisk, part: string) =>
  [...records.keys()].filter((key) => key.includes(`/${part}/`)).toSorted()

async function takeAll(stage: Stage, size: number, disk = createMemoryDisk()) {
  const noor = await openDevice(stage, person(stage, 0), disk)
  for (let from = 0; from < stage.items.length; from += size) {
    await noor.log.take(stage.items.slice(from, from + size))
  }
  return noor
}

afterEach(() => vi.unstubAllGlobals())

describe('segments of a stream', () => {
  it('give the same state back, entry for entry', async () => {
    const stage = await shared
    const noor = await takeAll(stage, 256)
    expect(rowsIn(noor.disk, 'segment')).toHaveLength(1)
    expect(rowsIn(noor.disk, 'stream')).toHaveLength(64)
    const again = await openDevice(stage, noor.own, noor.disk)
    expect(again.log.state).toEqual(noor.log.state)
    expect(again.log.state.entries).toHaveLength(340)
    expect(again.log.state.releases).toHaveLength(1)
    const longer = { ...stage, items: [...stage.items], heads: new Map(stage.heads) }
    addEntry(longer, person(stage, 1), note('after'))
    await again.log.take(longer.items)
    expect([again.log.doubt, again.log.state.cursor]).toEqual([null, longer.items.length])
  }, 20_000)

  it('hold all that is needed to make every frame again, to the byte', async () => {
    const stage = await longStage('remade', 40)
    const { state } = await takeItems(
      emptySpace,
      stage.space.roster.space,
      person(stage, 0),
      stage.items,
      verifiedItems,
    )
    const segment = await decodeSegment(
      await encodeSegment(itemsToSegment(stage.items, state.epochKeys)),
    )
    const made = segment?.rows.map((row) => {
      if ('kind' in row) return row.bytes
      const [header, content] = [decodeEntryHeader(row.headerBytes), decodeMap(row.content)]
      const frame = header && content && remakeFrame(header, row, content, stage.space.epochKey)
      return frame && encodeEntryFrame(frame)
    })
    expect(segment?.rows.filter((row) => !('kind' in row))).toHaveLength(40)
    expect(made).toEqual(stage.items.map(({ bytes }) => bytes))
  })

  it('keep what this device cannot open as it came', async () => {
    const stage = await longStage('no key', 4)
    const { rows } = itemsToSegment(stage.items, new Map())
    expect(rows.map((row) => ('kind' in row ? row.bytes : null))).toEqual(
      stage.items.map(({ bytes }) => bytes),
    )
  })

  it('keep an entry as it came that this device would have padded otherwise', async () => {
    const stage = await longStage('padded', 1)
    const own = person(stage, 1)
    const { epochKey, random } = stage.space
    const header = headerAfter(stage.heads.get(own) ?? logStart, stage.space, own)
    const headerBytes = encodeEntryHeader(header)
    const nonce = random(24)
    const info = concatBytes(labelBytes('entry-key'), sha256(headerBytes))
    const derived = hkdf(reveal(epochKey), nonce, info, 64)
    const padded = pad(encodeMap(contentToCbor(note('roomy'), [])), [4_096]) ?? new Uint8Array()
    const ciphertext = sealBox(derived.slice(0, 32), nonce, headerBytes, padded)
    const unsigned = { headerBytes, nonce, commit: derived.slice(32), ciphertext }
    const message = entrySignatureMessage(hashEntry(unsigned, sha256))
    const signature = sign(own.device.signSecret, message)
    const roomy = addItem(stage, 'entry', encodeEntryFrame({ ...unsigned, header, signature }))
    const { space } = stage.space.roster
    const me = person(stage, 0)
    const { state } = await takeItems(emptySpace, space, me, stage.items, verifiedItems)
    expect(state.entries.at(-1)?.content).toEqual(note('roomy'))
    const { rows } = itemsToSegment(stage.items, state.epochKeys)
    expect(rows.map((row) => 'kind' in row)).toEqual([true, true, false, true])
    expect(rows.at(-1)).toMatchObject({ bytes: roomy.bytes })
  })

  it('that are damaged, or of a newer app, are left out and asked for again', async () => {
    const stage = await shared
    for (const spoil of [
      (bytes: Uint8Array) => flipBit(bytes, 8 * 40),
      (bytes: Uint8Array) => bytes.with(0, 2),
    ]) {
      const noor = await takeAll(stage, 256)
      const [key = ''] = rowsIn(noor.disk, 'segment')
      noor.disk.records.set(
        key,
        new Uint8Array(spoil(noor.disk.records.get(key) ?? new Uint8Array())),
      )
      const again = await openDevice(stage, noor.own, noor.disk)
      expect(again.log.state.cursor).toBe(0)
      await again.log.take(stage.items.slice(0, 200))
      await again.log.take(stage.items.slice(200))
      expect(again.log.state).toEqual(noor.log.state)
      const third = await openDevice(stage, noor.own, noor.disk)
      expect(third.log.state.cursor).toBe(stage.items.length)
    }
  }, 20_000)

  it('folded by two tabs at once are still one history', async () => {
    const stage = await longStage('two tabs', 600)
    const disk = createMemoryDisk()
    const own = person(stage, 0)
    const [fast, slow] = [await openDevice(stage, own, disk), await openDevice(stage, own, disk)]
    // The slow tab writes again, as rows, what the fast one has folded in the meantime.
    for (let from = 0; from < stage.items.length; from += 200) {
      for (const { log } of [fast, slow]) await log.take(stage.items.slice(from, from + 200))
    }
    for (const tab of [fast, slow]) {
      await tab.log.refresh()
      expect(tab.log.state.cursor).toBe(stage.items.length)
    }
    const again = await openDevice(stage, own, disk)
    expect(again.log.state).toEqual(fast.log.state)
  }, 20_000)

  it('read by a tab that has not seen their rows', async () => {
    const stage = await shared
    const disk = createMemoryDisk()
    const slow = await takeAll({ ...stage, items: stage.items.slice(0, 10) }, 10, disk)
    const fast = await takeAll(stage, 400, disk)
    await slow.log.refresh()
    expect(slow.log.state).toEqual(fast.log.state)
  }, 20_000)

  it('let no row go while they cannot be read back', async () => {
    const stage = await shared
    vi.stubGlobal('DecompressionStream', null)
    const { disk } = await takeAll(stage, 400)
    expect([rowsIn(disk, 'segment').length, rowsIn(disk, 'stream').length]).toEqual([
      0,
      stage.items.length,
    ])
  })

  it('let no row go before they are kept', async () => {
    const stage = await shared
    const disk = createMemoryDisk()
    const store = createMemoryStore(disk)
    const noor = await openDevice(stage, person(stage, 0), disk, {
      ...store,
      transact: (keys, change, durability) => {
        const isFold = keys.some((key) => key.includes('/segment/'))
        if (isFold) return Promise.resolve({ ok: false, error: { kind: 'storage-full', cause: 0 } })
        return store.transact(keys, change, durability)
      },
    })
    expect((await noor.log.take(stage.items)).ok).toBe(true)
    expect(rowsIn(disk, 'stream')).toHaveLength(stage.items.length)
    expect((await openDevice(stage, noor.own, disk)).log.state).toEqual(noor.log.state)
  })

  it('do not follow what is not there yet', async () => {
    const stage = await longStage('gap', 20)
    const { state } = await takeItems(
      emptySpace,
      stage.space.roster.space,
      person(stage, 0),
      stage.items.slice(0, 5),
      verifiedItems,
    )
    const later = itemsToSegment(stage.items.slice(7), state.epochKeys)
    const after = await takeSegment(
      state,
      stage.space.roster.space,
      person(stage, 0),
      later,
      verifiedItems,
    )
    expect(after).toBe(state)
  })

  it('stop inflating at a limit', async () => {
    const packed = await deflate(new Uint8Array(1_000_000))
    expect(packed.length).toBeLessThan(2_000)
    expect(await inflate(packed, 999_999)).toBeNull()
    expect((await inflate(packed, 1_000_000))?.length).toBe(1_000_000)
    expect(await inflate(new Uint8Array([1, 2, 3]), 100)).toBeNull()
  })
})
