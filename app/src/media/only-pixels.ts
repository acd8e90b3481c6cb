/**
 * A picture that this browser has just written, without what it adds of itself: Chromium puts a colour
 * profile into each. Only the parts that decoding needs are kept; of every other kind nothing is.
 */

/** Null for what is not as browsers write it. */
export function onlyPixels(
  format: 'webp' | 'jpeg',
  file: Uint8Array,
): Uint8Array<ArrayBuffer> | null {
  const parts = format === 'webp' ? webpParts(file) : jpegParts(file)
  if (parts === null) return null
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  if (format === 'webp') new DataView(bytes.buffer).setUint32(4, bytes.length - 8, true)
  return bytes
}

function webpParts(file: Uint8Array): readonly Uint8Array[] | null {
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  const parts = [file.slice(0, 12)]
  let at = 12
  while (at + 8 <= file.length) {
    const name = String.fromCharCode(...file.subarray(at, at + 4))
    const size = view.getUint32(at + 4, true)
    const part = file.slice(at, at + 8 + size + (size % 2))
    at += 8 + size + (size % 2)
    // Of what it announces only the see-through layer may follow.
    if (name === 'VP8X') part[8] = (part[8] ?? 0) & 0x10
    if (['VP8 ', 'VP8L', 'VP8X', 'ALPH'].includes(name)) parts.push(part)
  }
  return at === file.length ? parts : null
}

/** Head, tables, frame, restarts; a scan runs to the end. */
const kept = [0xe0, 0xdb, 0xc0, 0xc1, 0xc2, 0xc4, 0xdd]
const scan = 0xda

function jpegParts(file: Uint8Array): readonly Uint8Array[] | null {
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  const parts = [file.subarray(0, 2)]
  let at = 2
  while (at + 4 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1] ?? 0
    if (marker === scan) return [...parts, file.subarray(at)]
    const end = at + 2 + view.getUint16(at + 2)
    if (kept.includes(marker)) parts.push(file.subarray(at, end))
    at = end
  }
  return null
}
