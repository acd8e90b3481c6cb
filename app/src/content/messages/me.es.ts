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
  words: 'Ayuda con las palabras',
  wordsNote: 'Cuando algo es difícil de decir',
  around: 'Todo lo demás',
  spaces: 'Tus espacios',
  spacesNote: 'Empezar otro, unirte o cambiar',
  device: 'Este teléfono',
  deviceNote: 'Idioma, claro u oscuro, lo que no está protegido',
  devices: 'Tus dispositivos',
  devicesNote: 'Añadir uno, cambiarle el nombre, quitarlo',
  ways: 'Formas de volver',
  waysNote: 'Para cuando se pierden tus dispositivos',
  move: 'Pasar a la app instalada',
  moveNote: 'La app de tu pantalla de inicio guarda sus propias cosas',
  export: 'Llévate una copia',
  exportNote: 'Todo lo que guardas, en un archivo',
  import: 'Recuperar desde un archivo',
  importNote: 'De una copia que te llevaste',
  lock: 'Bloqueo',
  lockNote: 'Quién puede abrir Attune en este teléfono',
  noLock:
    'No hay ningún bloqueo. Hasta que pongas uno en «Yo», quien pueda abrir este teléfono puede leer lo que hay en él.',
  cleared:
    'Si nadie abre una página en una semana, Safari borra lo que guarda. Con Attune en la pantalla de inicio no pasa. En «Yo» puedes pasar a la app instalada.',
  noWayBack:
    'Si este teléfono se pierde y no hay nada preparado, no vuelve nada. Puedes preparar algo en «Yo», en «Formas de volver». Mientras la otra persona tenga Attune, lo que comparten puede volver desde allí.',
} as const satisfies Translation<'me'>
