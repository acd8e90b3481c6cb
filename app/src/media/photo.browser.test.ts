/** What becomes of odd files, one row each; and of those that are taken, that nothing of them is left. */
import { describe, expect, it } from 'vitest'
import type { Bytes } from './odd-files.testing.ts'
import {
  animatedPng,
  canary,
  cmyk,
  colourProfile,
  comment,
  exif,
  extendedWebp,
  film,
  gif,
  iptc,
  isoPicture,
  join,
  jpegOfSize,
  manyPictures,
  painted,
  png,
  pngClaim,
  pngHead,
  pngTexts,
  smallAvif,
  svg,
  text,
  withChunks,
  withSegments,
  xmp,
} from './odd-files.testing.ts'
import type { MadePhoto } from './photo.ts'
import { makePhoto } from './photo.ts'

const jpeg = await painted('image/jpeg')
const pngFile = await painted('image/png')
const webp = await painted('image/webp')

type Corners = readonly [string, string, string, string]
const upright: Corners = ['red', 'green', 'blue', 'white']

/** Name, file, its size as made, and what stands in its corners; a name for what it claims to be. */
type Taken = [string, Bytes, readonly [number, number], (Corners | string)?]
const taken: Taken[] = [
  ['a plain JPEG', jpeg, [64, 48], upright],
  ['a plain PNG', pngFile, [64, 48], upright],
  ['a plain WebP', webp, [64, 48], upright],
  ['a JPEG with a place and a maker’s note', withSegments(jpeg, exif(1)), [64, 48], upright],
  [
    'a JPEG with its own small picture inside',
    withSegments(jpeg, exif(1, jpeg)),
    [64, 48],
    upright,
  ],
  ['a JPEG with XMP', withSegments(jpeg, xmp()), [64, 48], upright],
  ['a JPEG with IPTC', withSegments(jpeg, iptc()), [64, 48], upright],
  ['a JPEG with a comment', withSegments(jpeg, comment()), [64, 48], upright],
  ['a JPEG with a damaged colour profile', withSegments(jpeg, colourProfile()), [64, 48], upright],
  [
    'a JPEG with all of them',
    withSegments(jpeg, exif(1), xmp(), iptc(), comment()),
    [64, 48],
    upright,
  ],
  ['a photo that moves', join(withSegments(jpeg, xmp()), film()), [64, 48], upright],
  ['several pictures in one', join(withSegments(jpeg, manyPictures()), jpeg), [64, 48], upright],
  [
    'a JPEG with an archive behind it',
    join(jpeg, text(`PK\u0003\u0004${canary}`)),
    [64, 48],
    upright,
  ],
  ['a JPEG with a page behind it', join(jpeg, text(`<html>${canary}</html>`)), [64, 48], upright],
  ['turned as 2', withSegments(jpeg, exif(2)), [64, 48], ['green', 'red', 'white', 'blue']],
  ['turned as 3', withSegments(jpeg, exif(3)), [64, 48], ['white', 'blue', 'green', 'red']],
  ['turned as 4', withSegments(jpeg, exif(4)), [64, 48], ['blue', 'white', 'red', 'green']],
  ['turned as 5', withSegments(jpeg, exif(5)), [48, 64], ['red', 'blue', 'green', 'white']],
  ['turned as 6', withSegments(jpeg, exif(6)), [48, 64], ['blue', 'red', 'white', 'green']],
  ['turned as 7', withSegments(jpeg, exif(7)), [48, 64], ['white', 'green', 'blue', 'red']],
  ['turned as 8', withSegments(jpeg, exif(8)), [48, 64], ['green', 'white', 'red', 'blue']],
  ['turned as 9, which is no way to turn', withSegments(jpeg, exif(9)), [64, 48], upright],
  ['a JPEG of four printing colours', cmyk(), [64, 64]],
  ['a PNG with texts, a place and a time', withChunks(pngFile, ...pngTexts()), [64, 48], upright],
  ['a PNG with something behind it', join(pngFile, text(canary)), [64, 48], upright],
  ['a PNG of 16 bits', await png(40, 30, { depth: 16 }), [40, 30]],
  ['a PNG of 1 bit', await png(40, 30, { depth: 1, colour: 0 }), [40, 30]],
  ['a PNG of few colours', await png(40, 30, { colour: 3 }), [40, 30]],
  [
    'a PNG that can be seen through',
    await png(40, 30, { colour: 6 }),
    [40, 30],
    ['white', 'white', 'white', 'white'],
  ],
  ['a PNG that moves: its first picture', animatedPng(pngFile), [64, 48], upright],
  ['a GIF', gif(1), [2, 2], ['red', 'red', 'red', 'red']],
  ['a GIF that moves: its first picture', gif(3), [2, 2], ['red', 'red', 'red', 'red']],
  ['a WebP with a place and XMP', extendedWebp(webp), [64, 48], upright],
  ['an AVIF', smallAvif(), [2, 2]],
  ['one pixel', await png(1, 1), [1, 1]],
  ['long and thin', await png(4_000, 3), [2_048, 2]],
  ['twice as large as needed', await painted('image/jpeg', 4_096, 1_024), [2_048, 512], upright],
  ['a PNG that is called a JPEG', pngFile, [64, 48], 'photo.jpg image/jpeg'],
  ['a JPEG that is called a text', jpeg, [64, 48], 'notes.txt text/plain'],
  ['a JPEG that is called a drawing', jpeg, [64, 48], 'photo.svg image/svg+xml'],
  ['a JPEG without a name for its kind', jpeg, [64, 48], 'photo '],
]

type Refused = [string, Bytes, string, string?]
const refused: Refused[] = [
  ['nothing', new Uint8Array(), 'empty-file'],
  ['one byte', Uint8Array.of(0xff), 'not-a-photo'],
  ['a text', text('Dear Sam, '.repeat(99)), 'not-a-photo'],
  ['a text that is called a photo', text('Dear Sam'), 'not-a-photo', 'photo.jpg image/jpeg'],
  ['a drawing with a script', svg(), 'not-a-photo', 'drawing.svg image/svg+xml'],
  ['a drawing that is called a photo', svg(), 'not-a-photo', 'photo.png image/png'],
  ['a page', text('<!doctype html><img src=x onerror=alert(1)>'), 'not-a-photo'],
  ['a film', film(), 'not-a-photo'],
  ['a printed page', text('%PDF-1.7 '), 'not-a-photo'],
  ['the beginning of a JPEG', jpeg.slice(0, 3), 'not-a-photo'],
  ['a JPEG without its picture', jpeg.slice(0, 20), 'not-a-photo'],
  ['the beginning of a PNG', Uint8Array.from(pngHead), 'not-a-photo'],
  ['a PNG whose data is damaged', withChunks(pngClaim(9, 9), text('xxxx')), 'cannot-show'],
  ['a PNG of 200 million pixels', pngClaim(14_143, 14_143), 'too-many-pixels'],
  ['a PNG that is 50,000 wide and 1 high', pngClaim(50_000, 1), 'too-many-pixels'],
  ['a PNG that is 1 wide and 50,000 high', pngClaim(1, 50_000), 'too-many-pixels'],
  [
    'a PNG of four thousand million to a side',
    pngClaim(0xffff_ffff, 0xffff_ffff),
    'too-many-pixels',
  ],
  ['a PNG without width', pngClaim(0, 9), 'too-many-pixels'],
  [
    'a small PNG that unfolds to 60 million pixels',
    await png(10_000, 6_000, { depth: 1, colour: 0 }),
    'too-many-pixels',
  ],
  ['a JPEG of 60 million pixels', jpegOfSize(jpeg, 10_000, 6_000), 'too-many-pixels'],
  ['a JPEG without height', jpegOfSize(jpeg, 64, 0), 'too-many-pixels'],
  ['a GIF with a frame larger than itself', gif(1, [60_000, 60_000], [2, 2]), 'too-many-pixels'],
  ['a GIF without a picture', text('GIF89a\u0001\0\u0001\0\0\0\0;'), 'too-many-pixels'],
  ['a HEIC of 60 million pixels', isoPicture('heic', 10_000, 6_000), 'too-many-pixels'],
  ['an AVIF of 60 million pixels', isoPicture('avif', 10_000, 6_000), 'too-many-pixels'],
  ['a WebP of 200 million pixels', extendedWebp(webp, 14_143, 14_143), 'too-many-pixels'],
  ['a HEIC, which this browser cannot show', isoPicture('heic', 64, 48), 'cannot-show'],
  ['an AVIF without its picture', isoPicture('avif', 64, 48), 'cannot-show'],
]

describe('is taken, and nothing but its pixels goes along:', () => {
  it.each(taken)('%s', async (_, bytes, [width, height], more) => {
    const made = await makePhoto(fileOf(bytes, typeof more === 'string' ? more : undefined))
    if (!made.ok) throw new Error(made.error.kind)
    const photo = made.value
    expect([photo.width, photo.height]).toEqual([width, height])
    for (const file of [photo.whole, photo.thumb]) {
      expect(metadataIn(photo.format, file)).toEqual([])
      expect(new TextDecoder('latin1').decode(file)).not.toContain(canary.slice(0, 12))
    }
    const expected = Array.isArray(more) ? [more] : []
    expect(await Promise.all(expected.map(() => cornersOf(photo)))).toEqual(expected)
  })
})

describe('is refused before anything is sent:', () => {
  it.each(refused)('%s', async (_, bytes, kind, called) => {
    expect(await makePhoto(fileOf(bytes, called))).toEqual({ ok: false, error: { kind } })
  })

  it('a file of more than a hundred megabytes, without reading it', async () => {
    const file = { size: 100 * 1_048_576 + 1, arrayBuffer: () => Promise.reject(new Error('read')) }
    const made = await makePhoto(file as unknown as Blob)
    expect(made).toEqual({ ok: false, error: { kind: 'file-too-large' } })
  })

  it('a file that has gone since it was chosen', async () => {
    const file = {
      size: 9,
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
    }
    const made = await makePhoto(file as unknown as Blob)
    expect(made).toEqual({ ok: false, error: { kind: 'cannot-show' } })
  })
})

it('the same photo becomes the same bytes', async () => {
  const [one, two] = [await makePhoto(fileOf(jpeg)), await makePhoto(fileOf(jpeg))]
  expect(one).toEqual(two)
})

it('the small one is small, and knows what the large one knew', async () => {
  const large = await makePhoto(fileOf(await painted('image/jpeg', 4_000, 3_000)))
  if (!large.ok) throw new Error(large.error.kind)
  const { whole, thumb, format } = large.value
  const bitmap = await createImageBitmap(new Blob([thumb], { type: `image/${format}` }))
  expect([bitmap.width, bitmap.height]).toEqual([320, 240])
  expect(thumb.length).toBeLessThan(whole.length)
})

it('looks at sixty odd files and more', () => {
  expect(taken.length + refused.length).toBeGreaterThan(60)
})

function fileOf(bytes: Bytes, called = 'photo.jpg image/jpeg'): File {
  const [name = '', type = ''] = called.split(' ')
  return new File([bytes], name, { type })
}

async function cornersOf({ whole, format, width, height }: MadePhoto): Promise<readonly string[]> {
  const bitmap = await createImageBitmap(new Blob([whole], { type: `image/${format}` }))
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  const places = [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ]
  return places.map(([x = 0, y = 0]) => {
    const at = [Math.floor(x * width), Math.floor(y * height)] as const
    const [r = 0, g = 0, b = 0] = context?.getImageData(...at, 1, 1).data ?? []
    if (r > 200 && g > 200 && b > 200) return 'white'
    return r > 150 ? 'red' : g > 150 ? 'green' : b > 150 ? 'blue' : `${r} ${g} ${b}`
  })
}

/** Everything in a file that is neither picture nor what decoding the picture needs. */
function metadataIn(format: MadePhoto['format'], file: Uint8Array): readonly string[] {
  return format === 'webp' ? webpExtras(file) : jpegExtras(file)
}

function webpExtras(file: Uint8Array): readonly string[] {
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  const name = (at: number) => String.fromCharCode(...file.subarray(at, at + 4))
  const found: string[] = []
  if (view.getUint32(4, true) + 8 !== file.length) found.push('something behind the end')
  let at = 12
  while (at < file.length) {
    const part = name(at)
    const isPicture = ['VP8 ', 'VP8L', 'VP8X', 'ALPH'].includes(part)
    if (!isPicture) found.push(part)
    // Flags of a colour profile, EXIF and XMP.
    if (part === 'VP8X' && ((file[at + 8] ?? 0) & 0x2c) !== 0) found.push('flags')
    const size = view.getUint32(at + 4, true)
    at += 8 + size + (size % 2)
  }
  return found
}

function jpegExtras(file: Uint8Array): readonly string[] {
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  const found: string[] = []
  let at = 2
  while (file[at + 1] !== 0xda) {
    const marker = file[at + 1] ?? 0
    const isPicture = [0xe0, 0xdb, 0xc0, 0xc2, 0xc4, 0xdd].includes(marker)
    if (!isPicture) found.push(marker.toString(16))
    at += 2 + view.getUint16(at + 2)
  }
  if (view.getUint16(file.length - 2) !== 0xffd9) found.push('something behind the end')
  return found
}

it('a JPEG, where a browser writes no WebP, is as bare', async () => {
  const write = HTMLCanvasElement.prototype.toBlob
  // What Safari does: a PNG, and it says so.
  HTMLCanvasElement.prototype.toBlob = function (done, type, quality) {
    write.call(this, done, type === 'image/webp' ? 'image/png' : type, quality)
  }
  const made = await makePhoto(fileOf(withSegments(jpeg, exif(6), xmp())))
  HTMLCanvasElement.prototype.toBlob = write
  if (!made.ok) throw new Error(made.error.kind)
  expect(made.value.format).toBe('jpeg')
  expect(await cornersOf(made.value)).toEqual(['blue', 'red', 'white', 'green'])
  for (const file of [made.value.whole, made.value.thumb]) {
    expect(metadataIn('jpeg', file)).toEqual([])
  }
})
