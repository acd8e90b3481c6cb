import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Answer, Field } from '../content/practices/practice.ts'
import { checkIn } from '../content/practices/check-in.ts'
import { practices } from '../content/practices/practices.ts'
import { checkAnswer, responseFields } from './answer.ts'
import { longestText } from './text.ts'

const evening = checkIn.steps[0].fields
const thanks: readonly Field[] = [
  { kind: 'text', id: 'did' },
  { kind: 'text', id: 'meant', optional: true },
]
const level: readonly Field[] = [
  { kind: 'choice', id: 'level', options: ['full', 'some'] },
  { kind: 'text', id: 'until', optional: true },
]
const faultOf = (fields: readonly Field[], typed: Answer) => {
  const checked = checkAnswer(fields, typed)
  return checked.ok ? null : checked.error
}
const wordsOf = (fields: readonly Field[], typed: Answer) => {
  const checked = checkAnswer(fields, typed)
  return checked.ok ? checked.value : null
}

describe('an answer', () => {
  it('keeps what was typed, and drops what is no field of the step', () => {
    const typed = { did: ' the soup\r\n', meant: 'a lot', secret: 'not asked for' }
    expect(wordsOf(thanks, typed)).toEqual({ did: ' the soup\n', meant: 'a lot' })
  })

  it('leaves out what is optional and blank, whatever it is blank with', () => {
    for (const blank of ['', '  \n', '\u200b\u2060', '\u0000']) {
      expect(wordsOf(thanks, { did: 'the soup', meant: blank })).toEqual({ did: 'the soup' })
    }
  })

  it('names the field that is missing', () => {
    expect(faultOf(thanks, { did: ' ', meant: 'a lot' })).toEqual({ kind: 'empty', field: 'did' })
    expect(faultOf(thanks, {})).toEqual({ kind: 'empty', field: 'did' })
    expect(faultOf(responseFields, { text: '\u200b' })).toEqual({ kind: 'empty', field: 'text' })
  })

  it('says something: all optional and all blank is empty', () => {
    expect(faultOf(evening, {})).toEqual({ kind: 'empty', field: 'high' })
    expect(faultOf(evening, { high: ' ', help: '\u2800' })).toEqual({
      kind: 'empty',
      field: 'high',
    })
  })

  it('chooses among the options only', () => {
    expect(wordsOf(level, { level: 'some' })).toEqual({ level: 'some' })
    for (const other of ['', 'Some', 'none', 'constructor', '0']) {
      expect(faultOf(level, { level: other })).toEqual({ kind: 'empty', field: 'level' })
    }
    expect(wordsOf(evening, { low: 'the meeting', heard: 'shouting' })).toEqual({
      low: 'the meeting',
    })
  })

  it('says how to be heard only with something to hear', () => {
    expect(wordsOf(evening, { low: 'the meeting', heard: 'listen' })).toEqual({
      low: 'the meeting',
      heard: 'listen',
    })
    expect(wordsOf(evening, { low: ' ', high: 'sun', heard: 'listen' })).toEqual({ high: 'sun' })
    expect(faultOf(evening, { heard: 'listen' })).toEqual({ kind: 'empty', field: 'high' })
  })

  it('needs what is asked only after something once that was chosen, and not before', () => {
    const fields = [
      { kind: 'choice', id: 'instead', options: ['now', 'later'] },
      { kind: 'text', id: 'when', after: { field: 'instead', is: 'later' } },
    ] as const
    expect(wordsOf(fields, { instead: 'now', when: 'noon' })).toEqual({ instead: 'now' })
    expect(faultOf(fields, { instead: 'later' })).toEqual({ kind: 'empty', field: 'when' })
  })

  it('fits with all its fields into what one text may have', () => {
    const half = 'a'.repeat(longestText / 2)
    expect(wordsOf(thanks, { did: half, meant: half })).not.toBeNull()
    expect(faultOf(thanks, { did: half, meant: `${half}b` })).toEqual({
      kind: 'too-long',
      field: 'meant',
    })
    // Bytes count, not letters.
    const wide = '\u{1f642}'.repeat(longestText / 8)
    expect(wordsOf(thanks, { did: wide, meant: wide })).not.toBeNull()
    expect(faultOf(thanks, { did: wide, meant: `${wide}x` })).toMatchObject({ kind: 'too-long' })
    expect(faultOf(thanks, { did: 'a'.repeat(longestText + 1) })).toEqual({
      kind: 'too-long',
      field: 'did',
    })
  })

  it('is not fooled by keys that objects are born with', () => {
    const born = JSON.parse('{"__proto__": {"did": "Mallory"}, "did": "the soup"}') as Answer
    expect(wordsOf(thanks, born)).toEqual({ did: 'the soup' })
    expect(faultOf(thanks, JSON.parse('{"__proto__": {"x": 1}}') as Answer)).toMatchObject({
      kind: 'empty',
    })
    expect(({} as { did?: string }).did).toBeUndefined()
  })

  it('is settled after one pass, for every step of every practice', () => {
    const stepFields = practices.flatMap(({ steps }) =>
      steps.flatMap((step): (readonly Field[])[] => ('fields' in step ? [step.fields] : [])),
    )
    const typed = fc.oneof(
      fc.string(),
      fc.constantFrom('listen', 'full', 'kind', ' ', '\ud800', 'a\u0000\r\nb', '\u200b'),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...stepFields),
        fc.array(typed, { minLength: 5, maxLength: 5 }),
        (fields, texts) => {
          const given = Object.fromEntries(fields.map(({ id }, at) => [id, texts[at] ?? '']))
          const once = wordsOf(fields, given)
          if (once === null) return
          expect(wordsOf(fields, once)).toEqual(once)
          expect(Object.keys(once).length).toBeGreaterThan(0)
          for (const text of Object.values(once)) expect(text.isWellFormed()).toBe(true)
        },
      ),
    )
  })

  it('has one question at most where one is enough, and says where the second stands', () => {
    const fields: readonly Field[] = [
      { kind: 'text', id: 'thanks' },
      { kind: 'text', id: 'ask', asks: 'one-question', optional: true },
    ]
    expect(faultOf(fields, { thanks: 'Thank you.', ask: 'Why? How much?' })?.field).toBe('ask')
    expect(faultOf(fields, { thanks: 'Really? Thank you?' })?.field).toBe('thanks')
    expect(faultOf(fields, { thanks: 'Thank you?', ask: 'Why?' })?.field).toBe('ask')
    expect(faultOf(fields, { thanks: 'Thank you.', ask: 'Why?!' })).toBeNull()
  })
})
