import { createSeededRandom } from '../crypto/random.ts'
import { describe, expect, test } from 'vitest'
import type { MadeMedium } from './attune.ts'
import type { Phone } from './meeting.testing.ts'
import { meet, openPhone, settled, spaceOf } from './meeting.testing.ts'

// Fetched late by the app; here they are at hand.
await Promise.all([
  import('../sync/blobs.ts'),
  import('./memory-list.ts'),
  import('./memory-moves.ts'),
])

const random = createSeededRandom('memories')
const done = { ok: true, value: null }
const shown = (value: Uint8Array) => ({ ok: true, value })
const failed = (kind: string) => ({ ok: false, error: { kind } })

function photo(size = 150_000): MadeMedium {
  return {
    ...{ kind: 'photo', format: 'jpeg', alt: 'Two cups', width: 1_600, height: 1_200, seconds: 0 },
    ...{ whole: random(size), thumb: random(9_000) },
  }
}

const memoriesOf = ({ attune }: Pick<Phone, 'attune'>) => attune.memories.value
const firstOf = (phone: Phone) => {
  const [first] = memoriesOf(phone)
  if (first === undefined) throw new Error('no memory')
  return first
}

async function look(...phones: Phone[]) {
  for (const { attune } of phones) void attune.memories.value
  await settled(40)
}

describe('a memory', () => {
  test('is there for both, with what belongs to it, newest first', async () => {
    const { noor, sam } = await meet('memory')
    const [one, two] = [photo(), photo(40_000)]
    expect(await noor.attune.keepMemory({ text: 'The first coffee here', media: [one] })).toEqual(
      done,
    )
    expect(await sam.attune.keepMemory({ text: '', media: [two] })).toEqual(done)
    await look(noor, sam)
    for (const phone of [noor, sam]) {
      expect(memoriesOf(phone).map(({ text, by }) => [text, by.name])).toEqual([
        ['', 'Sam'],
        ['The first coffee here', 'Noor'],
      ])
      const [theirs, first] = memoriesOf(phone)
      if (!theirs || !first) throw new Error('two')
      expect(first).toMatchObject({ day: '2026-11-22', by: { name: 'Noor' } })
      expect(first.media).toEqual([
        {
          ...{ kind: 'photo', type: 'image/jpeg', alt: 'Two cups', hasThumb: true },
          ...{ width: 1_600, height: 1_200, seconds: 0 },
        },
      ])
      const open = (memory: string, size: 'thumb' | 'whole') =>
        phone.attune.openMedium(memory, 0, size)
      expect(await open(first.memory, 'thumb')).toEqual(shown(one.thumb ?? random(1)))
      expect(await open(first.memory, 'whole')).toEqual(shown(one.whole))
      expect(await open(theirs.memory, 'whole')).toEqual(shown(two.whole))
    }
    expect(noor.attune.mediaWaiting.value).toBe('nothing')
  })

  test('is kept offline, survives a restart and goes out when there is a line', async () => {
    const { relay, noor, sam } = await meet('offline memory')
    relay.up = false
    await settled()
    const one = photo()
    expect(await noor.attune.keepMemory({ text: 'Snow', media: [one] })).toEqual(done)
    await look(noor)
    expect(await noor.attune.openMedium(firstOf(noor).memory, 0, 'whole')).toEqual(shown(one.whole))
    expect(noor.attune.mediaWaiting.value).toBe('some')
    const again = openPhone('offline memory Noor again', relay, { disk: noor.disk })
    await settled(40)
    await look(again)
    expect(await again.attune.openMedium(firstOf(again).memory, 0, 'whole')).toEqual(
      shown(one.whole),
    )
    relay.up = true
    await again.minute()
    await sam.minute()
    await look(again, sam)
    expect(relay.blobs.files.size).toBe(2)
    expect(await sam.attune.openMedium(firstOf(sam).memory, 0, 'whole')).toEqual(shown(one.whole))
  })

  test('that is not all there yet says so', async () => {
    const { relay, noor, sam } = await meet('on its way')
    relay.blobs.room = 10_000
    await noor.attune.keepMemory({ text: 'Sea', media: [photo()] })
    await settled(40)
    await look(noor, sam)
    expect(noor.attune.mediaWaiting.value).toBe('full')
    const { memory } = firstOf(sam)
    expect((await sam.attune.openMedium(memory, 0, 'thumb')).ok).toBe(true)
    expect(await sam.attune.openMedium(memory, 0, 'whole')).toEqual(failed('on-its-way'))
    expect((await noor.attune.openMedium(memory, 0, 'whole')).ok).toBe(true)
    relay.blobs.room = Infinity
    await noor.minute()
    await noor.minute()
    await look(noor, sam)
    expect(noor.attune.mediaWaiting.value).toBe('nothing')
    expect((await sam.attune.openMedium(memory, 0, 'whole')).ok).toBe(true)
  })

  test('with the same picture again sends it once', async () => {
    const { relay, noor } = await meet('the same')
    const one = photo()
    for (const text of ['Once', 'Twice']) await noor.attune.keepMemory({ text, media: [one] })
    await look(noor)
    expect(memoriesOf(noor)).toHaveLength(2)
    expect(relay.blobs.files.size).toBe(2)
    const [twice, once] = memoriesOf(noor)
    await noor.attune.takeBackMemory(once?.memory ?? '')
    await look(noor)
    expect(await noor.attune.openMedium(twice?.memory ?? '', 0, 'whole')).toEqual(shown(one.whole))
    expect(relay.blobs.files.size).toBe(2)
  })

  test('taken back by its author is gone everywhere, and nobody else can', async () => {
    const { relay, noor, sam } = await meet('taken back')
    await noor.attune.keepMemory({ text: 'Not this', media: [photo()] })
    await look(noor, sam)
    const { memory } = firstOf(sam)
    await sam.attune.openMedium(memory, 0, 'whole')
    await expect(sam.attune.takeBackMemory(memory)).rejects.toThrow('one’s own')
    expect(await noor.attune.takeBackMemory(memory)).toEqual(done)
    await look(noor, sam)
    expect([memoriesOf(noor), memoriesOf(sam)]).toEqual([[], []])
    expect(relay.blobs.files.size).toBe(0)
    await sam.attune.lookAtMemories()
    await settled(40)
    for (const { disk } of [noor, sam]) {
      expect(
        [...disk.records.keys()].filter(
          (key) => key.startsWith('media/') && !/\/relay$|\/dropped\//.test(key),
        ),
      ).toEqual([])
    }
  })

  test('that another’s phone gave back is its author’s to take back all the same', async () => {
    const { relay, noor, sam } = await meet('given back')
    await noor.attune.keepMemory({ text: 'Not this either', media: [photo()] })
    await look(noor, sam)
    const { memory } = firstOf(sam)
    for (const size of ['whole', 'thumb'] as const) await sam.attune.openMedium(memory, 0, size)
    // The relay has lost its files, and nothing of them rests on Noor's phone any more.
    relay.blobs.files.clear()
    for (const { disk } of [noor, sam])
      for (const key of disk.records.keys())
        if (key.startsWith('media/') && (disk === noor.disk || key.endsWith('/relay')))
          disk.records.delete(key)
    const again = openPhone('given back Sam again', relay, { disk: sam.disk })
    await again.minute()
    await look(again)
    await again.attune.lookAtMemories()
    await settled(40)
    expect(relay.blobs.files.size).toBe(2)
    expect(await noor.attune.takeBackMemory(memory)).toEqual(done)
    await settled(40)
    expect(relay.blobs.files.size).toBe(0)
  })

  test('needs a photo or a voice, and is told when its words are too many', async () => {
    const { noor } = await meet('refused')
    const { attune, disk } = noor
    expect(await attune.keepMemory({ text: 'Words', media: [] })).toEqual(failed('empty'))
    const long = 'x'.repeat(60_001)
    expect(await attune.keepMemory({ text: long, media: [photo()] })).toEqual(failed('too-long'))
    const large = { ...photo(10), whole: new Uint8Array(16 * 1_048_576) }
    expect(await attune.keepMemory({ text: '', media: [large] })).toEqual(failed('too-large'))
    expect([...disk.records.keys()].filter((key) => key.startsWith('media/'))).toEqual([])
    expect(attune.memories.value).toEqual([])
  })

  test('in words that are typed is not lost with the page', async () => {
    const { relay, noor } = await meet('draft')
    await noor.attune.saveMemoryDraft({ text: 'The smell of', alt: '' })
    const again = openPhone('draft again', relay, { disk: noor.disk })
    await settled(40)
    expect(again.attune.memoryDraft.value).toEqual({ text: 'The smell of', alt: '' })
    await again.attune.keepMemory({ text: 'The smell of rain', media: [photo()] })
    expect(again.attune.memoryDraft.value).toEqual({})
  })

  test('leaves this device with its space', async () => {
    const { noor } = await meet('leaving memories')
    await noor.attune.keepMemory({ text: '', media: [photo()] })
    await look(noor)
    expect([...noor.disk.records.keys()].some((key) => key.startsWith('media/'))).toBe(true)
    expect(spaceOf(noor).others).toHaveLength(1)
    await noor.attune.leaveSpace()
    await settled(40)
    expect([...noor.disk.records.keys()].filter((key) => key.startsWith('media/'))).toEqual([])
  })
})
