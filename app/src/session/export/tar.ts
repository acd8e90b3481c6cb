/**
 * The plain tar (POSIX ustar) inside an export. Reading is strict: an archive that `packTar` would
 * not have written to the byte is refused, so that no name, size, link or checksum has a second
 * meaning. Names never become paths here, and are small Latin letters all the same: whoever
 * unpacks the archive with `tar` gets nothing outside the folder they stand in.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'

export interface TarMember {
  readonly name: string
  readonly bytes: Uint8Array
}

/** `day` is the number of days since 1970: nothing finer is told. */
export function packTar(members: readonly TarMember[], day: number): Bytes {
  const parts = members.flatMap(({ name, bytes }) => {
    if (!isSafeName(name)) throw new Error('a name that no reader accepts')
    return [encodeHeader(name, bytes.length, day), bytes, new Uint8Array(paddingOf(bytes.length))]
  })
  return concatBytes(...parts, new Uint8Array(2 * block))
}

/** Null for anything that `packTar` does not write. The bytes are views into the archive. */
export function unpackTar(archive: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  const members = new Map<string, Uint8Array>()
  let at = 0
  while (at + 2 * block < archive.length) {
    if (members.size === mostMembers) return null
    const header = archive.subarray(at, at + block)
    const { name, size, day } = readFields(header)
    if (
      members.has(name) ||
      !isSafeName(name) ||
      !equalBytes(header, encodeHeader(name, size, day))
    )
      return null
    const start = at + block
    const end = start + size
    at = end + paddingOf(size)
    if (at > archive.length || !isZero(archive.subarray(end, at))) return null
    members.set(name, archive.subarray(start, end))
  }
  const isWhole = archive.length === at + 2 * block && isZero(archive.subarray(at))
  return isWhole ? members : null
}

/** A life in photos, and far from what would fill a memory with names. */
const mostMembers = 20_000
const block = 512

/** No way up, no root, no drive, nothing that two file systems would read differently. */
function isSafeName(name: string): boolean {
  return name.length <= 99 && /^(README\.md|[a-z0-9-]+(\/[a-z0-9-]+)*(\.[a-z0-9]+)?)$/.test(name)
}

function paddingOf(size: number): number {
  return (block - (size % block)) % block
}

function encodeHeader(name: string, size: number, day: number): Bytes {
  const header = new Uint8Array(block)
  const put = (at: number, text: string) => header.set(new TextEncoder().encode(text), at)
  put(0, name)
  put(100, '0000644\0')
  put(108, '0000000\0')
  put(116, '0000000\0')
  put(sizeAt, octal(size, 11))
  put(timeAt, octal(day * secondsOfDay, 11))
  put(checkAt, '        ')
  put(156, '0')
  put(257, 'ustar\u000000')
  const sum = header.reduce((total, byte) => total + byte, 0)
  put(checkAt, `${octal(sum, 6)} `)
  return header
}

const sizeAt = 124
const timeAt = 136
const checkAt = 148
const secondsOfDay = 86_400

/** As far as they can be read; the caller makes the header again and compares. */
function readFields(header: Uint8Array) {
  const text = String.fromCharCode(...header)
  const number = (at: number) => Number.parseInt(text.slice(at, at + 11), 8)
  const [name = ''] = text.slice(0, 100).split('\0')
  return { name, size: number(sizeAt), day: Math.floor(number(timeAt) / secondsOfDay) }
}

function octal(number: number, digits: number): string {
  return `${number.toString(8).padStart(digits, '0')}\0`
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0)
}
