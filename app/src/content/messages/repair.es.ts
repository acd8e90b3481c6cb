import type { Translation } from '../messages.ts'

export const repairEs = {
  title: 'Cuando es difícil',
  lead: 'Cuando todo va bien, aquí no hay nada que hacer.',
  running: 'Una pausa hasta: {time}',
  runningNote: 'Hasta entonces nadie tiene que decir nada. Cualquiera puede terminarla.',
  runningLate: 'Esa hora ya pasó. Di otra, o sigue cuando puedas.',
  alone: 'Por tu cuenta',
  breath: 'Una respiración tranquila',
  breathNote: 'Un minuto o dos en el cuerpo.',
  note: 'Una nota propia',
  noteNote: 'Lo que sientes, lo que necesitas y tu parte en ello. Solo tú puedes leerla.',
  together: 'En compañía',
  door: 'Antes, unas líneas solo para ti. Nada de ellas se guarda, y nadie se entera.',
  ask: 'Leerlas',
  nobody: 'Lo que se hace en compañía estará aquí cuando haya alguien más.',
  script: 'Lo que dijimos que haríamos',
  comeBack: 'Volver a encontrarse',
  comeBackNote: 'Una línea para empezar, la misma frase con más suavidad, y cómo está ahora.',
  calm: 'Para un día tranquilo',
} as const satisfies Translation<'repair'>
