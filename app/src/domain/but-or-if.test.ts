import { expect, it } from 'vitest'
import { hasButOrIf } from './but-or-if.ts'

it.each([
  'I am sorry, but you started it.',
  'I am sorry if you felt hurt.',
  'Lo siento, pero tú empezaste.',
  'Lo siento si te dolió.',
  'IF that hurt, sorry',
])('finds it: %s', (text) => expect(hasButOrIf(text)).toBe(true))

it.each([
  'I am sorry. It was not yours to carry.',
  'Sorry about the butter, and the gift.',
  'Lo siento. Sí, fui yo.',
  'Siento haberte gritado.',
])('finds none: %s', (text) => expect(hasButOrIf(text)).toBe(false))
