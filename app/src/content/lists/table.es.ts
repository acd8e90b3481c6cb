import type { TableId } from './table.ts'

export const tableEs = {
  'name-speaks': 'Es el turno de {name}.',
  'name-begins': 'Empieza {name}. No hay prisa.',
  'pass-it-on': 'Pasa el teléfono, o solo la palabra.',
  'now-name-answers': 'Ahora {name} dice qué se le quedó.',
  'who-goes-first': '¿Quién quiere empezar?',
  'other-way-round': 'Y ahora al revés.',
  'may-pass': 'Se puede pasar. El turno sigue, sin más.',
  'speak-of-you': 'Habla de ti. Con una cosa basta.',
  'minute-left': 'Tu turno va terminando. Acaba la frase con calma.',

  'only-ears': 'Solo escucha. Aún no hay que responder.',
  'eyes-up': 'Levanta la mirada de vez en cuando.',
  'let-silence-be': 'Un silencio está bien. Que se quede.',
  'no-advice-now': 'Guarda los consejos en el bolsillo por ahora.',
  'stay-with-them': 'Quédate en su historia. Ya llegará la tuya.',
  'breathe-and-hear': 'Si te dan ganas de replicar, suelta primero el aire.',
  'feeling-in-it': '¿Qué sentimiento oyes ahí?',
  'say-it-back': 'Di con tus palabras lo que oíste.',
  'ask-is-that-it': 'Ahora pregunta: «¿Es eso?».',
  'lighter-or-deeper': '¿Más ligero o más hondo? Puede elegir cualquiera.',

  'phone-face-down': 'Deja el teléfono boca abajo, en medio de la mesa.',
  'phone-knows-time': 'El teléfono lleva el tiempo. No hace falta mirarlo.',
  'screen-goes-dark': 'La pantalla se va apagando. Lo demás está en la mesa.',
  'other-phones-away': 'Los demás teléfonos pueden descansar en otra habitación.',
  'sound-means-swap': 'Cuando suene, cambia el turno.',

  'stop-any-time': 'Se puede parar aquí. No se pierde nada.',
  'one-thing-kept': 'Que cada cual diga qué se lleva.',
  'thank-the-ears': 'Es momento de dar las gracias por la escucha.',
  'not-finished-fine': 'No hace falta acabarlo esta noche.',
  'name-a-next-time': '¿Otro día? Se puede decir ahora, o dejarlo abierto.',
  'stay-a-little': 'Eso era todo. La mesa no tiene prisa.',
} satisfies Record<TableId, string>
