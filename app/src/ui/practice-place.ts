import type { PracticeId } from '../content/practices/practices.ts'
import type { SpaceView } from '../session/views.ts'
import type { Place } from './places.ts'

/** Where somebody goes to do a practice: today's round of a daily one, a new round of any other. */
export function placeOfPractice(practice: PracticeId, space: SpaceView): Place {
  if (practice === 'closeness') return { at: 'yes' }
  const today = [space.question, space.checkIn, space.thanks]
  const round = today.find((one) => one.practice === practice)
  return round === undefined ? { at: 'begin', practice } : { at: 'round', key: round.key }
}
