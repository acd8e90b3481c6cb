import { expect, it } from 'vitest'
import { ownShare } from './own-share.ts'
import type { RoundFact } from './round-facts.ts'

const said = (by: string, words: number): RoundFact => ({
  ...{ kind: 'written', step: 'text', by },
  answer: { text: 'so '.repeat(words) },
})

it('tells one person alone whether they spoke more or less than their part', () => {
  const round = [said('noor', 90), said('sam', 30)]
  expect(ownShare('noor', [round])).toBe('spoke-more')
  expect(ownShare('sam', [round])).toBe('spoke-less')
  expect(ownShare('noor', [round, [said('noor', 40), said('sam', 90)]])).toBe('about-even')
  expect(ownShare('kim', [[said('noor', 40), said('sam', 40), said('kim', 40)]])).toBe('about-even')
})

it('says nothing of few words, nor of rounds in which one person speaks alone', () => {
  expect(ownShare('noor', [[said('noor', 30), said('sam', 5)]])).toBeNull()
  expect(ownShare('noor', [[said('noor', 500)]])).toBeNull()
})
