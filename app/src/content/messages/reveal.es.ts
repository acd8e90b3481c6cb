import type { Translation } from '../messages.ts'

export const revealEs = {
  you: 'Tú',
  unopened: 'Esta respuesta no se ha podido abrir.',
  ask: '¿Qué te gustaría responder?',
  starters: 'Formas de empezar',
  more: 'Más formas de empezar',
  label: 'Tus palabras para {name}',
  send: 'Enviar',
  leave: 'Dejarlo así',
  mine: 'Tu respuesta a lo que leíste',
  theirs: '{name} te responde',
} as const satisfies Translation<'reveal'>
