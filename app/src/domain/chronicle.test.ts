import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { exportWordsEn } from '../content/export-words.en.ts'
import { exportLines } from '../content/export-words.ts'
import { dayOf } from './calendar-day.ts'
import type { Told } from './chronicle.ts'
import { writeChronicle } from './chronicle.ts'

const monday = dayOf(2026, 11, 23)
const sunday = dayOf(2026, 11, 22)
const one: Told = {
  line: 'answered',
  by: 'Noor',
  day: sunday,
  practice: 'one-question',
  round: '2026-11-22/q-own-hour',
  answer: { text: 'An hour\nof quiet.' },
}
const write = (told: readonly Told[], hasUnknown = false) =>
  writeChronicle(told, {
    title: exportWordsEn.historyTitle,
    words: exportWordsEn,
    hasUnknown,
    showDay: (day) => `day ${day}`,
    questionOf: (_, round) => (round.endsWith('q-own-hour') ? 'What would you do?' : null),
  })

describe('the chronicle', () => {
  it('tells day by day, and in a day round by round', () => {
    const checkIn = { practice: 'check-in', round: sunday, by: 'Sam' }
    const told: readonly Told[] = [
      { ...one, line: 'said-back', day: monday, by: 'Sam', answer: { text: 'Tell me more' } },
      one,
      { ...one, ...checkIn, answer: { high: 'The walk', heard: 'listen' } },
      { ...one, by: 'Sam', answer: { text: 'Swim' } },
      { ...one, ...checkIn, day: null, line: 'took-back', answer: null },
    ]
    expect(write(told)).toBe(`# What we wrote

## day 2026-11-22

### One question

\u2068What would you do?\u2069

\u2068Noor\u2069 answered:

> An hour${'  '}
> of quiet.

\u2068Sam\u2069 answered:

> Swim

### The evening’s check-in

\u2068Sam\u2069 answered:

What was good:

> The walk

What I need:

> Someone who listens

## day 2026-11-23

### One question

\u2068What would you do?\u2069

\u2068Sam\u2069 said back:

> Tell me more

## Without a day

### The evening’s check-in

\u2068Sam\u2069 took it back.

`)
  })

  it('keeps what a newer Attune named', () => {
    const answer = { constructor: '*a*', mood: '# b' }
    const page = write([{ ...one, practice: '<b>', answer }], true)
    expect(page).toContain(exportWordsEn.unknown)
    expect(page).toContain('### \u2068\\<b>\u2069')
    expect(page).toContain('\u2068constructor\u2069:\n\n> \\*a\\*')
    expect(page).toContain('\u2068mood\u2069:\n\n> \\# b')
  })

  it('shows the whole of everybody’s words, and runs none of them', () => {
    const odd = fc.constantFrom('<b>', '# ', '\n', '](x)', '```', 'a', '{name}', '$&', '- ', ' ')
    const words = fc.array(odd, { maxLength: 6 }).map((parts) => parts.join(''))
    const told = fc.record({
      line: fc.constantFrom(...exportLines),
      by: words,
      day: fc.constantFrom(sunday, monday, null),
      practice: fc.constantFrom('one-question', 'check-in', 'small-win', '<i>'),
      round: fc.constantFrom('a', 'b'),
      answer: fc.option(fc.dictionary(words, words), { nil: null }),
    })
    const allowed = ['h1', 'h2', 'h3', 'p', 'br', 'blockquote']
    fc.assert(
      fc.property(fc.array(told, { maxLength: 6 }), (list) => {
        const html = marked.parse(write(list), { async: false })
        const tags = [...html.matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)].map(([, tag]) => tag ?? '')
        expect(tags.filter((tag) => !allowed.includes(tag))).toEqual([])
        expect(html.match(/<h2>/g)?.length ?? 0).toBe(new Set(list.map(({ day }) => day)).size)
      }),
    )
  })
})
