import fc from 'fast-check'
import { expect, it } from 'vitest'
import { suggestPassphrase, tidyPassphrase } from './export-passphrase.ts'
import { isLongEnough } from './passphrase-length.ts'
import { createSeededRandom } from './random.ts'

it('suggests four groups of four letters that cannot be taken for each other', () => {
  const random = createSeededRandom('passphrases')
  const many = Array.from({ length: 400 }, () => suggestPassphrase(random))
  for (const one of many) expect(one).toMatch(/^[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){3}$/)
  expect(new Set(many).size).toBe(many.length)
  expect(new Set(many.join('').replaceAll('-', '')).size).toBe(32)
})

it('takes a suggested one however it is typed', () => {
  const suggested = suggestPassphrase(createSeededRandom('typed'))
  const spaced = suggested.toUpperCase().replaceAll('-', '  ')
  expect(tidyPassphrase(` ${spaced}\n`)).toBe(suggested)
  expect(tidyPassphrase(suggested)).toBe(suggested)
})

it('leaves a person’s own as it is, but for the space around it', () => {
  expect(tidyPassphrase('  Our First  Summer 1998 ')).toBe('Our First  Summer 1998')
  // The same letters, composed and decomposed.
  const typed = 'mañana por la mañana'
  expect(tidyPassphrase(typed.normalize('NFD'))).toBe(typed)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      const tidy = tidyPassphrase(any)
      expect(tidyPassphrase(tidy)).toBe(tidy)
    }),
  )
})

it('counts letters as people do', () => {
  expect(isLongEnough('eleven chars'.slice(0, 11))).toBe(false)
  expect(isLongEnough('twelve chars')).toBe(true)
  expect(isLongEnough('🌻'.repeat(6))).toBe(false)
})
