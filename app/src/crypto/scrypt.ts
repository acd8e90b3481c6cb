/**
 * scrypt (RFC 7914) as age uses it: blocks of 1024 bytes, one lane, 32 bytes made. Compared with
 * noble's and Node's. Throws a RangeError where the device does not give the memory. Must be handed
 * limits by whoever takes the hardness from somebody else.
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'

/** `hardness`: log2 of N. */
export function scrypt(typed: Bytes, salt: Bytes, hardness: number): Bytes {
  const count = 2 ** hardness
  const kept = new Uint32Array((count + 1) * blockLength)
  const bytes = stretched(typed, salt, 32)
  const block = new Uint32Array(bytes.buffer)
  kept.set(block)
  for (let at = 0; at < count; at += 1) {
    mix({ words: kept, at: at * blockLength }, { words: kept, at: (at + 1) * blockLength })
  }
  block.set(kept.subarray(-blockLength))
  const both = new Uint32Array(blockLength)
  for (let at = 0; at < count; at += 1) {
    const from = (wordAt(block, blockLength - 16) & (count - 1)) * blockLength
    for (let word = 0; word < blockLength; word += 1) {
      both[word] = wordAt(block, word) ^ wordAt(kept, from + word)
    }
    mix({ words: both, at: 0 }, { words: block, at: 0 })
  }
  kept.fill(0)
  return stretched(typed, bytes, 1)
}

/** In words of 32 bits. */
const blockLength = 256

/** PBKDF2-HMAC-SHA-256 with one round. */
function stretched(typed: Bytes, salt: Bytes, count: number): Bytes {
  const hash = (at: number) => hmac(sha256, typed, concatBytes(salt, Uint8Array.of(0, 0, 0, at)))
  return concatBytes(...Array.from({ length: count }, (_, at) => hash(at + 1)))
}

interface Place {
  readonly words: Uint32Array
  readonly at: number
}

/** §4, scryptBlockMix: each sixteenth with the one before it, then the even ones before the odd. */
function mix(from: Place, to: Place) {
  let before: Place = { words: from.words, at: from.at + blockLength - 16 }
  for (let part = 0; part < 16; part += 1) {
    const next = { words: to.words, at: to.at + ((part >> 1) + (part & 1) * 8) * 16 }
    salsa(before, { words: from.words, at: from.at + part * 16 }, next)
    before = next
  }
}

/** §3, Salsa20/8. What goes in stays where the answer comes, since it is added in the end. */
function salsa(one: Place, other: Place, to: Place) {
  const { words, at } = to
  for (let word = 0; word < 16; word += 1) {
    words[at + word] = wordAt(one.words, one.at + word) ^ wordAt(other.words, other.at + word)
  }
  let [x0, x1, x2, x3] = fourAt(words, at + 0)
  let [x4, x5, x6, x7] = fourAt(words, at + 4)
  let [x8, x9, x10, x11] = fourAt(words, at + 8)
  let [x12, x13, x14, x15] = fourAt(words, at + 12)
  for (let round = 0; round < 4; round += 1) {
    x4 ^= turned(x0 + x12, 7)
    x8 ^= turned(x4 + x0, 9)
    x12 ^= turned(x8 + x4, 13)
    x0 ^= turned(x12 + x8, 18)
    x9 ^= turned(x5 + x1, 7)
    x13 ^= turned(x9 + x5, 9)
    x1 ^= turned(x13 + x9, 13)
    x5 ^= turned(x1 + x13, 18)
    x14 ^= turned(x10 + x6, 7)
    x2 ^= turned(x14 + x10, 9)
    x6 ^= turned(x2 + x14, 13)
    x10 ^= turned(x6 + x2, 18)
    x3 ^= turned(x15 + x11, 7)
    x7 ^= turned(x3 + x15, 9)
    x11 ^= turned(x7 + x3, 13)
    x15 ^= turned(x11 + x7, 18)
    x1 ^= turned(x0 + x3, 7)
    x2 ^= turned(x1 + x0, 9)
    x3 ^= turned(x2 + x1, 13)
    x0 ^= turned(x3 + x2, 18)
    x6 ^= turned(x5 + x4, 7)
    x7 ^= turned(x6 + x5, 9)
    x4 ^= turned(x7 + x6, 13)
    x5 ^= turned(x4 + x7, 18)
    x11 ^= turned(x10 + x9, 7)
    x8 ^= turned(x11 + x10, 9)
    x9 ^= turned(x8 + x11, 13)
    x10 ^= turned(x9 + x8, 18)
    x12 ^= turned(x15 + x14, 7)
    x13 ^= turned(x12 + x15, 9)
    x14 ^= turned(x13 + x12, 13)
    x15 ^= turned(x14 + x13, 18)
  }
  addFour(words, at + 0, x0, x1, x2, x3)
  addFour(words, at + 4, x4, x5, x6, x7)
  addFour(words, at + 8, x8, x9, x10, x11)
  addFour(words, at + 12, x12, x13, x14, x15)
}

function fourAt(words: Uint32Array, at: number): [number, number, number, number] {
  return [wordAt(words, at), wordAt(words, at + 1), wordAt(words, at + 2), wordAt(words, at + 3)]
}

function addFour(words: Uint32Array, at: number, a: number, b: number, c: number, d: number) {
  words[at] = wordAt(words, at) + a
  words[at + 1] = wordAt(words, at + 1) + b
  words[at + 2] = wordAt(words, at + 2) + c
  words[at + 3] = wordAt(words, at + 3) + d
}

function turned(sum: number, bits: number): number {
  return (sum << bits) | (sum >>> (32 - bits))
}

function wordAt(words: Uint32Array, at: number): number {
  return words[at] ?? 0
}
