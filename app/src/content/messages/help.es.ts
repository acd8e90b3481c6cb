import type { Translation } from '../messages.ts'

export const helpEs = {
  title: 'Ayuda',
  where: '¿Dónde estás?',
  whereHint: 'Se queda en esta página. No se pregunta nada a ningún servidor.',
  elsewhere: 'En otro lugar',
  emergency: 'Emergencias',
  crisis: 'Alguien con quien hablar en una crisis',
  abuse: 'Si alguien te asusta o te hace daño',
  call: 'Llamar al {number}',
  callPress: 'Llamar al {number} y pulsar {press}',
  text: 'Escribir al {number}',
  textMessage: 'Enviar {message} al {number}',
  chat: 'Chatear en {site}',
  inLanguage: 'en {language}',
  checked: 'Comprobado el {day}.',
} as const satisfies Translation<'help'>
