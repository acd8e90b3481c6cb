import { describe, expect, it } from 'vitest'
import { regionAmong } from './region.ts'

const known = ['ES', 'MX', 'US'] as const

describe('the country that is offered', () => {
  it.each([
    [['es-MX', 'en-US'], 'MX'],
    [['fr-FR', 'en-US'], 'US'],
    [['es-Latn-ES-u-nu-arab'], 'ES'],
    // No country is guessed from a language.
    [['es', 'en'], null],
    [['es-419'], null],
    [['xx-yy-zz-', '', 'en-US'], 'US'],
    [[], null],
  ])('of %j is %s', (locales, country) => {
    expect(regionAmong(locales, known)).toBe(country)
  })
})
