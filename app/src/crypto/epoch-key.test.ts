import { equalBytes } from '@attune/wire/bytes.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEpochKey, openEpochKey, wrapEpochKey } from './epoch-key.ts'
import { createMemberKeys } from './create-keys.ts'
import { createSeededRandom } from './random.ts'
import { reveal } from './secret.ts'
import { at, flipBit, valueOf } from './space-fixture.testing.ts'

const random = createSeededRandom('epoch keys')
const people = [createMemberKeys(random), createMemberKeys(random)]
const [ann, ben] = [at(people, 0), at(people, 1)]
const key = createEpochKey(random)
const place = { space: bytesToId<SpaceId>(random(16)), epoch: 1, prev: random(32) }
const wraps = await wrapEpochKey(key, place, people, random)
const record = { space: place.space, prev: place.prev, epoch: { number: 1, wraps } }

test('each member opens their own wrap', async () => {
  for (const person of people) {
    const opened = valueOf(await openEpochKey(record, person))
    expect(opened && equalBytes(reveal(opened), reveal(key))).toBe(true)
  }
})

test('no wrap for me is null, and a broken one is an error', async () => {
  expect(await openEpochKey(record, createMemberKeys(random))).toEqual({ ok: true, value: null })
  const broken = wraps.map((wrap) => ({ ...wrap, ciphertext: flipBit(wrap.ciphertext, 9) }))
  const opened = await openEpochKey({ ...record, epoch: { number: 1, wraps: broken } }, ann)
  expect(opened).toEqual({ ok: false, error: { kind: 'cannot-open' } })
})

test('a wrap opens for no other member, epoch, space or record', async () => {
  const renamed = wraps.map((wrap) => ({ ...wrap, member: ann.member })).toReversed()
  const moved = [
    { ...record, epoch: { number: 1, wraps: renamed } },
    { ...record, epoch: { number: 2, wraps } },
    { ...record, space: bytesToId<SpaceId>(random(16)) },
    { ...record, prev: random(32) },
  ]
  for (const wrong of moved) expect((await openEpochKey(wrong, ann)).ok).toBe(false)
  const stolen = { ...ben, member: ann.member satisfies MemberId }
  expect((await openEpochKey(record, stolen)).ok).toBe(false)
})

test('a wrap with any bit turned over does not open', async () => {
  const mine = at(wraps, 0)
  await fc.assert(
    fc.asyncProperty(fc.nat(80 * 8 - 1), async (bit) => {
      const enc = bit < 256 ? flipBit(mine.enc, bit) : mine.enc
      const ciphertext = bit < 256 ? mine.ciphertext : flipBit(mine.ciphertext, bit - 256)
      const epoch = { number: 1, wraps: [{ ...mine, enc, ciphertext }] }
      // X25519 ignores the top bit of enc, but HPKE hashes enc as it was sent.
      expect((await openEpochKey({ ...record, epoch }, ann)).ok).toBe(false)
    }),
  )
})
