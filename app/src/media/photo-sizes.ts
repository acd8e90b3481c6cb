/**
 * Every size that the head of a picture names, kind by kind. Whoever decodes it may believe any of them,
 * so all must be sane. Reading past the end throws; a head that names none gives none.
 */
import { boxAt } from './clean-mp4.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

type Sizes = readonly Size[]

export function pngSizes(view: DataView): Sizes {
  return [{ width: view.getUint32(16), height: view.getUint32(20) }]
}

/** Of the first frame header. Whatever stands before a marker is passed over, as decoders do. */
export function jpegSizes(view: DataView): Sizes {
  for (let at = 2; ;) {
    const marker = view.getUint8(at) === 0xff ? view.getUint8(at + 1) : 0xff
    if (marker === 0xff) at += 1
    else if (marker === 0xda) return []
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return [{ height: view.getUint16(at + 5), width: view.getUint16(at + 7) }]
    else at += marker === 1 ? 2 : 2 + view.getUint16(at + 2)
  }
}

/** Of the first part: one frame with losses or without, or what is announced for all. */
export function webpSizes(view: DataView): Sizes {
  const kind = view.getUint8(15)
  const isLossless = kind === 0x4c
  // In a shorter part the size would be somebody else's.
  if (view.getUint32(12) >>> 8 !== 0x565038 || view.getUint32(16, true) < (isLossless ? 5 : 10))
    return []
  if (kind === 0x58) {
    const side = (at: number) => (view.getUint32(at, true) & 0xff_ffff) + 1
    return [{ width: side(24), height: (view.getUint32(26, true) >>> 8) + 1 }]
  }
  const bits = view.getUint32(isLossless ? 21 : 26, true)
  if (isLossless && view.getUint8(20) === 0x2f)
    return [{ width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }]
  return kind === 0x20 ? [{ width: bits & 0x3fff, height: (bits >> 16) & 0x3fff }] : []
}

/** Of the screen, and of the first frame, which decoders let be larger. */
export function gifSizes(view: DataView): Sizes {
  const side = (at: number) => view.getUint16(at, true)
  const screen = { width: side(6), height: side(8) }
  const flags = view.getUint8(10)
  let at = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  while (view.getUint8(at) === 0x21) {
    at += 2
    while (view.getUint8(at) > 0) at += 1 + view.getUint8(at)
    at += 1
  }
  const isFrame = view.getUint8(at) === 0x2c
  const frame = isFrame
    ? { width: side(at + 1) + side(at + 5), height: side(at + 3) + side(at + 7) }
    : { width: 0, height: 0 }
  return [screen, frame]
}

/** Of all pictures that an AVIF or a HEIC holds: the one that is shown is one of them. */
export function isoSizes(view: DataView): Sizes {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  for (let box = boxAt(bytes, 0, bytes.length); box; box = boxAt(bytes, box.end, bytes.length)) {
    if (box.name !== 'meta') continue
    const sizes: Size[] = []
    for (let at = box.body; at + 16 <= box.end; at++) {
      // `ispe`, its version and flags, and then the two sides.
      if (view.getUint32(at) === 0x69737065)
        sizes.push({ width: view.getUint32(at + 8), height: view.getUint32(at + 12) })
    }
    return sizes
  }
  return []
}
