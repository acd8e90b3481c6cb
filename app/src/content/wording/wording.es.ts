import type { Wording } from './wording.ts'

export const wordingEs: Wording = {
  blame: [
    ...['tú siempre', 'siempre haces', 'siempre estás', 'tú nunca', 'nunca haces', 'nunca me'],
    ...['por tu culpa', 'es culpa tuya', 'me obligas', 'tendrías que haber', 'todo lo que haces'],
  ],
  contempt: [
    ...['ridículo', 'ridícula', 'patético', 'patética', 'estúpido', 'estúpida', 'idiota', 'inútil'],
    ...[
      'das asco',
      'madura de una vez',
      'como un niño',
      'como una niña',
      'qué te pasa en la cabeza',
    ],
    ...['cállate', 'loco', 'loca'],
  ],
  dismissing: [
    ...['cálmate', 'no es para tanto', 'exageras', 'exagerando', 'demasiado sensible', 'supéralo'],
    ...['hay quien está peor', 'podría ser peor', 'por lo menos tú', 'relájate', 'te lo imaginas'],
  ],
  sarcasm: [
    ...['sí, claro', 'sí claro', 'qué sorpresa', 'muchas gracias por nada', 'qué amable', 'bravo'],
    ...['cómo no', 'por supuesto que sí, como siempre', 'enhorabuena por'],
  ],
  hinting: [
    ...['deberías saberlo', 'si me quisieras', 'da igual', 'déjalo', 'tú sabrás', 'lo que quieras'],
    ...['adivina', 'hay gente que', 'no me pasa nada'],
  ],
  'no-apology': [
    ...[
      'siento que te sientas',
      'siento que te hayas',
      'perdón si',
      'lo siento si',
      'lo siento pero',
    ],
    ...['lo siento, pero', 'perdón, pero', 'si te molestó', 'si te dolió', 'era solo una broma'],
  ],
  'not-a-feeling': [
    ...[
      'siento que tú',
      'siento que no me',
      'siento que eres',
      'siento como si tú',
      'siento que me',
    ],
  ],
  vague: [
    ...['por todo', 'ser mejor', 'más apoyo', 'más amable', 'como siempre', 'eres lo mejor'],
    ...['lo que puedas', 'estar ahí y ya'],
  ],
}
