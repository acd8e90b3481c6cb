import { describe, expect, it } from 'vitest'
import { languages } from './language.ts'
import type { Language } from './language.ts'
import { readings, responseStarters } from './responses.ts'
import type { Reading, ResponseStarter, ResponseStarterId } from './responses.ts'
import { responsesEn } from './responses.en.ts'
import { responsesEs } from './responses.es.ts'

const texts = { en: responsesEn, es: responsesEs } satisfies Record<
  Language,
  Record<ResponseStarterId, string>
>
const ids: readonly string[] = responseStarters.map((starter) => starter.id)

describe('response starters', () => {
  it('have ids, each once, and cover asking, thanking, being touched, understanding and offering', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(publishedIds))
    const kinds = new Set(responseStarters.map((starter) => starter.kind))
    expect([...kinds].toSorted()).toEqual(['ask', 'offer', 'thank', 'touched', 'understood'])
  })
})

const fitting = (reading: Reading): readonly ResponseStarter[] =>
  responseStarters.filter(({ fits }) => (fits as readonly Reading[]).includes(reading))

it.each(readings)('has at least three ways to begin for %s', (reading) => {
  expect(fitting(reading).length).toBeGreaterThanOrEqual(3)
})

it('offers ideas only to those who asked for them', () => {
  const offering = readings.filter((one) => fitting(one).some(({ kind }) => kind === 'offer'))
  expect(offering).toEqual(['ideas'])
})

describe.each(languages)('response starters in %s', (language) => {
  it('are complete and different', () => {
    expect(Object.keys(texts[language]).toSorted()).toEqual(ids.toSorted())
    expect(new Set(Object.values(texts[language])).size).toBe(ids.length)
  })

  it.each(Object.entries(texts[language]))(
    '%s begins a sentence and leaves its end open',
    (_, text) => {
      expect(text).toMatch(/^\p{Lu}[\p{L} ]*\p{L}$/u)
      expect(text.split(' ').length).toBeLessThanOrEqual(6)
    },
  )
})

const publishedIds = [
  'tell-me-more',
  'thank-you',
  'touched-me',
  'never-knew',
  'stays-with-me',
  'smiled-when',
  'can-see-why',
  'love-to-ask',
  'glad-with-you',
  'best-part',
  'hear-you',
  'here-for-you',
  'wish-i-could',
  'might-help',
  'what-if',
  'means-to-me',
  'did-not-know',
]
