import { argon2Sync } from 'node:crypto'
import { argon2id } from '@noble/hashes/argon2.js'
import { expect, it } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import { argon2Fault, plainPassphrase, stretchPassphrase, usualArgon2 } from './argon2.ts'

const least = { memory: 19 * 1024, passes: 2, lanes: 1 }
const salt: Bytes = new Uint8Array(16).fill(2)
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const stretched = async (text: string, params = least) => {
  const made = await stretchPassphrase(text, salt, params)
  return made.ok ? hex(made.value) : made.error.kind
}

it('is what RFC 9106 §5.3 says', () => {
  const tag = argon2id(new Uint8Array(32).fill(1), salt, {
    ...{ m: 32, t: 3, p: 4, dkLen: 32 },
    key: new Uint8Array(8).fill(3),
    personalization: new Uint8Array(12).fill(4),
  })
  expect(hex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')
})

it('is what another implementation makes of the same, at the least and at the usual costs', async () => {
  for (const params of [least, usualArgon2]) {
    const { memory, passes, lanes: parallelism } = params
    const message = Buffer.from('una frase de más')
    const costs = { memory, passes, parallelism, tagLength: 32 }
    const theirs = argon2Sync('argon2id', { message, nonce: salt, ...costs })
    expect(await stretched('una frase de más', params)).toBe(theirs.toString('hex'))
  }
})

it('takes one passphrase for the same, however a keyboard writes it', async () => {
  const typed = ['más ﬁne', 'ma\u0301s fine', ' más fine ']
  expect(new Set(typed.map(plainPassphrase)).size).toBe(1)
  expect(new Set(await Promise.all(typed.map((one) => stretched(one)))).size).toBe(1)
  expect(await stretched('Más fine')).not.toBe(await stretched('más fine'))
})

it('refuses less work than a guesser should have, and more than a phone can do', async () => {
  const refused = [
    [{ memory: 19 * 1024 - 1 }, 'too-weak'],
    [{ passes: 1 }, 'too-weak'],
    [{ lanes: 0 }, 'too-weak'],
    [{ memory: -1 }, 'too-weak'],
    [{ memory: 64 * 1024 + 1 }, 'too-hard'],
    [{ memory: 4 * 1024 * 1024 }, 'too-hard'],
    [{ passes: 5 }, 'too-hard'],
    [{ lanes: 2 }, 'too-hard'],
    [{ memory: NaN }, 'too-hard'],
    [{ passes: 2.5 }, 'too-hard'],
    [{ memory: Infinity }, 'too-hard'],
  ] as const
  for (const [more, kind] of refused) {
    expect(await stretched('twelve letters', { ...least, ...more })).toBe(kind)
  }
  expect([least, usualArgon2, { memory: 65_536, passes: 4, lanes: 1 }].map(argon2Fault)).toEqual([
    null,
    null,
    null,
  ])
})

it('lets the page have its turn while it works', async () => {
  let turns = 0
  let isOver = false
  const count = () => {
    turns++
    if (!isOver) setTimeout(count, 0)
  }
  setTimeout(count, 0)
  await stretched('twelve letters')
  isOver = true
  expect(turns).toBeGreaterThan(2)
})
