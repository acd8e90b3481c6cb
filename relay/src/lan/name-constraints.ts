/**
 * The critical extension (RFC 5280 §4.2.1.10) that limits our certificate authority to this home:
 * private addresses, `localhost` and `.local`. Written by hand, as the library does not know it.
 */
import { isIPv4 } from 'node:net'
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { privateNames, privateRanges } from './addresses.ts'

export const nameConstraintsOid = '2.5.29.30'

export function nameConstraints(): Bytes {
  const names = privateNames.map((name) => der(dnsName, new TextEncoder().encode(name)))
  const ranges = privateRanges.map((range) => der(ipAddress, addressAndMask(range)))
  const subtrees = [...names, ...ranges].map((base) => der(sequence, base))
  return der(sequence, der(permittedSubtrees, concatBytes(...subtrees)))
}

const sequence = 0x30
const permittedSubtrees = 0xa0
const dnsName = 0x82
const ipAddress = 0x87

function der(tag: number, content: Uint8Array): Bytes {
  const { length } = content
  const head =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return concatBytes(Uint8Array.of(tag, ...head), content)
}

function addressAndMask({ address, prefix }: { address: string; prefix: number }): Bytes {
  const bytes = isIPv4(address) ? address.split('.').map(Number) : ipv6Bytes(address)
  const mask = bytes.map(
    (_, at) => (0xff << (8 - Math.min(8, Math.max(0, prefix - 8 * at)))) & 0xff,
  )
  return Uint8Array.from([...bytes, ...mask])
}

function ipv6Bytes(address: string): number[] {
  const [left = '', right = ''] = address.split('::')
  const start = left.split(':').filter(Boolean)
  const end = right.split(':').filter(Boolean)
  const zeros = Array.from({ length: 8 - start.length - end.length }, () => '0')
  return [...start, ...zeros, ...end].flatMap((group) => {
    const value = Number.parseInt(group, 16)
    return [value >> 8, value & 255]
  })
}
