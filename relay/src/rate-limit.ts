/**
 * Token buckets. Addresses are never kept: the anonymous doors know them as an HMAC under a random
 * key that lives in memory for a day.
 */
import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { Bytes } from '@attune/wire/bytes.ts'

export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

export interface Bucket {
  /** False when there is not that much left; then nothing is taken. */
  readonly take: (cost: number) => boolean
}

export function createBucket({ burst, perSecond }: Rate, now: () => number): Bucket {
  let left = burst
  let at = now()
  return {
    take: (cost) => {
      const time = now()
      left = Math.min(burst, left + (Math.max(0, time - at) / 1000) * perSecond)
      at = time
      if (left < cost) return false
      left -= cost
      return true
    },
  }
}

export interface AddressLimiter {
  readonly take: (address: string) => boolean
}

export function createAddressLimiter(
  rate: Rate,
  { now, random }: { now: () => number; random: (length: number) => Bytes },
): AddressLimiter {
  const buckets = new Map<string, Bucket>()
  const today = () => Math.floor(now() / 86_400_000)
  let day = today()
  let key = random(32)

  return {
    take: (address) => {
      if (today() !== day) {
        day = today()
        key = random(32)
        buckets.clear()
      }
      const name = createHmac('sha256', key).update(networkOf(address)).digest('base64')
      const bucket = buckets.get(name) ?? createBucket(rate, now)
      // The one used longest ago makes room: a flood of addresses cannot fill the memory.
      buckets.delete(name)
      buckets.set(name, bucket)
      if (buckets.size > mostAddresses) buckets.delete(buckets.keys().next().value ?? name)
      return bucket.take(1)
    },
  }
}

const mostAddresses = 10_000

/** A household has a whole /64 of IPv6 to come from. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address
  const [head = ''] = address.split('%')
  const [left = '', right = ''] = head.split('::')
  const start = left.split(':').filter(Boolean)
  const end = right.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0')
  return [...start, ...zeros, ...end].slice(0, 4).join(':')
}
