import { describe, expect, test } from 'vitest'
import type { Curve } from './curve.ts'
import { createCurveAside, curveHere } from './curve.ts'
import { createSigner, verifySignature } from './suite.ts'
import { bytesNamed, bytesOf } from './testing/people.ts'

const curves: readonly [string, Curve][] = [
  ['here', curveHere],
  ['aside', createCurveAside()],
]

describe.each(curves)('signatures %s', (_where, curve) => {
  const signer = createSigner(bytesNamed('signer'))
  const message = bytesOf(60)

  test('one that is made is one that holds', async () => {
    const signature = await curve.sign(signer, message)
    expect(signature).toEqual(signer.sign(message))
    expect(verifySignature(signer.publicKey, message, signature)).toBe(true)
    expect(await curve.verify(signer.publicKey, message, signature)).toBe(true)
    // A second time by what is kept of the key.
    expect(await curve.verify(signer.publicKey, message, signature)).toBe(true)
  })

  test('another message, key, signature or length is refused, and nothing throws', async () => {
    const signature = signer.sign(message)
    const { publicKey } = signer
    expect(await curve.verify(publicKey, bytesOf(60), signature)).toBe(false)
    expect(await curve.verify(bytesNamed('no key'), message, signature)).toBe(false)
    expect(await curve.verify(createSigner(bytesOf(32)).publicKey, message, signature)).toBe(false)
    expect(await curve.verify(publicKey, message, bytesOf(64))).toBe(false)
    expect(await curve.verify(publicKey, message, signature.slice(0, 63))).toBe(false)
    expect(await curve.verify(publicKey.slice(0, 31), message, signature)).toBe(false)
  })

  test('a key of small order, or an S that is not canonical, is refused', async () => {
    const one = Uint8Array.of(1, ...new Uint8Array(31))
    const forged = Uint8Array.of(1, ...new Uint8Array(63))
    for (let at = 0; at < 16; at += 1)
      expect(await curve.verify(one, bytesNamed(`message ${at}`), forged)).toBe(false)
    const bent = signer.sign(message)
    bent.fill(0xff, -32)
    expect(await curve.verify(signer.publicKey, message, bent)).toBe(false)
  })

  test('many at once each get their own answer', async () => {
    const signers = Array.from({ length: 40 }, (_, at) => createSigner(bytesNamed(`many ${at}`)))
    const isGood = (at: number) => at % 3 !== 0
    const answers = signers.map(async (one, at) => {
      const signature = await curve.sign(isGood(at) ? one : signer, message)
      return curve.verify(one.publicKey, message, signature)
    })
    expect(await Promise.all(answers)).toEqual(signers.map((_, at) => isGood(at)))
  })
})
