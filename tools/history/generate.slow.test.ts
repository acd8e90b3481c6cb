import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Bond } from '../../app/src/content/bond.ts'
import { languages } from '../../app/src/content/language.ts'
import { dailyDecks } from '../../app/src/content/questions/decks.ts'
import { addDays, dayOf } from '../../app/src/domain/calendar-day.ts'
import { questionOfTheDay } from '../../app/src/domain/question-of-the-day.ts'
import { datedHistory } from '../../app/src/session/look-around/dated-history.ts'
import type { SampleHistory } from '../../app/src/session/look-around/sample-history.ts'
import { generateHistory, historyLengths } from './generate.ts'
import type { HistoryWish } from './generate.ts'
import {
  answerFindings,
  moveFindings,
  nameFindings,
  roundsIn,
  viewOf,
} from './history-laws.testing.ts'

const bond: Bond = { kind: 'partners', stage: 'long-term' }
const today = dayOf(2026, 11, 25)
const dated = (history: SampleHistory) => datedHistory(history, today, ['noor', 'sam'])

const made = new Map<string, SampleHistory>()
function historyOf(wish: Omit<HistoryWish, 'bond'>): SampleHistory {
  const key = JSON.stringify(wish)
  const history = made.get(key) ?? generateHistory({ ...wish, bond })
  made.set(key, history)
  return history
}

const wishes = historyLengths.flatMap((length) =>
  languages.flatMap((language) =>
    (length === 'ten-years' ? [1] : [1, 2, 3]).map((seed) => ({ length, language, seed })),
  ),
)

describe.each(wishes)('a made-up history ($length, $language, seed $seed)', (wish) => {
  const history = historyOf(wish)

  it('is the same for the same seed', () => {
    const hash = (one: SampleHistory) =>
      createHash('sha256').update(JSON.stringify(one)).digest('hex')
    expect(hash(generateHistory({ ...wish, bond }))).toBe(hash(history))
    expect(hash(historyOf({ ...wish, seed: wish.seed + 1 }))).not.toBe(hash(history))
  })

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(history))).toEqual(history)
  })

  it('keeps to its days, in the order of the clocks', () => {
    for (const list of [history.entries, history.reveals, history.own]) {
      const agos = list.map(({ ago }) => ago)
      expect(agos.filter((ago) => ago < 0 || ago > history.days)).toEqual([])
      expect(agos).toEqual(agos.toSorted((a, b) => b - a))
    }
  })

  it('begins with two names', () => {
    const named = history.people.map(({ name }, by) => ({ by, body: { name } }))
    const first = { ago: history.days, kind: 'person.named' }
    expect(history.entries.slice(0, 2)).toEqual(named.map((one) => ({ ...one, ...first })))
  })

  it('has words that are finished and calm', () => {
    const texts = textsOf([history.entries, history.reveals, history.own])
    const odd = /[{}|~<>!¡@#]|undefined|null|\s\s|^\s|\s$|(?<!\p{L})(de|a) el /iu
    expect(texts.filter((text) => odd.test(text))).toEqual([])
    expect(texts.length).toBeGreaterThan(10)
  })

  it('is one that the app could have written', () => {
    expect(answerFindings(dated(history))).toEqual([])
    expect(nameFindings(dated(history), today)).toEqual([])
    expect(moveFindings(dated(history), today)).toEqual([])
  })
})

describe.each(languages)('ten months (%s)', (language) => {
  const history = historyOf({ length: 'ten-months', language, seed: 1 })
  const shown = dated(history)
  const see = (practice: string, round: string) => viewOf(shown, { practice, round }, 'noor', today)

  it('leave a visitor something to find', () => {
    expect(see('check-in', today).steps[0]?.phase).toEqual({ is: 'open', told: ['sam'] })
    const question = questionOfTheDay(dailyDecks, bond, shown.startDay, today).id
    const open = { is: 'open', told: [] }
    expect(see('one-question', `${today}/${question}`).steps[0]?.phase).toEqual(open)
    const answers = [{ by: 'sam', answer: { level: 'some' } }]
    expect(see('capacity', `${today}/sam`).steps[0]?.phase).toMatchObject({ answers })
    const yesterday = see('check-in', addDays(today, -1))
    expect(yesterday.may).toContain('reply')
    expect(yesterday.may).not.toContain('respond')
    const thanks = roundsIn(shown).filter(
      ({ practice, round }) => practice === 'thank-you' && round.startsWith(today),
    )
    expect(thanks.map(({ round }) => see('thank-you', round).done)).toEqual([false])
  })

  it('are full, and not every evening is', () => {
    const evenings = history.reveals
      .filter(({ practice }) => practice === 'check-in')
      .map(({ ago }) => history.days - ago)
    expect(evenings.length).toBeGreaterThan(150)
    expect(evenings.length).toBeLessThan(240)
    // The move, and the week by the sea.
    const away = evenings.filter((day) => (day > 174 && day < 190) || (day > 231 && day < 240))
    expect(away).toEqual([234, 237])
    const pages = history.own.filter(({ kind }) => kind === 'journal.written')
    expect(pages.length).toBeGreaterThan(20)
    expect(pages.length).toBeLessThan(40)
  })

  it('hold every kind of entry, and mostly yes', () => {
    const kinds = ['changed', 'noted', 'replied', 'responded', 'told', 'written']
    expect([...new Set(history.entries.map(({ kind }) => kind))].toSorted()).toEqual([
      'person.named',
      ...kinds.map((kind) => `round.${kind}`),
    ])
    const replies = history.entries.flatMap(({ body: { reply } }) => (reply ? [reply] : []))
    expect(new Set(replies)).toEqual(new Set(['yes', 'smaller', 'not-now']))
    expect(replies.filter((reply) => reply === 'yes').length).toBeGreaterThan(replies.length / 2)
  })
})

describe.each([
  ['ten-months', 0.002],
  // Some templates have gone through all that may fill their gaps before the year is over.
  ['ten-years', 0.04],
] as const)('%s', (length, most) => {
  it.each(languages)('say nothing twice within a year (%s)', (language) => {
    const { reveals } = historyOf({ length, language, seed: 1 })
    const said = reveals.flatMap(({ answers, ago }) =>
      answers.flatMap((answer, by) =>
        Object.entries(answer ?? {})
          .filter(([field]) => !['heard', 'meant'].includes(field))
          .map(([, text]) => ({ text: `${by} ${text}`, ago })),
      ),
    )
    const last = new Map<string, number>()
    const again = said.filter(({ text, ago }) => {
      const before = last.get(text) ?? Infinity
      last.set(text, ago)
      return before - ago < 365
    })
    expect(again.length / said.length).toBeLessThan(most)
  })
})

it.each(languages)('ten years are as much as the bench has to carry (%s)', (language) => {
  const { entries, reveals, own } = historyOf({ length: 'ten-years', language, seed: 1 })
  expect(entries.length + own.length + 2 * reveals.length).toBeGreaterThanOrEqual(38_000)
})

it.each(['friends', 'family', 'team'] as const)('%s have one, without a shared home', (kind) => {
  const other: Bond = { kind, stage: 'new' }
  const wish = { length: 'ten-months', language: 'en', seed: 1, bond: other } as const
  const history = generateHistory(wish)
  expect(nameFindings(dated(history), today)).toEqual([])
  expect(moveFindings(dated(history), today)).toEqual([])
  const texts = textsOf([history.entries, history.reveals, history.own])
  expect(texts.filter((text) => /alcove|Hold my feet|moving boxes/.test(text))).toEqual([])
})

/** Every string in it that somebody reads. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'round' || value === '' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([inner, of]) => textsOf(of, inner))
}
