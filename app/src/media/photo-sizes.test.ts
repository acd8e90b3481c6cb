import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoPicture, join, pngHead, text } from './odd-files.testing.ts'
import { readPhotoHeader } from './photo-header.ts'

const fine = (type: string) => ({ ok: true, value: { type, mediaType: `image/${type}` } })
const refused = (kind: string) => ({ ok: false, error: { kind } })
const le32 = (n: number) => [n & 255, (n >> 8) & 255, (n >> 16) & 255, (n >>> 24) & 255]

/** Of which the first part is as given; the sides stand in its first bytes. */
const webp = (kind: string, ...body: readonly number[]) =>
  join(text('RIFF'), le32(12 + body.length), text(`WEBP${kind}`), le32(body.length), body)
const lossless = (width: number, height: number, signature = 0x2f) =>
  webp('VP8L', signature, ...le32((width - 1) | ((height - 1) << 14)), 0, 0)
const jpeg = (...behind: readonly number[]) => join([0xff, 0xd8], behind, new Uint8Array(20))
const frame = (marker: number) => [0xff, marker, 0, 11, 8, 0, 48, 0, 64, 1]

describe('the head of a photo', () => {
  it('names the sides of a WebP without losses, and of one with', () => {
    expect(readPhotoHeader(lossless(64, 48))).toEqual(fine('webp'))
    expect(readPhotoHeader(lossless(16_384, 3_052))).toEqual(refused('too-many-pixels'))
    expect(readPhotoHeader(lossless(64, 48, 0x2e))).toEqual(refused('not-a-photo'))
    expect(readPhotoHeader(webp('VP8L', 0x2f, 0, 0))).toEqual(refused('not-a-photo'))
    const lossy = (...sides: readonly number[]) =>
      webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, ...sides, 0, 0)
    expect(readPhotoHeader(lossy(64, 0, 48, 0))).toEqual(fine('webp'))
    expect(readPhotoHeader(lossy(0xff, 0x3f, 0xff, 0x3f))).toEqual(refused('too-many-pixels'))
    expect(readPhotoHeader(webp('ALPH', ...new Uint8Array(20)))).toEqual(refused('not-a-photo'))
  })

  it('is found in a JPEG behind filling, odd bytes and markers that stand alone', () => {
    for (const marker of [0xc0, 0xc2, 0xcf]) {
      expect(readPhotoHeader(jpeg(...frame(marker)))).toEqual(fine('jpeg'))
      const behind = [0xff, 0xff, 0xff, 1, 7, 7, 0xff, 0xfe, 0, 4, 9, 9, ...frame(marker)]
      expect(readPhotoHeader(jpeg(...behind))).toEqual(fine('jpeg'))
    }
    for (const none of [frame(0xc4), [0xff, 0xda, ...frame(0xc0)]])
      expect(readPhotoHeader(jpeg(...none))).toEqual(refused('not-a-photo'))
  })

  it('counts every picture that a HEIC holds, whichever is shown', () => {
    const [small, large] = [isoPicture('heic', 64, 48), isoPicture('heic', 10_000, 6_000)]
    expect(readPhotoHeader(small)).toEqual(fine('heic'))
    const ftyp = 24
    const metaOf = (file: Uint8Array) => file.subarray(ftyp + 8)
    const size = (file: Uint8Array) => file.length - ftyp
    const both = join(
      small.subarray(0, ftyp),
      [0, 0, 0, 8 + size(small) - 8 + size(large) - 8],
      text('meta'),
      metaOf(small),
      metaOf(large),
    )
    expect(readPhotoHeader(both)).toEqual(refused('too-many-pixels'))
    const bare = Uint8Array.from(small, (byte, at) => (at > ftyp + 8 && byte === 0x69 ? 0 : byte))
    expect(readPhotoHeader(bare)).toEqual(refused('not-a-photo'))
  })

  it('never throws, wherever a file ends and whatever it is', () => {
    const heads = [
      ...[lossless(64, 48), jpeg(...frame(0xc0)), isoPicture('avif', 64, 48)],
      ...[text('GIF89a\u0001\0\u0001\0\0\0\0!\u00f9\u0004'), Uint8Array.from(pngHead)],
    ]
    const cut = fc
      .tuple(fc.constantFrom(...heads), fc.nat(200), fc.uint8Array({ maxLength: 40 }))
      .map(([head, at, more]) => join(head.subarray(0, at), more))
    fc.assert(
      fc.property(cut, (bytes) => {
        expect(() => readPhotoHeader(bytes)).not.toThrow()
      }),
    )
  })
})
