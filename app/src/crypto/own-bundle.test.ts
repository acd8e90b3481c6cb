import { describe, expect, it } from 'vitest'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { decodeArray } from '@attune/wire/read.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { createKeyPairs } from './create-keys.ts'
import { withRenewedKeys } from './keys.ts'
import type { OwnBundle } from './own-bundle.ts'
import { decodeOwnBundle, encodeOwnBundle } from './own-bundle.ts'
import { pad, unpad } from './padding.ts'
import { createSeededRandom } from './random.ts'
import { reveal } from './secret.ts'
import { createFixtureSpace } from './space-fixture.testing.ts'

const random = createSeededRandom('own bundle')
const { people, roster } = await createFixtureSpace('own bundle', 1)
const [own] = people
if (own === undefined) throw new Error('nobody here')
const renewed = (times: number): OwnBundle => ({
  space: roster.space,
  member: withRenewedKeys(
    own.member,
    Array.from({ length: times }, () => createKeyPairs(random)),
  ),
  host: 'relay.example:8443',
})

describe('a bundle', () => {
  it('comes back with every key that there was, oldest first', () => {
    for (const times of [0, 1, 7, 20, 110]) {
      const bundle = renewed(times)
      const back = decodeOwnBundle(sure(encodeOwnBundle(bundle)))
      expect(back && secretsOf(back)).toEqual(secretsOf(bundle))
      expect(back).toMatchObject({ space: bundle.space, host: bundle.host })
    }
  })

  it('has one size until a device has been removed several times, and then one of two others', () => {
    const sizes = [0, 1, 5, 6, 7, 20, 22, 110].map(
      (times) => encodeOwnBundle(renewed(times))?.length,
    )
    expect(sizes).toEqual([1_008, 1_008, 1_008, 3_056, 3_056, 3_056, 15_344, 15_344])
    expect(encodeOwnBundle(renewed(120))).toBeNull()
  })

  it('is refused in any other shape', () => {
    const list = decodeArray(sure(unpad(sure(encodeOwnBundle(renewed(1))))), 5)
    if (list === null) throw new Error('a bundle is a list')
    const shaped = (...parts: readonly CborValue[]) =>
      decodeOwnBundle(sure(pad(encodeCbor(parts), [3_072])))
    const [version, space, member, keys, host] = list as [
      number,
      CborValue,
      CborValue,
      CborValue[],
      string,
    ]
    expect(shaped(version, space, member, keys, host)).not.toBeNull()
    for (const parts of [
      [2, space, member, keys, host],
      [version, space, member, [], host],
      [version, space, member, [keys[0] ?? null, null], host],
      [version, member, keys, host],
      [version, 'space', member, keys, host],
      [version, space, member, keys, null],
      [version, space, member, keys, host, host],
    ])
      expect(shaped(...parts)).toBeNull()
    expect(decodeOwnBundle(new Uint8Array(1_008))).toBeNull()
    expect(decodeOwnBundle(new Uint8Array())).toBeNull()
  })
})

function secretsOf({ member: { former, ...now } }: OwnBundle) {
  return [...former, now].map((one) => [reveal(one.signSecret), reveal(one.sealSecret), one.sign])
}

function sure<Value>(value: Value | null): Value {
  if (value === null) throw new Error('does not fit')
  return value
}
