import type { Translation } from '../messages.ts'

export const inviteEs = {
  title: 'Invita a la persona que quieres tener aquí.',
  how: 'Deja que el otro teléfono escanee esto, o envía el enlace.',
  rule: 'Sirve una sola vez, durante 24 horas. Quien lo tenga puede pedir entrar, así que no se lo envíes a nadie más.',
  picture: 'Un código QR con el enlace de invitación. Puedes compartir o copiar el enlace debajo.',
  share: 'Compartir el enlace',
  copy: 'Copiar el enlace',
  copied: 'Copiado. El enlace está listo para pegar.',
  notCopied: 'Aquí no se ha podido copiar. Selecciona el enlace y cópialo a mano.',
  link: 'Mostrar el enlace',
  making: 'Preparando una invitación…',
  ended: {
    title: 'La última invitación ha terminado.',
    body: 'Una invitación dura 24 horas y sirve una sola vez.',
    again: 'Hacer un enlace nuevo',
  },
  admit: 'Dejar entrar a {name}',
  unnamed: 'Alguien sin nombre',
  here: {
    title: '{name} ya está aquí.',
    body: 'Ya está todo listo para empezar.',
  },
  alone: {
    asked: {
      title: 'Alguien pide entrar.',
      body: 'Deja entrar solo a la persona que invitaste.',
    },
    askedByMany: {
      title: 'Más de un teléfono ha usado tu enlace.',
      body: 'Llama a la persona que invitaste, o habla con ella en persona, y pregúntale qué nombre ha escrito. Si tienes dudas, no dejes entrar a nadie y haz un enlace nuevo.',
    },
    ended: {
      title: 'Esta invitación ha terminado.',
      body: 'Una invitación dura 24 horas y sirve una sola vez.',
    },
    title: 'Aún no hay nadie más aquí.',
    body: 'Ya puedes responder a la pregunta de hoy. Se abrirá cuando alguien se haya unido y también responda.',
    bodyAnswered: 'Lo que respondas se abrirá cuando alguien se haya unido y también responda.',
    invite: 'Invitar a alguien',
    show: 'Mostrar la invitación',
    see: 'Ver quién es',
  },
  faults: {
    offline: 'Ahora no hay conexión. Prueba otra vez cuando la tengas.',
    'storage-full': 'No queda espacio en este teléfono. Libera un poco y prueba otra vez.',
    'storage-failed': 'No se ha podido guardar. Prueba otra vez o reinicia el navegador.',
  },
} as const satisfies Translation<'invite'>
