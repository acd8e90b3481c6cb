import type { Translation } from '../messages.ts'

export const meEs = {
  title: 'Yo',
  only: 'Solo para ti',
  journal: 'Diario',
  journalNote: 'Nadie más puede llegar a él',
  intention: 'Lo que quiero aportar',
  intentionNote: 'Unas palabras a las que volver',
  breath: 'Una respiración tranquila',
  breathNote: 'De uno a tres minutos',
  around: 'Alrededor',
  spaces: 'Tus espacios',
  spacesNote: 'Empezar otro, unirte o cambiar',
  device: 'Este teléfono',
  deviceNote: 'Idioma, claro u oscuro, lo que no está protegido',
  export: 'Llévate una copia',
  exportNote: 'Todo lo que guardas, en un archivo',
  import: 'Traer de vuelta un archivo',
  importNote: 'De una copia que te llevaste',
  noLock:
    'Attune aún no tiene bloqueo propio. Quien pueda abrir este teléfono puede leer lo que hay en él.',
  noWayBack:
    'La única forma de recuperar algo es una copia que te hayas llevado. Sin ella, lo que solo está en este teléfono se pierde con él. Si se pierden los dos teléfonos y no hay copia, no vuelve nada.',
} as const satisfies Translation<'me'>
