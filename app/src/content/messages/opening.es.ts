import type { Translation } from '../messages.ts'

export const openingEs = {
  'no-storage': {
    title: 'Este navegador no guarda nada.',
    body: 'Attune guarda en este teléfono lo que escribes, y aquí no puede. Si esta es una ventana privada, abre Attune en una normal. Si el almacenamiento está desactivado para este sitio, actívalo y vuelve a cargar la página.',
  },
  'newer-data': {
    title: 'En este teléfono ya hay una versión más nueva de Attune.',
    body: 'Lo que se guarda aquí lo escribió una versión más nueva. Vuelve a cargar la página con conexión. No se ha perdido nada.',
  },
  damaged: {
    title: 'Lo que se guarda aquí no se puede abrir.',
    body: 'No se ha cambiado ni borrado nada. Vuelve a cargar la página o reinicia el teléfono. Lo que hay en otros teléfonos sigue igual.',
  },
} as const satisfies Translation<'opening'>
