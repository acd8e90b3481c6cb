/**
 * The primitives against their publishers' own vectors (each file names its source), through the
 * functions that the rest of crypto calls wherever that is possible.
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import { describe, expect, test } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import { hkdf } from './hash.ts'
import { isSealKey, openSealed, sealPublicKey, sealTo } from './hpke.ts'
import { openBox, sealBox } from './sealed-box.ts'
import type { SealSecret, SignSecret } from './secret.ts'
import { createSecret } from './secret.ts'
import { sign, signPublicKey, verify } from './signature.ts'
import { x25519Shared } from './x25519.ts'
import rfc7748 from './vectors/rfc7748.json' with { type: 'json' }
import rfc8032 from './vectors/rfc8032-71.json' with { type: 'json' }
import rfc9180 from './vectors/rfc9180-a2.json' with { type: 'json' }
import wycheproofEd25519 from './vectors/wycheproof-ed25519.json' with { type: 'json' }
import wycheproofHkdf from './vectors/wycheproof-hkdf-sha256.json' with { type: 'json' }
import wycheproofX25519 from './vectors/wycheproof-x25519.json' with { type: 'json' }
import wycheproofXchacha from './vectors/wycheproof-xchacha20-poly1305.json' with { type: 'json' }
import xchacha from './vectors/xchacha-a31.json' with { type: 'json' }

const hex = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'hex'))
const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const noPlaintext = new Uint8Array(0)

describe('Ed25519', () => {
  test('RFC 8032 §7.1: public keys, signatures and their verification', () => {
    for (const one of rfc8032.tests) {
      const secret: SignSecret = createSecret(hex(one.secretKey))
      expect(signPublicKey(secret)).toEqual(hex(one.publicKey))
      expect(sign(secret, hex(one.message))).toEqual(hex(one.signature))
      expect(verify(hex(one.publicKey), hex(one.message), hex(one.signature))).toBe(true)
    }
  })

  test('Wycheproof: every valid signature holds, every invalid one does not', () => {
    const outcomes = wycheproofEd25519.testGroups.flatMap((group) =>
      group.tests.map((one) => {
        const held = verify(hex(group.publicKey.pk), hex(one.msg), hex(one.sig))
        return [one.tcId, held ? 'valid' : 'invalid', one.result] as const
      }),
    )
    expect(outcomes).toHaveLength(wycheproofEd25519.numberOfTests)
    expect(outcomes.filter(([, found, wanted]) => found !== wanted)).toEqual([])
  })

  test('no key of small order verifies anything', () => {
    // With such a key R = S·B holds for every message: the signature (0‖1 point, S = 0) is universal.
    const identity = Uint8Array.from([1, ...new Uint8Array(31)])
    const universal = Uint8Array.from([...identity, ...new Uint8Array(32)])
    const torsion = smallOrderKeys()
    expect(torsion).toHaveLength(8)
    const messages = [noPlaintext, hex('00'), hex('616263')]
    const held = torsion.flatMap((key) =>
      messages.map((message) => verify(key, message, universal)),
    )
    expect(held).not.toContain(true)
    expect(ed25519.verify(universal, hex('00'), identity, { zip215: true })).toBe(true)
  })

  test('what is not 32 and 64 bytes long is no key and no signature', () => {
    const key = hex(rfc8032.tests[0]?.publicKey ?? '')
    const signature = hex(rfc8032.tests[0]?.signature ?? '')
    expect(verify(key.slice(1), noPlaintext, signature)).toBe(false)
    expect(verify(key, noPlaintext, signature.slice(1))).toBe(false)
    expect(verify(noPlaintext, noPlaintext, noPlaintext)).toBe(false)
  })
})

describe('X25519', () => {
  test('RFC 7748 §5.2 and §6.1', () => {
    for (const { scalar, u, out } of rfc7748.x25519) {
      expect(x25519Shared(hex(scalar), hex(u))).toEqual(hex(out))
    }
    const { alicePrivate, alicePublic, bobPrivate, bobPublic, shared } = rfc7748.diffieHellman
    expect(sealPublicKey(createSecret(hex(alicePrivate)))).toEqual(hex(alicePublic))
    expect(sealPublicKey(createSecret(hex(bobPrivate)))).toEqual(hex(bobPublic))
    expect(x25519Shared(hex(alicePrivate), hex(bobPublic))).toEqual(hex(shared))
    expect(x25519Shared(hex(bobPrivate), hex(alicePublic))).toEqual(hex(shared))
  })

  test('RFC 7748 §5.2, iterated', () => {
    const nine = hex('09'.padEnd(64, '0'))
    expect(rfc7748.iterated.map(({ times }) => toHex(iterate(nine, times)))).toEqual(
      rfc7748.iterated.map(({ out }) => out),
    )
  })

  test('Wycheproof: shared secrets agree, and no key leads to an all-zero one', () => {
    const all = wycheproofX25519.testGroups.flatMap((group) => group.tests)
    const outcomes = all.map((one) => [one.tcId, sharedSecret(one.private, one.public)])
    expect(outcomes).toEqual(
      all.map((one) => [one.tcId, one.flags.includes('ZeroSharedSecret') ? 'refused' : one.shared]),
    )
    const weak = all.filter((one) => !isSealKey(hex(one.public))).map((one) => one.tcId)
    expect(weak).toEqual(
      all.filter((one) => one.flags.includes('ZeroSharedSecret')).map((one) => one.tcId),
    )
    expect(weak).toHaveLength(31)
  })
})

describe('XChaCha20-Poly1305', () => {
  test('draft-irtf-cfrg-xchacha A.3.1', () => {
    const { key, iv, aad, plaintext, ciphertext, tag } = xchacha
    const sealed = sealBox(hex(key), hex(iv), hex(aad), hex(plaintext))
    expect(sealed).toEqual(hex(ciphertext + tag))
    expect(openBox(hex(key), hex(iv), hex(aad), sealed)).toEqual(hex(plaintext))
  })

  test('Wycheproof: what is valid opens and seals the same, what is invalid does neither', () => {
    const all = wycheproofXchacha.testGroups.flatMap((group) => group.tests)
    const open = (one: (typeof all)[number]) =>
      openBox(hex(one.key), hex(one.iv), hex(one.aad), hex(one.ct + one.tag))
    expect(all.map((one) => [one.tcId, open(one)])).toEqual(
      all.map((one) => [one.tcId, one.result === 'valid' ? hex(one.msg) : null]),
    )
    const valid = all.filter((one) => one.result === 'valid')
    const sealed = valid.map((one) =>
      toHex(sealBox(hex(one.key), hex(one.iv), hex(one.aad), hex(one.msg))),
    )
    expect(sealed).toEqual(valid.map((one) => one.ct + one.tag))
  })
})

describe('HKDF-SHA-256', () => {
  test('RFC 5869 A.1 to A.3 and the rest of Wycheproof', () => {
    const all = wycheproofHkdf.testGroups.flatMap((group) => group.tests)
    expect(all.filter((one) => one.comment === 'RFC 5869')).toHaveLength(3)
    expect(all.map((one) => [one.tcId, derive(one)])).toEqual(
      all.map((one) => [one.tcId, one.result === 'valid' ? one.okm : 'refused']),
    )
  })
})

describe('HPKE base mode, RFC 9180 A.2.1', () => {
  const { setup, encryptions } = rfc9180
  const first = encryptions[0] ?? { pt: '', aad: '', ct: '' }

  test('our sender makes the published encapsulation and key stream from the published seed', async () => {
    const drawn: number[] = []
    const ikmE = (length: number) => {
      drawn.push(length)
      return hex(setup.ikmE)
    }
    const sealed = await sealTo(hex(setup.pkRm), hex(setup.info), hex(first.pt), ikmE)
    expect(drawn).toEqual([32])
    expect(sealed.enc).toEqual(hex(setup.enc))
    // The vectors have associated data and ours has none: it changes the tag, not the key stream.
    const length = first.pt.length / 2
    expect(sealed.ciphertext.slice(0, length)).toEqual(hex(first.ct).slice(0, length))
    const secret: SealSecret = createSecret(hex(setup.skRm))
    expect(sealPublicKey(secret)).toEqual(hex(setup.pkRm))
    expect(await openSealed(secret, hex(setup.info), sealed)).toEqual(hex(first.pt))
  })

  test('the published ciphertext does not open without its associated data', async () => {
    const secret: SealSecret = createSecret(hex(setup.skRm))
    const sealed = { enc: hex(setup.enc), ciphertext: hex(first.ct) }
    expect(await openSealed(secret, hex(setup.info), sealed)).toBeNull()
  })

  test('a key of small order is neither sealed to nor opened from', async () => {
    const secret: SealSecret = createSecret(hex(setup.skRm))
    const zero = new Uint8Array(32)
    await expect(sealTo(zero, noPlaintext, noPlaintext, () => hex(setup.ikmE))).rejects.toThrow('')
    expect(await openSealed(secret, noPlaintext, { enc: zero, ciphertext: zero })).toBeNull()
  })
})

function iterate(start: Bytes, times: number): Bytes {
  let [k, u] = [start, start]
  for (let done = 0; done < times; done += 1) {
    ;[k, u] = [x25519Shared(k, u), k]
  }
  return k
}

function sharedSecret(privateKey: string, publicKey: string): string {
  try {
    return toHex(x25519Shared(hex(privateKey), hex(publicKey)))
  } catch {
    return 'refused'
  }
}

function derive(one: { ikm: string; salt: string; info: string; size: number }): string {
  try {
    return toHex(hkdf(hex(one.ikm), hex(one.salt), hex(one.info), one.size))
  } catch {
    return 'refused'
  }
}

/** The eight points whose order divides 8, from one of order 8 (Wycheproof has it for X25519 only). */
function smallOrderKeys(): readonly Uint8Array<ArrayBuffer>[] {
  const keys = new Map<string, Uint8Array<ArrayBuffer>>()
  for (let seed = 0; keys.size < 8; seed += 1) {
    const candidate = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? seed : 0))
    for (const point of pointsAt(candidate))
      keys.set(point.toHex(), new Uint8Array(point.toBytes()))
  }
  return [...keys.values()]
}

function pointsAt(bytes: Uint8Array<ArrayBuffer>) {
  try {
    const order = ed25519.Point.Fn.ORDER
    const any = ed25519.Point.fromBytes(bytes)
    // Times the prime order: what remains is the point's part of small order.
    const torsion = any.multiplyUnsafe(order - 1n).add(any)
    return [torsion, torsion.negate()]
  } catch {
    return []
  }
}
