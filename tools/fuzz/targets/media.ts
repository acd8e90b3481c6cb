/** Pictures and voices as files: what is looked at before, and instead of, a decoder. */
import { cleanMp4 } from '../../../app/src/media/clean-mp4.ts'
import { cleanWebm } from '../../../app/src/media/clean-webm.ts'
import {
  comment,
  exif,
  gif,
  isoPicture,
  png,
  pngClaim,
  smallAvif,
} from '../../../app/src/media/odd-files.testing.ts'
import { readPhotoHeader } from '../../../app/src/media/photo-header.ts'
import { joined } from '../mutate-bytes.ts'
import type { Target } from '../target.ts'
import { must } from '../target.ts'

const ascii = (letters: string) => new TextEncoder().encode(letters)
const u32 = (number: number) => Uint8Array.of(number >>> 24, number >>> 16, number >>> 8, number)

const photos: Target = {
  name: 'media: heads of photos',
  modules: ['app/src/media/photo-header.ts', 'app/src/media/photo-sizes.ts'],
  shape: 'bytes',
  async open() {
    const frame = Uint8Array.of(
      0xff,
      0xc0,
      0,
      17,
      8,
      0,
      48,
      0,
      64,
      3,
      1,
      0x11,
      0,
      2,
      0x11,
      0,
      3,
      0x11,
      0,
    )
    const jpeg = joined(Uint8Array.of(0xff, 0xd8), exif(6), comment(), frame)
    const vp8x = joined(
      ascii('RIFF'),
      Uint8Array.of(60, 0, 0, 0),
      ascii('WEBPVP8X'),
      Uint8Array.of(10, 0, 0, 0, 12, 0, 0, 0, 63, 0, 0, 47, 0, 0),
      new Uint8Array(30),
    )
    return {
      examples: [
        ...[jpeg, vp8x, await png(64, 48), pngClaim(50_000, 1), gif(3), smallAvif()],
        ...['heic', 'mif1', 'avis'].map((brand) => isoPicture(brand, 640, 480)),
      ],
      run(input) {
        const before = Uint8Array.from(input)
        const read = readPhotoHeader(input)
        must(Buffer.compare(before, input) === 0, 'looking at a file changed it')
        if (read.ok)
          must(
            /^image\/(jpeg|png|webp|gif|avif|heic)$/.test(read.value.mediaType),
            'a type of its own',
          )
      },
    }
  },
}

const box = (name: string, ...parts: readonly Uint8Array[]) => {
  const body = joined(...parts)
  return joined(u32(body.length + 8), ascii(name), body)
}

const films: Target = {
  name: 'media: voices in MP4',
  modules: ['app/src/media/clean-mp4.ts'],
  shape: 'bytes',
  most: 200_000,
  async open() {
    const time = new Uint8Array(40).fill(9)
    const track = box(
      'trak',
      box('tkhd', time),
      box('mdia', box('mdhd', time), box('hdlr', time), box('minf', time)),
    )
    const file = joined(
      box('ftyp', ascii('isom')),
      box('moov', box('mvhd', time), track, box('udta', ascii(secret))),
      box('mdat', time),
    )
    return {
      // Boxes in boxes in boxes.
      examples: [file, joined(box('ftyp', ascii('isom')), nested(20_000))],
      run: (input) => isClean(input, cleanMp4(input), cleanMp4),
    }
  },
}

const secret = '52.3702N 4.8952E'

function nested(depth: number): Uint8Array {
  const bytes = new Uint8Array(depth * 8)
  for (let at = 0; at < depth; at++) {
    bytes.set(u32((depth - at) * 8), at * 8)
    bytes.set(ascii('moov'), at * 8 + 4)
  }
  return bytes
}

const voices: Target = {
  name: 'media: voices in WebM',
  modules: ['app/src/media/clean-webm.ts'],
  shape: 'bytes',
  async open() {
    const element = (id: readonly number[], body: Uint8Array) =>
      joined(Uint8Array.from(id), Uint8Array.of(0x80 | body.length), body)
    const info = joined(
      element([0x4d, 0x80], ascii('Recorder')),
      element([0x44, 0x61], new Uint8Array(8).fill(9)),
      element([0x2a, 0xd7, 0xb1], new Uint8Array(3)),
    )
    const open = Uint8Array.of(0x01, 255, 255, 255, 255, 255, 255, 255)
    const cluster = joined(
      Uint8Array.of(0x1f, 0x43, 0xb6, 0x75),
      open,
      element([0xe7], Uint8Array.of(0)),
      element([0xa3], new Uint8Array(20)),
    )
    const tags = element([0x12, 0x54, 0xc3, 0x67], ascii(secret))
    const file = joined(
      element([0x1a, 0x45, 0xdf, 0xa3], new Uint8Array(4)),
      Uint8Array.of(0x18, 0x53, 0x80, 0x67),
      open,
      element([0x15, 0x49, 0xa9, 0x66], info),
      tags,
      cluster,
    )
    return { examples: [file], run: (input) => isClean(input, cleanWebm(input), cleanWebm) }
  },
}

function isClean(
  input: Uint8Array,
  cleaned: Uint8Array | null,
  clean: (file: Uint8Array) => Uint8Array | null,
): void {
  if (cleaned === null) return
  must(cleaned.length === input.length, 'another length')
  must(
    Buffer.compare(clean(cleaned) ?? new Uint8Array(), cleaned) === 0,
    'not clean after the first time',
  )
}

export const mediaTargets = [photos, films, voices]
