/** Odd pictures, made from the bytes up, as phones, editors and mischief make them. */

export type Bytes = Uint8Array<ArrayBuffer>

export const join = (...parts: readonly (Uint8Array | readonly number[])[]): Bytes =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
export const text = (letters: string): Bytes => new TextEncoder().encode(letters)
const u16 = (n: number) => [n >> 8, n & 255]
const u32 = (n: number) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]
const le16 = (n: number) => u16(n).toReversed()
const le32 = (n: number) => u32(n).toReversed()

/** What must not be found in anything that leaves the phone. */
export const canary = 'CANARY-52.3702N-4.8952E-IMEI'

/** Red, green, blue, white: from left to right, then below. */
const corners = ['#f00', '#00f000', '#00f', '#fff'] as const

export async function painted(type: string, width = 64, height = 48): Promise<Bytes> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  corners.forEach((colour, at) => {
    context.fillStyle = colour
    context.fillRect((at % 2) * (width / 2), Math.floor(at / 2) * (height / 2), width, height)
  })
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.95))
  if (blob?.type !== type) throw new Error(`this browser writes no ${type}`)
  return new Uint8Array(await blob.arrayBuffer())
}

// JPEG

const segment = (marker: number, body: Uint8Array | readonly number[]) =>
  join([0xff, marker], u16(body.length + 2), body)

/** Behind the start of the file, where a camera puts what it has to say. */
export const withSegments = (jpeg: Uint8Array, ...segments: readonly Bytes[]): Bytes =>
  join(jpeg.subarray(0, 2), ...segments, jpeg.subarray(2))

/** Orientation, a maker's note, a place, and the file's own small picture inside. */
export function exif(orientation: number, thumbnail: Uint8Array = text(canary)): Bytes {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) =>
    join(u16(tag), u16(type), u32(count), value)
  const note = text(`${canary} maker note`)
  const first = 8
  const gps = first + 2 + 4 * 12 + 4
  const small = gps + 2 + 2 * 12 + 4
  const noteAt = small + 2 + 2 * 12 + 4
  const thumbAt = noteAt + note.length
  return segment(0xe1, [
    ...text('Exif'),
    ...[0, 0],
    ...join(
      [...text('MM'), 0, 42],
      u32(first),
      u16(4),
      entry(0x010e, 2, note.length, u32(noteAt)),
      entry(0x0112, 3, 1, [...u16(orientation), 0, 0]),
      entry(0x8825, 4, 1, u32(gps)),
      entry(0x927c, 7, note.length, u32(noteAt)),
      u32(small),
      u16(2),
      entry(1, 2, 2, [...text('N'), 0, 0, 0]),
      entry(3, 2, 2, [...text('E'), 0, 0, 0]),
      u32(0),
      u16(2),
      entry(0x0201, 4, 1, u32(thumbAt)),
      entry(0x0202, 4, 1, u32(thumbnail.length)),
      u32(0),
      note,
      thumbnail,
    ),
  ])
}

export const xmp = () =>
  segment(
    0xe1,
    text(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">${canary}</x:xmpmeta>`),
  )
export const iptc = () => segment(0xed, text(`Photoshop 3.0\u00008BIM${canary}`))
export const comment = () => segment(0xfe, text(canary))
export const colourProfile = () => segment(0xe2, text(`ICC_PROFILE\0\u0001\u0001${canary}`))
export const manyPictures = () => segment(0xe2, text(`MPF\0${canary}`))

/** A photo that moves: a short film stands behind it. */
export const film = () =>
  join(
    u32(24),
    text('ftypmp42'),
    u32(0),
    text('mp42isom'),
    u32(8 + canary.length),
    text('mdat'),
    text(canary),
  )

/** Eight grey blocks of four colours each, as printers have them. */
export function cmyk(): Bytes {
  const side = 64
  const quantisation = [0, ...Array.from({ length: 64 }, () => 1)]
  const codes = [1, ...Array.from({ length: 15 }, () => 0), 0]
  const parts = [1, 2, 3, 4].flatMap((id) => [id, 0x11, 0])
  return join(
    [0xff, 0xd8],
    segment(0xee, [...text('Adobe'), ...u16(100), 0, 0, 0, 0, 0]),
    segment(0xdb, quantisation),
    segment(0xc0, [8, ...u16(side), ...u16(side), 4, ...parts]),
    segment(0xc4, [0x00, ...codes]),
    segment(0xc4, [0x10, ...codes]),
    segment(0xda, [4, ...[1, 2, 3, 4].flatMap((id) => [id, 0]), 0, 63, 0]),
    new Uint8Array((side / 8) ** 2),
    [0xff, 0xd9],
  )
}

/** The size in its head is changed, and nothing else. */
export function jpegOfSize(jpeg: Uint8Array, width: number, height: number): Bytes {
  const copy = new Uint8Array(jpeg)
  const at = copy.findIndex((byte, i) => byte === 0xff && copy[i + 1] === 0xc0)
  copy.set([...u16(height), ...u16(width)], at + 5)
  return copy
}

// PNG

const crcTable = Array.from({ length: 256 }, (_, n) =>
  Array.from({ length: 8 }).reduce<number>((c) => (c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1), n),
)
const crc = (bytes: Uint8Array) =>
  ~bytes.reduce((sum, byte) => (crcTable[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8), -1)

const chunk = (name: string, body: Uint8Array | readonly number[]) =>
  join(u32(body.length), text(name), body, u32(crc(join(text(name), body)) >>> 0))

export const pngHead = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Behind the first chunk of a PNG. */
export const withChunks = (still: Uint8Array, ...chunks: readonly Bytes[]): Bytes =>
  join(still.subarray(0, 33), ...chunks, still.subarray(33))

export const pngTexts = () => [
  chunk('tEXt', text(`GPS\0${canary}`)),
  chunk('iTXt', text(`XML:com.adobe.xmp\0\0\0\0\0${canary}`)),
  chunk('eXIf', exif(1).subarray(10)),
  chunk('tIME', [...u16(2_026), 11, 25, 10, 11, 12]),
]

async function deflate(bytes: Bytes): Promise<Bytes> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

interface PngWish {
  readonly depth?: number
  /** 0 grey, 2 colours, 3 palette, 6 colours that can be seen through. */
  readonly colour?: number
  readonly interlaced?: boolean
}

export async function png(width: number, height: number, wish: PngWish = {}): Promise<Bytes> {
  const { depth = 8, colour = 2, interlaced = false } = wish
  const channels = { 0: 1, 2: 3, 3: 1, 6: 4 }[colour] ?? 3
  const row = 1 + Math.ceil((width * channels * depth) / 8)
  const data = await deflate(new Uint8Array(row * height))
  return join(
    pngHead,
    chunk('IHDR', [...u32(width), ...u32(height), depth, colour, 0, 0, interlaced ? 1 : 0]),
    ...(colour === 3 ? [chunk('PLTE', [200, 30, 30])] : []),
    chunk('IDAT', data),
    chunk('IEND', []),
  )
}

/** A claim, and not one pixel. */
export const pngClaim = (width: number, height: number): Bytes =>
  join(pngHead, chunk('IHDR', [...u32(width), ...u32(height), 8, 2, 0, 0, 0]), chunk('IDAT', []))

/** The first picture, and one more that an animation would show after it. */
export function animatedPng(still: Uint8Array): Bytes {
  const control = (at: number) =>
    chunk('fcTL', [...u32(at), ...u32(64), ...u32(48), ...u32(0), ...u32(0), 0, 1, 0, 10, 0, 0])
  const dataAt = 33
  const length = new DataView(still.buffer).getUint32(dataAt)
  const data = still.subarray(dataAt + 8, dataAt + 8 + length)
  return join(
    still.subarray(0, 33),
    chunk('acTL', [...u32(2), ...u32(0)]),
    control(0),
    still.subarray(33, -12),
    control(1),
    chunk('fdAT', join(u32(2), data)),
    still.subarray(-12),
  )
}

// GIF

/** Each frame is one colour of two: red, then blue. */
export function gif(
  frames: number,
  frame: readonly [number, number] = [2, 2],
  screen = frame,
): Bytes {
  const [width, height] = frame
  const parts = Array.from({ length: frames }, (_, at) => {
    const pixel = at % 2
    // Codes of three bits, the table begun anew before each, so that nothing has to be packed.
    const bits = Array.from({ length: Math.min(width * height, 64) }, () => [4, pixel])
      .flat()
      .concat(5)
    const packed: number[] = []
    bits.forEach((code, i) => {
      const place = i * 3
      const value = code << (place & 7)
      packed[place >> 3] = ((packed[place >> 3] ?? 0) | value) & 255
      if (value > 255) packed[(place >> 3) + 1] = value >> 8
    })
    return join(
      [0x21, 0xf9, 4, 0, 10, 0, 0, 0],
      [0x2c, 0, 0, 0, 0, ...le16(width), ...le16(height), 0],
      [2, packed.length, ...packed, 0],
    )
  })
  return join(
    text('GIF89a'),
    [...le16(screen[0]), ...le16(screen[1]), 0x81, 0, 0],
    [255, 0, 0, 0, 0, 255, 0, 255, 0, 255, 255, 255],
    [0x21, 0xfe, canary.length, ...text(canary), 0],
    ...parts,
    [0x3b],
  )
}

// WebP

const isNamed = (bytes: Uint8Array, at: number, name: string) =>
  text(name).every((letter, i) => bytes[at + i] === letter)

/** The same picture in the form that has room for more. */
export function extendedWebp(webp: Uint8Array, width = 64, height = 48): Bytes {
  const part = (name: string, body: Uint8Array | readonly number[]) =>
    join(text(name), le32(body.length), body, body.length % 2 === 1 ? [0] : [])
  const side = (n: number) => le32(n - 1).slice(0, 3)
  const body = join(
    text('WEBP'),
    part('VP8X', [0x0c, 0, 0, 0, ...side(width), ...side(height)]),
    webp.subarray(webp.findIndex((_, at) => isNamed(webp, at, 'VP8 '))),
    part('EXIF', exif(1).subarray(10)),
    part('XMP ', text(canary)),
  )
  return join(text('RIFF'), le32(body.length), body)
}

// HEIC and AVIF

export function isoPicture(brand: string, width: number, height: number): Bytes {
  const box = (name: string, body: Uint8Array | readonly number[]) =>
    join(u32(body.length + 8), text(name), body)
  const properties = box('ipco', box('ispe', [0, 0, 0, 0, ...u32(width), ...u32(height)]))
  const association = box('ipma', [0, 0, 0, 0, ...u32(1), ...u16(1), 1, 1])
  return join(
    box('ftyp', join(text(brand), u32(0), text('mif1'), text(brand))),
    box(
      'meta',
      join(
        [0, 0, 0, 0],
        box('pitm', [0, 0, 0, 0, ...u16(1)]),
        box('iprp', join(properties, association)),
        box('free', text(canary)),
      ),
    ),
  )
}

/** Two by two, made by an encoder: browsers have none. */
export const smallAvif = (): Bytes =>
  Uint8Array.from(
    atob(
      'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=',
    ),
    (letter) => letter.charCodeAt(0),
  )

export const svg = (): Bytes =>
  text(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  )
