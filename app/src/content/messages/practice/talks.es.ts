import { iFeelEs } from './hearing.es.ts'

const agreement = {
  agreement: { ask: 'Lo que hacemos', hint: 'Pequeño, y por un tiempo.', read: 'Lo que hacemos' },
  'until-day': { ask: 'Hasta qué día', read: 'Hasta' },
} as const

export const talksEs = {
  topic: {
    name: 'Un solo tema',
    title: '¿Qué tema esta noche?',
    intro:
      'Un tema que les guste, con tres preguntas cada vez más hondas. Se quedan en él hasta que quieran cerrarlo.',
    theirs: '{name} propone un tema.',
    said: 'Propuesto.',
    says: { close: '¿Basta por ahora?' },
    steps: {
      pick: { topic: { ask: 'El tema' } },
      close: {
        'enough-now': {
          ask: '¿Basta por ahora?',
          options: { 'close-it': 'Cerrarlo', 'stay-on-it': 'Seguir con él' },
          theirs: {
            'close-it': '{name} lo cerraría.',
            'stay-on-it': '{name} quiere seguir con él.',
          },
        },
      },
    },
  },
  'ask-dont-assume': {
    name: 'Preguntar, no suponer',
    title: '¿Qué te gustaría saber?',
    intro: 'Una pregunta de verdad: de las que todavía no sabes la respuesta.',
    theirs: '{name} quiere saber algo de ti.',
    said: 'Preguntado.',
    says: { learned: 'Algo que aprendiste de esa persona. Esta nota la ves solo tú.' },
    steps: {
      question: { question: { ask: 'Tu pregunta', read: 'La pregunta' } },
      answer: { text: { ask: 'Tu respuesta' } },
      learned: { learned: { ask: 'Lo que aprendí' } },
    },
  },
  idea: {
    name: 'Algo en que pensar',
    title: '¿Qué te da vueltas en la cabeza?',
    intro: 'Una canción, una frase, un artículo, una idea. Y una pregunta que lo acompañe.',
    theirs: '{name} trae algo en que pensar.',
    said: 'Compartido.',
    says: { plan: '¿Les apetece averiguar algo más?' },
    steps: {
      idea: {
        what: { ask: 'Qué es' },
        question: { ask: 'Tu pregunta sobre eso', read: 'La pregunta' },
      },
      answer: { text: { ask: 'Lo que piensas' } },
      plan: {
        'learn-together': {
          ask: 'Lo que podríamos probar o aprender',
          read: 'Lo que podríamos hacer',
        },
      },
    },
  },
  values: {
    name: 'Lo que nos importa',
    title: '¿Qué es lo que más te importa?',
    intro:
      'Elige hasta cinco por tu lado. Después ven lo que eligió cada persona y preguntan de dónde viene.',
    skip: 'Dejarlo',
    says: {
      make: '¿Hay algo que te gustaría hacer con esto: una costumbre, una tarde, un objeto?',
    },
    steps: {
      sort: {
        values: { ask: 'Hasta cinco', read: 'Lo que me importa' },
        'where-from': { ask: 'De dónde viene una de ellas', read: 'De dónde viene' },
      },
      make: { 'make-of-it': { ask: 'Lo que podríamos hacer con esto', read: 'Para hacer' } },
    },
  },
  'equal-turns': {
    name: 'Turnos iguales',
    title: 'El mismo tiempo para cada persona',
    intro: 'Dos minutos por turno, dando la vuelta.',
    says: { mirror: 'Solo para ti. La próxima vez, haz una pregunta más.' },
    steps: {
      mirror: {
        'my-share': {
          ask: 'Últimamente, en comparación,',
          options: {
            'spoke-more': 'Hablé más',
            'about-even': 'Hablé más o menos igual',
            'spoke-less': 'Hablé menos',
          },
          theirs: {
            'spoke-more': 'Hablé más',
            'about-even': 'Hablé más o menos igual',
            'spoke-less': 'Hablé menos',
          },
        },
      },
    },
  },
  room: {
    name: '¿Es buen momento para esto?',
    title: '¿De qué te gustaría hablar?',
    intro: 'Primero preguntas si es buen momento. Cuando lo sea, puedes contarlo.',
    theirs: '{name} pregunta si es buen momento para hablar de algo.',
    said: 'Preguntado.',
    says: {
      told: 'Es buen momento. ¿Qué es?',
      'and-you': 'Antes de terminar: pregunta cómo está la otra persona.',
    },
    steps: {
      ask: {
        about: { ask: 'De qué se trata, en una línea', read: 'Se trata de' },
        takes: {
          ask: '¿Cuánto, más o menos?',
          options: { five: 'Cinco minutos', fifteen: 'Un cuarto de hora', 'an-hour': 'Una hora' },
          theirs: {
            five: 'Lleva unos cinco minutos.',
            fifteen: 'Lleva un cuarto de hora.',
            'an-hour': 'Lleva una hora.',
          },
          none: 'No lo sé',
        },
      },
      told: { text: { ask: 'Con tus palabras' } },
      'and-you': { 'and-how-are-you': { ask: '¿Y tú?', read: '¿Y tú?' } },
    },
  },
  dial: {
    name: 'Más ligero o más hondo',
    title: 'Solo hasta donde quieran',
    intro:
      'Cualquiera puede llevar la charla a algo más ligero o más hondo en cualquier momento. Solo llega hasta donde quiera todo el mundo. Si son dos, la otra persona puede adivinar quién prefiere algo más ligero.',
    steps: {},
  },
  feedback: {
    name: 'Dime una cosa',
    title: '¿Sobre qué te gustaría oír algo?',
    intro:
      'Una cosa, de alguien de confianza. Respiras, das las gracias y dices con tus palabras lo que oíste.',
    theirs: '{name} quiere oír una cosa de ti.',
    said: 'Pedido.',
    for: {
      team: {
        title: '¿Sobre qué parte de tu trabajo?',
        intro: 'Una cosa. Das las gracias y dices lo que entendiste. La respuesta espera un día.',
      },
    },
    says: {
      give: 'Una cosa. Cómo fue para ti y qué te gustaría.',
      breath: 'Primero, una respiración.',
      heard: '¿Qué oíste? No hay nada que defender.',
      receive: 'Da las gracias. Una pregunta, si la tienes.',
      reply: 'Un día después: qué haces con ello.',
    },
    steps: {
      ask: { about: { ask: 'Sobre qué', read: 'Sobre' } },
      give: iFeelEs,
      heard: { text: { ask: 'Lo que oí', read: 'Lo que oí' } },
      receive: {
        thanks: { ask: 'Gracias', read: 'Gracias' },
        'one-question': { ask: 'Una pregunta', read: 'Una pregunta' },
      },
      reply: { text: { ask: 'Lo que hago con ello' } },
    },
  },
  'small-thing': {
    name: 'Una cosa pequeña',
    title: '¿Qué es, ahora que todavía es pequeño?',
    intro: 'Primero una pregunta: puede que hayas visto solo una parte.',
    theirs: '{name} quiere aclarar una cosa pequeña.',
    said: 'Dicho.',
    says: { answer: '¿Cómo fue desde tu lado?', close: '¿Lo ves claro ahora?' },
    steps: {
      thing: {
        'check-question': { ask: 'Tu pregunta', hint: '¿Entendí bien que…?', read: 'Una pregunta' },
        happened: { ask: 'Lo que notaste', read: 'Lo que pasó' },
      },
      answer: { text: { ask: 'Desde mi lado' } },
      close: {
        'is-it-clear': {
          ask: '¿Está claro ahora?',
          options: { 'clear-now': 'Está claro', 'needs-a-talk': 'Mejor hablarlo' },
          theirs: {
            'clear-now': 'Para {name} está claro.',
            'needs-a-talk': '{name} prefiere hablarlo.',
          },
        },
      },
    },
  },
  'how-you-treat-me': {
    name: 'Cómo me tratan',
    title: '¿Qué te duele de cómo te tratan?',
    intro: 'Lo preparas a solas. No se envía nada hasta que pidas un momento para hablar.',
    theirs: '{name} quiere hablar de algo que le importa.',
    said: 'Pedido.',
    says: {
      prepare: '¿Qué te duele? Solo tú puedes verlo.',
      ask: 'Pide un momento. Basta una línea; lo demás es para la charla.',
      rules: 'Lo que acordaron para las charlas difíciles.',
      talk: 'Escucha cada turno hasta el final.',
      next: 'Un próximo paso.',
    },
    steps: {
      prepare: iFeelEs,
      ask: {
        about: { ask: 'De qué se trata, en una línea', read: 'Se trata de' },
        time: { ask: 'Cuándo', read: 'Cuándo' },
      },
      next: agreement,
    },
  },
  'tender-talk': {
    name: 'Hablar de la intimidad',
    title: 'Hablar de la intimidad',
    intro:
      'Para dos personas adultas que quieran las dos. Solo aparecen los temas que ambas marcaron. Tener deseo y no tenerlo está bien por igual. Se puede parar cuando sea. De la charla no se guarda nada.',
    steps: {},
  },
  'talk-first': {
    name: 'Primero hablar',
    title: 'Primero hablar',
    intro:
      'Cuando hoy se hayan encontrado en «¿Qué tal el día?», aquí aparece lo que les apetece a los dos lados.',
    steps: {},
  },
  'big-topics': {
    name: 'Dinero, hijos, vacaciones',
    title: '¿Qué tema?',
    intro:
      'Cada persona dice un deseo y una preocupación, y la otra cuenta lo que entendió. Luego, algo pequeño hasta un día. No hace falta coincidir en todo.',
    theirs: '{name} quiere hablar de un tema grande.',
    said: 'Empezado.',
    says: {
      mine: 'Tu propio deseo, y tu preocupación.',
      heard: 'Di con tus palabras qué desea y qué le preocupa a {name}.',
      small: 'Algo pequeño para probar.',
    },
    steps: {
      topic: {
        'big-topic': {
          ask: '¿Qué tema?',
          options: { money: 'Dinero', children: 'Hijos', holidays: 'Vacaciones', home: 'La casa' },
          theirs: { money: 'Dinero', children: 'Hijos', holidays: 'Vacaciones', home: 'La casa' },
        },
      },
      mine: {
        'my-wish': { ask: 'Mi deseo', read: 'Mi deseo' },
        'my-worry': { ask: 'Mi preocupación', read: 'Mi preocupación' },
      },
      heard: { text: { ask: 'Lo que oí', read: 'Lo que oí' } },
      small: agreement,
    },
  },
  'support-you': {
    name: '¿Cómo puedo apoyarte mejor?',
    title: '¿Cómo puedo apoyarte mejor?',
    intro: 'Se pregunta con un toque. La respuesta es algo concreto.',
    theirs: '{name} pregunta cómo apoyarte mejor.',
    said: 'Preguntado.',
    says: {
      answer: 'Una cosa concreta.',
      promise: '¿Te apetece hacer de ello una pequeña promesa?',
    },
    steps: {
      ask: {
        'support-when': {
          ask: 'Preguntar por',
          options: { 'this-week': 'Esta semana', 'in-general': 'En general' },
          theirs: { 'this-week': 'Esta semana', 'in-general': 'En general' },
        },
      },
      answer: { specific: { ask: 'Me ayudaría que', read: 'Me ayudaría que' } },
      promise: {
        promise: { ask: 'Voy a', read: 'Voy a' },
        day: { ask: 'Para cuándo', read: 'Para' },
      },
    },
  },
} as const
