/** Our HPKE and a published one must be the same to each other, on the RFC's vectors and beyond. */
import {
  AEAD_ChaCha20Poly1305,
  KDF_HKDF_SHA256,
  KEM_DHKEM_X25519_HKDF_SHA256,
} from '@panva/hpke-noble'
import fc from 'fast-check'
import { CipherSuite } from 'hpke'
import { describe, expect, it, test } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import { openSealed, sealPublicKey, sealTo } from './hpke.ts'
import { createSecret } from './secret.ts'
import rfc9180 from './vectors/rfc9180-a2.json' with { type: 'json' }

const hex = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'hex'))
const published = new CipherSuite(
  KEM_DHKEM_X25519_HKDF_SHA256,
  KDF_HKDF_SHA256,
  AEAD_ChaCha20Poly1305,
)

const anyBytes = (range: { minLength?: number; maxLength: number }) =>
  fc.noShrink(fc.uint8Array({ ...range, size: 'max' })).map((drawn) => new Uint8Array(drawn))
const seed = anyBytes({ minLength: 32, maxLength: 32 })
const anyInfo = anyBytes({ maxLength: 200 })
const anyText = anyBytes({ maxLength: 600 })

test('the published one is the RFC’s', async () => {
  const { setup, encryptions } = rfc9180
  const key = await published.DeserializePrivateKey(hex(setup.skRm))
  const context = await published.SetupRecipient(key, hex(setup.enc), { info: hex(setup.info) })
  for (const one of encryptions.slice(0, 3)) {
    expect(await context.Open(hex(one.ct), hex(one.aad))).toEqual(hex(one.pt))
  }
})

describe('what one has sealed', () => {
  it('opens with the other, from us', async () => {
    await fc.assert(
      fc.asyncProperty(seed, seed, anyInfo, anyText, async (own, ephemeral, info, plaintext) => {
        const { enc, ciphertext } = await sealTo(publicOf(own), info, plaintext, () => ephemeral)
        const key = await published.DeserializePrivateKey(own)
        const opened = new Uint8Array(await published.Open(key, enc, ciphertext, { info }))
        expect(opened).toEqual(plaintext)
      }),
    )
  })

  it('opens with the other, to us, and not with another info, key or bit', async () => {
    await fc.assert(
      fc.asyncProperty(seed, anyInfo, anyText, fc.nat(), async (own, info, plaintext, at) => {
        const key = await published.DeserializePublicKey(publicOf(own))
        const sealed = await published.Seal(key, plaintext, { info })
        const enc = new Uint8Array(sealed.encapsulatedSecret)
        const ciphertext = new Uint8Array(sealed.ciphertext)
        const secret = () => createSecret<'seal'>(own.slice())
        expect(await openSealed(secret(), info, { enc, ciphertext })).toEqual(plaintext)
        const other = Uint8Array.of(...info, 0)
        expect(await openSealed(secret(), other, { enc, ciphertext })).toBeNull()
        const flipped = withBitFlipped(ciphertext, at)
        expect(await openSealed(secret(), info, { enc, ciphertext: flipped })).toBeNull()
        const stranger = createSecret<'seal'>(withBitFlipped(own, 8 * 7 + (at % 8)))
        expect(await openSealed(stranger, info, { enc, ciphertext })).toBeNull()
      }),
    )
  })

  it('is the same, made from the same seed', async () => {
    await fc.assert(
      fc.asyncProperty(seed, seed, anyInfo, anyText, async (own, ephemeral, info, plaintext) => {
        const theirs = await suiteDrawing(ephemeral).Seal(
          await published.DeserializePublicKey(publicOf(own)),
          plaintext,
          { info },
        )
        const ours = await sealTo(publicOf(own), info, plaintext, () => ephemeral)
        expect(ours.enc).toEqual(new Uint8Array(theirs.encapsulatedSecret))
        expect(ours.ciphertext).toEqual(new Uint8Array(theirs.ciphertext))
      }),
    )
  })
})

/** The package draws its ephemeral key from a global; this hands it ours. */
function suiteDrawing(ephemeral: Bytes) {
  const kem = KEM_DHKEM_X25519_HKDF_SHA256()
  const withSeed = () => ({
    ...kem,
    GenerateKeyPair: (extractable: boolean) => kem.DeriveKeyPair(ephemeral, extractable),
  })
  return new CipherSuite(withSeed, KDF_HKDF_SHA256, AEAD_ChaCha20Poly1305)
}

function publicOf(secret: Bytes): Bytes {
  return sealPublicKey(createSecret<'seal'>(secret.slice()))
}

function withBitFlipped(bytes: Bytes, at: number): Bytes {
  const flipped = new Uint8Array(bytes)
  const place = Math.floor(at / 8) % flipped.length
  flipped[place] = (flipped[place] ?? 0) ^ (1 << (at % 8))
  return flipped
}
