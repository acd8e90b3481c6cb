import { describe, expect, test } from 'vitest'
import { createSeededRandom } from '../../crypto/random.ts'
import { createMemoryDisk } from '../../storage/memory-store.ts'
import type { MadeMedium } from '../attune.ts'
import { meet, openPhone, settled } from '../meeting.testing.ts'
import { archived, membersOf, openDisk } from './export.testing.ts'
import { readArchive } from './open-export.ts'
import { previewExport } from './read-export.ts'

const random = createSeededRandom('media copy')
const photo = (): MadeMedium => ({
  ...{ kind: 'photo', format: 'webp', alt: 'Two cups', width: 40, height: 30, seconds: 0 },
  ...{ whole: random(90_000), thumb: random(4_000) },
})

async function twoWithMemories(seed: string) {
  const { relay, noor, sam } = await meet(seed)
  const [mine, theirs, gone] = [photo(), photo(), photo()]
  await noor.attune.keepMemory({ text: 'Mine', media: [mine] })
  await sam.attune.keepMemory({ text: 'Theirs', media: [theirs] })
  await noor.attune.keepMemory({ text: 'Taken back', media: [gone] })
  await settled(40)
  void noor.attune.memories.value
  await settled(20)
  const memories = [...noor.attune.memories.value]
  await noor.attune.takeBackMemory(memories.find(({ text }) => text === 'Taken back')?.memory ?? '')
  for (const { memory, text } of memories) {
    if (text === 'Theirs') await noor.attune.openMedium(memory, 0, 'whole')
  }
  await settled(20)
  return { relay, noor, mine, theirs, gone }
}

const hasBytes = (archive: Uint8Array, bytes: Uint8Array | null) =>
  Buffer.from(archive).includes(Buffer.from(bytes ?? []))

async function bringBack(archive: Uint8Array, disk = createMemoryDisk()) {
  const { vault } = await openDisk(disk)
  const opened = await readArchive(archive)
  if (!opened.ok) throw new Error(opened.error.kind)
  const preview = await previewExport(opened.value, { vault, random })
  expect(await preview.restore()).toEqual({ ok: true, value: null })
  return disk
}

describe('photos and voices in an export', () => {
  test('are files that anything opens, and are named on the readable page', async () => {
    const { noor, mine, theirs, gone } = await twoWithMemories('readable media')
    const room = { bytes: 10_000_000, isWhole: true }
    const archive = await archived(await openDisk(noor.disk), { room })
    // Sam's small picture was never looked at here.
    expect(room.isWhole).toBe(false)
    for (const bytes of [mine.whole, mine.thumb, theirs.whole]) {
      expect(hasBytes(archive, bytes)).toBe(true)
    }
    expect(hasBytes(archive, gone.whole)).toBe(false)
    const members = membersOf(archive)
    const names = [...members.keys()].filter((name) => name.startsWith('media/'))
    expect(names).toHaveLength(3)
    expect(names.every((name) => /^media\/[0-9a-f]{32}\.webp$/.test(name))).toBe(true)
    const page = members.get('spaces/1/history.md') ?? ''
    expect(page).toContain('Mine')
    expect(page).toContain('Two cups')
    expect(page).not.toContain('Taken back')
  })

  test('come back on a new phone without the relay, and again changes nothing', async () => {
    const { relay, noor, mine } = await twoWithMemories('media come back')
    const archive = await archived(await openDisk(noor.disk))
    const disk = await bringBack(archive)
    const before = disk.records.size
    await bringBack(archive, disk)
    expect(disk.records.size).toBe(before)
    relay.up = false
    const phone = openPhone('new phone', relay, { disk })
    await settled(40)
    void phone.attune.memories.value
    await settled(20)
    const shown = phone.attune.memories.value
    expect(shown.map(({ text }) => text)).toEqual(['Theirs', 'Mine'])
    expect(await phone.attune.openMedium(shown[1]?.memory ?? '', 0, 'whole')).toEqual({
      ok: true,
      value: mine.whole,
    })
    expect((await phone.attune.openMedium(shown[0]?.memory ?? '', 0, 'whole')).ok).toBe(true)
  })

  test('that the relay has lost are sent again by whoever kept them', async () => {
    const { relay, noor } = await twoWithMemories('media heal')
    const archive = await archived(await openDisk(noor.disk))
    const known = [...relay.blobs.files.keys()]
    relay.blobs.files.clear()
    const disk = await bringBack(archive)
    const phone = openPhone('healing phone', relay, { disk })
    await settled(40)
    await phone.minute()
    const sent = [...relay.blobs.files.keys()]
    // Her own, and what she has of his.
    expect(sent).toHaveLength(3)
    expect(sent.every((blob) => known.includes(blob))).toBe(true)
  })

  test('that are not what their entry names stay out', async () => {
    const { noor, mine } = await twoWithMemories('media bent')
    const archive = await archived(await openDisk(noor.disk))
    const opened = await readArchive(archive)
    if (!opened.ok) throw new Error(opened.error.kind)
    const media = new Map([...opened.value.media].map(([name, bytes]) => [name, bytes.slice(1)]))
    const { vault, disk } = await openDisk()
    const preview = await previewExport({ ...opened.value, media }, { vault, random })
    await preview.restore()
    expect([...disk.records.keys()].filter((key) => key.startsWith('media/'))).toEqual([])
    expect(mine.whole.length).toBe(90_000)
  })

  test('leave the words whole when there is no room for them', async () => {
    const { noor, mine } = await twoWithMemories('no room')
    const room = { bytes: 5_000, isWhole: true }
    const archive = await archived(await openDisk(noor.disk), { room })
    expect(room.isWhole).toBe(false)
    expect([hasBytes(archive, mine.thumb), hasBytes(archive, mine.whole)]).toEqual([true, false])
    expect(membersOf(archive).get('spaces/1/history.md')).toContain('Mine')
  })
})
