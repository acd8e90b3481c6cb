/**
 * What a browser's recorder writes into a WebM file (RFC 8794, RFC 9559) beside the voice: when, with
 * what, and tags. All of it is overwritten in place with nothing; what is not known is overwritten too.
 */

/** Null for what is no WebM that we can read to its end. */
export function cleanWebm(file: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(file)
  if (readId(bytes, 0)?.id !== ids.ebml) return null
  let at = 0
  while (at < bytes.length) {
    const element = readElement(bytes, at)
    if (element === null) return null
    const { id, body, end } = element
    if (opened.includes(id)) at = body
    // Only what is opened may leave its end open.
    else if (end === null || end > bytes.length) return null
    else {
      if (emptied.includes(id)) bytes.fill(0, body, end)
      else if (!kept.includes(id)) writeVoid(bytes, at, end)
      at = end
    }
  }
  return bytes
}

const ids = { ebml: 0x1a45dfa3, segment: 0x18538067, info: 0x1549a966, cluster: 0x1f43b675 }
const opened: readonly number[] = [ids.segment, ids.info, ids.cluster]
/** The names of programs: a file must have them, and they may be empty. */
const emptied: readonly number[] = [0x4d80, 0x5741]
/** EBML head, seek head, void, checksum, scale, duration, tracks, times, blocks and their index. */
const kept: readonly number[] = [
  ...[ids.ebml, 0x114d9b74, 0xec, 0xbf, 0x2ad7b1, 0x4489, 0x1654ae6b],
  ...[0xe7, 0xa7, 0xab, 0xa3, 0xa0, 0x1c53bb6b],
]

function readElement(bytes: Uint8Array, at: number) {
  const head = readId(bytes, at)
  const first = bytes[at + (head?.length ?? 0)]
  if (head === null || first === undefined || first === 0) return null
  const length = Math.clz32(first) - 23
  const body = at + head.length + length
  if (body > bytes.length) return null
  let size = first & (0xff >> length)
  let isOpen = size === 0xff >> length
  for (const byte of bytes.subarray(body - length + 1, body)) {
    size = size * 256 + byte
    isOpen &&= byte === 0xff
  }
  return { id: head.id, body, end: isOpen ? null : body + size }
}

function readId(bytes: Uint8Array, at: number): { id: number; length: number } | null {
  const first = bytes[at]
  if (first === undefined || first < 0x10) return null
  const length = Math.clz32(first) - 23
  if (at + length > bytes.length) return null
  const id = bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0)
  return { id, length }
}

/** An element that every reader passes over. */
function writeVoid(bytes: Uint8Array, at: number, end: number): void {
  bytes.fill(0, at, end)
  bytes[at] = 0xec
  const size = end - at
  if (size <= 128) bytes[at + 1] = 0x80 | (size - 2)
  else new DataView(bytes.buffer).setBigUint64(at + 1, (1n << 56n) | BigInt(size - 9))
}
