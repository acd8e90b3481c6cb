import type { Translation } from '../messages.ts'

export const peopleEs = {
  ask: {
    title: 'Invita a alguien.',
    who: '¿Para quién es?',
    new: 'Alguien que aún no está',
    back: 'Alguien de aquí que lo perdió todo',
    backNote: 'Ya no tiene su teléfono ni otra forma de volver a entrar.',
    whose: '¿Quién vuelve?',
    read: '¿Qué podrá leer?',
    now: 'De ahora en adelante',
    nowNote: 'Nada de lo que se escribió antes de su llegada.',
    all: 'Todo desde el principio',
    allNote: 'Cada persona de aquí tiene que estar de acuerdo, y no se puede deshacer.',
    agree: 'Nadie entra hasta que estén de acuerdo todas las personas de aquí.',
    handsOver:
      'Recupera todo lo que se escribió aquí. Antes hay que comparar unas imágenes, por teléfono o cara a cara.',
    ends: 'El enlace de antes deja de servir.',
    make: 'Hacer el enlace',
    full: {
      title: 'Este espacio está completo.',
      body: 'Hay seis personas, y no caben más. Puedes empezar otro espacio con quien quieras.',
      whose: '¿Alguien de aquí lo ha perdido todo? Elige quién vuelve.',
    },
  },
  terms: {
    now: 'Quien entre con él leerá lo que se escriba a partir de entonces.',
    all: 'Quien entre con él leerá todo desde el principio, cuando estén de acuerdo todas las personas de aquí.',
    back: 'Con él, {name} recupera todo lo que se escribió aquí.',
    backTitle: 'Invita a {name} a volver.',
    change: 'Cambiar para qué es',
  },
  compare: {
    title: 'Compara estas cinco imágenes con {name}.',
    body: 'Por teléfono, si reconoces la voz, o cara a cara. {name} también ve cinco imágenes, en la página de espera.',
    why: 'Se va a entregar todo lo que se escribió aquí. Por eso conviene saber bien quién es.',
    same: 'Iguales: dejar entrar a {name}',
    different: 'No son iguales',
    soonTitle: '{name} pide entrar.',
    soon: 'Antes hay que comparar cinco imágenes. Aparecen cuando los dos teléfonos se han encontrado. Puede tardar hasta la próxima vez que {name} abra Attune.',
  },
  differed: {
    title: 'Entonces no entra nadie.',
    body: 'Puede ser una confusión, o puede que otra persona haya usado el enlace. Por seguridad, el enlace ya no sirve y no se ha entregado nada.',
    next: 'Dale el próximo enlace tú directamente, mejor cara a cara.',
  },
  usedTwice: {
    title: 'Más de un teléfono ha usado este enlace.',
    body: 'Lleva a todo lo que se escribió aquí, así que no entra nadie y no se ha entregado nada.',
    next: 'Haz un enlace nuevo y dáselo tú directamente a la persona, mejor cara a cara.',
  },
  proposal: {
    title: 'Dejar entrar a alguien',
    asks: 'A {by} le gustaría dejar entrar a {name}.',
    now: '{name} leería lo que se escriba de ahora en adelante.',
    all: '{name} leería todo lo que se ha escrito. No se puede deshacer.',
    back: '{name} lo perdió todo y vuelve.',
    backCare: 'Di que sí solo si has hablado con {name}.',
    calls: 'Quien lo pide ha escrito el nombre {name}.',
    about: '{by} dice que lo perdiste todo y que vuelves.',
    aboutCare:
      'Si no eres tú, llama ahora a las demás personas y pídeles que no digan que sí: quien sea ocuparía tu lugar aquí.',
    needsAll: 'No pasa nada mientras no estén de acuerdo todas las personas de aquí.',
    untold: 'A nadie se le dice quién no ha dicho que sí. Entre pocas personas se puede adivinar.',
    needsYou: 'No pasa nada si no dices que sí. {by} no recibe ningún mensaje, pero lo notará.',
    agree: 'Estoy de acuerdo',
    away: 'Apartarlo por hoy',
    inUs: 'Se queda en «Lo nuestro».',
    agreed:
      'Has dicho que sí. {name} entrará cuando estén de acuerdo todas las personas de aquí.',
    mine: 'Te gustaría dejar entrar a {name}.',
    waits: 'Espera a que estén de acuerdo todas las personas de aquí.',
    waitsTitle: '{name} aún no está dentro.',
    waitsBody:
      'Las demás personas lo verán la próxima vez que abran Attune. A nadie se le dice quién ha dicho que sí y quién no.',
    faults: {
      'storage-full': 'No queda espacio en este teléfono. Libera un poco y prueba otra vez.',
      'storage-failed': 'No se ha podido guardar. Prueba otra vez o reinicia el navegador.',
    },
  },
} as const satisfies Translation<'people'>
