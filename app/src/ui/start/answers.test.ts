import { expect, it } from 'vitest'
import type { AnswersSoFar } from './answers.ts'
import { nameFault } from '../first-questions.tsx'
import { answersToStart, firstOpenStep, noAnswers, startSteps } from './answers.ts'

const whole: AnswersSoFar = {
  name: 'Noor',
  kind: 'friends',
  stage: 'new',
  hasChosenLanguage: true,
  keeper: 'not-sure',
}

it('opens every step in turn', () => {
  const opened = startSteps.map((_, upTo) =>
    firstOpenStep({
      name: upTo > 0 ? whole.name : '',
      kind: upTo > 1 ? whole.kind : null,
      stage: upTo > 2 ? whole.stage : null,
      hasChosenLanguage: upTo > 3,
      keeper: upTo > 4 ? whole.keeper : null,
    }),
  )
  expect(opened).toEqual([0, 1, 2, 3, 4, 5])
})

it('says what is wrong with a name', () => {
  expect(nameFault(' \u200b\u2060 ')).toBe('name-empty')
  expect(nameFault('👨‍👩‍👧‍👦'.repeat(40))).toBe(null)
  expect(nameFault('n'.repeat(41))).toBe('name-too-long')
})

it('starts only when all is answered', () => {
  expect(answersToStart(noAnswers, 'en', null)).toBe(null)
  expect(answersToStart(whole, 'es', 'TOKEN')).toEqual({
    name: 'Noor',
    bond: { kind: 'friends', stage: 'new' },
    language: 'es',
    keeper: 'not-sure',
    token: 'TOKEN',
  })
})

it('begins gently where nobody said how long it has been', () => {
  const start = answersToStart({ ...whole, stage: 'unsaid' }, 'en', null)
  expect(start?.bond).toEqual({ kind: 'friends', stage: 'new' })
  expect(firstOpenStep({ ...whole, stage: 'unsaid' })).toBe(5)
})
