/** Points and numbers of the curves with which nothing may be signed and nothing sealed. */
import type { Bytes } from '../../wire/src/bytes.ts'

/** The identity of edwards25519: under it S = 0, R = identity verifies every message where it is let. */
export const smallSignKey: Bytes = oneThenZeros()

export const signatureOfAnything: Bytes = Uint8Array.from([
  ...oneThenZeros(),
  ...new Uint8Array(32),
])

/** Of order 4 on curve25519: everybody shares the same all-zero secret with it. */
export const smallSealKey: Bytes = oneThenZeros()

/** The same signature with S + L for S: another text of it, if it is let. */
export function malleated(signature: Bytes): Bytes {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n
  const scalar = signature.slice(32).reduceRight((above, byte) => (above << 8n) | BigInt(byte), 0n)
  const other = scalar + order
  const bytes = Array.from({ length: 32 }, (_, at) => Number((other >> BigInt(8 * at)) & 255n))
  return Uint8Array.from([...signature.slice(0, 32), ...bytes])
}

function oneThenZeros(): Bytes {
  return Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0))
}
