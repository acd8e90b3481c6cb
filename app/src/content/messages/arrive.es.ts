import type { Translation } from '../messages.ts'

export const arriveEs = {
  title: 'Añade este dispositivo a los tuyos.',
  how: 'En el otro dispositivo, ve a «Yo», «Tus dispositivos», «Añadir un dispositivo». Escanea la imagen con la cámara de este, o pega aquí el enlace.',
  label: 'El enlace de tu otro dispositivo',
  look: 'Seguir',
  looking: 'Mirando el enlace…',
  lost: 'He perdido mi dispositivo',
  another: 'Usar otro enlace',
  stop: 'Parar',
  name: {
    title: '¿Cómo se llama este dispositivo?',
    label: 'Su nombre',
    hint: 'Solo lo ves tú, en la lista de tus dispositivos.',
    phone: 'Teléfono',
    computer: 'Computadora',
    add: 'Pedir entrar',
    move: 'Traerlo todo aquí',
    watched: 'Quien pueda abrir este dispositivo podrá leer lo que tienes en Attune.',
  },
  different: 'Son distintas',
  steps: {
    asking: {
      title: 'Esperando a tu otro dispositivo.',
      body: 'Deja Attune abierto en los dos.',
    },
    compare: {
      title: '¿Muestran los dos las mismas cinco imágenes?',
      body: 'Si es así, dilo en tu otro dispositivo.',
    },
    'coming-in': {
      title: 'Entrando…',
      body: 'Lo que escribiste y lo que compartes está en camino. Deja esta página abierta un momento.',
    },
    done: {
      title: 'Este dispositivo ya está dentro.',
      body: 'Lo más antiguo llega por sí solo mientras Attune está abierto. No se avisa a nadie con quien compartes.',
    },
  },
  back: {
    go: 'Volver',
    working: 'Buscando lo que es tuyo… Puede tardar un minuto.',
    title: 'Ya estás de vuelta.',
    body: 'Lo más antiguo llega por sí solo mientras Attune está abierto.',
    lost: 'Si alguien más puede tener el dispositivo que perdiste, quítalo ahora. A partir de entonces no lee nada nuevo.',
    devices: 'Ver tus dispositivos',
  },
  linkFaults: {
    cut: {
      title: 'Este enlace no está completo.',
      body: 'Copia el enlace entero o escanea la imagen.',
    },
    damaged: {
      title: 'Hay un error en este enlace.',
      body: 'Cópialo otra vez de la primera letra a la última, o escanea la imagen.',
    },
    'not-a-link': {
      title: 'Este no es un enlace de un dispositivo tuyo.',
      body: 'Lo encuentras allí en «Yo», «Tus dispositivos», «Añadir un dispositivo». Si es una invitación de otra persona, su sitio es «Unirme a alguien».',
    },
    'newer-version': {
      title: 'Este enlace es para una versión más nueva de Attune.',
      body: 'Vuelve a cargar esta página con conexión y abre el enlace otra vez.',
    },
    'other-host': {
      title: 'Este enlace es de otra dirección.',
      body: 'Abre el enlace directamente en lugar de pegarlo aquí.',
    },
    expired: {
      title: 'Este enlace ha terminado.',
      body: 'Haz uno nuevo en tu otro dispositivo. No se pasó nada.',
    },
    used: {
      title: 'Este enlace ya se ha usado.',
      body: 'Cada uno sirve una sola vez. Si no lo usaste tú, mira «Tus dispositivos» en tu otro dispositivo y quita lo que no conozcas.',
    },
    'not-empty': {
      title: 'Este dispositivo ya tiene sus propias cosas.',
      body: 'Solo se puede añadir uno vacío, para que nada se mezcle. Aquí no ha cambiado nada. Puede que otro navegador de este dispositivo esté vacío.',
    },
    'too-many': {
      title: 'Ya tienes todos los dispositivos que puedes tener.',
      body: '32 es el máximo, también contando los que perdiste. Quita uno en «Tus dispositivos» desde otro tuyo y haz un enlace nuevo.',
    },
    'turned-away': {
      title: 'Tu otro dispositivo paró esto.',
      body: 'Las imágenes no eran iguales, o se detuvo allí. No se pasó nada. Haz un enlace nuevo y prueba otra vez.',
    },
    offline: {
      title: 'Ahora no hay conexión.',
      body: 'Para entrar hace falta. No se pierde nada de lo que escribiste.',
    },
    'storage-full': {
      title: 'No queda espacio en este dispositivo.',
      body: 'Libera un poco y prueba otra vez.',
    },
    'storage-failed': {
      title: 'No se ha podido guardar en este dispositivo.',
      body: 'Prueba otra vez o reinicia el navegador.',
    },
  },
  lostWays: {
    title: '¿Qué tienes todavía?',
    words: 'Mis doce palabras',
    wordsNote: 'En papel, o donde las guardes',
    passphrase: 'Mi contraseña',
    passphraseNote: 'Con el código que imprimiste o anotaste',
    passkey: 'Mi llave de acceso',
    passkeyNote: 'En este dispositivo o en tu cuenta',
    else: 'Qué más puede servir',
    file: 'Una copia en un archivo',
    fileNote: 'Necesitas la contraseña del archivo',
    other: 'La otra persona todavía tiene Attune',
    otherNote: 'Puede invitarte otra vez. Lo que comparten vuelve; lo que era solo tuyo, no.',
    none: 'Sin nada de esto, no vuelve nada. Nadie puede abrirlo por ti, ni siquiera quienes hicieron Attune.',
  },
  words: {
    title: 'Tus doce palabras',
    label: 'Las palabras, en su orden',
    hint: 'No importan las mayúsculas, los acentos ni los espacios.',
    count: 'Tienen que ser doce palabras. Aquí hay {count}.',
    unknownOne: 'La palabra número {places} no es de las que usa Attune. Fíjate en sus letras.',
    unknown: 'Las palabras número {places} no son de las que usa Attune. Fíjate en sus letras.',
  },
  passphrase: {
    title: 'Tu contraseña y su código',
    code: 'El código',
    codeHint: 'Dieciséis letras y cifras. No importan los espacios ni los guiones.',
    label: 'Tu contraseña',
  },
  passkey: {
    title: 'Tu llave de acceso',
    body: 'Este dispositivo te pide la cara, el dedo o el código, como cuando lo desbloqueas.',
  },
  faults: {
    'name-empty': 'Escribe un nombre para él.',
    'name-too-long': 'Usa como mucho 40 letras, por favor.',
    'words-unknown': 'Una de estas no es una palabra de las que usa Attune. Fíjate en cada letra.',
    'words-wrong':
      'Estas palabras no van juntas. Puede que una sea otra palabra o vaya en otro lugar.',
    'code-wrong': 'Este código no está entero. Tiene dieciséis letras y cifras.',
    'not-found':
      'Aquí no se guarda nada con esto. Comprueba que esta sea la dirección donde usabas Attune. Si hiciste uno más nuevo, solo sirve ese.',
    'passphrase-wrong':
      'El código es correcto, la contraseña no. Fíjate en las mayúsculas y prueba otra vez.',
    'no-passkey':
      'Aquí no hay ninguna llave de acceso que sirva para esto. Prueba en otro dispositivo o de otra forma.',
    'passkey-cancelled': 'No se usó la llave de acceso. Prueba otra vez cuando quieras.',
    'not-empty':
      'Este dispositivo ya tiene sus propias cosas. Solo se puede volver en uno vacío, para que nada se mezcle. Aquí no ha cambiado nada.',
    'too-many':
      'Es correcto, pero ya tienes 32 dispositivos, que es el máximo. Quita uno en «Tus dispositivos» desde otro tuyo y prueba otra vez. Si ya no te queda ninguno, la otra persona puede invitarte de nuevo.',
    'newer-version':
      'Esto es para una versión más nueva de Attune. Vuelve a cargar esta página con conexión.',
    damaged: 'Lo que se guarda para esto no se puede leer. Prueba de otra forma.',
    offline:
      'Ahora no hay conexión. No se pierde nada de lo que escribiste; prueba otra vez cuando la tengas.',
    'storage-full': 'No queda espacio en este dispositivo. Libera un poco y prueba otra vez.',
    'storage-failed': 'No se ha podido guardar. Prueba otra vez o reinicia el navegador.',
  },
} as const satisfies Translation<'arrive'>
