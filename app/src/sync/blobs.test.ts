import type { Bytes } from '@attune/wire/bytes.ts'
import type { BlobId, MemberId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import { describe, expect, test } from 'vitest'
import { createSeededRandom } from '../crypto/random.ts'
import type { MemoryDisk } from '../storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import type { Durability } from '../storage/store.ts'
import type { BlobQuestion } from './blob-relay.testing.ts'
import { createBlobRelay } from './blob-relay.testing.ts'
import type { BlobRef } from './blob-download.ts'
import { blobRows } from './blob-rows.ts'
import type { Blobs } from './blobs.ts'
import { createBlobs } from './blobs.ts'
import { createFakeScheduler } from './fake-scheduler.testing.ts'
import { fullWhile, noting } from './stage.testing.ts'

const random = createSeededRandom('blobs')
const space = bytesToId<never>(random(16))
const rows = blobRows(space)

type Ask = Parameters<typeof createBlobs>[0]['ask']
type Line = (question: BlobQuestion) => 'up' | 'down' | 'lost'

interface Phone {
  readonly blobs: Blobs
  readonly disk: MemoryDisk
  readonly asked: BlobQuestion[]
  readonly scheduler: ReturnType<typeof createFakeScheduler>
  readonly named: { only: readonly BlobId[] | null; gone: readonly BlobId[] }
  setLine(now: Line): void
  restart(): Phone
  add(content: Uint8Array): Promise<BlobRef>
}

interface Wishes {
  readonly disk?: MemoryDisk
  readonly most?: number
  readonly relayId?: Bytes
  isFull?(): boolean
}

/** What entries name, and whose. */
const everyRef = new Map<BlobId, { readonly ref: BlobRef; readonly by: string }>()

function openPhone(
  who: string,
  relay: ReturnType<typeof createBlobRelay>,
  { disk = createMemoryDisk(), most = 10_000_000, relayId, isFull = () => false }: Wishes = {},
): Phone {
  const asked: BlobQuestion[] = []
  const scheduler = createFakeScheduler()
  let line: Line = () => 'up'
  const named: Phone['named'] = { only: null, gone: [] }
  const offline = { ok: false, error: { kind: 'offline' } } as const
  const ask: Ask = async (question) => {
    const frame = question as BlobQuestion
    asked.push(frame)
    await Promise.resolve()
    const now = line(frame)
    if (now === 'down') return offline
    const answer = relay.answer(who, frame)
    return now === 'lost' ? offline : answer
  }
  const blobs = createBlobs({
    ...{ space, random, scheduler, ask, most },
    store: fullWhile(createMemoryStore(disk), isFull),
    named: () =>
      new Map(
        [...everyRef]
          .filter(([blob]) => named.only?.includes(blob) ?? !named.gone.includes(blob))
          .map(([blob, { ref, by }]) => [
            blob,
            { ref, author: by === who ? null : (by as MemberId) },
          ]),
      ),
    gone: () => named.gone.map((blob) => ({ blob, isOwn: everyRef.get(blob)?.by === who })),
    relay: () => relayId ?? null,
    changed: () => undefined,
  })
  return {
    ...{ blobs, disk, asked, scheduler, named },
    setLine: (now) => (line = now),
    restart: () => openPhone(who, relay, { disk, most }),
    async add(content: Uint8Array): Promise<BlobRef> {
      const added = await blobs.add(content)
      if (!added.ok) throw new Error(added.error.kind)
      everyRef.set(added.value.blob, { ref: added.value, by: who })
      return added.value
    },
  }
}

const photo = (size: number) => random(size)
const opened = (value: Uint8Array) => ({ ok: true, value })
const failed = (kind: string) => ({ ok: false, error: { kind } })
const puts = (asked: readonly BlobQuestion[]) =>
  asked.flatMap((one) => (one.kind === 'put-blob' ? [one.offset] : []))

test('what one adds, the other opens; afterwards neither needs the relay', async () => {
  const relay = createBlobRelay()
  const [noor, sam] = [openPhone('noor', relay), openPhone('sam', relay)]
  const content = photo(500_000)
  const ref = await noor.add(content)
  expect(await sam.blobs.open(ref)).toEqual(failed('on-its-way'))
  await noor.blobs.carry()
  expect(noor.blobs.waiting).toBe('nothing')
  expect(await sam.blobs.open(ref)).toEqual(opened(content))
  for (const phone of [noor.restart(), sam.restart()]) {
    phone.setLine(() => 'down')
    expect(await phone.blobs.open(ref)).toEqual(opened(content))
    expect(phone.asked).toEqual([])
  }
})

test('a file is on the disk, as far as a browser can tell, before it counts as kept', async () => {
  const asked: Durability[] = []
  const blobs = createBlobs({
    ...{
      space,
      random,
      scheduler: createFakeScheduler(),
      store: noting(createMemoryStore(), asked),
    },
    ask: async () => failed('offline') as never,
    ...{ named: () => new Map(), gone: () => [], relay: () => null },
    changed: () => undefined,
  })
  expect(await blobs.add(photo(9_000))).toMatchObject({ ok: true })
  expect(asked).toEqual(['strict'])
})

test('nothing readable rests on the disk or travels', async () => {
  const relay = createBlobRelay()
  const noor = openPhone('noor', relay)
  const canary = Buffer.from('GPS 52.37 4.89 and a face')
  const content = new Uint8Array(Buffer.concat(Array.from({ length: 9_000 }, () => canary)))
  const ref = await noor.add(content)
  await noor.blobs.carry()
  const there = [...noor.disk.records.values(), ...[...relay.files.values()].map((f) => f.bytes)]
  expect(there.some((bytes) => Buffer.from(bytes).includes(canary.subarray(0, 12)))).toBe(false)
  expect(JSON.stringify([...noor.disk.records.keys()])).not.toMatch(/jpe?g|webp|photo/)
  expect(await noor.blobs.open(ref)).toEqual(opened(content))
})

describe('sending', () => {
  test('that was cut at 95 in 100 goes on there after a restart', async () => {
    const relay = createBlobRelay()
    const noor = openPhone('noor', relay)
    const content = photo(40 * limits.blobPiece)
    const ref = await noor.add(content)
    const cut = Math.floor(0.95 * content.length)
    noor.setLine((one) => (one.kind === 'put-blob' && one.offset > cut ? 'down' : 'up'))
    await noor.blobs.carry()
    expect(noor.blobs.waiting).toBe('some')
    const received = relay.files.get(ref.blob)?.bytes.length ?? 0
    expect(received).toBeGreaterThan(cut)
    const again = noor.restart()
    await again.blobs.carry()
    expect(puts(again.asked)[0]).toBe(received)
    expect(again.blobs.waiting).toBe('nothing')
    expect(await openPhone('sam', relay).blobs.open(ref)).toEqual(opened(content))
    await again.blobs.carry()
    expect(again.asked.filter((one) => one.kind === 'put-blob').length).toBeLessThan(4)
  })

  test('whose answers are lost, at any request, ends with the same file', async () => {
    for (let lost = 0; lost < 6; lost += 1) {
      const relay = createBlobRelay()
      const noor = openPhone('noor', relay)
      const content = photo(300_000)
      const ref = await noor.add(content)
      let count = 0
      noor.setLine(() => (count++ === lost ? 'lost' : 'up'))
      await noor.blobs.carry()
      await noor.blobs.carry()
      expect(await openPhone('sam', relay).blobs.open(ref)).toEqual(opened(content))
    }
  })

  test('keeps everything while the relay is full, says so, and goes on when there is room', async () => {
    const relay = createBlobRelay()
    const noor = openPhone('noor', relay, { most: 1 })
    relay.room = 100_000
    const [small, large] = [photo(20_000), photo(200_000)]
    const refs = [await noor.add(large), await noor.add(small)]
    await noor.blobs.carry()
    expect([noor.blobs.waiting, relay.files.size]).toEqual(['full', 1])
    noor.setLine(() => 'down')
    const [first] = refs
    if (first === undefined) throw new Error('a file')
    expect(await noor.blobs.open(first)).toEqual(opened(large))
    noor.setLine(() => 'up')
    relay.room = Infinity
    noor.scheduler.pass(60_000)
    await noor.blobs.carry()
    expect([noor.blobs.waiting, relay.files.size]).toEqual(['nothing', 2])
  })

  test('takes the first added first, and only what an entry names', async () => {
    const relay = createBlobRelay()
    const noor = openPhone('noor', relay)
    const refs: BlobRef[] = []
    for (let at = 0; at < 5; at += 1) refs.push(await noor.add(photo(1_000)))
    const order = refs.map(({ blob }) => blob)
    noor.named.only = order.slice(0, 4)
    await noor.blobs.carry()
    expect([...relay.files.keys()]).toEqual(order.slice(0, 4))
    noor.named.only = order
    await noor.blobs.carry()
    expect([...relay.files.keys()]).toEqual(order)
  })

  test('a relay that takes nothing and says so is not asked without end', async () => {
    const relay = createBlobRelay()
    const noor = openPhone('noor', relay)
    await noor.add(photo(1_000))
    const { answer } = relay
    relay.answer = (by, one) => (one.kind === 'put-blob' ? { ok: true, value: 0 } : answer(by, one))
    await noor.blobs.carry()
    expect(noor.blobs.waiting).toBe('some')
    expect(noor.asked.length).toBeLessThan(4)
  })

  test('what is too large is said at once and leaves nothing behind', async () => {
    const noor = openPhone('noor', createBlobRelay())
    expect(await noor.blobs.add(new Uint8Array(limits.blob))).toEqual(failed('too-large'))
    expect(noor.disk.records.size).toBe(0)
  })

  test('a full disk takes all of a file or nothing', async () => {
    const noor = openPhone('noor', createBlobRelay(), { isFull: () => true })
    expect(await noor.blobs.add(photo(200_000))).toMatchObject(failed('storage-full'))
    expect(noor.disk.records.size).toBe(0)
  })
})

describe('fetching', () => {
  async function sent(content: Uint8Array) {
    const relay = createBlobRelay()
    const noor = openPhone('noor', relay)
    const ref = await noor.add(content)
    await noor.blobs.carry()
    return { relay, noor, ref }
  }

  test('that was cut goes on where it was', async () => {
    const content = photo(10 * limits.blobPiece)
    const { relay, ref } = await sent(content)
    const sam = openPhone('sam', relay)
    sam.setLine((one) => ('offset' in one && one.offset > 6 * limits.blobPiece ? 'down' : 'up'))
    expect(await sam.blobs.open(ref)).toEqual(failed('offline'))
    const again = sam.restart()
    expect(await again.blobs.open(ref)).toEqual(opened(content))
    expect(again.asked.length).toBeLessThan(6)
  })

  test('by two at once asks once', async () => {
    const content = photo(1_000)
    const { relay, ref } = await sent(content)
    const sam = openPhone('sam', relay)
    const both = await Promise.all([sam.blobs.open(ref), sam.blobs.open(ref)])
    expect(both).toEqual([opened(content), opened(content)])
    expect(sam.asked.length).toBe(1)
  })

  test('with no room on the disk still shows it', async () => {
    const content = photo(100_000)
    const { relay, ref } = await sent(content)
    const sam = openPhone('sam', relay, { isFull: () => true })
    expect(await sam.blobs.open(ref)).toEqual(opened(content))
    expect(sam.disk.records.size).toBe(0)
  })

  test.each(['flipped', 'cut', 'of another file', 'no bytes'])(
    'refuses a piece that is %s, and keeps nothing of it',
    async (how) => {
      const { relay, noor, ref } = await sent(photo(3 * limits.blobPiece))
      const other = await noor.add(photo(3 * limits.blobPiece))
      await noor.blobs.carry()
      const sam = openPhone('sam', relay)
      const { answer } = relay
      relay.answer = (by, one) => {
        const blob = how === 'of another file' && one.kind === 'get-blob' ? other.blob : one.blob
        const reply = answer(by, { ...one, blob })
        if (one.kind !== 'get-blob' || !reply.ok || !(reply.value instanceof Uint8Array))
          return reply
        if (how === 'no bytes') return { ok: true, value: null }
        const piece = new Uint8Array(how === 'cut' ? reply.value.slice(1) : reply.value)
        if (how === 'flipped') piece[5] = (piece[5] ?? 0) ^ 1
        return { ok: true, value: piece }
      }
      expect(await sam.blobs.open(ref)).toEqual(failed('damaged'))
      expect([...sam.disk.records.keys()]).toEqual([])
    },
  )

  test('refuses what is not the content that its author named', async () => {
    const { relay, ref } = await sent(photo(1_000))
    const sam = openPhone('sam', relay)
    expect(await sam.blobs.open({ ...ref, hash: random(32) })).toEqual(failed('damaged'))
    expect(await sam.blobs.open({ ...ref, bytes: ref.bytes - 1 })).toEqual(failed('damaged'))
  })

  test('makes room by dropping what nobody has looked at for longest, never what was not sent', async () => {
    const relay = createBlobRelay()
    const noor = openPhone('noor', relay)
    const contents = Array.from({ length: 5 }, () => photo(100_000))
    const refs: BlobRef[] = []
    for (const content of contents) refs.push(await noor.add(content))
    await noor.blobs.carry()
    const sam = openPhone('sam', relay, { most: 350_000 })
    sam.setLine((one) => (one.kind === 'put-blob' || one.kind === 'blob-state' ? 'down' : 'up'))
    const own = photo(100_000)
    const unsent = await sam.add(own)
    const [a, b, c] = refs
    if (!a || !b || !c) throw new Error('three')
    for (const ref of [a, b]) expect((await sam.blobs.open(ref)).ok).toBe(true)
    const next = sam.restart()
    next.setLine((one) => (one.kind === 'get-blob' ? 'up' : 'down'))
    // Looked at again: the other one is now the oldest.
    await next.blobs.open(a)
    await next.blobs.open(c)
    next.setLine(() => 'down')
    expect(await next.blobs.open(a)).toEqual(opened(contents[0] ?? own))
    expect(await next.blobs.open(b)).toEqual(failed('offline'))
    expect(await next.blobs.open(unsent)).toEqual(opened(own))
  })
})

describe('a relay that has lost everything', () => {
  const [old, next] = [random(16), random(16)]
  async function lived() {
    const relay = createBlobRelay()
    const noor = openPhone('noor', relay, { relayId: old })
    const [first, second] = [photo(90_000), photo(200)]
    const [large, small] = [await noor.add(first), await noor.add(second)]
    await noor.blobs.carry()
    const sam = openPhone('sam', relay, { relayId: old })
    for (const ref of [large, small]) await sam.blobs.open(ref)
    await sam.blobs.carry()
    return { relay, noor, sam, large, small, first, second, anew: createBlobRelay() }
  }
  const on = (who: string, relay: ReturnType<typeof createBlobRelay>, { disk }: Phone) =>
    openPhone(who, relay, { disk, relayId: next })

  test('is given every file again that its author has, once', async () => {
    const { noor, anew, large, small, first, second } = await lived()
    const again = on('noor', anew, noor)
    await again.blobs.carry()
    expect([...anew.files.keys()]).toEqual([large.blob, small.blob])
    const fresh = openPhone('sam', anew)
    expect(await fresh.blobs.open(large)).toEqual(opened(first))
    expect(await fresh.blobs.open(small)).toEqual(opened(second))
    const count = again.asked.length
    await again.blobs.carry()
    expect(again.asked.length).toBe(count)
    expect(again.blobs.waiting).toBe('nothing')
  })

  test('is asked what it has, and given nothing that it still has', async () => {
    const { noor, relay } = await lived()
    const before = noor.asked.length
    const again = on('noor', relay, noor)
    await again.blobs.carry()
    expect(puts(again.asked)).toEqual([])
    expect([before > 0, again.asked.length]).toEqual([true, 2])
  })

  test('is given what its author has lost, by whoever has all of it', async () => {
    const { sam, anew, large, small, first } = await lived()
    // Of this one a piece is damaged here: it would keep its author from sending it.
    const piece = rows.piece(small.blob, 0)
    sam.disk.records.set(piece, new Uint8Array(sam.disk.records.get(piece) ?? []).fill(0, 40))
    const again = on('sam', anew, sam)
    await again.blobs.carry()
    expect([...anew.files.keys()]).toEqual([large.blob])
    expect(again.blobs.waiting).toBe('nothing')
    const fresh = openPhone('noor', anew)
    expect(await fresh.blobs.open(large)).toEqual(opened(first))
    // And taken back, it goes from there as well.
    again.named.gone = [large.blob]
    await again.blobs.dropGone()
    await again.blobs.carry()
    expect(anew.files.size).toBe(0)
  })

  test('and was given a file again by another, drops it for its author too', async () => {
    const { sam, anew, large, small } = await lived()
    const again = on('sam', anew, sam)
    await again.blobs.carry()
    expect(anew.files.size).toBe(2)
    // On a phone that holds nothing of it any more.
    const noor = openPhone('noor', anew, { relayId: next })
    noor.named.gone = [large.blob]
    await noor.blobs.dropGone()
    await noor.blobs.carry()
    expect([...anew.files.keys()]).toEqual([small.blob])
    // Nobody else's word does that.
    const eve = openPhone('eve', anew, { relayId: next })
    await eve.blobs.open({ ...small })
    eve.named.gone = [small.blob]
    await eve.blobs.dropGone()
    await eve.blobs.carry()
    expect([...anew.files.keys()]).toEqual([small.blob])
  })

  test('in part, and in part has it from another, is not asked each minute', async () => {
    const { noor, sam, anew, large } = await lived()
    const begun = on('noor', anew, noor)
    begun.setLine((one) => (one.kind === 'put-blob' && one.offset > 0 ? 'down' : 'up'))
    await begun.blobs.carry()
    const again = on('sam', anew, sam)
    await again.blobs.carry()
    const asks = () => again.asked.filter(({ blob }) => blob === large.blob).length
    const before = asks()
    for (let minutes = 0; minutes < 120; minutes += 1) {
      again.scheduler.pass(60_000)
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
    expect(asks() - before).toBeGreaterThan(5)
    expect(asks() - before).toBeLessThan(30)
    begun.setLine(() => 'up')
    await begun.blobs.carry()
    for (let minutes = 0; minutes < 61; minutes += 1) {
      again.scheduler.pass(60_000)
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
    expect([...again.disk.records.keys()].filter((key) => key.startsWith(rows.todo))).toEqual([])
  })

  test('does not get its author’s first by two at once, and both come to rest', async () => {
    const { noor, sam, anew, large, small } = await lived()
    const [one, two] = [on('noor', anew, noor), on('sam', anew, sam)]
    await Promise.all([one.blobs.carry(), two.blobs.carry()])
    for (const { scheduler } of [one, two]) scheduler.pass(61_000)
    for (const { blobs } of [one, two]) await blobs.carry()
    expect(new Set(anew.files.keys())).toEqual(new Set([large.blob, small.blob]))
    for (const { blobs, disk } of [one, two]) {
      expect(blobs.waiting).toBe('nothing')
      expect([...disk.records.keys()].filter((key) => key.startsWith(rows.todo))).toEqual([])
    }
  })

  test('or has again what was taken back is told so once more', async () => {
    const { noor, relay, large } = await lived()
    const { files } = relay
    const again = on('noor', relay, noor)
    again.named.gone = [large.blob]
    expect(files.has(large.blob)).toBe(true)
    await again.blobs.carry()
    expect(files.has(large.blob)).toBe(false)
  })

  test('or has again what the one before was told to drop is told so too', async () => {
    const { noor, relay, large } = await lived()
    const { files } = relay
    const copy = files.get(large.blob)
    noor.named.gone = [large.blob]
    await noor.blobs.dropGone()
    await noor.blobs.carry()
    expect(files.has(large.blob)).toBe(false)
    if (copy) files.set(large.blob, copy)
    const again = on('noor', relay, noor)
    again.named.gone = [large.blob]
    await again.blobs.carry()
    expect(files.has(large.blob)).toBe(false)
  })
})

describe('taking back', () => {
  const left = ({ disk }: Phone) =>
    [...disk.records.keys()].filter((key) => key.startsWith(rows.root))

  test('drops it here at once and at the relay when it can be reached', async () => {
    const relay = createBlobRelay()
    const noor = openPhone('noor', relay)
    const ref = await noor.add(photo(1_000))
    await noor.blobs.carry()
    noor.setLine(() => 'down')
    noor.named.gone = [ref.blob]
    await noor.blobs.dropGone()
    await noor.blobs.carry()
    expect(await noor.blobs.open(ref)).toEqual(failed('offline'))
    expect(relay.files.size).toBe(1)
    const again = noor.restart()
    again.named.gone = [ref.blob]
    await again.blobs.carry()
    expect(relay.files.size).toBe(0)
    expect(left(noor)).toEqual([rows.dropped + ref.blob])
    // Said once.
    const { length } = again.asked
    await again.blobs.dropGone()
    await again.blobs.carry()
    expect(again.asked).toHaveLength(length)
  })

  test('drops it at the relay too where it was tidied away here', async () => {
    const relay = createBlobRelay()
    const noor = openPhone('noor', relay, { most: 1 })
    const ref = await noor.add(photo(1_000))
    await noor.blobs.carry()
    await noor.add(photo(2_000))
    await noor.blobs.carry()
    expect(left(noor).some((key) => key.includes(ref.blob))).toBe(false)
    expect(relay.files.size).toBe(2)
    noor.named.gone = [ref.blob]
    await noor.blobs.dropGone()
    await noor.blobs.carry()
    expect(relay.files.size).toBe(1)
  })

  test('before it was sent sends nothing', async () => {
    const relay = createBlobRelay()
    const noor = openPhone('noor', relay)
    const ref = await noor.add(photo(1_000))
    noor.named.gone = [ref.blob]
    await noor.blobs.dropGone()
    await noor.blobs.carry()
    expect(puts(noor.asked)).toEqual([])
    expect(relay.files.size).toBe(0)
  })

  test('of another’s forgets what was kept of it here', async () => {
    const relay = createBlobRelay()
    const [noor, sam] = [openPhone('noor', relay), openPhone('sam', relay)]
    const ref = await noor.add(photo(1_000))
    await noor.blobs.carry()
    await sam.blobs.open(ref)
    await sam.blobs.forget([ref.blob])
    expect(sam.disk.records.size).toBe(0)
    expect(relay.files.size).toBe(1)
  })
})
