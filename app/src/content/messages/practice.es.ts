import type { Translation } from '../messages.ts'
import { everyDayEs } from './practice/every-day.es.ts'
import { hearingEs } from './practice/hearing.es.ts'
import { repairEs } from './practice/repair.es.ts'
import { talksEs } from './practice/talks.es.ts'
import { turningEs } from './practice/turning.es.ts'

const thanks = {
  did: {
    ask: 'Lo que hizo',
    askOf: 'Lo que hizo {name}',
    hint: 'Una sola cosa, como la viste: qué fue y cuándo.',
  },
  meant: { ask: 'Lo que significó para ti', read: 'Lo que significó' },
} as const

export const practiceEs = {
  'one-question': {
    name: 'Una pregunta',
    title: 'Una pregunta',
    skip: 'Esta no',
    steps: { answer: { text: { ask: 'Tu respuesta' } } },
  },
  'check-in': {
    name: '¿Qué tal el día?',
    title: '¿Qué tal el día?',
    intro: 'Escribe lo que quieras. Con una de estas cosas basta.',
    skip: 'Dejarlo por hoy',
    steps: {
      evening: {
        high: { ask: '¿Qué fue bueno?', read: 'Lo bueno' },
        low: { ask: '¿Qué fue difícil?', read: 'Lo difícil' },
        heard: {
          ask: '¿Cómo te gustaría que te escucharan?',
          options: {
            listen: 'Que solo me escuchen',
            comfort: 'Que me consuelen',
            ideas: 'Las ideas me vienen bien',
          },
          theirs: {
            listen: 'A {name} le gustaría que solo escucharas.',
            comfort: 'A {name} le vendría bien consuelo.',
            ideas: 'A {name} le vendrían bien ideas.',
          },
          none: 'De cualquier manera',
        },
        help: {
          ask: '¿Qué ayudaría esta noche?',
          hint: 'Algo pequeño que alguien pueda hacer.',
          read: 'Lo que ayudaría esta noche',
        },
      },
    },
  },
  'thanks-together': {
    name: 'Gracias que se abren a la vez',
    title: 'Dar las gracias',
    skip: 'Dejarlo por hoy',
    steps: { thanks },
  },
  'thank-you': {
    name: 'Un agradecimiento',
    title: 'Dar las gracias',
    theirs: '{name} te da las gracias.',
    said: 'Dicho.',
    steps: { thanks },
  },
  'small-win': {
    name: 'Algo pequeño que salió bien',
    title: '¿Qué salió bien?',
    intro: 'Basta con algo pequeño: una buena charla, una risa, algo que conseguiste.',
    theirs: '{name} ha visto algo bueno.',
    said: 'Guardado.',
    steps: { win: { text: { ask: 'Lo que salió bien' } } },
  },
  capacity: {
    name: 'Cuánta energía hay hoy',
    title: '¿Cuánta energía tienes hoy?',
    intro: 'Energía para estar con alguien: para hablar, escuchar o hacer algo.',
    said: 'Dicho.',
    steps: {
      capacity: {
        level: {
          ask: '¿Cuánta energía tienes hoy?',
          options: { full: 'Mucha', some: 'Algo', none: 'Nada' },
          theirs: {
            full: 'Hoy {name} tiene mucha energía.',
            some: 'Hoy {name} tiene algo de energía.',
            none: 'Hoy {name} no tiene energía.',
          },
        },
        until: {
          ask: 'Hasta cuándo',
          hint: 'Con tus palabras. Por ejemplo: las nueve, o la hora de dormir.',
        },
      },
    },
  },
  'not-tonight': {
    name: 'Esta noche no puedo',
    title: '¿Esta noche no puedes?',
    intro: 'A veces pasa. Di qué te gustaría en su lugar.',
    said: 'Dicho.',
    steps: {
      instead: {
        instead: {
          ask: '¿Qué te gustaría en su lugar?',
          options: {
            'ten-minutes': 'La versión corta: solo lo bueno',
            'another-time': 'Otro momento',
          },
          theirs: {
            'ten-minutes': 'A {name} le gustaría la versión corta esta noche.',
            'another-time': '{name} preferiría otro momento.',
          },
        },
        when: { ask: 'Cuándo', hint: 'Por ejemplo: mañana después de comer.', read: 'Cuándo' },
        reason: { ask: 'Por qué', read: 'Por qué' },
      },
    },
  },
  'start-small': {
    name: 'Algo pequeño',
    title: 'Empieza por algo pequeño.',
    intro: 'Cualquiera de estas cosas. Puede empezar quien quiera.',
    theirs: '{name} ha empezado por algo pequeño.',
    said: 'Dicho.',
    steps: {
      small: {
        which: {
          ask: '¿Qué va a ser?',
          options: {
            kind: 'Un gesto amable que voy a hacer',
            true: 'Algo verdadero sobre cómo estoy',
            repair: 'Algo que me gustaría reparar',
          },
          theirs: {
            kind: 'Un gesto amable',
            true: 'Algo verdadero',
            repair: 'Algo por reparar',
          },
        },
        text: { ask: 'Con tus palabras' },
      },
    },
  },
  'our-time': {
    name: 'El momento del día',
    title: '¿Cuándo te gustaría hablar del día?',
    intro: 'Un momento que venga bien a todas las personas. No lleva ninguna alarma.',
    said: 'Dicho.',
    steps: {
      time: { when: { ask: 'El momento', hint: 'Por ejemplo: después de cenar.' } },
    },
  },
  closeness: { name: 'Sí, si tú también', title: 'Sí, si tú también', steps: {} },
  ...everyDayEs,
  ...hearingEs,
  ...talksEs,
  ...turningEs,
  ...repairEs,
} as const satisfies Translation<'practice'>
