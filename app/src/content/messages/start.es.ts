import type { Translation } from '../messages.ts'

export const startEs = {
  name: {
    title: '¿Cómo quieres que te llamemos?',
    label: 'Tu nombre',
    hint: 'Lo verá quien comparta esto contigo.',
  },
  kind: {
    title: '¿Con quién lo vas a compartir?',
    partners: 'Con mi pareja',
    friends: 'Con una amistad',
    family: 'Con alguien de mi familia',
    team: 'Con alguien de un equipo pequeño',
  },
  stage: {
    title: '¿Qué frase describe mejor la relación?',
    hint: 'Sirve para elegir las primeras preguntas. Solo se ve en este espacio.',
    skip: 'Prefiero no decirlo',
    partners: {
      new: 'Empezamos a conocernos',
      'long-term': 'Llevamos tiempo de pareja',
      'finding-back': 'Buscamos cómo volver a acercarnos',
    },
    friends: {
      new: 'Empezamos a conocernos',
      'long-term': 'Nos conocemos desde hace mucho',
      'finding-back': 'Buscamos cómo volver a acercarnos',
    },
    family: {
      new: 'Nos estamos conociendo de nuevo',
      'long-term': 'Siempre hemos tenido una relación cercana',
      'finding-back': 'Buscamos cómo volver a acercarnos',
    },
    team: {
      new: 'Acabamos de empezar',
      'long-term': 'Llevamos tiempo trabajando en equipo',
      'finding-back': 'Buscamos una manera mejor de trabajar',
    },
  },
  language: {
    title: '¿En qué idioma lees mejor?',
    hint: 'Cada persona puede tener el suyo.',
  },
  keeper: {
    title: '¿Quién lleva el servidor?',
    hint: 'Attune necesita una máquina que pase los mensajes sellados. No puede leerlos, pero quien la lleva podría retenerlos.',
    'one-of-us': 'Alguien de este espacio',
    'one-of-usNote':
      'Las respuestas se abren solo cuando los dos teléfonos se han comprobado entre sí, para que nadie pueda mirar antes. Puede tardar un poco más y solo funciona entre dos personas.',
    'someone-else': 'Alguien más',
    'someone-elseNote': 'Las respuestas se abren en cuanto están todas.',
    'not-sure': 'No lo sé',
    'not-sureNote': 'Entonces vamos por el camino cuidadoso, como en el primer caso.',
  },
  know: {
    title: 'Dos cosas que conviene saber antes.',
    begin: 'Empezar',
  },
  next: 'Seguir',
  offline: 'Ahora no hay conexión. Puedes seguir; para invitar a alguien hará falta.',
  needsLink: {
    title: 'Para empezar aquí hace falta un enlace.',
    body: 'En este servidor solo empieza quien tiene permiso. Quien lo lleva puede darte un enlace para empezar: apareció al ponerlo en marcha por primera vez. Si ya abriste uno, vuelve a abrirlo: sirve hasta que se empieza un espacio con él.',
    join: 'Si alguien te envió una invitación, abre ese enlace o elige «Unirme a alguien».',
  },
  faults: {
    'name-empty': 'Escribe el nombre con el que quieres que te llamemos.',
    'name-too-long': 'Usa como mucho 40 letras, por favor.',
    'needs-link': 'Para empezar aquí hace falta un enlace.',
    'storage-full': 'No queda espacio en este teléfono. Libera un poco y prueba otra vez.',
    'storage-failed': 'No se ha podido guardar. Prueba otra vez o reinicia el navegador.',
  },
} as const satisfies Translation<'start'>
