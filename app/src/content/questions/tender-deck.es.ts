import type { TenderDeckId } from './tender-deck.ts'

export const tenderDeckEs = {
  'q-whispered-words': '¿Qué te gusta que te digan al oído?',
  'q-tender-flirting': '¿Cómo te gusta que coqueteen contigo, aunque haya pasado mucho tiempo?',
  'q-setting-for-closeness': 'Luz, música, calor, silencio: ¿qué te hace fácil la cercanía?',
  'q-back-in-body':
    'Después de un día ajetreado, ¿qué te ayuda a volver al cuerpo antes de cualquier caricia?',

  'q-close-beginnings': '¿Cómo te gusta que empiece la intimidad?',
  'q-tender-not-tonight': '¿Cómo te gustaría decir «hoy no» sin que se pierda la ternura?',
  'q-hearing-not-tonight': 'Cuando oyes un «hoy no», ¿qué te ayuda a no sentir distancia?',
  'q-talking-of-desire': 'Hablar del deseo, o de cuando no lo hay: ¿qué te lo pone fácil?',
  'q-tenderness-enough': '¿Cuándo te basta la ternura, sin que siga nada más?',
  'q-moments-afterwards': 'Después de un momento íntimo, ¿qué te gusta que venga?',
  'q-words-for-desire':
    '¿Con qué palabras te gusta hablar del deseo, y cuáles no sientes como tuyas?',
  'q-comfortable-pace': 'En la intimidad, ¿qué ritmo te hace sentir a gusto?',

  'q-desire-begins': 'Cuando llega el deseo, ¿en qué parte de ti suele empezar?',
  'q-wish-without-words': '¿Qué deseo íntimo no has sabido todavía cómo contar?',
  'q-gaze-without-hiding': '¿Cómo tiene que ser una mirada para que no quieras esconderte?',
  'q-say-out-loud': 'Sobre el deseo, ¿qué te gustaría que pudiéramos decirnos en voz alta?',
  'q-shy-in-closeness': 'Cuando la intimidad te da pudor, ¿qué la haría más amable?',
  'q-asked-beforehand':
    'Antes de que un momento se vuelva íntimo, ¿qué te gustaría que te preguntaran?',
  'q-desired-for': 'Más allá del aspecto, ¿qué te gusta que deseen de ti?',
  'q-unlearned-idea':
    '¿Qué idea sobre la intimidad tuviste que desaprender, y qué hay ahora en su lugar?',

  'q-desire-and-safety': '¿Cuándo van de la mano, para ti, el deseo y la confianza?',
  'q-desire-that-shows': '¿Qué sientes cuando se te nota el deseo?',
  'q-fear-set-down': '¿Qué miedo sobre la intimidad te gustaría soltar, aunque fuera un rato?',
  'q-changing-bodies':
    'A medida que nos cambie el cuerpo, ¿cómo te gustaría que siguiéramos cerca?',
  'q-place-of-intimacy':
    'Grande, pequeño o en pausa: ¿qué lugar te gustaría que tuviera la intimidad en tu vida de aquí en adelante?',
} satisfies Record<TenderDeckId, string>
