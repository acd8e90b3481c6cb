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
  const isMinute = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text) && Date.parse(text) >= 0
  return isMinute ? (text as Moment) : null
}

/** What the clock of a device shows. */
export function clockAt(at: Date): Clock {
  return {
    moment: `${at.toISOString().slice(0, 16)}Z` as Moment,
    time: at.toTimeString().slice(0, 5),
  }
}

/** Of a clock on the wall, HH:MM. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** Whether a protected time, which may go past midnight, is now. */
export function isWithin(from: string, until: string, time: string): boolean {
  const [isBegun, isOn] = [from <= time, time < until]
  return from <= until ? isBegun && isOn : isBegun || isOn
}
