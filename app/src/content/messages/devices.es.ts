import type { Translation } from '../messages.ts'

export const devicesEs = {
  title: 'Tus dispositivos',
  opening: 'Buscando tus dispositivos…',
  several: 'Lo que tienes está en cada uno de estos, y todos van al día.',
  alone:
    'Attune está solo en este dispositivo. Con un segundo, lo que tienes queda a salvo si este se pierde.',
  only: 'Esto solo lo ves tú. La gente con quien compartes no puede saber si hay más de uno.',
  thisOne: 'Este',
  unnamed: 'Un dispositivo sin nombre',
  going: 'Se está quitando. Terminará en cuanto se pueda llegar al servidor.',
  toList: 'A tus dispositivos',
  one: {
    name: 'Su nombre',
    hint: 'Solo lo ves tú.',
    save: 'Guardar el nombre',
    remove: 'Quitar este dispositivo',
    thisOne: 'Es el que estás usando. Para quitarlo, usa otro dispositivo tuyo.',
  },
  removing: {
    title: '¿Quitar «{name}»?',
    says: {
      from: 'A partir de entonces no lee nada nuevo ni escribe nada que alguien pueda ver.',
      stays: 'Lo que ya tiene se queda en él. Eso no se puede borrar desde aquí.',
      when: 'Ocurre en cuanto se pueda llegar al servidor. No se avisa a nadie.',
      ways: 'Conviene hacer de nuevo, después, las formas de volver que ya tenías.',
    },
    now: 'Quitarlo',
    keep: 'Conservarlo',
  },
  add: {
    title: 'Añadir un dispositivo',
    how: 'Escanea esto con el otro dispositivo, o abre allí el enlace.',
    rule: 'Sirve una sola vez. Úsalo solo para un dispositivo tuyo y deja esta página abierta hasta que los dos terminen.',
    picture:
      'Un código QR con el enlace para tu otro dispositivo. Puedes compartir o copiar el enlace debajo.',
  },
  move: {
    title: 'Pasar a la app instalada',
    why: 'La app de tu pantalla de inicio guarda sus propias cosas. Lo que hay en este navegador no pasa por sí solo.',
    steps: {
      install: 'En el menú de compartir del navegador, elige «Añadir a pantalla de inicio».',
      copy: 'Vuelve aquí y copia el enlace de abajo.',
      paste: 'Abre Attune desde la pantalla de inicio, toca {way} y pega el enlace.',
    },
    way: '«Uso Attune en otro dispositivo»',
    rule: 'Quien tenga este enlace lo tiene todo. Sirve una sola vez. Pégalo en la app y en ningún otro sitio.',
    after:
      'Después, este navegador todavía tiene su copia. Para quitarla, entra en la app en «Yo», «Tus dispositivos», y quita este.',
  },
  making: 'Preparando un enlace…',
  stop: 'Parar',
  again: 'Hacer un enlace nuevo',
  compare: {
    title: '¿Muestran los dos las mismas cinco imágenes?',
    body: '«{name}» pide entrar. Mira los dos dispositivos, uno al lado del otro.',
    same: 'Son iguales',
    different: 'Son distintas',
  },
  handing: {
    title: 'Pasando tus cosas…',
    body: 'Tarda un momento. Deja Attune abierto en los dos.',
  },
  done: {
    title: '«{name}» ya está dentro.',
    body: 'Tiene lo mismo que este, y desde ahora los dos van al día.',
  },
  moved: {
    title: 'Ya está en la app.',
    body: 'La app tiene todo lo tuyo. Úsala a partir de ahora.',
  },
  twice: {
    title: 'Dos dispositivos usaron este enlace.',
    body: 'Por seguridad, no se pasó nada a ninguno. Haz un enlace nuevo y que no lo vea nadie más.',
  },
  lost: {
    title: 'Este enlace ya no sirve.',
    body: 'El servidor ya no lo tiene: los enlaces duran un día, y a veces un servidor vuelve a una copia anterior. Si tu otro dispositivo no ha entrado, haz un enlace nuevo.',
  },
  ended: {
    title: 'No se pasó nada.',
    body: 'Las imágenes eran distintas, o uno de los dos paró. Este enlace ya no sirve.',
  },
  faults: {
    'name-empty': 'Escribe un nombre para él.',
    'name-too-long': 'Usa como mucho 40 letras, por favor.',
    offline: 'Ahora no hay conexión. Prueba otra vez cuando la tengas.',
    'storage-full': 'No queda espacio en este dispositivo. Libera un poco y prueba otra vez.',
    'storage-failed':
      'Algo no ha funcionado en este dispositivo. Vuelve a cargar la página y prueba otra vez.',
  },
} as const satisfies Translation<'devices'>
