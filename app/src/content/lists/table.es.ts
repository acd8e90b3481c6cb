import type { TableId } from './table.ts'

export const tableEs = {
  'who-goes-first': '¿Quién quiere empezar?',
  'other-phones-away': 'Los demás teléfonos pueden descansar en otra habitación.',
  'only-this': 'Lo demás del teléfono puede esperar.',
  'may-pass': 'Se puede pasar. El turno sigue, sin más.',
  'pass-it-on': 'Pasa el teléfono, o solo la palabra.',
  'turn-goes-over': 'Di que ya está, y el turno pasa al otro.',
  'speak-of-you': 'Habla de ti. Con una cosa basta.',
  'phone-knows-time': 'El tiempo se lleva solo. No hace falta mirarlo.',

  'only-ears': 'Solo escucha. Aún no hay que responder.',
  'lighter-or-deeper': '¿Más ligero o más hondo? Puede elegir cualquiera.',
  'no-advice-now': 'Guarda los consejos en el bolsillo por ahora.',
  'let-silence-be': 'Un silencio está bien. Que se quede.',
  'stay-with-them': 'Quédate en su historia. Ya llegará la tuya.',
  'eyes-up': 'Levanta la mirada de vez en cuando.',
  'feeling-in-it': '¿Qué sentimiento oyes ahí?',
  'breathe-and-hear': 'Si te dan ganas de replicar, suelta primero el aire.',

  'one-thing-kept': 'Que cada persona diga qué se lleva.',
  'thank-the-ears': 'Dense las gracias por la escucha.',
  'not-finished-fine': 'No hace falta acabarlo esta noche.',
  'name-a-next-time': '¿Otro día? Se puede decir ahora, o dejarlo abierto.',
  'stop-any-time': 'Se puede parar aquí. No se pierde nada.',

  'stay-a-little': 'Eso era todo. La mesa no tiene prisa.',
  'phone-face-down': 'Deja el teléfono boca abajo, en medio de la mesa.',
  'phones-face-down': 'Dejen los teléfonos boca abajo, lejos de la mano.',
} satisfies Record<TableId, string>
