/** Cómo lo digo: lo comparten las prácticas que parten de un sentimiento. */
export const iFeelEs = {
  'your-view': {
    ask: 'Cómo pudo ser para la otra persona',
    hint: 'Veo que tú…',
    read: 'Cómo veo tu lado',
  },
  feeling: { ask: '¿Qué sientes?', hint: 'De una a tres palabras.', read: 'Siento' },
  happened: {
    ask: 'Qué pasó',
    hint: 'Lo que habría visto una cámara. Sin siempre ni nunca.',
    read: 'Cuando',
  },
  matters: { ask: 'Por qué te importa', read: 'Me importa porque' },
  wish: { ask: 'Lo que te gustaría', hint: 'Algo que se pueda hacer.', read: 'Me gustaría' },
} as const

const need = {
  need: { ask: '¿Qué necesitas?', read: 'Lo que necesito' },
  request: {
    ask: 'Lo que alguien podría hacer',
    hint: 'Una sola cosa, lo bastante pequeña para un sí.',
    read: 'Lo que ayudaría',
  },
  time: { ask: 'Cuándo', read: 'Cuándo' },
} as const

export const hearingEs = {
  stories: {
    name: 'Historias de cinco minutos',
    title: 'Cinco minutos por persona',
    intro: 'Una persona cuenta y las demás escuchan. Sin consejos. Luego le toca a la siguiente.',
    says: {
      story: 'Acompaña. Ahora no hay nada que decir.',
      heard: 'Una cosa que oíste, y un gracias.',
    },
    steps: {
      heard: {
        'one-thing': { ask: 'Una cosa que oí', read: 'Lo que oí' },
        thanks: { ask: 'Gracias por', read: 'Gracias' },
      },
    },
  },
  starter: {
    name: 'Algo que no es fácil',
    title: '¿Qué te gustaría contar?',
    intro:
      'Elige solo hasta donde hoy te siente bien. Casi siempre nos escuchan mejor de lo que tememos.',
    theirs: '{name} te cuenta algo que no es fácil.',
    said: 'Contado.',
    says: { thank: 'Primero, da las gracias por contártelo.' },
    steps: {
      share: {
        starter: { ask: 'Por dónde empezar', hint: 'Cada grupo va de lo ligero a lo hondo.' },
        text: { ask: 'Con tus palabras' },
        heard: {
          ask: '¿Cómo te gustaría que te escucharan?',
          options: { listen: 'Solo escuchar', comfort: 'Consuelo', ideas: 'Se aceptan ideas' },
          theirs: {
            listen: '{name} quiere que solo escuches.',
            comfort: '{name} quiere consuelo.',
            ideas: '{name} acepta ideas.',
          },
          none: 'Como salga está bien',
        },
      },
      thank: { thanks: { ask: 'Gracias', read: 'Gracias' } },
    },
  },
  'i-feel': {
    name: 'Lo que siento',
    title: 'Lo que sientes, y cuándo',
    intro:
      'Primero su lado, luego el tuyo. Una sola cosa que pasó. Cada palabra sigue siendo tuya.',
    theirs: '{name} te dice lo que siente.',
    said: 'Dicho.',
    steps: { said: iFeelEs },
  },
  'few-words': {
    name: 'En pocas palabras',
    title: 'Un sentimiento, una necesidad',
    intro: 'Las frases cortas se oyen mejor.',
    theirs: '{name} lo dice en pocas palabras.',
    said: 'Dicho.',
    steps: {
      said: {
        feeling: { ask: 'Siento', read: 'Siento' },
        'need-now': {
          ask: 'Necesito',
          hint: 'Léelo una vez en voz alta antes de enviarlo.',
          read: 'Necesito',
        },
      },
    },
  },
  'have-i-said-it': {
    name: '¿Se lo he dicho?',
    title: '¿Se lo has dicho?',
    intro: 'Piensa en algo que echas en falta. Nadie puede adivinarlo. Esto lo ves solo tú.',
    said: 'Lo que elegiste lo sabes solo tú.',
    steps: {
      reflection: {
        'have-i-said-it': {
          ask: '¿Se lo has dicho?',
          options: {
            'said-it': 'Sí, con palabras',
            'only-hinted': 'Solo lo he insinuado',
            'not-yet': 'Todavía no',
          },
          theirs: {
            'said-it':
              'Entonces está dicho. Cómo le llegó solo lo sabes si preguntas. O puedes pedir algo concreto.',
            'only-hinted': 'Una indirecta se escapa fácilmente. Puedes decirlo con palabras.',
            'not-yet':
              'Entonces todavía no puede saberlo. Puedes decirlo ahora o guardarlo para otro día.',
          },
        },
      },
    },
  },
  need: {
    name: 'Lo que necesito',
    title: '¿Qué necesitas?',
    intro: 'Nadie puede adivinarlo. Pide algo que se pueda hacer.',
    theirs: '{name} necesita algo.',
    said: 'Pedido.',
    says: { 'and-you': '¿Y tú qué necesitas?' },
    steps: {
      asked: need,
      'and-you': need,
    },
  },
  'active-listening': {
    name: '¿Te entendí bien?',
    title: '¿Sobre qué te gustaría que te escucharan?',
    intro:
      'Te dicen con sus palabras lo que entendieron, hasta que digas: sí, es eso. Luego cambian.',
    theirs: '{name} quiere que le escuches.',
    said: 'Dicho.',
    for: {
      team: {
        title: '¿Qué conviene que se entienda?',
        intro:
          'Te dicen con sus palabras lo que entendieron hasta que digas que está bien. Luego cambian.',
      },
    },
    says: {
      heard: 'Di con tus palabras lo que entendiste. {name} dirá si era eso.',
      swap: 'Ahora tú. ¿Qué te gustaría decir?',
      'heard-too': 'Y ahora al revés, hasta que esté bien.',
    },
    steps: {
      said: { text: { ask: 'Lo que te gustaría decir' } },
      heard: { text: { ask: 'Lo que entendí' } },
      swap: { text: { ask: 'Lo que te gustaría decir' } },
      'heard-too': { text: { ask: 'Lo que entendí' } },
    },
  },
  'then-offer': {
    name: 'Primero entender, luego ofrecer',
    title: '¿Qué te ronda la cabeza?',
    intro:
      'Primero te dicen con sus palabras lo que entendieron. Solo después preguntan cómo ayudar.',
    theirs: 'A {name} le ronda algo la cabeza.',
    said: 'Dicho.',
    says: { heard: '¿Qué entendiste?', offer: 'Ahora puedes ofrecer algo, en forma de pregunta.' },
    steps: {
      said: { text: { ask: 'Con tus palabras' } },
      heard: { text: { ask: 'Lo que entendí' } },
      offer: { offer: { ask: '¿Te ayudaría que yo…?', read: 'Un ofrecimiento' } },
    },
  },
  'hold-that-thought': {
    name: 'Guarda esa idea',
    title: 'Turnos cortos',
    intro: 'Tres minutos por persona. Lo que quieras decir mientras tanto va a tu libreta.',
    says: {
      pad: 'Tu libreta. La ves solo tú.',
      check: 'Antes de sacar conclusiones: pregunta.',
    },
    steps: {
      pad: { text: { ask: 'Guarda esa idea' } },
      check: { 'check-question': { ask: '¿Lo entendí bien?', read: 'Una pregunta' } },
    },
  },
  'i-can-see-why': {
    name: 'Entiendo por qué',
    title: '¿Qué te gustaría que alguien viera?',
    intro: 'Para entender no hace falta estar de acuerdo.',
    theirs: '{name} quiere que veas algo.',
    said: 'Dicho.',
    says: { 'see-why': 'Puedes entender un sentimiento aunque lo veas de otra manera.' },
    steps: {
      said: { text: { ask: 'Con tus palabras' } },
      'see-why': {
        why: { ask: 'Entiendo por qué', read: 'Entiendo por qué' },
        differently: { ask: 'Y esto lo veo de otra manera', read: 'Y esto, de otra manera' },
      },
    },
  },
  vent: {
    name: 'Desahogarse',
    title: '¿Qué es?',
    intro: 'No tiene que ser justo ni estar ordenado. Los consejos llegan solo si los pides.',
    theirs: '{name} se desahoga.',
    said: 'Dicho.',
    says: {
      'with-you': 'Todavía sin consejos. Di que es duro y que estás ahí.',
      wants: '¿Qué ayudaría ahora?',
      advice: 'Te pide ideas.',
    },
    steps: {
      steam: { text: { ask: 'Con tus palabras' } },
      'with-you': {
        'that-is-hard': { ask: 'Lo que oyes en ello', read: 'Oigo' },
        'how-can-i': { ask: '¿Cómo puedo acompañarte?', read: 'Una pregunta' },
      },
      wants: {
        'would-help': {
          ask: '¿Qué ayudaría ahora?',
          options: {
            enough: 'Con esto basta',
            company: 'Compañía',
            'ideas-please': 'Ideas, por favor',
          },
          theirs: {
            enough: 'A {name} le basta con esto.',
            company: '{name} quiere compañía.',
            'ideas-please': '{name} pide ideas.',
          },
        },
      },
      advice: { text: { ask: 'Una idea', read: 'Una idea' } },
    },
  },
  'in-your-shoes': {
    name: 'En tu lugar',
    title: '¿Qué momento?',
    intro: 'Cada persona escribe cómo pudo ser para la otra, hasta que esta diga: sí, es eso.',
    theirs: '{name} quiere mirar un momento desde los dos lados.',
    said: 'Empezado.',
    says: {
      'your-view': '¿Cómo fue para la otra persona? Escríbelo como si estuvieras en su lugar.',
    },
    steps: {
      event: { text: { ask: 'Qué pasó, en una línea' } },
      'your-view': { text: { ask: 'Cómo pudo ser', read: 'Cómo pudo ser' } },
    },
  },
  'empathy-alone': {
    name: 'Practicar a solas',
    title: 'Casos pequeños',
    intro: '¿Qué dirías? Cada caso muestra por qué unas palabras llegan y otras no.',
    says: { 'own-life': 'Solo para ti: ¿dónde te encontraste con algo así?' },
    steps: { 'own-life': { text: { ask: 'En tu propia vida' } } },
  },
} as const
