/**
 * A day for a person's own calendar, as a file (RFC 5545). It holds a day and a sentence of ours, and no
 * word that anybody wrote: a calendar may be shared.
 */
import type { Day } from './calendar-day.ts'
import { addDays } from './calendar-day.ts'

export interface Reminder {
  /** Given twice, the calendar keeps one. */
  readonly id: string
  readonly day: Day
  readonly title: string
}

export function writeReminder({ id, day, title }: Reminder): string {
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//reminder//EN', 'BEGIN:VEVENT'],
    `UID:${id}@reminder.invalid`,
    `DTSTAMP:${dateOf(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, 'TRIGGER:PT9H'],
    ...['END:VALARM', 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n')
}

function dateOf(day: Day): string {
  return day.replaceAll('-', '')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&')
}
