import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CborValue } from '@attune/wire/cbor.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { usualArgon2 } from '../crypto/argon2.ts'
import type { Lock } from './lock-row.ts'
import { decodeLock, encodeLock, passkeyContext, passphraseContext } from './lock-row.ts'

const bytes = (length: number) => new Uint8Array(length).fill(7)
const passkey = { id: bytes(20), salt: bytes(32), wrapped: bytes(104) }
const lock: Lock = {
  passphrase: { params: usualArgon2, salt: bytes(16), wrapped: bytes(104) },
  passkeys: [passkey],
}

function kindOf(row: CborValue) {
  const read = decodeLock(encodeCbor(row))
  return read.ok ? null : read.error.kind
}

describe('the row of a lock', () => {
  it('reads back as it was written', () => {
    for (const one of [lock, { ...lock, passkeys: [] }])
      expect(decodeLock(encodeLock(one))).toEqual({ ok: true, value: one })
  })

  it('is refused when it asks for less work than it should, or for too much', () => {
    const first = (...costs: readonly number[]) => [1, [...costs, bytes(16), bytes(104)], []]
    expect(kindOf(first(32_768, 2, 1))).toBeNull()
    for (const costs of [
      ...[
        [8, 1, 1],
        [19_455, 2, 1],
        [32_768, 1, 1],
        [32_768, 2, 0],
      ],
      ...[
        [4_194_304, 3, 1],
        [65_537, 2, 1],
        [32_768, 5, 1],
        [32_768, 2, 4],
        [-1, 2, 1],
      ],
    ])
      expect(kindOf(first(...costs))).toBe('lock-damaged')
  })

  it('is refused kindly when it is of a newer app, and otherwise when it is anything else', () => {
    expect(kindOf([2, 'whatever'])).toBe('newer-data')
    const way = [32_768, 2, 1, bytes(16), bytes(104)]
    for (const row of [
      ...[null, 1, [], [1], [1, way], [0, way, []], [1, way, [], []], [1, way, null]],
      ...[
        [1, way, [[bytes(20), bytes(31), bytes(104)]]],
        [1, way, [[]]],
        [1, way, [way, null]],
      ],
      ...[
        [1, [32_768, 2, 1, bytes(15), bytes(104)], []],
        [1, [32_768, 2, 1, bytes(16)], []],
      ],
    ])
      expect(kindOf(row)).toBe('lock-damaged')
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
        expect(decodeLock(new Uint8Array(any)).ok).toBe(false)
      }),
    )
  })

  it('binds each wrap to all that stands beside it', () => {
    const { passphrase } = lock
    const contexts = [
      passphraseContext(passphrase),
      passphraseContext({ ...passphrase, salt: bytes(16).fill(8) }),
      ...(['memory', 'passes', 'lanes'] as const).map((one) => {
        const params = { ...usualArgon2, [one]: usualArgon2[one] + 1 }
        return passphraseContext({ ...passphrase, params })
      }),
      passkeyContext(passkey),
      passkeyContext({ ...passkey, id: bytes(21) }),
      passkeyContext({ ...passkey, salt: bytes(32).fill(8) }),
    ]
    expect(new Set(contexts.map((one) => one.join())).size).toBe(contexts.length)
  })
})
