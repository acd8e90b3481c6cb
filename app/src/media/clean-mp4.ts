/**
 * What a browser's recorder writes into an MP4 file (ISO/IEC 14496-12) beside the voice: times to the
 * second, places, names. Times become zero; every box that playing does not need becomes free space.
 */

/** Null for what is no MP4 that we can read to its end. */
export function cleanMp4(file: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(file)
  return nameAt(bytes, 0) === 'ftyp' && cleanBoxes(bytes, 0, bytes.length) ? bytes : null
}

/** Each inside of the one before: anywhere else it is no box that playing needs. */
const opened: readonly string[] = ['moov', 'trak', 'mdia']
const timed: readonly string[] = ['mvhd', 'tkhd', 'mdhd']
const kept: readonly string[] = [
  ...['ftyp', 'styp', 'free', 'skip', 'mdat', 'moof', 'mfra', 'sidx'],
  ...['mvex', 'edts', 'hdlr', 'minf'],
]

function cleanBoxes(bytes: Uint8Array, from: number, to: number, depth = 0): boolean {
  for (let at = from; at < to;) {
    const box = boxAt(bytes, at, to)
    if (box === null) return false
    const { name, body, end } = box
    if (opened[depth] === name) {
      if (!cleanBoxes(bytes, body, end, depth + 1)) return false
    } else if (timed.includes(name)) {
      // Version 1 has times of eight bytes.
      const isLong = bytes[body] === 1
      if (body + 20 > end) return false
      bytes.fill(0, body + 4, body + (isLong ? 20 : 12))
    } else if (!kept.includes(name)) {
      bytes.set(new TextEncoder().encode('free'), at + 4)
      bytes.fill(0, body, end)
    }
    at = end
  }
  return true
}

/** Null for what does not end before `to`. */
export function boxAt(bytes: Uint8Array, at: number, to: number) {
  if (at + 8 > to) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const short = view.getUint32(at)
  if (short === 1 && at + 16 > to) return null
  const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short
  const body = at + (short === 1 ? 16 : 8)
  const end = at + size
  return end < body || end > to ? null : { name: nameAt(bytes, at), body, end }
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at + 4, at + 8))
}
