import type { Translation } from '../messages.ts'

export const waysEs = {
  title: 'Formas de volver',
  opening: 'Mirando lo que hay…',
  none: 'Si tus dispositivos se pierden y no hay nada preparado, no vuelve nada.',
  some: 'Si tus dispositivos se pierden, lo que está preparado aquí te trae de vuelta.',
  set: 'Lo que está preparado',
  notSet: 'Lo que no está preparado',
  also: 'Además, es bueno tener',
  names: {
    words: 'Doce palabras',
    passphrase: 'Una contraseña',
    passkey: 'Una llave de acceso',
    device: 'Otro dispositivo',
  },
  notes: {
    words: 'En papel. No necesitan nada más.',
    passphrase: 'En tu cabeza, con un código en papel',
    passkey: 'Tu cara, tu dedo o tu código, junto a otra forma',
    device: 'Si uno se pierde, el otro todavía lo tiene todo',
  },
  setNotes: {
    words: 'En el papel que escribiste',
    passphrase: 'Con su código',
    passkey: 'Junto a lo demás que está preparado',
    device: 'Si uno se pierde, el otro todavía lo tiene todo',
  },
  worn: 'Es de antes de quitar un dispositivo. Mejor hazla de nuevo.',
  wornWhy:
    'Es de antes de que quitaras un dispositivo. Quien lo tenga puede saber algo de ella. Por seguridad, hazla de nuevo.',
  file: 'Una copia en un archivo',
  fileNote: 'Trae de vuelta lo que había cuando la hiciste',
  toWays: 'A tus formas de volver',
  working: 'Un momento…',
  isSet: {
    words: 'Tus doce palabras están preparadas.',
    passphrase: 'Tu contraseña está preparada.',
    passkey: 'Tu llave de acceso está preparada.',
  },
  anew: {
    words: 'Hacer palabras nuevas',
    passphrase: 'Cambiarla',
    passkey: 'Hacer una nueva',
  },
  drop: {
    go: 'Quitar',
    title: '¿Quitar esta forma de volver?',
    keep: 'Conservar',
    words: 'Las palabras de tu papel ya no abrirán nada.',
    passphrase: 'La contraseña y su código ya no abrirán nada.',
    passkey:
      'La llave de acceso ya no te traerá de vuelta. También puedes borrarla en tu dispositivo.',
    onlyPasskey:
      'Solo quedaría la llave de acceso, y sola no basta: las llaves se pierden con los teléfonos y las cuentas. Prepara antes otra forma, o quita antes la llave.',
    passkeyFirst: 'Ir a la llave de acceso',
  },
  words: {
    title: 'Doce palabras',
    says: {
      what: 'Doce palabras que abren todo lo tuyo en un dispositivo nuevo. Quien las tenga puede leerlo todo.',
      once: 'Las ves una sola vez, ahora, y las escribes en papel. Después nadie puede mostrarlas otra vez. Si ya tenías palabras, esas dejan de servir.',
      alone: 'Si alguien puede mirar por encima de tu hombro, hazlo en otro momento.',
    },
    show: 'Mostrar las palabras',
    write: 'Escribe estas palabras.',
    onPaper: 'En papel y en este orden. No se muestran otra vez más adelante.',
    written: 'Ya las escribí',
    print: 'Imprimir una página para ellas',
    uncover: 'Mostrar las palabras otra vez',
    typeBack: 'Escribe tres de ellas.',
    fromPaper: 'Léelas de tu papel, para saber que se entiende.',
    number: 'Palabra número {place}',
    missing: 'Escribe la palabra que lleva este número.',
    another: 'En tu papel tendría que haber otra palabra.',
    right: 'Usar estas palabras',
    lookAgain: 'Mirar las palabras otra vez',
    set: {
      keepPaper:
        'Guarda el papel donde solo entres tú. Puedes quemarlo y hacer palabras nuevas cuando quieras.',
      cannotShow:
        'No se pueden mostrar otra vez, ni siquiera aquí. Si el papel se pierde, o alguien lo vio, haz palabras nuevas: las viejas dejan de servir.',
    },
  },
  passphrase: {
    title: 'Una contraseña',
    what: 'Algo largo que solo sabes tú. Con ella viene un código para imprimir o anotar: para volver hacen falta los dos.',
    label: 'Tu contraseña',
    hint: 'Al menos 12 letras. Van bien unas pocas palabras que nadie pondría juntas.',
    setIt: 'Usar esta',
    setting: 'Preparándola… Tarda un poco a propósito.',
    code: 'Este código va con ella. Anótalo o imprímelo: sin él, la contraseña no abre nada.',
    codeName: 'El código de la contraseña',
    print: 'Una página para imprimir',
  },
  passkey: {
    title: 'Una llave de acceso',
    what: 'Tu cara, tu dedo o el código de tu dispositivo te trae de vuelta.',
    beside:
      'Las llaves de acceso se pierden con los teléfonos y las cuentas, así que conserva también la otra forma que preparaste. Quien pueda desbloquear tu dispositivo puede usarla.',
    add: 'Añadir una llave de acceso',
    cannot: 'En este navegador, no',
    why: 'Este navegador aún no puede: la llave de acceso tiene que dar a Attune un secreto. Las palabras y una contraseña sirven en todas partes.',
  },
  page: {
    title: 'Una página para imprimir',
    print: 'Imprimir',
    printer:
      'Algunas impresoras guardan lo que imprimen. Es mejor una de casa que una del trabajo.',
    back: 'Volver a las palabras',
    blank: 'Con huecos, para escribir las palabras a mano',
    printed: 'Con las palabras impresas',
    heading: 'Una forma de volver a Attune',
    what: 'Con esta página recupero lo que tengo en Attune si pierdo mis dispositivos.',
    words: 'Las doce palabras',
    notHere: 'La contraseña no se escribe en esta página.',
    how: 'Cómo volver',
    steps: {
      open: 'En un dispositivo sin Attune, abre {address}.',
      choose: 'Elige «Uso Attune en otro dispositivo» y luego «He perdido mi dispositivo».',
      type: 'Elige lo que tienes y escribe lo que pone en esta página.',
      remove: 'En «Yo», «Tus dispositivos», quita el dispositivo que se perdió.',
    },
    keep: 'Guárdala donde solo entres tú.',
    made: 'Hecha el {day}',
  },
  faults: {
    'words-differ': 'Una de estas es otra palabra. Mira tu papel otra vez.',
    'passphrase-short': 'Usa al menos 12 letras, para que nadie pueda adivinarla.',
    'no-passkey':
      'En este navegador o dispositivo no hay una llave de acceso que sirva para esto. No se preparó nada.',
    'passkey-cancelled': 'No se hizo la llave de acceso. Prueba otra vez cuando quieras.',
    'needs-another-way':
      'Una llave de acceso sola no basta. Prepara antes las palabras o una contraseña y añádela después.',
    offline: 'Ahora no hay conexión. No ha cambiado nada; prueba otra vez cuando la tengas.',
    'storage-full': 'No queda espacio en este dispositivo. Libera un poco y prueba otra vez.',
    'storage-failed':
      'Algo no ha funcionado en este dispositivo. Vuelve a cargar la página y prueba otra vez.',
  },
} as const satisfies Translation<'ways'>
