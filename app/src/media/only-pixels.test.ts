import { describe, expect, test } from 'vitest'
import { join, text } from './odd-files.testing.ts'
import { onlyPixels } from './only-pixels.ts'

const canary = text('CANARY 52.37N 4.89E')
const readable = (bytes: Uint8Array | null) =>
  new TextDecoder('latin1').decode(bytes ?? text('null'))

describe('a WebP that a browser has written', () => {
  const le32 = (n: number) => [n & 255, (n >>> 8) & 255, (n >>> 16) & 255, (n >>> 24) & 255]
  const chunk = (name: string, body: Uint8Array | readonly number[]) =>
    join(text(name), le32(body.length), body, body.length % 2 ? [0] : [])
  const file = (...chunks: readonly Uint8Array[]) => {
    const all = join(...chunks)
    return join(text('RIFF'), le32(all.length + 4), text('WEBP'), all)
  }
  const announced = (flags: number) => chunk('VP8X', [flags, 0, 0, 0, 9, 0, 0, 9, 0, 0])
  const [pixels, clear] = [chunk('VP8 ', text('the pixels')), chunk('ALPH', [1, 2, 3])]

  test('keeps its pixels and what can be seen through, and nothing else', () => {
    const told = ['ICCP', 'EXIF', 'XMP ', 'ANIM', 'note'].map((name) => chunk(name, canary))
    const [colours, ...behind] = told
    if (colours === undefined) throw new Error('five chunks')
    const bare = onlyPixels('webp', file(announced(0x3c), colours, clear, pixels, ...behind))
    // It announces what is left of it.
    expect(bare).toEqual(file(announced(0x10), clear, pixels))
    expect(readable(bare)).not.toContain('CANARY')
  })

  test('is none where it was cut or goes on', () => {
    const whole = file(announced(0), pixels)
    expect(onlyPixels('webp', whole)).toEqual(whole)
    for (const other of [whole.slice(0, -1), join(whole, [1, 2, 3])])
      expect(onlyPixels('webp', other)).toBeNull()
  })
})

describe('a JPEG that a browser has written', () => {
  const segment = (marker: number, body: Uint8Array) =>
    join([0xff, marker, 0, body.length + 2], body)
  const start = [0xff, 0xd8]
  const tables = [0xe0, 0xdb, 0xc0, 0xc4, 0xdd].map((marker) => segment(marker, text('table')))
  const scan = join(segment(0xda, text('scan')), text('the pixels'), [0xff, 0xd9])

  test('keeps its tables and its scan, and nothing else', () => {
    const said = [0xe1, 0xe2, 0xed, 0xee, 0xef, 0xfe].map((marker) => segment(marker, canary))
    const bare = onlyPixels('jpeg', join(start, ...said, ...tables, ...said, scan))
    expect(bare).toEqual(join(start, ...tables, scan))
    expect(readable(bare)).not.toContain('CANARY')
  })

  test('is none without a scan', () => {
    expect(onlyPixels('jpeg', join(start, ...tables))).toBeNull()
  })
})
