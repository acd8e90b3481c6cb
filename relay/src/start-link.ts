/** The one-time link that begins a space: 128 random bits in the fragment, kept as a hash. */
import type { Bytes } from '@attune/wire/bytes.ts'
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import { sha256 } from './suite.ts'

export function createStartToken(random: (length: number) => Bytes): string {
  return bytesToBase64url(random(16))
}

export function startLink(address: string, token: string): string {
  return `${address}/start#${token}`
}

export function tokenHash(token: string): Bytes {
  return sha256(new TextEncoder().encode(token))
}
