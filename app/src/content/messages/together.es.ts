import type { Translation } from '../messages.ts'

export const togetherEs = {
  title: 'En común',
  now: 'Para hoy',
  anyTime: 'Cuando quieras',
  earlier: 'Antes',
  earlierNote: 'Lo que se escribió aquí, empezando por lo más nuevo',
  nothingYet: 'Lo que se responda y escriba en este espacio se guardará aquí.',
  putAway:
    'Este espacio está apartado. Aquí no se pregunta nada. Lo que se escribió se puede seguir leyendo.',
  bringBack: 'Recuperarlo',
  practices: {
    'one-question': 'Una pregunta',
    'check-in': '¿Qué tal el día?',
    'thanks-together': 'Un agradecimiento de cada persona',
    'thank-you': 'Un agradecimiento',
    'small-win': 'Un pequeño logro',
    capacity: 'Cuánta energía hay',
    'not-tonight': 'Esta noche no',
    'start-small': 'Un pequeño comienzo',
    'our-time': 'Nuestro momento',
    closeness: 'Sí, si tú también',
  },
  notes: {
    'one-question': 'Cada persona responde por su cuenta y luego se abren las respuestas',
    'check-in': 'Lo bueno, lo difícil y lo que ayudaría',
    'thanks-together': 'Se abren a la vez, cuando están todos',
    'thank-you': 'Llega enseguida a {name}',
    'small-win': 'Algo que salió bien en este espacio',
    'start-small': 'Algo pequeño, después de una temporada tranquila',
    closeness: 'Gestos de cercanía: solo aparece lo que marcan las dos personas',
  },
  yesWanted: 'A {name} le gustaría empezar esto contigo',
  thankYouAlone: 'Se lee cuando haya alguien aquí',
  alone:
    'Aún no hay nadie más aquí. Lo que escribas espera aquí, y lo sellado se abre cuando alguien se haya unido y también responda.',
  left: 'Este espacio tiene un solo miembro. Lo que se escribió aquí se puede seguir leyendo.',
  invite: 'Invitar a alguien',
} as const satisfies Translation<'together'>
