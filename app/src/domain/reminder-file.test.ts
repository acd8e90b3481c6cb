import { expect, it } from 'vitest'
import { dayOf } from './calendar-day.ts'
import { writeReminder } from './reminder-file.ts'

it('is one whole day, with an alarm in the morning and nothing that anybody wrote', () => {
  const file = writeReminder({ id: 'x7', day: dayOf(2026, 12, 31), title: 'A day, mine; so' })
  expect(file.split('\r\n')).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//reminder//EN', 'BEGIN:VEVENT'],
    ...['UID:x7@reminder.invalid', 'DTSTAMP:20261231T000000Z'],
    ...['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101'],
    ...['SUMMARY:A day\\, mine\\; so', 'BEGIN:VALARM', 'ACTION:DISPLAY'],
    ...['DESCRIPTION:A day\\, mine\\; so', 'TRIGGER:PT9H', 'END:VALARM'],
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ])
})
