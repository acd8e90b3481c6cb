import { expect, test } from 'vitest'
import { createAddressLimiter, createBucket } from './rate-limit.ts'
import { bytesOf } from './testing/people.ts'

test('a bucket empties, fills again with time, and never beyond its size', () => {
  let now = 0
  const bucket = createBucket({ burst: 3, perSecond: 2 }, () => now)
  expect([1, 1, 1, 1].map((cost) => bucket.take(cost))).toEqual([true, true, true, false])
  now = 500
  expect([1, 1].map((cost) => bucket.take(cost))).toEqual([true, false])
  now = 1_000_000
  expect([3, 1].map((cost) => bucket.take(cost))).toEqual([true, false])
  now = 0
  expect(bucket.take(1)).toBe(false)
})

const rate = { burst: 2, perSecond: 0 }

test('addresses are counted apart, an IPv6 network as one', () => {
  const limiter = createAddressLimiter(rate, { now: () => 0, random: bytesOf })
  const take = (address: string) => limiter.take(address)
  expect(['192.168.1.2', '192.168.1.2', '192.168.1.2'].map(take)).toEqual([true, true, false])
  expect(take('192.168.1.3')).toBe(true)
  expect(['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:db8:1:2::'].map(take)).toEqual([
    true,
    true,
    false,
  ])
  expect(take('2001:db8:1:3::1')).toBe(true)
  expect(['::ffff:10.0.0.1', '::ffff:10.0.0.2', '::ffff:10.0.0.2'].map(take)).toEqual([
    true,
    true,
    true,
  ])
})

test('every day begins with a new key and forgets everyone', () => {
  let now = 0
  const keys: number[] = []
  const random = (length: number) => {
    keys.push(length)
    return bytesOf(length)
  }
  const limiter = createAddressLimiter(rate, { now: () => now, random })
  for (let at = 0; at < 3; at += 1) limiter.take('10.0.0.1')
  expect(limiter.take('10.0.0.1')).toBe(false)
  now = 86_400_000
  expect(limiter.take('10.0.0.1')).toBe(true)
  expect(keys).toEqual([32, 32])
})
