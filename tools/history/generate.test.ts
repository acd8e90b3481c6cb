import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { languages } from '../../app/src/content/language.ts'
import { practices } from '../../app/src/content/practices/practices.ts'
import type { Answer, Field, Practice } from '../../app/src/content/practices/practice.ts'
import { firstDeck } from '../../app/src/content/questions/first-deck.ts'
import { addDays, dayOf, daysBetween, textToDay } from '../../app/src/domain/calendar-day.ts'
import { questionOfTheDay } from '../../app/src/domain/question-of-the-day.ts'
import type { RoundFact } from '../../app/src/domain/round-facts.ts'
import type { StepView } from '../../app/src/domain/round.ts'
import { viewRound } from '../../app/src/domain/round.ts'
import type { DatedHistory } from '../../app/src/session/look-around/dated-history.ts'
import { datedHistory } from '../../app/src/session/look-around/dated-history.ts'
import type { SampleHistory } from '../../app/src/session/look-around/sample-history.ts'
import { generateHistory, historyLengths } from './generate.ts'
import type { HistoryWish } from './generate.ts'

const bond = { kind: 'partners', stage: 'long-term' } as const
const today = dayOf(2026, 11, 25)
const members = ['noor', 'sam'] as const

const made = new Map<string, SampleHistory>()
function historyOf(wish: Omit<HistoryWish, 'bond'>): SampleHistory {
  const key = JSON.stringify(wish)
  const history = made.get(key) ?? generateHistory({ ...wish, bond })
  made.set(key, history)
  return history
}

const hash = (history: SampleHistory) =>
  createHash('sha256').update(JSON.stringify(history)).digest('hex')

const wishes = historyLengths.flatMap((length) =>
  languages.flatMap((language) => [1, 2].map((seed) => ({ length, language, seed }))),
)

describe.each(wishes)('a made-up history ($length, $language, seed $seed)', (wish) => {
  const history = historyOf(wish)
  const dated = datedHistory(history, today, members)

  it('is the same for the same seed', () => {
    expect(hash(generateHistory({ ...wish, bond }))).toBe(hash(history))
    expect(hash(historyOf({ ...wish, seed: 3 }))).not.toBe(hash(history))
  })

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(history))).toEqual(history)
  })

  it('keeps to its days, in the order of the clocks', () => {
    for (const list of [history.entries, history.reveals, history.own]) {
      const agos = list.map(({ ago }) => ago)
      expect(agos.every((ago) => ago >= 0 && ago <= history.days)).toBe(true)
      expect(agos).toEqual(agos.toSorted((a, b) => b - a))
    }
    expect(history.entries.slice(0, 2)).toEqual(
      history.people.map(({ name }, by) => ({
        ...{ by, ago: history.days, kind: 'person.named', body: { name } },
      })),
    )
  })

  it('has words that are finished and calm', () => {
    const texts = textsOf([history.entries, history.reveals, history.own])
    const odd = /[{}|~<>!¡@#]|undefined|null|\s\s|^\s|\s$|(?<!\p{L})(de|a) el /iu
    expect(texts.filter((text) => odd.test(text))).toEqual([])
    expect(texts.length).toBeGreaterThan(10)
  })

  it('fills the fields of its practices and no others', () => {
    for (const { practice, step, answers } of dated.reveals) {
      expect(stepOf(practice, step).kind).toBe('seal')
      expect(answers.size).toBe(2)
      for (const answer of answers.values()) expectAnswer(practice, step, answer)
    }
    for (const { kind, body } of dated.entries) {
      if (kind === 'round.written' || kind === 'round.changed') {
        const { practice, step, answer } = body as {
          practice: string
          step: string
          answer: Answer
        }
        if (answer !== null) expectAnswer(practice, step, answer)
      }
    }
  })

  it('names its rounds as the app would', () => {
    for (const { practice, round } of [...dated.reveals, ...roundsIn(dated)]) {
      expectName(practice, round, dated)
    }
  })

  it('is a history that the engine would have allowed', () => {
    for (const round of playedRounds(dated)) expectValid(round)
  })
})

describe('ten months', () => {
  it.each(languages)('leave a visitor something to find (%s)', (language) => {
    const dated = datedHistory(
      historyOf({ length: 'ten-months', language, seed: 1 }),
      today,
      members,
    )
    const view = (practice: string, round: string) => {
      const { facts, practice: definition } = factsOf(dated, practice, round)
      return viewRound(definition, { me: 'noor', members, today }, facts)
    }
    const phase = (practice: string, round: string, at: number) =>
      view(practice, round).steps[at]?.phase
    expect(phase('check-in', today, 0)).toEqual({ is: 'open', told: ['sam'] })
    const question = questionOfTheDay(firstDeck, bond, dated.startDay, today).id
    expect(phase('one-question', `${today}/${question}`, 0)).toEqual({ is: 'open', told: [] })
    expect(phase('capacity', `${today}/sam`, 0)).toMatchObject({
      answers: [{ by: 'sam', answer: { level: 'some' } }],
    })
    const yesterday = view('check-in', addDays(today, -1))
    expect(yesterday.may).toContain('reply')
    expect(yesterday.may).not.toContain('respond')
    const thanks = roundsIn(dated).filter(
      ({ practice, round }) => practice === 'thank-you' && round.startsWith(today),
    )
    expect(thanks).toHaveLength(1)
    expect(view('thank-you', thanks[0]!.round).may).toContain('respond')
  })

  it.each(languages)('are full, and not every evening is (%s)', (language) => {
    const { reveals, own, entries } = historyOf({ length: 'ten-months', language, seed: 1 })
    const evenings = new Set(
      reveals.flatMap(({ practice, ago }) => (practice === 'check-in' ? [300 - ago] : [])),
    )
    expect(evenings.size).toBeGreaterThan(150)
    expect(evenings.size).toBeLessThan(240)
    // The move, and the week by the sea.
    const away = [...evenings].filter((day) => (day > 174 && day < 190) || (day > 231 && day < 240))
    expect(away).toEqual([234, 237])
    const pages = own.filter(({ kind }) => kind === 'journal.written')
    expect(pages.length).toBeGreaterThan(20)
    expect(pages.length).toBeLessThan(40)
    const kinds = new Set(entries.map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual([
      'person.named',
      'round.changed',
      'round.noted',
      'round.replied',
      'round.responded',
      'round.told',
      'round.written',
    ])
    const replies = entries.flatMap(({ body: { reply } }) => (reply === undefined ? [] : [reply]))
    expect(new Set(replies)).toEqual(new Set(['yes', 'smaller', 'not-now']))
    expect(replies.filter((reply) => reply === 'yes').length).toBeGreaterThan(replies.length / 2)
  })
})

describe.each(['ten-months', 'ten-years'] as const)('%s', (length) => {
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
    // In ten years some templates have gone through all that may fill their gaps.
    expect(again.length / said.length).toBeLessThan(length === 'ten-months' ? 0.002 : 0.04)
  })
})

it('ten years are as many entries as the bench has to carry', () => {
  for (const language of languages) {
    const { entries, reveals, own } = historyOf({ length: 'ten-years', language, seed: 1 })
    expect(entries.length + own.length + 2 * reveals.length).toBeGreaterThan(38_000)
  }
})

it.each(['friends', 'family', 'team'] as const)('%s have one, without a shared home', (kind) => {
  const other = { kind, stage: 'new' } as const
  const history = generateHistory({
    ...{ length: 'ten-months', language: 'en', seed: 1 },
    bond: other,
  })
  const asked = new Set(firstDeck.filter(({ bonds }) => bonds.includes(kind)).map(({ id }) => id))
  for (const { practice, round } of history.reveals) {
    if (practice === 'one-question') expect(asked).toContain(round.split('/')[1])
  }
  const texts = textsOf([history.entries, history.reveals])
  expect(texts.filter((text) => /alcove|Hold my feet/.test(text))).toEqual([])
})

/** Every string in it that somebody reads. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'round' || value === '' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([inner, of]) => textsOf(of, inner))
}

function practiceOf(id: string): Practice {
  const practice = practices.find((one) => one.id === id)
  if (practice === undefined) throw new Error(`no practice ${id}`)
  return practice
}

function stepOf(practice: string, step: string) {
  const found = practiceOf(practice).steps.find(({ id }) => id === step)
  if (found === undefined) throw new Error(`no step ${step} in ${practice}`)
  return found
}

function expectAnswer(practice: string, step: string, answer: Answer | null) {
  if (answer === null) throw new Error('an answer that nobody can open')
  const found = stepOf(practice, step)
  const fields: readonly Field[] = 'fields' in found ? found.fields : [{ kind: 'text', id: 'text' }]
  const written = Object.keys(answer)
  expect(written.length).toBeGreaterThan(0)
  expect(written.filter((id) => !fields.some((field) => field.id === id))).toEqual([])
  for (const field of fields) {
    const text = answer[field.id]
    if (text === undefined) expect(field.optional).toBe(true)
    else if (field.kind === 'text') expect(text.trim()).not.toBe('')
    else {
      expect(field.options).toContain(text)
      if (field.after !== undefined) expect(written).toContain(field.after)
    }
  }
}

interface InRound {
  readonly practice: string
  readonly step: string
  readonly round: string
}

function roundsIn({ entries }: DatedHistory): InRound[] {
  return entries.flatMap(({ body }) => ('round' in body ? [body as unknown as InRound] : []))
}

function expectName(practice: string, round: string, { startDay }: DatedHistory) {
  const day = textToDay(round.slice(0, 10))
  if (day === null) throw new Error(`${round} begins with no day`)
  expect(daysBetween(startDay, day)).toBeGreaterThanOrEqual(0)
  const rest = round.slice(10)
  const { cadence } = practiceOf(practice)
  if (practice === 'one-question') {
    expect(rest).toBe(`/${questionOfTheDay(firstDeck, bond, startDay, day).id}`)
  } else if (cadence === 'daily') expect(rest).toBe('')
  else if (cadence === 'mine') expect(['/noor', '/sam']).toContain(rest)
  else expect(rest).toMatch(/^\/[a-z]{8}$/)
}

interface PlayedRound {
  readonly practice: Practice
  readonly facts: readonly RoundFact[]
  readonly days: readonly { readonly kind: string; readonly day: string }[]
}

function playedRounds(dated: DatedHistory): PlayedRound[] {
  const { byRound } = indexOf(dated)
  return [...byRound.values()]
}

function factsOf(dated: DatedHistory, practice: string, round: string): PlayedRound {
  const known = indexOf(dated).byRound.get(`${practice} ${round}`)
  return known ?? { practice: practiceOf(practice), facts: [], days: [] }
}

/** What the log says of each round, the newest of words that may be said again. */
function indexOf({ reveals, entries }: DatedHistory) {
  const byRound = new Map<string, { practice: Practice; facts: RoundFact[]; days: PlayedDay[] }>()
  const roundAt = ({ practice, round }: InRound) => {
    const key = `${practice} ${round}`
    const known = byRound.get(key) ?? { practice: practiceOf(practice), facts: [], days: [] }
    byRound.set(key, known)
    return known
  }
  for (const reveal of reveals) {
    const { facts, days } = roundAt(reveal)
    const { step, day } = reveal
    // A round opens once.
    expect(facts).toEqual([])
    facts.push({ kind: 'released', step })
    for (const [by, answer] of reveal.answers) facts.push({ kind: 'opened', step, by, answer })
    days.push({ kind: 'released', day })
  }
  for (const { kind, by, day, body } of entries) {
    if (!('round' in body)) continue
    const { facts, days } = roundAt(body as unknown as InRound)
    const { practice: _practice, round: _round, text, ...rest } = body as Record<string, unknown>
    const fact = { kind: kind.slice('round.'.length), by, ...rest } as Record<string, unknown>
    if (kind === 'round.responded') fact['answer'] = { text }
    if (kind === 'round.replied') fact['text'] = text
    const older = facts.findIndex((one) => isSame(one, fact))
    if (older >= 0) {
      expect(['changed', 'replied']).toContain(fact['kind'])
      facts.splice(older, 1)
    }
    facts.push(fact as unknown as RoundFact)
    days.push({ kind: String(fact['kind']), day })
  }
  return { byRound }
}

type PlayedDay = { kind: string; day: string }

function isSame(one: object, other: object): boolean {
  const keys = ['kind', 'step', 'by', 'to', 'note'] as const
  const of = (fact: object) => fact as Partial<Record<string, unknown>>
  return keys.every((key) => of(one)[key] === of(other)[key])
}

/** Plays a round's facts one after another: each must be a move that its author could make then. */
function expectValid({ practice, facts, days }: PlayedRound) {
  const opened = days.find(({ kind }) => kind === 'released')?.day
  for (const { kind, day } of days) {
    if (opened !== undefined && kind !== 'told') expect(day >= opened).toBe(true)
  }
  facts.forEach((fact, at) => {
    if (!('by' in fact) || fact.kind === 'opened' || fact.kind === 'told') return
    const before = facts.slice(0, at).filter((one) => !isSame(one, fact))
    const { steps, may } = viewRound(practice, { me: fact.by, members, today }, before)
    const phase = steps.find((one) => 'step' in fact && one.step === fact.step)
    if (phase === undefined) throw new Error(`${practice.id} has no such step`)
    expect(may).toContain(moves[fact.kind as keyof typeof moves])
    if (fact.kind === 'replied' || fact.kind === 'noted') expectWish(phase, fact)
  })
}

const moves = {
  ...{ written: 'write', responded: 'respond', changed: 'change' },
  ...{ replied: 'reply', noted: 'note' },
} as const

function expectWish({ phase }: StepView, fact: Extract<RoundFact, { kind: 'replied' | 'noted' }>) {
  if (!('wishes' in phase)) throw new Error('a word on wishes that nobody can see')
  const wish = phase.wishes.find(({ by }) => by === fact.to)
  if (wish === undefined) throw new Error('a word on a wish that nobody had')
  if (fact.kind === 'replied') {
    expect(wish.asksMe).toBe(true)
    if (fact.reply === 'yes') expect(fact.text).toBe('')
    else expect(fact.text).not.toBe('')
  } else expect(wish.mayNote).toContain(fact.note)
}
