import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64urlToBytes, bytesToBase64url } from '@attune/wire/bytes.ts'
import { codeLength, readCode, writeCode } from './link-code.ts'

const bytes16 = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => new Uint8Array(bytes))
const kinds = fc.constantFrom(1, 2, 3)

describe('a code', () => {
  it('comes back as it was written, whatever follows it', () => {
    fc.assert(
      fc.property(kinds, bytes16, bytes16, fc.string(), (first, secret, fingerprint, after) => {
        const code = writeCode(first, secret, fingerprint)
        expect(code).toHaveLength(codeLength)
        const value = { first, secret, fingerprint }
        expect(readCode(code + after, [first])).toEqual({ ok: true, value })
      }),
    )
  })

  it('is refused with any bit flipped', () => {
    const code = writeCode(2, new Uint8Array(16).fill(3), new Uint8Array(16).fill(9))
    const bytes = base64urlToBytes(code)
    if (bytes === null) throw new Error('a code of our own cannot be read')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = new Uint8Array(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(readCode(bytesToBase64url(flipped), [1, 2, 3]).ok).toBe(false)
    }
  })

  it('is cut at every length but its own', () => {
    const code = writeCode(2, new Uint8Array(16), new Uint8Array(16))
    for (let length = 0; length < codeLength; length++) {
      const read = readCode(code.slice(0, length), [2])
      expect(read).toEqual({ ok: false, error: { kind: 'cut' } })
    }
  })

  it('of a kind that is yet to come asks for a newer version, and of none is damage', () => {
    const of = (first: number) => writeCode(first, new Uint8Array(16), new Uint8Array(16))
    expect(readCode(of(9), [1])).toEqual({ ok: false, error: { kind: 'newer-version' } })
    expect(readCode(of(99), [1])).toEqual({ ok: false, error: { kind: 'damaged' } })
    // A kind that is read elsewhere is none here.
    expect(readCode(of(2), [1]).ok).toBe(false)
    expect(readCode(`!${of(1).slice(1)}`, [1]).ok).toBe(false)
  })
})
