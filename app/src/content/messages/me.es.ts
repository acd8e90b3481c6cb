import type { Translation } from '../messages.ts'

export const meEs = {
  title: 'Yo',
  only: 'Solo para ti',
  journal: 'Diario',
  journalNote: 'No se comparte con nadie',
  intention: 'Lo que quiero aportar',
  intentionNote: 'Cómo quieres estar con tu gente cercana',
  breath: 'Una respiración tranquila',
  breathNote: 'De uno a tres minutos',
  around: 'Todo lo demás',
  spaces: 'Tus espacios',
  spacesNote: 'Empezar otro, unirte o cambiar',
  device: 'Este teléfono',
  deviceNote: 'Idioma, claro u oscuro, lo que no está protegido',
  export: 'Llévate una copia',
  exportNote: 'Todo lo que guardas, en un archivo',
  import: 'Recuperar desde un archivo',
  importNote: 'De una copia que te llevaste',
  lock: 'Bloqueo',
  lockNote: 'Quién puede abrir Attune en este teléfono',
  noLock:
    'No hay ningún bloqueo. Hasta que pongas uno en «Yo», quien pueda abrir este teléfono puede leer lo que hay en él.',
  noWayBack:
    'La única forma de recuperar algo es una copia que te hayas llevado. Sin ella, lo que solo está en este teléfono se pierde con él. Si se pierden los dos teléfonos y no hay copia, no se recupera nada.',
} as const satisfies Translation<'me'>
