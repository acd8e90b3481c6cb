import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { createOwnKeys } from './create-keys.ts'
import { createSeededRandom } from './random.ts'
import type { SignSecret } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

const bytes = new Uint8Array(32).fill(0xab)

test('a secret prints a placeholder wherever it is printed', () => {
  const secret = createSecret<'sign'>(bytes)
  const printed = [
    String(secret),
    [secret].join(),
    JSON.stringify({ secret }),
    inspect(secret),
    inspect({ secret }, { showHidden: true, depth: 9 }),
    String(new Error('x', { cause: secret }).cause),
  ]
  for (const text of printed) {
    expect(text).toContain('‹secret›')
    expect(text).not.toMatch(/171|abab|q6ur/u)
  }
})

test('no property, key or spread of a secret has its bytes', () => {
  const secret = createSecret<'sign'>(bytes)
  expect(Reflect.ownKeys(secret)).toEqual([])
  expect({ ...secret }).toEqual({})
  expect(() => reveal({ ...secret })).toThrow('not a secret')
})

test('a secret keeps its own copy', () => {
  const given = bytes.slice()
  const secret = createSecret<'sign'>(given)
  given.fill(0)
  expect(reveal(secret)).toEqual(bytes)
})

test('own keys do not print their private halves', () => {
  const keys = createOwnKeys(createSeededRandom('print'))
  const printed = inspect(keys, { depth: 9, showHidden: true }) + JSON.stringify(keys)
  for (const secret of [keys.member.signSecret, keys.device.sealSecret]) {
    expect(printed).not.toContain(reveal(secret).slice(0, 4).join(', '))
    expect(printed).not.toContain(reveal(secret).slice(0, 4).join(','))
  }
})

test('one kind of key is not another', () => {
  const seal = createSecret<'seal'>(bytes)
  // @ts-expect-error a sealing key does not sign
  const sign: SignSecret = seal
  expect(sign).toBe(seal)
})
