import { describe, expect, it } from 'vitest'
import { firstDeck } from '../../app/src/content/questions/first-deck.ts'
import { dayOf } from '../../app/src/domain/calendar-day.ts'
import { questionAsked } from './asked.ts'
import type { Corpus } from './corpus-shape.ts'
import { corpora } from './corpus.ts'

const bond = { kind: 'partners', stage: 'long-term' } as const

/** Every text with the way to it: the same ways must lead somewhere in both languages. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`))
}

const blocks = (corpus: Corpus) =>
  textsOf(corpus).filter(
    ([path]) => !path.startsWith('/answers/') && !path.startsWith('/chapters/'),
  )

describe('the words of a history', () => {
  it('are there in both languages, piece by piece', () => {
    const ways = (corpus: Corpus) => blocks(corpus).map(([path]) => path)
    expect(ways(corpora.es).toSorted()).toEqual(ways(corpora.en).toSorted())
    expect(ways(corpora.en).length).toBeGreaterThan(40)
  })

  it.each(['en', 'es'] as const)('answer every question in every voice (%s)', (language) => {
    const asked = firstDeck.map(({ id }) => id).toSorted()
    for (const answers of Object.values(corpora[language].answers)) {
      expect(Object.keys(answers)).toEqual(expect.arrayContaining(asked))
      for (const texts of Object.values(answers)) {
        expect(texts.filter((text) => text.trim() === '')).toEqual([])
        expect(texts.length).toBeGreaterThan(0)
      }
    }
  })

  it('answer what the sample space was asked in its last week', () => {
    const told = { bond, startDay: dayOf(2001, 1, 1), days: 300 }
    const open = [294, 295, 296, 297, 298, 299].map((day) => questionAsked(told, day))
    for (const { answers } of Object.values(corpora)) {
      for (const one of [answers.a, answers.b]) {
        expect(Object.keys(one)).toEqual(expect.arrayContaining(open))
      }
    }
  })

  it.each(['en', 'es'] as const)('are calm, and count nothing (%s)', (language) => {
    const loud = textsOf(corpora[language]).filter(([, text]) =>
      /[!¡]|\bstreak|\bracha/i.test(text),
    )
    expect(loud.map(([path]) => path)).toEqual([])
  })
})
