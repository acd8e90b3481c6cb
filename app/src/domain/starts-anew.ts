/** Whether to offer a small beginning (P16): some days without anything, and nothing said of them. */
import type { Day } from './calendar-day.ts'
import { addDays, daysBetween } from './calendar-day.ts'

/** Shorter is an ordinary gap. */
const quietDays = 3

/** `isLived`: whether anything of a day is known here. */
export function startsAnew(startDay: Day, today: Day, isLived: (day: Day) => boolean): boolean {
  if (daysBetween(startDay, today) <= quietDays) return false
  return !Array.from({ length: quietDays + 1 }, (_, ago) => addDays(today, -ago)).some(isLived)
}
