export const everyDayEs = {
  surprise: {
    name: 'Una pequeña sorpresa',
    title: '¿Qué podrías hacer por esa persona?',
    intro: 'Una nota, algo rico, una tarea hecha antes de que lo note. Esto lo ves solo tú.',
    said: 'Planeado. Nadie más lo sabe.',
    steps: {
      plan: {
        surprise: { ask: 'La sorpresa', hint: 'Lo pequeño vale. Lo hecho a mano también.' },
        where: { ask: 'Dónde la encontrará' },
        day: { ask: 'El día', hint: 'Lo ves solo tú.' },
        likes: { ask: 'Cosas que le gustan', hint: 'Para tenerlo presente la próxima vez.' },
      },
      after: { went: { ask: 'Cómo salió' } },
    },
  },
  'with-you': {
    name: 'Contigo',
    title: 'Pasa un rato de verdad a su lado.',
    intro: 'Una respiración, y el teléfono se queda boca abajo y en silencio.',
    says: {
      breath: 'Toma aire, y suéltalo despacio.',
      'face-down': 'Pon el teléfono boca abajo. Levanta la vista.',
      presence: 'Solo para ti:',
    },
    steps: {
      presence: {
        there: {
          ask: '¿Cuánto estuviste ahí?',
          options: { 'all-there': 'Del todo', 'in-and-out': 'A ratos', elsewhere: 'En otra parte' },
          theirs: { 'all-there': 'Del todo', 'in-and-out': 'A ratos', elsewhere: 'En otra parte' },
        },
      },
    },
  },
  'here-to-listen': {
    name: 'Te escucho',
    title: 'Dilo con tus palabras.',
    intro: 'No se envía nada. Lo dices en voz alta y el teléfono se calla.',
    says: { listen: 'Teléfono abajo. La mirada, en la otra persona. No hay nada que resolver.' },
    steps: {
      opening: {
        'say-aloud': {
          ask: 'Tus palabras',
          hint: 'Por ejemplo: lo he dejado todo. Cuéntame.',
        },
      },
    },
  },
  'small-share': {
    name: 'Una cosita sobre mí',
    title: 'Una cosita sobre ti',
    intro: 'Algo ligero y verdadero: de hoy, de hace mucho, una manía, un gusto.',
    theirs: '{name} te cuenta una cosita.',
    said: 'Contado.',
    says: { match: 'Si te apetece: una tuya.' },
    steps: {
      share: { text: { ask: 'La cosita' } },
      match: { text: { ask: 'Una mía' } },
    },
  },
  ritual: {
    name: 'Hola, adiós, buenas noches',
    title: '¿Qué momento les gustaría hacer suyo?',
    intro:
      'Un hola, un adiós o unas buenas noches, y cómo. Empieza cuando todo el mundo dice que sí. Con tres momentos así basta.',
    theirs: '{name} tiene una idea para uno de sus momentos.',
    said: 'Propuesto.',
    says: { tick: '¿Lo hicieron hoy?', week: 'Una semana después: ¿se queda o se cambia?' },
    steps: {
      idea: {
        moment: {
          ask: '¿Qué momento?',
          options: { goodbye: 'El adiós', hello: 'El hola', bedtime: 'Las buenas noches' },
          theirs: {
            goodbye: 'Para despedirse',
            hello: 'Para saludarse',
            bedtime: 'Para darse las buenas noches',
          },
        },
        how: { ask: 'Cómo', hint: 'Una palabra, una mirada, un gesto. Algo que de verdad harías.' },
      },
      tick: {
        done: {
          ask: 'Hoy',
          options: { 'did-it': 'Lo hicimos' },
          theirs: { 'did-it': 'Hecho hoy' },
        },
      },
      week: {
        keep: {
          ask: '¿Se queda o se cambia?',
          options: { keep: 'Se queda', change: 'Se cambia' },
          theirs: { keep: '{name} lo dejaría así.', change: '{name} lo cambiaría.' },
        },
      },
    },
  },
  'our-ritual': {
    name: 'Algo cotidiano nuestro',
    title: '¿Qué cosa de cada día podría ser de ustedes?',
    intro: 'Un café, una vuelta a la manzana, fregar los platos con música. Ponle nombre.',
    theirs: '{name} quiere hacer de algo cotidiano algo de ustedes.',
    said: 'Propuesto.',
    says: { line: 'Una línea sobre una de esas veces, si la hay.' },
    steps: {
      idea: {
        ritual: { ask: 'Cómo se llama' },
        at: { ask: 'A qué hora', hint: 'Más o menos. No lleva ninguna alarma.' },
      },
      line: { text: { ask: 'Una línea para recordar' } },
    },
  },
  win: {
    name: 'Buenas noticias',
    title: '¿Qué te salió bien?',
    intro: 'Las buenas noticias crecen al contarlas. Llega una pregunta, o cómo celebrarlo.',
    theirs: '{name} tiene buenas noticias.',
    said: 'Contado.',
    for: {
      team: { title: '¿Qué salió bien?', intro: 'Algo que hiciste, terminaste o aprendiste.' },
    },
    says: { joy: 'Pide que te cuente más, o di cómo lo vas a celebrar.' },
    steps: {
      news: { text: { ask: 'La buena noticia' } },
      joy: {
        way: {
          ask: 'Tu respuesta',
          options: { 'ask-more': 'Una pregunta', celebrate: 'Cómo lo voy a celebrar' },
          theirs: { 'ask-more': '{name} pregunta:', celebrate: '{name} lo va a celebrar:' },
        },
        text: { ask: 'Con tus palabras' },
      },
    },
  },
  promise: {
    name: 'Una pequeña promesa',
    title: '¿Qué vas a hacer?',
    intro: 'Algo que quepa en tu día. Puedes moverla o retirarla; nadie lleva la cuenta.',
    theirs: '{name} promete algo.',
    said: 'Prometido.',
    steps: {
      word: {
        promise: { ask: 'Voy a', hint: 'Algo que haces tú.' },
        day: { ask: 'Para cuándo', read: 'Para' },
      },
    },
  },
  'our-rest': {
    name: 'Descanso y comidas',
    title: '¿Qué rato te gustaría proteger?',
    intro:
      'Vale cuando todo el mundo ha dicho que sí. Entonces esta aplicación no pide nada en ese rato y las charlas difíciles esperan.',
    theirs: '{name} quiere proteger un rato.',
    said: 'Propuesto.',
    steps: {
      rest: {
        protects: {
          ask: '¿Para qué?',
          options: { sleep: 'Dormir', meal: 'Una comida' },
          theirs: { sleep: 'Para dormir', meal: 'Para comer' },
        },
        from: { ask: 'Desde', read: 'Desde' },
        until: { ask: 'Hasta', read: 'Hasta' },
      },
    },
  },
  'hard-day': {
    name: 'Después de un día difícil',
    title: '¿Cómo fue entre ustedes?',
    intro: 'Cada persona contesta por su lado. Sirve para empezar a hablar, nada más.',
    skip: 'Dejarlo',
    steps: {
      'looking-back': {
        'could-say': {
          ask: '¿Pudiste decir cómo te sentías?',
          read: 'Pude decirlo',
          options: { 'yes-fully': 'Sí', 'in-part': 'En parte', 'not-yet': 'Todavía no' },
          theirs: {
            'yes-fully': '{name} pudo decirlo.',
            'in-part': '{name} pudo decir una parte.',
            'not-yet': '{name} todavía no pudo decirlo.',
          },
        },
        stayed: {
          ask: '¿Alguien se quedó contigo en eso?',
          read: 'Alguien se quedó conmigo',
          options: { 'yes-fully': 'Sí', 'in-part': 'En parte', 'not-yet': 'Todavía no' },
          theirs: {
            'yes-fully': '{name} sintió compañía.',
            'in-part': '{name} sintió compañía en parte.',
            'not-yet': '{name} todavía no sintió compañía.',
          },
        },
      },
    },
  },
} as const
