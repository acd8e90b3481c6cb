/**
 * What every CBOR value is made of: a head (RFC 8949 §3), and for strings the bytes after it. Must
 * never read past the end of what was sent, nor make room for a length that was only claimed.
 */
import type { Bytes } from './bytes.ts'

export interface Output {
  bytes: Bytes
  length: number
}

export interface Input {
  readonly bytes: Uint8Array
  at: number
  /** Of the head that was read last. */
  kind: number
  /** One for each byte, once somebody needs them: what they are above 127 is not right. */
  letters: string | null
}

/** The argument stands in the first byte where it fits, or in the fewest of 1, 2, 4 or 8 more. */
export function writeHead(output: Output, kind: number, argument: number): void {
  const more =
    argument < 24 ? 0 : argument < 2 ** 8 ? 1 : argument < 2 ** 16 ? 2 : argument < 2 ** 32 ? 4 : 8
  makeRoom(output, 1 + more)
  output.bytes[output.length] = (kind << 5) | (more === 0 ? argument : 24 + Math.log2(more))
  let rest = argument
  for (let at = output.length + more; at > output.length; at--) {
    output.bytes[at] = rest % 256
    rest = Math.floor(rest / 256)
  }
  output.length += 1 + more
}

/**
 * The argument, the kind stands in `input`: a history has millions of heads, and nothing is made for one.
 * Refuses arguments that would have fitted into less, and those past 2^53 − 1.
 */
export function readHead(input: Input): number {
  const first = readByte(input)
  input.kind = first >> 5
  const info = first & 31
  if (info < 24) return info
  if (info > 27) return refuse()
  const more = 1 << (info - 24)
  let argument = 0
  for (let left = more; left > 0; left--) argument = argument * 256 + readByte(input)
  const isShortest = argument >= (more === 1 ? 24 : 2 ** (4 * more))
  return isShortest && Number.isSafeInteger(argument) ? argument : refuse()
}

function readByte(input: Input): number {
  return input.bytes[input.at++] ?? refuse()
}

export function writePiece(output: Output, kind: number, piece: Uint8Array): void {
  writeHead(output, kind, piece.length)
  makeRoom(output, piece.length)
  output.bytes.set(piece, output.length)
  output.length += piece.length
}

/** A view into what was sent: whoever keeps it makes a copy. */
export function readPiece(input: Input, length: number): Uint8Array {
  const end = input.at + length
  if (end > input.bytes.length) return refuse()
  const piece = input.bytes.subarray(input.at, end)
  input.at = end
  return piece
}

/** Caught where reading began. */
export function refuse(): never {
  throw new RangeError('not deterministic CBOR')
}

function makeRoom(output: Output, more: number): void {
  const needed = output.length + more
  if (needed <= output.bytes.length) return
  const bytes = new Uint8Array(2 * needed)
  bytes.set(output.bytes)
  output.bytes = bytes
}
