import type { Translation } from '../messages.ts'

export const questionEs = {
  missing: 'No hay ninguna pregunta para este día.',
  tell: 'Avisar a {name} de que la mía está esperando',
  opens:
    'Se abre cuando las dos personas hayan respondido. Hasta entonces nadie puede leerla, ni siquiera el servidor.',
  opensMany:
    'Se abre, a través del servidor, cuando hayan respondido todas las personas de aquí. El servidor no puede leerla. Si alguien de aquí lleva el servidor, podría leerla antes.',
  opensStrict:
    'Se abre cuando las dos personas hayan respondido y los dos teléfonos hayan tenido conexión una vez más, porque puede que una de las dos lleve el servidor. Hasta entonces nadie puede leerla.',
  opensAlone:
    'Se abre cuando alguien se haya unido y también responda. Hasta entonces nadie puede leerla, ni siquiera el servidor.',
  short: 'La versión corta: solo lo bueno.',
  whole: 'Preguntarme todo',
  seal: 'Sellar',
  notThisOneSure: '¿La apartas? Lo que has escrito aquí no se envía y nadie se entera.',
  putAway: 'Apartarla',
  keepWriting: 'Seguir escribiendo',
  sealed: {
    title: 'Sellada.',
    told: 'El aviso de que la tuya está esperando llegará a {name}.',
    untold: 'Nadie se entera hasta que se abran las respuestas.',
    returns: 'Si en siete días no se ha abierto, vuelve a ti.',
    takeBack: 'Recuperarla',
    takenBack: 'Vuelve a ser tuya. Puedes cambiarla y sellarla de nuevo.',
  },
  opening: {
    title: 'Ya están todas las respuestas.',
    soon: 'Se abren en un momento.',
    strict:
      'Se abren cuando cada teléfono haya tenido conexión una vez más. Puedes cerrar esta página.',
  },
  returned: {
    title: 'Vuelve a ser tuya.',
    body: 'Esta no se abrió. Solo tú puedes verla.',
  },
  away: {
    title: 'Apartada.',
    body: 'Nadie se entera.',
  },
} as const satisfies Translation<'question'>
