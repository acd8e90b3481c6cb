import type { Translation } from '../messages.ts'

export const writingEs = {
  cut: 'Aquí solo cabe el principio: unas veinte páginas. El resto se ha quedado fuera.',
  optional: 'si quieres',
  say: 'Decirlo',
  give: 'Dar las gracias',
  willRead: 'Llega enseguida a {names}.',
  readable: 'Llega a {names} en cuanto los teléfonos tengan conexión.',
  comesBack: 'Lo que te respondan estará en Hoy.',
  nobodyYet: 'Aún no hay nadie más aquí. Quien se una podrá leerlo.',
  when: {
    ask: '¿Cuándo se podrá leer?',
    now: 'Ahora mismo',
    together: 'A la vez, cuando cada persona haya escrito uno',
  },
  faults: {
    empty: 'Escribe antes unas palabras.',
    choose: 'Elige antes una opción.',
    'too-long': 'Es demasiado largo para enviarse. Caben unas veinte páginas. Acórtalo un poco.',
    closed: 'Esto está cerrado por ahora. Tus palabras siguen aquí.',
    'one-question': 'Aquí basta con una pregunta. Deja la que más te importe.',
    'storage-full':
      'No queda espacio en este teléfono. Deja esta página abierta, libera un poco y prueba otra vez.',
    'storage-failed': 'No se ha podido guardar. Deja esta página abierta y prueba otra vez.',
  },
} as const satisfies Translation<'writing'>
