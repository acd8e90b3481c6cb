import { bytesToId } from '@attune/wire/ids.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCardOf } from './join-consent.ts'
import { decodeOwnKeys, encodeOwnKeys } from './keys.ts'
import { createMemberCard, createOwnKeys } from './create-keys.ts'
import { createSeededRandom } from './random.ts'
import { reveal } from './secret.ts'

const space: SpaceId = bytesToId(new Uint8Array(16).fill(1))
const other: SpaceId = bytesToId(new Uint8Array(16).fill(2))

test('own keys come back from storage with the same private and public halves', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const keys = createOwnKeys(createSeededRandom(seed))
      const read = decodeOwnKeys(encodeOwnKeys(keys))
      expect(read?.member).toMatchObject({ member: keys.member.member, sign: keys.member.sign })
      expect(read?.device).toMatchObject({ device: keys.device.device, seal: keys.device.seal })
      expect(read && reveal(read.device.signSecret)).toEqual(reveal(keys.device.signSecret))
      expect(read && reveal(read.member.sealSecret)).toEqual(reveal(keys.member.sealSecret))
    }),
  )
})

test('stored keys that are cut, longer or of another version are not read', () => {
  const bytes = encodeOwnKeys(createOwnKeys(createSeededRandom('stored')))
  expect(decodeOwnKeys(bytes)).not.toBeNull()
  expect(decodeOwnKeys(bytes.slice(0, -1))).toBeNull()
  expect(decodeOwnKeys(Uint8Array.of(...bytes, 0))).toBeNull()
  const newer = bytes.slice()
  newer[1] = 2
  expect(decodeOwnKeys(newer)).toBeNull()
})

test('a card holds in its own space and with its own parts only', () => {
  const [a, b] = ['a', 'b'].map((seed) => createOwnKeys(createSeededRandom(seed)))
  if (a === undefined || b === undefined) throw new Error('two people')
  const card = createMemberCard(space, a)
  const cardOfB = createMemberCard(space, b)
  expect(isCardOf(space, card)).toBe(true)
  expect(isCardOf(other, card)).toBe(false)
  expect(isCardOf(space, { ...card, member: cardOfB.member })).toBe(false)
  expect(isCardOf(space, { ...card, sign: cardOfB.sign })).toBe(false)
  expect(isCardOf(space, { ...card, device: cardOfB.device })).toBe(false)
  const swapped = { ...card.device, seal: cardOfB.device.seal }
  expect(isCardOf(space, { ...card, device: swapped })).toBe(false)
})
