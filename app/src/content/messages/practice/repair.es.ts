const untilDay = { ask: 'Hasta qué día', read: 'Hasta' } as const

export const repairEs = {
  pause: {
    name: 'Una pausa',
    title: 'Una pausa, y una hora para volver',
    intro: 'Di cuándo vuelves. Muchos terapeutas sugieren veinte minutos. Nadie tiene que volver.',
    theirs: '{name} pide una pausa.',
    said: 'Pedida.',
    for: {
      team: {
        title: 'Un descanso, y una hora para seguir',
        intro: 'Di cuándo siguen. Cualquiera puede terminar el descanso.',
      },
    },
    says: {
      'our-words': 'Lo que acordaron para cuando sube el tono.',
      pause: 'Camina, respira, bebe agua. Ahora no hay nada que resolver.',
      breath: 'Primero, una respiración.',
      meanwhile: 'Solo para ti. De esto no se envía nada.',
      reset: 'Una línea para volver a empezar.',
      again: 'La misma frase otra vez, con más suavidad.',
      close: '¿Cómo está ahora?',
    },
    steps: {
      meanwhile: {
        feeling: { ask: 'Lo que siento' },
        need: { ask: 'Lo que necesito' },
        'my-part': { ask: 'Mi parte en esto' },
        gentlest: { ask: 'La manera más suave de volver a empezar' },
      },
      reset: { 'reset-line': { ask: 'Para volver a empezar', read: 'Para volver a empezar' } },
      again: { gentler: { ask: 'Lo que quería decir, con suavidad', read: 'Lo que quería decir' } },
      close: {
        'now-it-is': {
          ask: '¿Cómo está ahora?',
          options: {
            repaired: 'Está arreglado',
            'once-more': 'Quiero repasarlo otra vez',
            later: 'Quiero seguir más tarde',
          },
          theirs: {
            repaired: 'Para {name} está arreglado.',
            'once-more': '{name} quiere repasarlo otra vez.',
            later: '{name} quiere seguir más tarde.',
          },
        },
      },
    },
  },
  'shut-down': {
    name: 'No me salen las palabras',
    title: 'Dilo con tus palabras.',
    intro: 'Una línea, y una hora a la que vuelves. Nada más.',
    theirs: 'A {name} no le salen las palabras por un rato.',
    said: 'Dicho.',
    steps: {
      phrase: {
        phrase: { ask: 'Tus palabras', hint: 'Por ejemplo: ahora no me sale nada. Sigo aquí.' },
      },
    },
  },
  'repair-script': {
    name: 'Cuando sube el tono',
    title: '¿Qué harán cuando suba el tono?',
    intro: 'Se escribe ahora, en calma. Vale cuando todo el mundo ha dicho que sí.',
    theirs: '{name} propone qué hacer cuando suba el tono.',
    said: 'Propuesto.',
    steps: {
      script: {
        'stop-word': { ask: 'Una palabra que lo frena', read: 'La palabra' },
        gesture: { ask: 'Un gesto', read: 'El gesto' },
        'first-sentence': { ask: 'La primera frase después', read: 'La primera frase' },
        'what-helps': { ask: 'Lo que ayuda', read: 'Lo que ayuda' },
      },
    },
  },
  'solve-together': {
    name: 'Del mismo lado ante un problema',
    title: '¿Cuál es el problema?',
    intro:
      'Está delante de ustedes, no entre ustedes. Primero lo que necesita cada persona, luego las ideas.',
    theirs: '{name} quiere mirar un problema contigo.',
    said: 'Empezado.',
    for: {
      team: {
        title: '¿Cuál es el problema?',
        intro: 'Primero lo que necesita cada persona, luego al menos dos ideas. Prueban una.',
      },
    },
    says: {
      needs: '¿Qué necesitas tú en esto?',
      ways: 'Primero lee lo que necesita cada persona. Luego escribe una idea o dos. Todavía no tienen que ser buenas.',
      trial: 'Ahora elige una de estas ideas para probar, y hasta cuándo.',
      review: '¿Cómo fue?',
    },
    steps: {
      problem: {
        'between-us': { ask: 'El problema que comparten', read: 'El problema' },
      },
      needs: { 'my-need': { ask: 'En esto necesito', read: 'Necesito' } },
      ways: {
        'one-way': { ask: 'Una idea', read: 'Una idea' },
        'other-way': { ask: 'Otra idea', read: 'Otra idea' },
      },
      trial: { try: { ask: 'Lo que probamos', read: 'Lo que probamos' }, 'until-day': untilDay },
      review: {
        'how-it-went': {
          ask: '¿Cómo fue?',
          options: {
            helped: 'Ayudó',
            'was-hard': 'Costó',
            keep: 'Se queda',
            change: 'Se cambia',
          },
          theirs: {
            helped: 'A {name} le ayudó.',
            'was-hard': 'A {name} le costó.',
            keep: '{name} lo dejaría así.',
            change: '{name} lo cambiaría.',
          },
        },
      },
    },
  },
  apology: {
    name: 'Una disculpa',
    title: '¿De qué quieres disculparte?',
    intro:
      'Lo que hiciste, lo que causó y lo que harás. La otra persona es libre de responder como quiera.',
    theirs: '{name} se disculpa.',
    said: 'Dicho.',
    says: { receive: 'Decides tú. «Todavía no» es una respuesta. No decir nada también lo es.' },
    steps: {
      apology: {
        'i-did': { ask: 'Lo que hice', read: 'Lo que hice' },
        'its-effect': { ask: 'Lo que te causó', read: 'Lo que causó' },
        sorry: {
          ask: 'Lo siento',
          hint: 'Sin pero y sin si.',
          caught:
            'Un «pero», un «si» o un «aunque» puede quitarle fuerza a la disculpa. Tú decides.',
          read: 'Lo siento',
        },
        mend: { ask: 'Cómo voy a repararlo', read: 'Para repararlo' },
        'i-will-change': { ask: 'Lo que haré de otra manera', read: 'De ahora en adelante' },
      },
      receive: {
        receiving: {
          ask: 'Lo que puedes decir ahora',
          options: {
            'thank-you': 'Gracias',
            'not-yet': 'Todavía no',
            'needs-more': 'Necesito más',
          },
          theirs: {
            'thank-you': '{name} te da las gracias.',
            'not-yet': '{name} dice: todavía no.',
            'needs-more': '{name} necesita más.',
          },
        },
        text: { ask: 'Con tus palabras' },
      },
    },
  },
  'ground-rules': {
    name: 'Cómo hablamos cuando cuesta',
    title: '¿Cómo les gustaría hablar cuando cuesta?',
    intro:
      'De tres a cinco líneas. Valen cuando todo el mundo ha dicho que sí, y se ven antes de las charlas difíciles.',
    theirs: '{name} propone cómo hablar cuando cuesta.',
    said: 'Propuesto.',
    steps: { rules: { rules: { ask: 'Las líneas', read: 'Cómo hablamos' } } },
  },
  'hard-message': {
    name: 'Algo difícil de decir',
    title: '¿Qué te gustaría decir?',
    intro: 'Una ayuda señala lo que podría doler. Lo que se queda lo decides tú.',
    theirs: '{name} tiene algo difícil que decir.',
    said: 'Dicho.',
    for: {
      team: {
        title: '¿Qué hay que decir?',
        intro: 'Una ayuda señala palabras que pueden cerrar una puerta. Decides tú.',
      },
    },
    steps: { message: { text: { ask: 'Tus palabras' } } },
  },
  unsaid: {
    name: 'Nunca dicho',
    title: '¿Qué no has dicho nunca?',
    intro: 'Esto lo ves solo tú. Puedes hablarlo, soltarlo o pedir ayuda a alguien.',
    said: 'Guardado.',
    steps: {
      unsaid: {
        unsaid: { ask: 'Qué es' },
        'do-with-it': {
          ask: '¿Qué te gustaría hacer con ello?',
          options: {
            'raise-it': 'Hablarlo',
            'let-it-go': 'Soltarlo',
            'ask-for-help': 'Pedir ayuda a alguien',
          },
          theirs: {
            'raise-it': 'Quieres hablarlo. Maneras de decirlo:',
            'let-it-go': 'Lo sueltas. Ya no está en tu lista.',
            'ask-for-help': 'Quieres pedir ayuda a alguien.',
          },
        },
        day: { ask: 'Cuándo', hint: 'Lo ves solo tú.' },
      },
    },
  },
  'hard-feelings': {
    name: 'Lo que duele, por turnos',
    title: '¿Cómo es para ti?',
    intro: 'Tres minutos por persona. Cualquiera puede pedir una pausa en cualquier momento.',
    says: { rules: 'Lo que acordaron para las charlas difíciles.', talk: 'Solo escucha.' },
    steps: {
      'like-for-you': {
        'like-for-you': { ask: 'Lo que ahora veo de cómo es para ti', read: 'Como lo veo ahora' },
      },
    },
  },
  'learn-from-it': {
    name: 'Un día después',
    title: '¿De qué se trataba?',
    intro:
      'No de quién tenía razón. Mañana cada persona mira atrás por su lado y luego lo abren a la vez.',
    theirs: '{name} quiere mirar atrás.',
    said: 'Mañana, entonces.',
    skip: 'Dejarlo',
    says: { 'looking-back': 'Pasó un día. ¿Qué ves ahora?', 'one-change': 'Un cambio, tuyo.' },
    steps: {
      about: { about: { ask: 'De qué se trataba, en una línea', read: 'Se trataba de' } },
      'looking-back': {
        'would-keep': { ask: 'Lo que volvería a hacer', read: 'Volvería a hacer' },
        'would-differ': { ask: 'Lo que haría de otra manera', read: 'Haría de otra manera' },
        thanks: { ask: 'Algo que agradezco', read: 'Gracias' },
      },
      'one-change': { 'one-change': { ask: 'Un cambio', read: 'Un cambio' } },
    },
  },
  'before-you-send': {
    name: 'Antes de enviarlo',
    title: 'Escríbelo primero aquí.',
    intro: 'Espera en este teléfono. Respira un minuto o dos y léelo otra vez.',
    says: { ground: 'Los pies en el suelo. Suelta el aire despacio. ¿Qué sentimiento es?' },
    steps: { waiting: { text: { ask: 'Lo que ibas a enviar' } } },
  },
  'safety-check': {
    name: '¿Es seguro aquí?',
    title: '¿Sientes que aquí puedes hablar con sinceridad sin peligro?',
    intro: 'Esto lo ves solo tú y no se guarda nada. Digas lo que digas, nadie se entera.',
    steps: {},
  },
} as const
