import { expect, it } from 'vitest'
import type { Template } from '../content/messages.ts'
import { fill, fillText } from './fill.ts'

const toName = 'Text {message} to {number}.' as Template<'message' | 'number'>

it('fills every gap, wherever it stands', () => {
  expect(fillText(toName, { message: 'AYUDA', number: '988' })).toBe('Text AYUDA to 988.')
  expect(fillText('{name}' as Template<'name'>, { name: 'Sam' })).toBe('Sam')
})

it('never reads a gap in what it fills in', () => {
  expect(fillText(toName, { message: '{number}', number: '1' })).toBe('Text {number} to 1.')
})

it('keeps elements as they are', () => {
  const element = { type: 'bdi' }
  const parts = fill('For {name}.' as Template<'name'>, { name: element as never })
  expect(parts).toEqual(['For ', element, '.'])
})

it('does not compile with a gap left open', () => {
  // @ts-expect-error `number` is missing
  expect(fillText(toName, { message: 'AYUDA' })).toBe('Text AYUDA to .')
  // @ts-expect-error a sentence without gaps has nothing to fill
  expect(fillText('Help', { name: 'Sam' })).toBe('Help')
})
