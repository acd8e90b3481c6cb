/**
 * What a chosen file is, by its bytes and never by its name, and how large, before anything is
 * decoded: a few kilobytes can claim to be a picture that no memory holds.
 */
import type { Size } from './photo-sizes.ts'
import { gifSizes, isoSizes, jpegSizes, pngSizes, webpSizes } from './photo-sizes.ts'

export type HeaderFault = 'empty-file' | 'not-a-photo' | 'too-many-pixels'
export type HeaderCheck =
  | { readonly ok: true; readonly value: PhotoHeader }
  | { readonly ok: false; readonly error: { readonly kind: HeaderFault } }

export interface PhotoHeader {
  readonly type: (typeof types)[number]['type']
  /** What the decoder is told that it is. */
  readonly mediaType: string
}

/** By their first bytes, as Latin letters. Of which SVG is none: it is a page of its own. */
const types = [
  { type: 'jpeg', begin: /^\xff\xd8\xff/, sizes: jpegSizes },
  { type: 'png', begin: /^\x89PNG\r\n\x1a\n.{4}IHDR/s, sizes: pngSizes },
  { type: 'webp', begin: /^RIFF.{4}WEBP/s, sizes: webpSizes },
  { type: 'gif', begin: /^GIF8[79]a/, sizes: gifSizes },
  // The brands stand together: what it is, and what else it can be read as.
  { type: 'avif', begin: /^.{4}ftyp.*avi[fso]/s, sizes: isoSizes },
  { type: 'heic', begin: /^.{4}ftyp.*(mif1|msf1|he[iv][cmsx])/s, sizes: isoSizes },
] as const

const mostPixels = 50_000_000
const longestSide = 16_384

export function readPhotoHeader(bytes: Uint8Array): HeaderCheck {
  if (bytes.length === 0) return failed('empty-file')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  // Of the boxed ones, the first box alone says what the file is.
  const box = bytes.length < 4 ? 0 : Math.min(view.getUint32(0), 400)
  const start = String.fromCharCode(...bytes.subarray(0, Math.max(box, 20)))
  const found = types.find(({ begin }) => begin.test(start))
  const sizes = found ? sizesOf(() => found.sizes(view)) : []
  if (!found || sizes.length === 0) return failed('not-a-photo')
  if (!sizes.every(isSane)) return failed('too-many-pixels')
  return { ok: true, value: { type: found.type, mediaType: `image/${found.type}` } }
}

/** None where the file ends before it has said. */
function sizesOf(read: () => readonly Size[]): readonly Size[] {
  try {
    return read()
  } catch {
    return []
  }
}

export function isSane({ width, height }: Size): boolean {
  return (
    width > 0 &&
    height > 0 &&
    Math.max(width, height) <= longestSide &&
    width * height <= mostPixels
  )
}

function failed(kind: HeaderFault): HeaderCheck {
  return { ok: false, error: { kind } }
}
