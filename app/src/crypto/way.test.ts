import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { decodeArray } from '@attune/wire/read.ts'
import { limits } from '@attune/wire/limits.ts'
import type { Argon2Params } from './argon2.ts'
import { createKeyPairs } from './create-keys.ts'
import { withRenewedKeys } from './keys.ts'
import type { OwnBundle } from './own-bundle.ts'
import { createSeededRandom } from './random.ts'
import { reveal } from './secret.ts'
import { createFixtureSpace } from './space-fixture.testing.ts'
import type { WayKeys } from './way.ts'
import {
  openWay,
  readStretch,
  sealWay,
  wayIdOf,
  wayOfPasskey,
  wayOfPassphrase,
  wayOfWords,
} from './way.ts'

/** The least that is taken: tests stretch more than once. */
const least: Argon2Params = { memory: 19 * 1024, passes: 2, lanes: 1 }
const random = createSeededRandom('way')
const { people, roster } = await createFixtureSpace('way', 1)
const [own] = people
if (own === undefined) throw new Error('nobody here')
const bundle: OwnBundle = { space: roster.space, member: own.member, host: 'relay.example' }
const entropy = random(16)
const locator = random(10)
const words = wayOfWords(entropy)
const passkey = wayOfPasskey(random(16), random(32))
let passphrase: WayKeys

beforeAll(async () => {
  passphrase = await stretched('the river behind the house')
})

async function stretched(typed: string, code = locator, stretch = least): Promise<WayKeys> {
  const made = await wayOfPassphrase(code, typed, stretch)
  if (!made.ok) throw new Error(made.error.kind)
  return made.value
}

describe('a way back', () => {
  it('opens by what made it, with only its public half kept', async () => {
    for (const keys of [words, passkey, passphrase]) {
      const { kind, way, publicKey, stretch } = keys
      const letter = sure(await sealWay({ kind, way, publicKey, stretch }, bundle, random))
      expect(letter.length).toBeLessThanOrEqual(limits.letter)
      const opened = await openWay(keys, letter)
      if (!opened.ok) throw new Error(opened.error.kind)
      expect(opened.value).toMatchObject({ space: bundle.space, host: bundle.host })
      expect(reveal(opened.value.member.signSecret)).toEqual(reveal(own.member.signSecret))
    }
  })

  it('is found again from the same words, passphrase and passkey alone', async () => {
    expect(wayOfWords(new Uint8Array(entropy)).way).toBe(words.way)
    expect(wayIdOf('passphrase', locator)).toBe(passphrase.way)
    const again = await stretched('  the river behind the house ')
    expect(reveal(again.secret)).toEqual(reveal(passphrase.secret))
    const other = await stretched('the river behind the barn')
    expect(other.way).toBe(passphrase.way)
    expect(reveal(other.secret)).not.toEqual(reveal(passphrase.secret))
    const elsewhere = await stretched('the river behind the house', random(10))
    expect(reveal(elsewhere.secret)).not.toEqual(reveal(passphrase.secret))
    // The same bytes are another way by each kind.
    expect(wayOfPasskey(entropy, entropy).way).not.toBe(words.way)
    expect(reveal(wayOfPasskey(entropy, entropy).secret)).not.toEqual(reveal(words.secret))
  })

  it('of one never opens another', async () => {
    const all = [words, passkey, passphrase, wayOfWords(random(16))]
    for (const sealed of all) {
      const letter = sure(await sealWay(sealed, bundle, random))
      for (const opened of all)
        expect((await openWay(opened, letter)).ok, `${sealed.kind} ${opened.kind}`).toBe(
          sealed === opened,
        )
    }
  })

  it('holds for its own name and kind, also where the key is the same', async () => {
    const letter = sure(await sealWay(words, bundle, random))
    const cannotOpen = { ok: false, error: { kind: 'cannot-open' } }
    expect(await openWay({ ...words, way: passkey.way }, letter)).toEqual(cannotOpen)
    expect(await openWay({ ...words, kind: 'passkey' }, letter)).toEqual(cannotOpen)
  })

  it('is refused with any bit flipped', async () => {
    const letter = sure(await sealWay(words, bundle, random))
    await fc.assert(
      fc.asyncProperty(fc.nat(letter.length * 8 - 1), async (bit) => {
        const flipped = new Uint8Array(letter)
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect((await openWay(words, flipped)).ok).toBe(false)
      }),
    )
  })

  it('says newer-version of what comes after, and damaged of what it cannot read', async () => {
    const letter = sure(await sealWay(words, bundle, random))
    const faultOf = async (change: (parts: CborValue[]) => readonly CborValue[]) => {
      const opened = await openWay(words, changed(letter, change))
      return opened.ok ? null : opened.error.kind
    }
    expect(await faultOf(([, ...rest]) => [2, ...rest])).toBe('newer-version')
    expect(await faultOf(([version, , ...rest]) => [version ?? 0, 2, ...rest])).toBe(
      'newer-version',
    )
    expect(await faultOf(([, ...rest]) => ['1', ...rest])).toBe('damaged')
    expect(await faultOf(([, ...rest]) => [0, ...rest])).toBe('damaged')
    expect(await faultOf((parts) => parts.slice(0, 3))).toBe('damaged')
    expect(await faultOf((parts) => [...parts, null])).toBe('damaged')
    expect((await openWay(words, new Uint8Array())).ok).toBe(false)
  })

  it('fits its letter for as long as a bundle fits', async () => {
    const keys = Array.from({ length: 120 }, () => createKeyPairs(random))
    const renewed = (times: number) => ({
      ...bundle,
      member: withRenewedKeys(own.member, keys.slice(0, times)),
    })
    for (const times of [20, 21, 110]) {
      const letter = sure(await sealWay(words, renewed(times), random))
      expect(letter.length).toBeLessThanOrEqual(limits.memberLetter)
      const opened = await openWay(words, letter)
      expect(opened).toMatchObject({ ok: true, value: { member: { former: { length: times } } } })
    }
    expect(await sealWay(words, renewed(120), random)).toBeNull()
  })
})

describe('what a passphrase is stretched with', () => {
  it('is read from the letter, and refused below the floor and above the cap', async () => {
    const letter = sure(await sealWay(passphrase, bundle, random))
    expect(readStretch(letter)).toEqual({ ok: true, value: least })
    for (const costs of [
      [19 * 1024 - 1, 2, 1],
      [19 * 1024, 1, 1],
      [19 * 1024, 2, 0],
      [64 * 1024 + 1, 2, 1],
      [4 * 1024 * 1024, 2, 1],
      [19 * 1024, 5, 1],
      [19 * 1024, 2, 2],
      [19 * 1024, 2],
      [],
      null,
    ])
      expect(readStretch(withCosts(letter, costs))).toMatchObject({ ok: false })
    expect(await wayOfPassphrase(locator, 'any', { ...least, memory: 8 })).toMatchObject({
      ok: false,
    })
  })

  it('is part of what is sealed: changed by the relay, nothing opens', async () => {
    const letter = withCosts(sure(await sealWay(passphrase, bundle, random)), [20 * 1024, 2, 1])
    expect(readStretch(letter)).toMatchObject({ ok: true, value: { memory: 20 * 1024 } })
    expect(await openWay(passphrase, letter)).toEqual({ ok: false, error: { kind: 'cannot-open' } })
    expect(await openWay(passphrase, withCosts(letter, null))).toMatchObject({ ok: false })
  })
})

function withCosts(letter: Bytes, costs: CborValue): Bytes {
  return changed(letter, ([version, suite, , ...rest]) => [
    version ?? 0,
    suite ?? 0,
    costs,
    ...rest,
  ])
}

function changed(letter: Bytes, change: (parts: CborValue[]) => readonly CborValue[]): Bytes {
  return encodeCbor(change([...(decodeArray(letter) ?? [])]))
}

function sure<Value>(value: Value | null): Value {
  if (value === null) throw new Error('does not fit')
  return value
}
