import type { Translation } from '../messages.ts'

export const lockEs = {
  title: 'Un bloqueo para Attune',
  why: 'Con un bloqueo, nadie puede leer lo que hay en Attune en este teléfono sin tu contraseña, ni siquiera con el teléfono en la mano.',
  noWayAround:
    'No hay otra forma de abrirlo. Si olvidas la contraseña, se pierde lo que solo está en este teléfono. Llévate antes una copia o anota la contraseña en papel.',
  copy: 'Llevarme una copia',
  seen: 'Quien mire este teléfono puede ver que hay un bloqueo. No sirve contra alguien que mira la pantalla o que te obliga a decir la contraseña.',
  passphrase: 'Tu contraseña',
  next: 'Tu contraseña nueva',
  now: 'La contraseña que tienes ahora',
  hint: 'Al menos 12 letras. Van bien unas pocas palabras que nadie pondría juntas.',
  repeat: 'Escríbela otra vez',
  repeatWrong: 'Las dos aún no son iguales.',
  show: 'Mostrar lo que escribo',
  afterwards: 'Después Attune se bloquea. Lo abres una vez y así ves que funciona.',
  set: 'Poner el bloqueo',
  setting: 'Poniendo el bloqueo … No cierres esta página.',
  isSet: {
    title: 'El bloqueo',
    after: 'Cuando Attune deja de verse, se bloquea',
    minutes: {
      0: 'Al momento',
      1: 'Pasado 1 minuto',
      5: 'Pasados 5 minutos',
      15: 'Pasados 15 minutos',
    },
    atOnce: 'También cuando eliges una foto o un archivo',
    lockNow: 'Bloquear ahora',
    change: 'Cambiar la contraseña',
    remove: 'Quitar el bloqueo',
    addPasskey: 'Añadir una llave de acceso',
    dropPasskey: 'Quitar la llave de acceso',
    hasPasskey: 'Una llave de acceso también abre este bloqueo. Tu contraseña sigue valiendo.',
    whyNoPasskey: '¿Puede abrirlo también una llave de acceso?',
    noPasskey:
      'En este navegador no. La llave de acceso tiene que dar un secreto a Attune, y este navegador aún no puede. Tu contraseña vale en todas partes.',
    changed: 'Desde ahora se abre con la contraseña nueva.',
    added:
      'Desde ahora la llave de acceso abre el bloqueo. Guarda igualmente la contraseña: las llaves se pierden con los teléfonos y las cuentas.',
    dropped: 'La llave de acceso ya no abre este bloqueo. Puedes borrarla también en tu teléfono.',
  },
  changing: {
    title: 'Cambiar la contraseña',
    note: 'Quien tenga una copia antigua de los archivos de este teléfono aún podría abrir esa copia con la contraseña anterior.',
    go: 'Cambiarla',
  },
  removing: {
    title: '¿Quitar el bloqueo?',
    note: 'Quien pueda abrir este teléfono podrá leer lo que hay en Attune.',
    go: 'Quitarlo',
  },
  adding: {
    title: 'Añadir una llave de acceso',
    note: 'Tu teléfono te pide la cara, el dedo o el código, y el bloqueo se abre. Quien pueda hacer eso en este teléfono también podrá abrir Attune.',
    go: 'Continuar',
  },
  cancel: 'Dejarlo como está',
  working: 'Un momento … Tarda un poco a propósito.',
  unlock: {
    title: 'Attune tiene el bloqueo puesto.',
    open: 'Abrir',
    passkey: 'Abrir con la llave de acceso',
    forgotten: 'No sé la contraseña',
    damagedTitle: 'No se puede leer el bloqueo.',
    damaged:
      'Algo en este teléfono lo ha cambiado. No se ha borrado nada. Carga la página de nuevo o reinicia el teléfono.',
    whatNow: 'Qué se puede hacer',
  },
  forgotten: {
    title: 'Si ya no tienes la contraseña',
    noReset:
      'Nadie puede restablecerla, ni siquiera quienes hicieron Attune. Aún puedes hacer esto:',
    wait: 'Esperar. Aquí no se pierde nada mientras piensas, y puedes probar las veces que quieras.',
    copy: 'Si te llevaste una copia: empieza de nuevo aquí y después recupera la copia.',
    other:
      'Lo que compartes está también en el teléfono de la otra persona. Puede invitarte otra vez, a un espacio nuevo.',
    anew: 'Empezar de nuevo en este teléfono',
    warning:
      'Esto borra todo lo que Attune guarda en este teléfono: tus espacios, tu diario y todo lo que aún no se ha enviado. Solo una copia que te llevaste lo devuelve.',
    type: 'Escribe «{words}» para continuar',
    words: 'borrarlo todo',
    notTyped: 'Escribe las palabras tal como están ahí.',
    go: 'Borrar y empezar de nuevo',
    back: 'Volver al bloqueo',
  },
  faults: {
    'wrong-passphrase':
      'Esa no es la contraseña. Fíjate en las mayúsculas y minúsculas y prueba otra vez.',
    'passphrase-short': 'Usa al menos 12 letras, para que nadie pueda adivinarla.',
    'lock-damaged': 'No se puede leer el bloqueo de este teléfono. No se ha borrado nada.',
    'storage-full':
      'No queda espacio en este teléfono. Libera un poco y vuelve a intentarlo. No ha cambiado nada.',
    'storage-failed': 'No se pudo guardar. Carga la página de nuevo y vuelve a intentarlo.',
    declined: 'No se usó la llave de acceso. Prueba otra vez o usa tu contraseña.',
    'no-secret': 'Esta llave de acceso no abre el bloqueo. Usa tu contraseña.',
  },
} as const satisfies Translation<'lock'>
