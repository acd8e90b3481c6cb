import type { Translation } from '../messages.ts'

export const writingEs = {
  cut: 'Aquí solo cabe el principio: unas veinte páginas. El resto se ha quedado fuera.',
  faults: {
    empty: 'Escribe antes unas palabras.',
    'too-long': 'Es demasiado largo para enviarse. Caben unas veinte páginas. Acórtalo un poco.',
    'storage-full':
      'No queda espacio en este teléfono. Deja esta página abierta, libera un poco y prueba otra vez.',
    'storage-failed': 'No se ha podido guardar. Deja esta página abierta y prueba otra vez.',
  },
} as const satisfies Translation<'writing'>
