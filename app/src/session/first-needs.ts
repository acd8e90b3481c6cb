/**
 * Which of all that was said the first screen may need: the rounds of the last days, and whatever is not
 * known to be over with its day. The rest of a long history is read behind it.
 */
import type { PracticeId } from '../content/practices/practices.ts'
import type { Day } from '../domain/calendar-day.ts'
import { addDays } from '../domain/calendar-day.ts'
import { readRoundKey, toRoundKey } from '../domain/round-key.ts'
import type { Opening } from '../sync/start-keeper.ts'

/** Longer than anything waits on Today, whatever the zones. */
const recentDays = 20

/** Of these, Today shows nothing that is older. */
const overWithTheirDays: readonly PracticeId[] = [
  'check-in',
  'one-question',
  'thanks-together',
  'thank-you',
  'small-win',
  'start-small',
  'capacity',
  'not-tonight',
]

export function firstNeeds(today: () => Day): Opening {
  return () => {
    const since = addDays(today(), -recentDays)
    const isNeeded = ({ practice, round }: { practice?: unknown; round?: unknown }): boolean => {
      if (typeof practice !== 'string' || typeof round !== 'string') return true
      if (!overWithTheirDays.some((one) => one === practice)) return true
      // A round begins with its day: nearly all of a history is passed over without reading it.
      return round >= since && readRoundKey(toRoundKey(practice, round)) !== null
    }
    return {
      // Memories are looked at elsewhere, with all of the history.
      needs: ({ kind, body }) => !kind.startsWith('memory.') && isNeeded(body),
      needsOpened: isNeeded,
    }
  }
}
