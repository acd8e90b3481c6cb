import type { Translation } from '../messages.ts'

export const todayEs = {
  morning: 'Buenos días, {name}.',
  afternoon: 'Buenas tardes, {name}.',
  evening: 'Buenas noches, {name}.',
  question: 'Una pregunta',
  checkIn: '¿Qué tal el día?',
  checkInAsks: 'Qué fue bueno, qué fue difícil, qué ayudaría.',
  begin: 'Empezar',
  notUpToIt: 'Esta noche no puedo',
  instead: {
    'ten-minutes': 'A {name} le gustaría la versión corta esta noche.',
    'another-time': '{name} preferiría otro momento.',
  },
  thanks: 'Dar las gracias',
  thanksAsks: 'Algo pequeño que alguien hizo.',
  thanksGiven: 'Dicho. Puedes dar las gracias otra vez.',
  small: {
    title: 'Empieza por algo pequeño.',
    body: 'Un gesto amable, algo verdadero o algo por reparar. Cualquiera vale.',
  },
  told: '{name} avisa de que su respuesta está esperando.',
  toldMany: '{name} y más personas avisan de que sus respuestas están esperando.',
  sealed: 'La tuya está sellada.',
  opening: 'Ya están todas las respuestas. Se abren pronto.',
  openingStrict:
    'Ya están todas las respuestas. Se abren cuando cada teléfono haya tenido conexión una vez más.',
  revealed: 'Las respuestas están abiertas.',
  returned: 'Vuelve a ser tuya.',
  putAway: 'Apartada.',
  unknownQuestion:
    'Esta pregunta viene con una versión más nueva de Attune. Vuelve a cargar la página cuando tengas conexión.',
  answer: 'Responder',
  read: 'Leer las respuestas',
  look: 'Verla',
  allTonight: 'Eso es todo por esta noche.',
  allToday: 'Eso es todo por hoy.',
  compare: 'Comparar cinco imágenes con {name}',
  compareWhy: 'Así sabes con seguridad quién está al otro lado.',
} as const satisfies Translation<'today'>
