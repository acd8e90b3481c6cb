import { expect, it } from 'vitest'
import { answerOf, createRecord, dayName } from './record.ts'

it('puts what happens into the order of its clocks, and ends today', () => {
  const record = createRecord(9)
  record.say(1, 0, 'second', {})
  record.say(0, 1, 'first', {})
  record.say(1, 1, 'third', {})
  record.say(9, 0, 'today', {})
  record.say(10, 0, 'tomorrow', {})
  record.keep(10, 'tomorrow', {})
  const { entries, own } = record.finish()
  expect(entries.map(({ kind, ago }) => `${kind} ${ago}`)).toEqual([
    ...['first 9', 'second 8', 'third 8'],
    'today 0',
  ])
  expect(own).toEqual([])
})

it('names days by how long ago they are, and leaves out what is empty', () => {
  expect(dayName(createRecord(9), 2)).toBe('@7')
  expect(answerOf({ high: 'Sun.', low: '', help: undefined })).toEqual({ high: 'Sun.' })
})
