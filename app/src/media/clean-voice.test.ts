import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanMp4 } from './clean-mp4.ts'
import { cleanWebm } from './clean-webm.ts'

const join = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
const text = (letters: string) => new TextEncoder().encode(letters)
const u32 = (n: number) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]
const canary = 'CANARY 52.37N 4.89E'
const readable = (bytes: Uint8Array | null) =>
  new TextDecoder('latin1').decode(bytes ?? text('null'))

describe('a WebM', () => {
  const element = (id: readonly number[], ...body: readonly (Uint8Array | readonly number[])[]) => {
    const all = join(...body)
    return join(id, [0x08], u32(all.length), all)
  }
  const open = (id: readonly number[], ...body: readonly (Uint8Array | readonly number[])[]) =>
    join(id, [0x01, 255, 255, 255, 255, 255, 255, 255], ...body)
  const head = element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], text('webm')))
  const voice = element([0xa3], text('the voice'))
  const info = [
    element([0x2a, 0xd7, 0xb1], [0x0f, 0x42, 0x40]),
    element([0x44, 0x61], [0x0a, 1, 2, 3, 4, 5, 6, 7]),
    element([0x4d, 0x80], text('Maker 1.0')),
    element([0x57, 0x41], text('Writer 2.0')),
    element([0x7b, 0xa9], text(canary)),
  ]
  const tags = element([0x12, 0x54, 0xc3, 0x67], text(canary.repeat(20)))
  const attached = element([0x19, 0x41, 0xa4, 0x69], text(canary))
  const cluster = (make: typeof open) =>
    make([0x1f, 0x43, 0xb6, 0x75], element([0xe7], [0]), voice, element([0x53, 0x11], text(canary)))
  const infoOf = (make: typeof open) => make([0x15, 0x49, 0xa9, 0x66], ...info)
  const segment = (make: typeof open) =>
    make([0x18, 0x53, 0x80, 0x67], infoOf(element), tags, attached, cluster(make), tags)

  test.each([
    ['as a recorder writes it, its ends open', join(head, segment(open))],
    ['with all its lengths', join(head, segment(element))],
  ])('%s keeps the voice and loses everything else', (_, file) => {
    const clean = cleanWebm(file)
    expect(clean?.length).toBe(file.length)
    expect(readable(clean)).toContain('the voice')
    expect(readable(clean)).not.toMatch(/CANARY|Maker|Writer/)
    expect(clean && join(clean).join()).not.toContain([0x0a, 1, 2, 3, 4, 5, 6, 7].join())
    expect(clean && cleanWebm(clean)).toEqual(clean)
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['something else', text('OggS and so on')],
    ['one that was cut', join(head, segment(element)).slice(0, -3)],
    ['one that claims more than there is', join(head, [0xa3, 0xff])],
    ['one without a length', join(head, [0xa3])],
    ['one with a length of nothing', join(head, [0xa3, 0])],
  ])('%s is refused', (_, file) => {
    expect(cleanWebm(file)).toBeNull()
  })

  test('whatever it is, reading ends and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(300), (noise, at) => {
        const file = join(head, segment(element))
        file.set(noise.slice(0, Math.max(0, file.length - at)), Math.min(at, file.length))
        const clean = cleanWebm(file)
        expect(clean === null || clean.length === file.length).toBe(true)
      }),
    )
  })
})

describe('an MP4', () => {
  const box = (name: string, ...body: readonly (Uint8Array | readonly number[])[]) => {
    const all = join(...body)
    return join(u32(all.length + 8), text(name), all)
  }
  const time = [...u32(0xe1e2e3e4), ...u32(0xe5e6e7e8)]
  const short = (name: string) => box(name, [0, 0, 0, 0], time, u32(1_000), u32(5), u32(0))
  const long = (name: string) => box(name, [1, 0, 0, 0], time, time, u32(1_000), u32(5), u32(0))
  const trak = (timed: typeof short) =>
    box('trak', timed('tkhd'), box('udta', text(canary)), box('mdia', timed('mdhd'), box('minf')))
  const moov = (timed: typeof short) =>
    box('moov', timed('mvhd'), trak(timed), box('meta', text(canary)), box('udta', text(canary)))
  const file = (timed: typeof short) =>
    join(
      box('ftyp', text('mp42'), u32(0)),
      moov(timed),
      box('prft', time),
      box('uuid', text(canary)),
      box('moof', u32(1)),
      box('mdat', text('the voice')),
    )

  test.each([
    ['with short times', file(short)],
    ['with long times', file(long)],
    ['that goes on to its end', join(file(short), [0, 0, 0, 0], text('mdat'), text('more voice'))],
  ])('%s keeps the voice and loses everything else', (_, bytes) => {
    const clean = cleanMp4(bytes)
    expect(clean?.length).toBe(bytes.length)
    expect(readable(clean)).toContain('the voice')
    expect(readable(clean)).not.toContain('CANARY')
    expect(clean?.join()).not.toContain(time.slice(0, 3).join())
    expect(clean?.join()).not.toContain(time.slice(4, 7).join())
    expect(clean && cleanMp4(clean)).toEqual(clean)
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['something else', text('RIFF and so on')],
    ['one that was cut', file(short).slice(0, -3)],
    ['a box that claims to be smaller than its head', join(box('ftyp'), u32(4), text('free'))],
    ['a box of a size that no file has', join(box('ftyp'), u32(1), text('free'), u32(9), u32(0))],
    ['a box of a long size that was cut', join(box('ftyp'), u32(1), text('free'))],
    ['times that were cut', join(box('ftyp'), box('moov', box('mvhd', [0, 0, 0, 0])))],
  ])('%s is refused', (_, bytes) => {
    expect(cleanMp4(bytes)).toBeNull()
  })

  test('boxes in boxes in boxes are read no deeper than a voice has them', () => {
    const depth = 50_000
    const nest = new Uint8Array(depth * 8)
    for (let at = 0; at < depth; at += 1)
      nest.set([...u32((depth - at) * 8), ...text('moov')], at * 8)
    const bytes = join(box('ftyp'), nest)
    expect(cleanMp4(bytes)?.length).toBe(bytes.length)
  })

  test('whatever it is, reading ends and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(200), (noise, at) => {
        const bytes = file(short)
        bytes.set(noise.slice(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length))
        const clean = cleanMp4(bytes)
        expect(clean === null || clean.length === bytes.length).toBe(true)
      }),
    )
  })
})
