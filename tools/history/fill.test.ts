import { expect, it } from 'vitest'
import { fill } from './fill.ts'

const values: Record<string, string> = {
  ...{ place: 'el canal', dish: 'la sopa', bother: 'la cola', bother2: 'el taladro' },
  who: 'élla',
}
const filled = (template: string) => fill(template, (gap) => values[gap] ?? `no ${gap}`)

it.each([
  ['{Bother}, y después {bother2}.', 'La cola, y después el taladro.'],
  ['Cerca de {place}, con {dish}.', 'Cerca del canal, con la sopa.'],
  ['Junto {a place}.', 'Junto al canal.'],
  ['De {place} a {dish}.', 'Del canal a la sopa.'],
  ['¿Me acompañas a {place}?', '¿Me acompañas al canal?'],
  // A letter with an accent ends no word.
  ['Había {place}.', 'Había el canal.'],
  ['{Who} y {who}.', 'Élla y élla.'],
])('%s', (template, text) => {
  expect(filled(template)).toBe(text)
})
