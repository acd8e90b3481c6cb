/** A number as it stands in what keys are derived from: 8 bytes, the highest first. */
import type { Bytes } from '@attune/wire/bytes.ts'

export function numberBytes(number: number): Bytes {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(number))
  return bytes
}
