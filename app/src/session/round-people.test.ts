import { expect, test } from 'vitest'
import type { MemberId } from '@attune/wire/ids.ts'
import { peopleOfRound } from './round-people.ts'

const reveal = (round: string, ...people: readonly string[]) => ({
  round,
  answers: new Map(people.map((one) => [one as MemberId, null])),
})

test('a round is everyone’s who is there, until somebody who took part in it has left', () => {
  const reveals = [reveal('old', 'noor', 'sam'), reveal('new', 'noor', 'kim')]
  expect(peopleOfRound(['noor', 'sam'], reveals, 'today')).toEqual(['noor', 'sam'])
  expect(peopleOfRound(['noor', 'sam'], reveals, 'old')).toEqual(['noor', 'sam'])
  expect(peopleOfRound(['noor', 'someone to come'], reveals, 'old')).toEqual(['noor', 'sam'])
  expect(peopleOfRound(['noor', 'kim'], reveals, 'old')).toEqual(['noor', 'sam'])
  expect(peopleOfRound(['noor', 'kim'], reveals, 'new')).toEqual(['noor', 'kim'])
})

test('while a key is still on its way, nobody drops out of it', () => {
  expect(peopleOfRound(['noor', 'sam'], [reveal('old', 'noor')], 'old')).toEqual(['noor', 'sam'])
})
