/**
 * Times that people choose to tell each other: a return, a meeting, an hour of rest. Nothing else in
 * anything shared is finer than a day.
 */
declare const brand: unique symbol
/** A minute as text, YYYY-MM-DDTHH:MMZ, which orders as it reads, everywhere. */
export type Moment = string & { readonly [brand]: 'Moment' }

/** What a clock shows now: everywhere, and on this wall. */
export interface Clock {
  readonly moment: Moment
  /** HH:MM. */
  readonly time: string
}

/** Null unless the text is a minute that exists. */
export function textToMoment(text: string): Moment | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text)) return null
  const ms = Date.parse(text)
  return Number.isNaN(ms) || msToMoment(ms) !== text ? null : (text as Moment)
}

/** What the clock of a device shows. */
export function clockAt(at: Date): Clock {
  const time = [at.getHours(), at.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':')
  return { moment: msToMoment(at.getTime()), time }
}

export function msToMoment(ms: number): Moment {
  return `${new Date(ms).toISOString().slice(0, 16)}Z` as Moment
}

/** Of a clock on the wall, HH:MM. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** Whether a protected time, which may go past midnight, is now. */
export function isWithin(from: string, until: string, time: string): boolean {
  if (![from, until].every(isTime)) return false
  return from <= until ? from <= time && time < until : from <= time || time < until
}
