/**
 * X25519 (RFC 7748). Ours, for a tenth of the package that also has every other curve (decision
 * 002), held against it and the RFC. 255 rounds of the same steps whatever the secret is; a key of
 * small order is refused before the secret meets it. Must never branch or index by a secret.
 */

/** What all share with the base point, whose u is 9. */
export function x25519PublicKey(secret: Uint8Array): Uint8Array<ArrayBuffer> {
  return toBytes(ladder(9n, toScalar(secret)))
}

/** Throws for a key of small order, with which everybody shares the same all-zero secret (§6.1). */
export function x25519Shared(secret: Uint8Array, publicKey: Uint8Array): Uint8Array<ArrayBuffer> {
  // §5: the highest bit is ignored, and what is not below the prime is taken as what remains.
  const u = (toNumber(publicKey) & ((1n << 255n) - 1n)) % prime
  if (smallOrder.includes(u)) throw new Error('a key of small order')
  return toBytes(ladder(u, toScalar(secret)))
}

const prime = 2n ** 255n - 19n

/** Every u whose order divides 8, on the curve and its twist; RFC 7748 §7, as libsodium has them. */
const smallOrder: readonly bigint[] = [
  0n,
  1n,
  prime - 1n,
  325606250916557431795983626356110631294008115727848805560023387167927233504n,
  39382357235489614581723060781553021112529911719440698176882885853963445705823n,
]

/** §5, with the RFC's names. */
function ladder(u: bigint, k: bigint): bigint {
  let [x2, z2, x3, z3] = [1n, 0n, u, 1n]
  // Where a bit of k differs from the one above: there the two points change places.
  const changes = k ^ (k >> 1n)
  for (let t = 254n; t >= 0n; t -= 1n) {
    const mask = maskOf(changes >> t)
    const [x, xx] = [swapped(mask, x2, x3), x2 + x3]
    const [z, zz] = [swapped(mask, z2, z3), z2 + z3]
    const A = x + z
    const AA = mod(A * A)
    const B = x - z
    const BB = mod(B * B)
    const E = AA - BB
    const DA = mod((xx - x - (zz - z)) * A)
    const CB = mod((xx - x + (zz - z)) * B)
    x3 = mod((DA + CB) * (DA + CB))
    z3 = mod(u * mod((DA - CB) * (DA - CB)))
    x2 = mod(AA * BB)
    z2 = mod(E * (AA + mod(121665n * E)))
  }
  const mask = maskOf(k)
  return mod(swapped(mask, x2, x3) * inverse(swapped(mask, z2, z3)))
}

/**
 * The prime to keep, one more to swap, by the lowest bit. A selector of 0 or 1 would be told by the
 * time it takes: engines do nothing for 0, and something for 1. After noble-curves' montgomery.js.
 */
function maskOf(bits: bigint): bigint {
  return prime + bits - ((bits >> 1n) << 1n)
}

/** The first of two, or the second: at all times between numbers of the same width. */
function swapped(mask: bigint, kept: bigint, other: bigint): bigint {
  return ((sixPrimes + other - kept) * mask + kept) % prime
}

const sixPrimes = 6n * prime

/** Fermat's: the exponent is the same for everybody, and so are the steps. */
function inverse(number: bigint): bigint {
  let [power, square] = [1n, number]
  for (let left = prime - 2n; left > 0n; left >>= 1n) {
    if (left & 1n) power = (power * square) % prime
    square = (square * square) % prime
  }
  return power
}

/** Never below zero, as the language's own remainder can be. */
function mod(number: bigint): bigint {
  const left = number % prime
  return left < 0n ? left + prime : left
}

/** §5: a multiple of 8, the highest bit always in the same place. */
function toScalar(secret: Uint8Array): bigint {
  return (toNumber(secret) & (2n ** 254n - 8n)) | (2n ** 254n)
}

/** Little-endian, as RFC 7748 writes numbers. */
function toNumber(key: Uint8Array): bigint {
  if (key.length !== 32) throw new Error('a key has 32 bytes')
  return key.reduceRight((above, byte) => (above << 8n) | BigInt(byte), 0n)
}

function toBytes(number: bigint): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: 32 }, (_, at) => Number((number >> BigInt(8 * at)) & 255n))
}
