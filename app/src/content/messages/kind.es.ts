import type { Translation } from '../messages.ts'

export const kindEs = {
  title: 'Ayuda con las palabras',
  lead: 'Dos pequeñas ayudas pueden mirar lo que escribes. Funcionan solo en este teléfono: ninguna palabra sale de aquí y nadie más se entera.',
  limits:
    'Son listas de palabras con un pequeño modelo. Se les escapan cosas y a veces se equivocan. Lo que quieres decir solo lo sabes tú.',
  below: 'Hay una observación debajo de este campo.',
  wording: {
    line: 'Ayuda para decirlo',
    note: 'Cuando lo que se escribe es serio, pregunta por las palabras que pueden doler y señala las que hacen bien. Nunca escribe por ti ni te detiene.',
    absent: 'Ayuda para decirlo: por ahora solo en inglés.',
    offer:
      'Cuando haces una pausa, puede mostrarte las palabras que quizá duelan y hacerte una pregunta que lleve a las tuyas. Se queda en este teléfono. Nadie más lo ve.',
    on: 'Activarla',
    isOn: 'Está activada, solo para ti, y mira cuando haces una pausa. Se le escapan cosas y a veces se equivoca.',
    off: 'Desactivarla',
    missing: 'Esta ayuda aún no está en este teléfono. Necesita conexión una vez.',
    title: 'Sobre cómo decirlo',
    show: 'Mostrar dónde',
    showOf: 'Mostrar dónde: {words}',
    wave: 'Dejarlo como está',
    waveOf: 'Dejarlo como está: {words}',
  },
  worry: {
    line: 'Notar señales de peligro',
    note: 'En tu diario, al contar cómo fue el día y en los pasos de abajo: si las palabras pueden hablar de alguien en peligro, te muestra dónde hay ayuda. No pregunta nada ni avisa a nadie.',
    absent: 'Notar señales de peligro: por ahora solo en inglés y español.',
    title: 'Solo para ti',
    self_harm:
      'Estas palabras pueden hablar de no querer vivir o de hacerse daño. Si es así, en tu caso o en el de alguien que te preocupa: nadie tiene que pasar por eso sin compañía. Hay personas con quienes hablar, ahora.',
    violence:
      'Estas palabras pueden hablar de que alguien sufre daño o lo teme. Si te pasa a ti, la culpa no es tuya. Hay personas que escuchan y saben qué puede ayudar.',
    coercion:
      'Estas palabras pueden hablar de que alguien decide por otra persona: sobre el dinero, el teléfono, adónde ir o a quién ver. Si te pasa a ti, la culpa no es tuya. Hay personas que escuchan, y lo que hagas lo decides tú.',
    only: 'Solo este teléfono lo ha notado. No se guarda ni se envía nada, y lo que escribiste queda como está.',
    help: 'Dónde encontrar ayuda',
    check: 'Unas preguntas sobre tu seguridad',
    notNow: 'Ahora no',
    limits:
      'Es una lista de palabras con un pequeño modelo. Se le escapan cosas y a veces se equivoca.',
    off: 'Desactivar esto',
    isOff: 'Ahora está desactivado. Lo encuentras de nuevo en «Yo», en «Ayuda con las palabras».',
  },
  builder: {
    line: 'Decirlo paso a paso',
    title: 'Paso a paso',
    tryIt: 'Para probar: algo difícil, paso a paso',
    tryNote: 'Nada de lo que escribas aquí se guarda ni se envía.',
    begin: 'Empezar',
    theOther: 'la otra persona',
    starters: 'Palabras para empezar',
    next: 'Siguiente',
    skip: 'Saltar este paso',
    before: 'Un paso atrás',
    close: 'Volver al campo',
    stop: 'Dejarlo',
    steps: {
      side: {
        ask: '¿Cómo puede estar viviendo esto {name}?',
        hint: 'Basta con suponerlo. Quien oye primero su propio lado escucha mejor el tuyo.',
        starters: { one: 'Entiendo por qué', two: 'Me imagino que', three: 'Quizá para ti fue' },
      },
      saw: {
        ask: '¿Qué pasó?',
        hint: 'Como lo habría visto una cámara: una sola vez, qué se dijo o se hizo, y cuándo.',
        starters: { one: 'Cuando', two: 'Ayer', three: 'Oí' },
      },
      felt: {
        ask: '¿Qué sentiste?',
        hint: 'Un sentimiento tuyo, con tus propias palabras.',
        starters: { one: 'Sentí', two: 'Me dio', three: 'Una parte de mí sentía' },
      },
      matters: {
        ask: '¿Por qué te importa?',
        hint: 'Lo que necesitas o lo que más valoras.',
        starters: { one: 'Me importa porque', two: 'Necesito', three: 'Para mí cuenta' },
      },
      wish: {
        ask: '¿Qué te gustaría?',
        hint: 'Algo que de verdad pueda hacer {name}, y cuándo. La respuesta puede ser no.',
        starters: { one: 'Me gustaría', two: '¿Podrías', three: '¿Te parece bien si' },
      },
    },
    feelings: 'Mirar una lista de sentimientos',
    feelingsOf: 'Sentimientos: {group}',
    whole: 'Con tus propias palabras',
    wholeNote:
      'Primero el lado de la otra persona, después el tuyo. Puedes volver a cualquier paso.',
    empty: 'Aún no hay nada escrito. Puedes volver a cualquier paso.',
    put: 'Ponerlo en el campo',
    copy: 'Copiarlo',
    copied: 'Copiado.',
    anew: 'Empezar de nuevo',
  },
} as const satisfies Translation<'kind'>
