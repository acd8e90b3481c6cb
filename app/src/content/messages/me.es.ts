import type { Translation } from '../messages.ts'

export const meEs = {
  title: 'Yo',
  name: 'Aquí te llamas {name}.',
  language: 'Idioma',
  theme: 'Claro u oscuro',
  system: 'Como en este teléfono',
  light: 'Claro',
  dark: 'Oscuro',
  notProtected: 'Lo que aún no está protegido',
  noLock:
    'Attune aún no tiene bloqueo propio. Quien pueda abrir este teléfono puede leer lo que hay en él.',
  noWayBack:
    'Aún no hay forma de recuperar nada. Si este teléfono se pierde, se pierde lo que solo está en él. Si se pierden los dos teléfonos, no vuelve nada.',
  notKept:
    'Este navegador no ha prometido conservar lo que hay aquí. Si al teléfono le falta espacio, podría borrarse.',
  notCompared: 'Aún no has comparado las cinco imágenes con {name}.',
  how: 'Cómo se abren las respuestas',
  howStrict:
    'Por el camino cuidadoso: los dos teléfonos se comprueban antes entre sí, porque puede que una de las dos personas lleve el servidor.',
  howDefault: 'En cuanto están las dos. El servidor lo lleva otra persona, que no puede leerlas.',
  limits:
    'Attune no es una terapia ni sirve para emergencias. No puede detener un programa espía en un teléfono.',
} as const satisfies Translation<'me'>
