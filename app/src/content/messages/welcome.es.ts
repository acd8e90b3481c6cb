import type { Translation } from '../messages.ts'

export const welcomeEs = {
  title: 'Un lugar tranquilo para que dos personas sigan cerca.',
  what: 'Unos minutos por la noche: cómo fue el día, una pregunta, un agradecimiento. Cada persona responde por su cuenta y luego las respuestas se abren a la vez. Después, a dejar el teléfono.',
  not: 'Nadie más puede leerlo. No es una terapia ni sirve para emergencias.',
  start: 'Empezar un espacio',
  join: 'Unirme a alguien',
  arrive: 'Uso Attune en otro dispositivo',
  look: 'Echar un vistazo primero',
  lookOffline: 'Para echar un vistazo hace falta conexión una vez. Prueba otra vez cuando la haya.',
  looking: {
    label: 'Echando un vistazo',
    body: 'Estás echando un vistazo. {me} y {other} son personas inventadas. Nada se guarda y nada se envía.',
    start: 'Empezar el mío',
    leave: 'Dejar el ejemplo',
  },
  own: '¿De momento solo para ti?',
  ownLink: 'Un diario y una respiración tranquila',
  watched: 'Si alguien puede estar vigilando este teléfono, usa otro.',
  watchedLink: 'Pedir ayuda con seguridad',
  leaving:
    '«Salir rápido» oculta esta página al instante, y también pulsar tres veces la tecla Mayús. No borra el historial del navegador.',
  language: 'Idioma',
} as const satisfies Translation<'welcome'>
