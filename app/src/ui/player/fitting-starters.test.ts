import { describe, expect, it } from 'vitest'
import type { Answer } from '../../content/practices/practice.ts'
import { fittingStarters, readingOf } from './fitting-starters.ts'

const said = (answer: Answer | null) => ({ by: 'sam', answer, mark: 'as-written' }) as const

describe('what was read', () => {
  it('is how a hard thing wants to be heard, before anything good', () => {
    const low = { high: 'Lunch.', low: 'The call.' }
    expect(readingOf('check-in', [said({ ...low, heard: 'ideas' })])).toBe('ideas')
    expect(readingOf('check-in', [said({ ...low, heard: 'comfort' })])).toBe('comfort')
    expect(readingOf('check-in', [said(low)])).toBe('listen')
    expect(readingOf('check-in', [said({ ...low, heard: 'of-another-version' })])).toBe('listen')
  })

  it('is good news where there is nothing hard, and an answer where there is nothing', () => {
    expect(readingOf('check-in', [said({ high: 'Lunch.' })])).toBe('good-news')
    expect(readingOf('check-in', [said({ help: 'A walk.' }), said(null)])).toBe('answer')
    expect(readingOf('one-question', [said({ text: 'Toast.' })])).toBe('answer')
    expect(readingOf('thank-you', [said({ did: 'Soup.' })])).toBe('thanks')
  })
})

it('gives no advice to somebody who wants to be heard', () => {
  const kinds = (reading: 'listen' | 'ideas') => fittingStarters(reading).map(({ kind }) => kind)
  expect(kinds('listen')).not.toContain('offer')
  expect(kinds('ideas')).toContain('offer')
})
