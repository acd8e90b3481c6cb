/**
 * What a chosen file is, by its bytes and never by its name, and how large, before anything is
 * decoded: a few kilobytes can claim to be a picture that no memory holds.
 */
import { imageDimensionsFromData } from 'image-dimensions'

export type HeaderFault = 'empty-file' | 'not-a-photo' | 'too-many-pixels'
export type HeaderCheck =
  | { readonly ok: true; readonly value: PhotoHeader }
  | { readonly ok: false; readonly error: { readonly kind: HeaderFault } }

export interface PhotoHeader {
  readonly type: keyof typeof types
  /** What the decoder is told that it is. */
  readonly mediaType: string
}

/** Of which SVG is none: it is a page of its own. */
const types = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  heic: 'image/heic',
} as const

const mostPixels = 50_000_000
const longestSide = 16_384

export function readPhotoHeader(bytes: Uint8Array): HeaderCheck {
  if (bytes.length === 0) return failed('empty-file')
  const found = imageDimensionsFromData(bytes)
  if (found === undefined) return failed('not-a-photo')
  const { type } = found
  const sizes = type === 'gif' ? [found, gifFrame(bytes)] : [found]
  if (!sizes.every(isSane)) return failed('too-many-pixels')
  return { ok: true, value: { type, mediaType: types[type] } }
}

export function isSane({ width, height }: { width: number; height: number }): boolean {
  return (
    width > 0 &&
    height > 0 &&
    Math.max(width, height) <= longestSide &&
    width * height <= mostPixels
  )
}

/** Decoders let the first frame of a GIF be larger than what its head says. */
function gifFrame(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const flags = bytes[10] ?? 0
  let at = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  while (bytes[at] === 0x21) {
    at += 2
    while ((bytes[at] ?? 0) > 0) at += 1 + (bytes[at] ?? 0)
    at += 1
  }
  const isFrame = bytes[at] === 0x2c && at + 9 <= bytes.length
  if (!isFrame) return { width: 0, height: 0 }
  const end = (side: number) =>
    view.getUint16(at + side, true) + view.getUint16(at + side + 4, true)
  return { width: end(1), height: end(3) }
}

function failed(kind: HeaderFault): HeaderCheck {
  return { ok: false, error: { kind } }
}
