import { practices } from '../content/practices/practices.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import { toRoundKey } from '../domain/round-key.ts'
import type { SpaceView } from '../session/views.ts'
import type { Place } from './places.ts'

/** Where somebody goes to do a practice: today's round of a daily one, a new round of any other. */
export function placeOfPractice(practice: PracticeId, space: SpaceView): Place {
  const cadence = practices.find(({ id }) => id === practice)?.cadence
  if (cadence === 'weekly') return { at: 'yes', part: practice === 'closeness' ? '' : practice }
  if (cadence !== 'daily') return { at: 'begin', practice }
  const round = [space.question, space.checkIn, space.thanks].find(
    (one) => one.practice === practice,
  )
  return { at: 'round', key: round?.key ?? toRoundKey(practice, space.today) }
}
