import { describe, expect, it } from 'vitest'
import { languages } from './language.ts'
import type { Language } from './language.ts'
import { responseStarters } from './responses.ts'
import type { ResponseStarterId } from './responses.ts'
import { responsesEn } from './responses.en.ts'
import { responsesEs } from './responses.es.ts'

const texts = { en: responsesEn, es: responsesEs } satisfies Record<
  Language,
  Record<ResponseStarterId, string>
>
const ids: readonly string[] = responseStarters.map((starter) => starter.id)

describe('response starters', () => {
  it('have ids, each once, and cover asking, thanking, being touched and understanding', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(publishedIds))
    const kinds = new Set(responseStarters.map((starter) => starter.kind))
    expect([...kinds].toSorted()).toEqual(['ask', 'thank', 'touched', 'understood'])
  })
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
]
