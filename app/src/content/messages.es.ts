import type { Translation } from './messages.ts'

export const messagesEs = {
  frame: {
    help: 'Ayuda',
    leave: 'Salir rápido',
    back: 'Atrás',
    today: 'Hoy',
    toToday: 'Volver a hoy',
    me: 'Yo',
    places: 'Lugares',
    opening: 'Abriendo…',
    tryAgain: 'Probar otra vez',
    later: 'Más tarde',
    dismiss: 'Cerrar',
    someone: 'La otra persona',
    waitingToBeSent: 'Guardado en este teléfono, a la espera de enviarse.',
    noConnection: 'Sin conexión. Lo que escribas se guarda en este teléfono.',
    notFetched: {
      title: 'Esta parte aún no está en este teléfono.',
      body: 'Necesita conexión una vez. No se ha perdido nada de lo que escribiste.',
    },
    notFound: {
      title: 'Aquí no hay nada.',
      body: 'Puede que la dirección esté cortada o sea antigua.',
      home: 'A la primera página',
    },
    broken: {
      title: 'Algo ha fallado en esta página.',
      body: 'Lo que guardaste sigue en este teléfono. Vuelve a cargar la página.',
      reload: 'Volver a cargar',
    },
  },
  welcome: {
    title: 'Un lugar tranquilo para que dos personas sigan cerca.',
    what: 'Una pregunta al día. Cada persona responde por su cuenta y luego las dos respuestas se abren a la vez. Después, a dejar el teléfono.',
    not: 'Solo las dos personas pueden leerlo. No es una terapia ni sirve para emergencias.',
    start: 'Empezar',
    join: 'Unirme a alguien',
    watched: 'Si alguien puede estar vigilando este teléfono, usa otro.',
    watchedLink: 'Saber más',
    leaving:
      '«Salir rápido» oculta esta página al instante, y también pulsar tres veces la tecla Mayús. No borra el historial del navegador.',
    language: 'Idioma',
  },
  start: {
    name: {
      title: '¿Cómo quieres que te llamemos?',
      label: 'Tu nombre',
      hint: 'Lo verá la persona con quien compartas esto.',
    },
    kind: {
      title: '¿Con quién lo vas a compartir?',
      partners: 'Con mi pareja',
      friends: 'Con una amistad',
      family: 'Con alguien de mi familia',
      team: 'Con alguien de un equipo pequeño',
    },
    stage: {
      title: '¿En qué momento está ahora la relación?',
      hint: 'Sirve para elegir las primeras preguntas. Solo se ve en este espacio.',
      skip: 'Prefiero no decirlo',
      partners: {
        new: 'Empezamos a conocernos',
        'long-term': 'Llevamos tiempo de pareja',
        'finding-back': 'Buscamos cómo volver a acercarnos',
      },
      friends: {
        new: 'Empezamos a conocernos',
        'long-term': 'Nos conocemos desde hace mucho',
        'finding-back': 'Buscamos cómo volver a acercarnos',
      },
      family: {
        new: 'Nos estamos conociendo de nuevo',
        'long-term': 'Siempre hemos tenido una relación cercana',
        'finding-back': 'Buscamos cómo volver a acercarnos',
      },
      team: {
        new: 'Acabamos de empezar',
        'long-term': 'Llevamos tiempo trabajando en equipo',
        'finding-back': 'Buscamos una manera mejor de trabajar',
      },
    },
    language: {
      title: '¿En qué idioma lees mejor?',
      hint: 'Cada persona puede tener el suyo.',
    },
    keeper: {
      title: '¿Quién lleva el servidor?',
      hint: 'Attune necesita un ordenador que pase mensajes sellados. No puede leerlos, pero quien lo lleva podría retenerlos.',
      'one-of-us': 'Una de las dos personas',
      'one-of-usNote':
        'Las respuestas se abren solo cuando los dos teléfonos se han comprobado entre sí, para que nadie pueda mirar antes. Puede tardar un poco más.',
      'someone-else': 'Otra persona',
      'someone-elseNote': 'Las respuestas se abren en cuanto están las dos.',
      'not-sure': 'No lo sé',
      'not-sureNote':
        'Entonces vamos por el camino cuidadoso, como si fuera una de las dos personas.',
    },
    know: {
      title: 'Dos cosas que conviene saber antes.',
      begin: 'Empezar',
    },
    next: 'Seguir',
    offline: 'Ahora no hay conexión. Puedes seguir; para invitar a alguien hará falta.',
    needsLink: {
      title: 'Para empezar aquí hace falta un enlace.',
      body: 'En este servidor solo empieza quien tiene permiso. Quien lo lleva puede darte un enlace para empezar: apareció al ponerlo en marcha por primera vez.',
      join: 'Si alguien te envió una invitación, abre ese enlace o elige «Unirme a alguien».',
    },
  },
  invite: {
    title: 'Invita a la persona que quieres tener aquí.',
    how: 'Deja que el otro teléfono escanee esto, o envía el enlace.',
    rule: 'Sirve una sola vez, durante 24 horas. Quien lo tenga puede pedir entrar, así que no se lo envíes a nadie más.',
    picture:
      'Un código QR con el enlace de invitación. Puedes compartir o copiar el enlace debajo.',
    share: 'Compartir el enlace',
    copy: 'Copiar el enlace',
    copied: 'Copiado. El enlace está listo para pegar.',
    notCopied: 'Aquí no se ha podido copiar. Selecciona el enlace y cópialo a mano.',
    link: 'Mostrar el enlace',
    making: 'Preparando una invitación…',
    ended: {
      title: 'Esta invitación ha terminado.',
      body: 'Una invitación dura 24 horas y sirve una sola vez.',
      again: 'Hacer un enlace nuevo',
    },
    asked: {
      title: 'Alguien pide entrar.',
      body: 'Deja entrar solo a la persona que invitaste.',
    },
    askedByMany: {
      title: 'Más de un teléfono ha usado tu enlace.',
      body: 'Llama a la persona que invitaste, o habla con ella en persona, y pregúntale qué nombre ha escrito. Si tienes dudas, no dejes entrar a nadie y haz un enlace nuevo.',
    },
    admit: 'Dejar entrar a {name}',
    unnamed: 'Alguien sin nombre',
    here: {
      title: '{name} ya está aquí.',
      body: 'Ya está todo listo para empezar.',
    },
  },
  join: {
    title: 'Unirme a alguien.',
    body: 'Abre el enlace que te enviaron o pégalo aquí.',
    label: 'El enlace de invitación',
    look: 'Mirarlo',
    looking: 'Mirando la invitación…',
    invited: {
      partners: '{name} te invita a un espacio de pareja.',
      friends: '{name} te invita a un espacio de amistad.',
      family: '{name} te invita a un espacio de familia.',
      team: '{name} te invita a un espacio de equipo.',
    },
    about:
      'Una pregunta al día. Cada persona responde por su cuenta y luego las dos respuestas se abren a la vez.',
    before: 'Antes de unirte',
    join: 'Unirme',
    notMe: 'Ahora no',
    another: 'Usar otro enlace',
    waiting: {
      title: 'Esperando a que el teléfono de {name} te deje entrar.',
      body: 'Ocurre la próxima vez que {name} abra Attune. Puedes cerrar esta página: sigue cuando vuelvas.',
      cancel: 'Dejar de esperar',
      offline: 'Ahora no hay conexión. Seguirá cuando la haya.',
    },
  },
  code: {
    title: 'Compara cinco imágenes con {name}.',
    body: 'Dilas en voz alta y escucha las suyas, cara a cara o en una llamada en la que reconozcas su voz. Si son iguales, no hay nadie en medio.',
    pictures: 'Cinco imágenes',
    same: 'Son iguales',
    different: 'Son distintas',
    waiting:
      'Las imágenes aparecen cuando los dos teléfonos se han encontrado. Puede tardar hasta la próxima vez que {name} abra Attune.',
    confirmed: {
      title: 'Ya comparaste las imágenes.',
      body: 'Eran iguales. No hay nadie en medio.',
    },
    mismatch: {
      title: 'Las imágenes eran distintas.',
      body: 'Puede ser una confusión, o puede haber alguien en medio. Hasta saberlo, no escribas aquí nada privado.',
      next: 'Queda con la otra persona o llámala a un número que conozcas. Compara las imágenes otra vez. Si siguen siendo distintas, empieza de nuevo con ella cara a cara.',
      again: 'Comparar otra vez',
    },
  },
  today: {
    morning: 'Buenos días, {name}.',
    afternoon: 'Buenas tardes, {name}.',
    evening: 'Buenas noches, {name}.',
    question: 'Una pregunta',
    told: '{name} avisa de que su respuesta está esperando.',
    sealed: 'La tuya está sellada.',
    opening: 'Ya están las dos respuestas. Se abren pronto.',
    openingStrict:
      'Ya están las dos respuestas. Se abren cuando los dos teléfonos hayan tenido conexión una vez más.',
    revealed: 'Las dos respuestas están abiertas.',
    returned: 'Vuelve a ser tuya.',
    putAway: 'Apartada.',
    answer: 'Responder',
    read: 'Leer las dos respuestas',
    look: 'Verla',
    allTonight: 'Eso es todo por esta noche.',
    allToday: 'Eso es todo por hoy.',
    earlier: 'Preguntas de días anteriores',
    past: 'Lo que respondiste',
    alone: {
      title: 'Aún no hay nadie más aquí.',
      body: 'Ya puedes responder a la pregunta de hoy. Se abrirá cuando alguien se haya unido y también responda.',
      bodyAnswered: 'Lo que respondas se abrirá cuando alguien se haya unido y también responda.',
      invite: 'Invitar a alguien',
      show: 'Mostrar la invitación',
      see: 'Ver quién es',
    },
    compare: 'Comparar cinco imágenes con {name}',
    compareWhy: 'Así sabes con seguridad quién está al otro lado.',
    doubt: 'Las imágenes eran distintas. De momento no escribas aquí nada privado.',
    doubtLink: 'Qué hacer',
  },
  question: {
    missing: 'No hay ninguna pregunta para este día.',
    unknown:
      'Esta pregunta viene con una versión más nueva de Attune. Vuelve a cargar la página cuando tengas conexión.',
    answer: 'Tu respuesta',
    tell: 'Avisar a {name} de que la mía está esperando',
    opens:
      'Se abre cuando las dos personas hayan respondido. Hasta entonces nadie puede leerla, ni siquiera el servidor.',
    opensStrict:
      'Se abre cuando las dos personas hayan respondido y los dos teléfonos hayan tenido conexión una vez más, porque puede que una de las dos lleve el servidor. Hasta entonces nadie puede leerla.',
    opensAlone:
      'Se abre cuando alguien se haya unido y también responda. Hasta entonces nadie puede leerla, ni siquiera el servidor.',
    seal: 'Sellar',
    notThisOne: 'Esta no',
    notThisOneSure: '¿La apartas? Lo que has escrito aquí no se envía y nadie se entera.',
    putAway: 'Apartarla',
    keepWriting: 'Seguir escribiendo',
    cut: 'Aquí solo cabe el principio: unas veinte páginas. El resto se ha quedado fuera.',
    sealed: {
      title: 'Sellada.',
      told: '{name} sabrá que la tuya está esperando.',
      untold: 'Nadie se entera hasta que se abran las dos respuestas.',
      returns: 'Si nadie responde en siete días, vuelve a ti.',
      mine: 'Tus palabras',
      takeBack: 'Recuperarla',
      takenBack: 'Vuelve a ser tuya. Puedes cambiarla y sellarla de nuevo.',
    },
    opening: {
      title: 'Ya están las dos respuestas.',
      soon: 'Se abren en un momento.',
      strict:
        'Se abren cuando los dos teléfonos hayan tenido conexión una vez más. Puedes cerrar esta página.',
    },
    returned: {
      title: 'Vuelve a ser tuya.',
      body: 'Esta no encontró respuesta. Solo tú puedes verla.',
    },
    away: {
      title: 'Apartada.',
      body: 'Nadie se entera.',
    },
  },
  reveal: {
    you: 'Tú',
    unopened: 'Esta respuesta no se ha podido abrir.',
    ask: '¿Qué te gustaría responder?',
    starters: 'Formas de empezar',
    more: 'Más formas de empezar',
    label: 'Tus palabras para {name}',
    send: 'Enviar',
    leave: 'Dejarlo así',
    mine: 'Tu respuesta a lo que leíste',
    theirs: '{name} te responde',
  },
  me: {
    title: 'Yo',
    name: 'Aquí te llamas {name}.',
    language: 'Idioma',
    theme: 'Claro u oscuro',
    system: 'Como en este teléfono',
    light: 'Claro',
    dark: 'Oscuro',
    notProtected: 'Lo que aún no está protegido',
    noLock:
      'Attune aún no tiene bloqueo propio. Quien pueda abrir este teléfono puede leer lo que hay en él.',
    noWayBack:
      'Aún no hay forma de recuperar nada. Si este teléfono se pierde, se pierde lo que solo está en él. Si se pierden los dos teléfonos, no vuelve nada.',
    notKept:
      'Este navegador no ha prometido conservar lo que hay aquí. Si al teléfono le falta espacio, podría borrarse.',
    notCompared: 'Aún no has comparado las cinco imágenes con {name}.',
    how: 'Cómo se abren las respuestas',
    howStrict:
      'Por el camino cuidadoso: los dos teléfonos se comprueban antes entre sí, porque puede que una de las dos personas lleve el servidor.',
    howDefault: 'En cuanto están las dos. El servidor lo lleva otra persona, que no puede leerlas.',
    limits:
      'Attune no es una terapia ni sirve para emergencias. No puede detener un programa espía en un teléfono.',
  },
  help: {
    title: 'Ayuda',
    close: 'Cerrar la ayuda',
    where: '¿Dónde estás?',
    whereHint: 'Se queda en esta página. No se pregunta nada a ningún servidor.',
    elsewhere: 'En otro lugar',
    emergency: 'Emergencias',
    crisis: 'Alguien con quien hablar en una crisis',
    abuse: 'Si alguien te asusta o te hace daño',
    call: 'Llamar al {number}',
    callPress: 'Llamar al {number} y pulsar {press}',
    text: 'Escribir al {number}',
    textMessage: 'Enviar {message} al {number}',
    chat: 'Chatear en {site}',
    inLanguage: 'en {language}',
    checked: 'Comprobado el {day}.',
  },
  faults: {
    invitation: {
      cut: {
        title: 'Este enlace no está completo.',
        body: 'Algunas aplicaciones de mensajes cortan los enlaces largos. Copia el enlace entero o escanea la imagen.',
      },
      damaged: {
        title: 'Hay un error en este enlace.',
        body: 'Cópialo otra vez de la primera letra a la última, o escanea la imagen.',
      },
      'not-an-invitation': {
        title: 'Esto no es una invitación de Attune.',
        body: 'Comprueba que sea el enlace que te enviaron.',
      },
      'newer-version': {
        title: 'Esta invitación es para una versión más nueva de Attune.',
        body: 'Vuelve a cargar esta página con conexión y abre el enlace otra vez.',
      },
      'other-host': {
        title: 'Esta invitación es de otra dirección.',
        body: 'Abre el enlace directamente en lugar de pegarlo aquí.',
      },
      expired: {
        title: 'Esta invitación ha terminado.',
        body: 'Una invitación dura 24 horas. Pide una nueva.',
      },
      used: {
        title: 'Esta invitación ya se ha usado.',
        body: 'Cada una sirve una sola vez. Si no la usaste tú, díselo a quien te la envió y pide una nueva.',
      },
      own: {
        title: 'Esta invitación es tuya.',
        body: 'Es para la persona que quieres tener aquí. Ábrela en su teléfono.',
      },
      'already-here': {
        title: 'Ya estás dentro.',
        body: 'De momento Attune guarda un solo espacio en este teléfono.',
      },
      'not-genuine': {
        title: 'Algo no encaja en esta invitación.',
        body: 'Por seguridad, Attune no la ha usado. Pide una nueva, mejor en persona.',
      },
      offline: {
        title: 'Ahora no hay conexión.',
        body: 'Para unirte hace falta. El enlace sirve durante 24 horas.',
      },
      'storage-full': {
        title: 'No queda espacio en este teléfono.',
        body: 'Libera un poco y prueba otra vez. El enlace no se ha gastado.',
      },
      'storage-failed': {
        title: 'No se ha podido guardar en este teléfono.',
        body: 'Prueba otra vez o reinicia el navegador.',
      },
    },
    start: {
      'name-empty': 'Escribe el nombre con el que quieres que te llamemos.',
      'name-too-long': 'Usa como mucho 40 letras, por favor.',
      'needs-link': 'Para empezar aquí hace falta un enlace.',
      'storage-full': 'No queda espacio en este teléfono. Libera un poco y prueba otra vez.',
      'storage-failed': 'No se ha podido guardar. Prueba otra vez o reinicia el navegador.',
    },
    text: {
      empty: 'Escribe antes unas palabras.',
      'too-long': 'Es demasiado largo para enviarse. Caben unas veinte páginas. Acórtalo un poco.',
      'storage-full':
        'No queda espacio en este teléfono. Deja esta página abierta, libera un poco y prueba otra vez.',
      'storage-failed': 'No se ha podido guardar. Deja esta página abierta y prueba otra vez.',
    },
    invite: {
      offline: 'Ahora no hay conexión. Prueba otra vez cuando la tengas.',
      'storage-full': 'No queda espacio en este teléfono. Libera un poco y prueba otra vez.',
      'storage-failed': 'No se ha podido guardar. Prueba otra vez o reinicia el navegador.',
    },
    opening: {
      'no-storage': {
        title: 'Este navegador no guarda nada.',
        body: 'Attune guarda en este teléfono lo que escribes, y aquí no puede. Si esta es una ventana privada, abre Attune en una normal. Si el almacenamiento está desactivado para este sitio, actívalo y vuelve a cargar la página.',
      },
      'newer-data': {
        title: 'En este teléfono ya hay una versión más nueva de Attune.',
        body: 'Lo que se guarda aquí lo escribió una versión más nueva. Vuelve a cargar la página con conexión. No se ha perdido nada.',
      },
      damaged: {
        title: 'Lo que se guarda aquí no se puede abrir.',
        body: 'No se ha cambiado ni borrado nada. Vuelve a cargar la página o reinicia el teléfono. Lo que hay en el teléfono de la otra persona sigue igual.',
      },
    },
  },
  notices: {
    'storage-full': {
      body: 'No queda espacio en este teléfono. Libera un poco para que se pueda guardar lo que escribas.',
      action: '',
    },
    'storage-failed': {
      body: 'Ahora no se puede guardar en este teléfono. Vuelve a cargar la página antes de seguir escribiendo.',
      action: 'Volver a cargar',
    },
    'relay-changed': {
      body: 'El servidor ha perdido algo o se ha movido. Tu teléfono lo conserva todo y lo envía otra vez.',
      action: '',
    },
    'relay-full': {
      body: 'En el servidor no queda sitio para este espacio. Lo que escribas se guarda en este teléfono. Avisa a quien lleva el servidor.',
      action: '',
    },
    'update-ready': { body: 'Hay una versión más nueva de Attune.', action: 'Usarla ahora' },
    'needs-link': {
      body: 'El servidor no ha aceptado este comienzo: el enlace para empezar no vale. Lo que escribas se guarda en este teléfono. Pide un enlace nuevo a quien lleva el servidor.',
      action: '',
    },
    'not-let-in': {
      body: 'La invitación se usó o terminó antes de que este teléfono pudiera pedir entrar. Pide una nueva.',
      action: '',
    },
    'app-too-old': {
      body: 'Esta versión de Attune es demasiado antigua para el servidor. Lo que escribas se guarda en este teléfono.',
      action: 'Actualizar',
    },
  },
} as const satisfies Translation
