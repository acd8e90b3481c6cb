import type { Translation } from '../messages.ts'

export const joinEs = {
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
    'Unos minutos por la noche: cómo fue el día, una pregunta, un agradecimiento. Cada persona responde por su cuenta y luego las respuestas se abren a la vez.',
  before: 'Antes de unirte',
  join: 'Unirme',
  notMe: 'Ahora no',
  another: 'Usar otro enlace',
  waiting: {
    title: 'Esperando a que el teléfono de {name} te deje entrar.',
    body: 'Ocurre la próxima vez que {name} abra Attune; si hay más personas, cuando todas estén de acuerdo. Puedes cerrar esta página: sigue cuando vuelvas.',
    compare: 'Compara estas imágenes con {name}.',
    compareBody:
      '{name} también ve cinco imágenes. Dilas en voz alta y escucha las suyas, por teléfono o cara a cara: si son iguales, {name} sabe con seguridad que eres tú.',
    cancel: 'Dejar de esperar',
    others: 'Tus otros espacios',
    offline: 'Ahora no hay conexión. Seguirá cuando la haya.',
  },
  faults: {
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
      title: 'Este espacio ya está aquí.',
      body: 'Está en este teléfono. Lo encuentras en «Yo», en «Tus espacios».',
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
} as const satisfies Translation<'join'>
