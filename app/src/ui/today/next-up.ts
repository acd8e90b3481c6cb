import type { ShownRound, SpaceView } from '../../session/views.ts'
import { insteadOf } from '../written-by.ts'
import { standingOf } from '../standing.ts'

type Evening = Pick<SpaceView, 'checkIn' | 'question' | 'thanks' | 'instead' | 'me'>

/** What asks next on this day; null when nothing does. A thank-you is invited, never asked for. */
export function nextUp(space: Evening): ShownRound | null {
  const { checkIn, question, thanks } = space
  const asks = ({ practice, ...round }: ShownRound) => {
    const standing = standingOf({ practice, ...round })
    if (standing === 'revealed' || standing === 'told') return true
    if (standing !== 'open' || practice === 'thanks-together') return false
    return practice !== 'check-in' || !isForAnotherTime(space)
  }
  return [checkIn, question, thanks].find(asks) ?? null
}

/** This person asked for another time; the check-in stays within reach all the same. */
function isForAnotherTime(space: Evening): boolean {
  return insteadOf(space)?.['instead'] === 'another-time'
}
