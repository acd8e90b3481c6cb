const time = { time: { ask: 'Cuándo', read: 'Cuándo' } } as const

export const turningEs = {
  'tell-you': {
    name: 'Tengo que contarte algo',
    title: '¿Qué tienes que contar?',
    intro:
      'Primero llegan las gracias, y como mucho una pregunta. Lo demás puede esperar a otra charla.',
    theirs: '{name} tiene que contarte algo.',
    said: 'Contado.',
    says: {
      receive: 'Da las gracias por contártelo. Una pregunta, si la tienes. Por ahora nada más.',
      answer: 'Responder a la pregunta.',
      later: 'Otro momento para hablarlo.',
    },
    steps: {
      told: { text: { ask: 'Con tus palabras' } },
      receive: {
        thanks: { ask: 'Tus gracias, con tus palabras', read: 'Gracias' },
        'one-question': { ask: 'Una pregunta', read: 'Una pregunta' },
      },
      answer: { text: { ask: 'Mi respuesta' } },
      later: time,
    },
  },
  'hard-day-ask': {
    name: 'Fue un día difícil',
    title: '¿Qué necesitas ahora?',
    intro: 'Bastan dos toques. Les llega enseguida.',
    theirs: '{name} tuvo un día difícil.',
    said: 'Enviado.',
    says: {
      'ten-minutes': '¿Diez minutos para hablar, más tarde?',
      tomorrow: 'Un plan pequeño para mañana.',
    },
    steps: {
      signal: {
        'need-now': {
          ask: '¿Qué necesitas ahora?',
          options: {
            quiet: 'Silencio',
            'a-hug': 'Un abrazo',
            company: 'Compañía',
            'to-talk': 'Hablar',
          },
          theirs: {
            quiet: '{name} necesita silencio.',
            'a-hug': '{name} necesita un abrazo.',
            company: '{name} quiere compañía.',
            'to-talk': '{name} necesita hablar.',
          },
        },
        'own-words': { ask: 'Con tus palabras' },
      },
      'ten-minutes': time,
      tomorrow: { plan: { ask: 'Para mañana', read: 'Para mañana' } },
    },
  },
  'going-through': {
    name: 'Un momento duro',
    title: '¿Qué te consuela ahora?',
    intro: 'Elige lo que te sentaría bien. Quienes están aquí pueden ofrecerte una cosa.',
    theirs: '{name} está pasando por un momento duro.',
    said: 'Dicho.',
    says: {
      offer: 'Una cosa que de verdad puedas ofrecer.',
      over: 'Hasta que digas que pesa menos, aquí no se te pide nada.',
    },
    steps: {
      through: {
        comforts: { ask: 'Lo que me sentaría bien', read: 'Lo que sentaría bien' },
        'own-words': { ask: 'Con tus palabras' },
      },
      offer: {
        comfort: { ask: 'Lo que puedo ofrecer', read: 'Un ofrecimiento' },
        'own-words': { ask: 'Con tus palabras' },
      },
      over: {
        'is-it-over': {
          ask: '¿Cómo va ahora?',
          options: { 'lighter-now': 'Ya pesa menos' },
          theirs: { 'lighter-now': 'A {name} ya le pesa menos.' },
        },
      },
    },
  },
  'through-today': {
    name: 'Cómo va hoy',
    title: '¿Cómo va hoy?',
    intro: 'Un toque, o nada.',
    said: 'Dicho.',
    steps: {
      today: {
        'today-is': {
          ask: 'Hoy',
          options: { heavy: 'Pesa', 'so-so': 'Regular', lighter: 'Pesa menos' },
          theirs: {
            heavy: 'Hoy a {name} le pesa.',
            'so-so': 'Hoy {name} va regular.',
            lighter: 'Hoy a {name} le pesa menos.',
          },
        },
        comfort: { ask: 'Lo que hoy me sentaría bien', read: 'Lo que sentaría bien' },
      },
    },
  },
  'more-of-that': {
    name: 'Más de eso',
    title: '¿Qué te hace sentir cercanía?',
    intro: 'Cada persona elige por su lado. Luego lo ven todo y eligen una cosa para hacerla más.',
    skip: 'Dejarlo',
    says: { more: 'Una cosa que te gustaría hacer más esta semana.' },
    steps: {
      ways: {
        'close-ways': { ask: 'Hasta cinco', read: 'Me hace sentir cerca' },
        'own-words': { ask: 'Con tus palabras' },
      },
      more: { 'do-more': { ask: 'Esta semana voy a', read: 'Esta semana' } },
    },
  },
  'a-card': {
    name: 'Una carta',
    title: 'Saca una carta.',
    intro: 'Una de las nuestras o una propia. Cualquiera puede apartarla sin decir nada.',
    theirs: '{name} sacó una carta para ti.',
    said: 'Sacada.',
    steps: {
      drawn: {
        card: { ask: 'La carta' },
        'own-card': { ask: 'Una carta mía' },
      },
      answer: { text: { ask: 'Tu respuesta' } },
    },
  },
  'a-mending-card': {
    name: 'Una carta para hacer las paces',
    title: 'Una carta para hacer las paces.',
    intro: 'Para un rato de calma. Cualquiera puede apartarla sin decir nada.',
    theirs: '{name} sacó una carta para hacer las paces.',
    said: 'Sacada.',
    steps: {
      drawn: { card: { ask: 'La carta' } },
      answer: { text: { ask: 'Tu respuesta' } },
    },
  },
  'our-card': {
    name: 'Una carta propia',
    title: '¿Qué te gustaría preguntar, o que te pregunten?',
    intro: 'Va a la baraja que es solo de ustedes y espera ahí hasta que alguien la saque.',
    theirs: '{name} puso una carta en la baraja.',
    said: 'Ya está en la baraja.',
    steps: {
      card: { 'own-card': { ask: 'Lo que dice la carta' } },
    },
  },
  'could-use-you': {
    name: 'Me vendría bien tu apoyo',
    title: '¿Qué te vendría bien?',
    intro: 'Les llega enseguida. Te dicen si ahora, cuándo, o quién más podría.',
    theirs: 'A {name} le vendría bien tu apoyo.',
    said: 'Enviado.',
    steps: {
      signal: {
        'could-use': {
          ask: 'Me vendría bien',
          options: {
            'an-ear': 'Que me escuchen',
            company: 'Compañía',
            'another-thought': 'Pensar en otra cosa',
          },
          theirs: {
            'an-ear': 'A {name} le vendría bien que le escuches.',
            company: '{name} quiere compañía.',
            'another-thought': '{name} quiere pensar en otra cosa.',
          },
        },
        'own-words': { ask: 'Con tus palabras' },
      },
    },
  },
} as const
