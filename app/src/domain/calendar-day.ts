/**
 * A person's own calendar day as plain text, YYYY-MM-DD: no clock, no zone, nothing finer. Two
 * people on both sides of the date line each have their own.
 */
declare const brand: unique symbol
export type Day = string & { readonly [brand]: 'Day' }

/** Null unless the text is a day that exists, in the years 0001 to 9999. */
export function textToDay(text: string): Day | null {
  if (text !== last) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return null
    if (numberToDay(dayNumber(text as Day)) !== text) return null
    last = text
  }
  return text as Day
}

/** What was read of a day is read one after the other, and a history is full of it. */
let last = ''

/** `month` from 1 to 12. The caller reads its own clock in its own zone. */
export function dayOf(year: number, month: number, date: number): Day {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, date)
  return at.toISOString().slice(0, 10) as Day
}

/** The day that a clock on the wall shows at this moment, where the device is. */
export function localDay(at: Date): Day {
  return dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate())
}

export function addDays(day: Day, days: number): Day {
  return numberToDay(dayNumber(day) + days)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

const msPerDay = 86_400_000

function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay)
}

function numberToDay(number: number): Day {
  if (!Number.isFinite(number)) return 'none' as Day
  return new Date(number * msPerDay).toISOString().slice(0, 10) as Day
}
