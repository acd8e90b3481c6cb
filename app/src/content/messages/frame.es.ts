import type { Translation } from '../messages.ts'

export const frameEs = {
  help: 'Ayuda',
  closeHelp: 'Cerrar la ayuda',
  lock: 'Bloquear',
  leave: 'Salir rápido',
  back: 'Atrás',
  backTo: 'Volver a «{place}»',
  home: 'Hoy',
  together: 'En común',
  us: 'Lo nuestro',
  me: 'Yo',
  learn: 'Aprender',
  places: 'Lugares',
  opening: 'Abriendo…',
  more: 'Mostrar más',
  reading: 'Se está leyendo lo de más atrás …',
  tryAgain: 'Probar otra vez',
  later: 'Más tarde',
  dismiss: 'Cerrar',
  someone: 'Alguien',
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
    'relay-apart': {
      body: 'El servidor y este teléfono no coinciden sobre un espacio: quién forma parte de él o qué se dijo allí. No se ha borrado nada en este teléfono. Lo que escribas se guarda aquí. Háblalo con los demás y con quien lleva el servidor.',
      action: '',
    },
    'relay-lost': {
      body: 'El servidor ya no conoce uno de tus espacios. Todo lo que hay en él se guarda en este teléfono. Pide un enlace para empezar a quien lleva el servidor y ábrelo en este teléfono: así vuelve todo.',
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
    'space-damaged': {
      body: 'Uno de tus espacios no se puede abrir ahora en este teléfono. Los demás funcionan. No se ha borrado nada de él.',
      action: '',
    },
    'some-damaged': {
      body: 'Una parte de lo que guardaba este teléfono ya no se puede leer. Lo que tiene el servidor vuelve solo. Si echas de menos algo que acababas de escribir, escríbelo otra vez, por favor.',
      action: '',
    },
    'app-too-old': {
      body: 'Esta versión de Attune es demasiado antigua para el servidor. Lo que escribas se guarda en este teléfono.',
      action: 'Actualizar',
    },
  },
} as const satisfies Translation<'frame'>
