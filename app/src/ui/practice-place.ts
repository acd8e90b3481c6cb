import type { Practice } from '../content/practices/practice.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import { practices } from '../content/practices/practices.ts'
import { toRoundKey } from '../domain/round-key.ts'
import type { SpaceView } from '../session/views.ts'
import type { Place } from './places.ts'

/** Where somebody goes to do a practice: today's round of a daily one, a new round of any other. */
export function placeOfPractice(practice: PracticeId, space: SpaceView): Place {
  if (practice === 'closeness') return { at: 'yes' }
  if (practice === 'a-card') return { at: 'cards', part: '' }
  if (practice === 'a-mending-card') return { at: 'cards', part: 'repair' }
  const today = [space.question, space.checkIn, space.thanks]
  const round = today.find((one) => one.practice === practice)
  if (round !== undefined) return { at: 'round', key: round.key }
  return daily.some(({ id }) => id === practice)
    ? { at: 'round', key: toRoundKey(practice, space.today) }
    : { at: 'begin', practice }
}

/** One round for each day, named after it. */
const daily = (practices as readonly Practice[]).filter(({ cadence }) => cadence === 'daily')
