import type { RepairId } from './repair.ts'

export const repairEs = {
  'too-loud-inside':
    'Tengo demasiado ruido por dentro para oírte bien. Quisiera una pausa y una hora para seguir.',
  'racing-heart':
    'El corazón me va muy rápido. Voy a caminar un poco y después te digo cuándo puedo hablar.',
  'near-regret': 'Estoy a punto de decir algo que lamentaría. Por ahora paro aquí.',
  'before-unfair':
    'Prefiero parar antes de decir algo injusto. Esto me importa y quiero hablarlo bien.',
  'gone-blank':
    'Se me ha quedado la mente en blanco. No dejo la conversación, solo necesito un poco de silencio.',
  'some-water': 'Voy a beber agua y a sentarme a solas. Digamos cuándo seguimos.',
  'too-tired-tonight':
    'Con este cansancio no voy a saber hablar bien. ¿Lo dejamos para mañana, de día?',

  'small-version': 'Me salió más grande de lo que es. En pequeño sería así:',
  'need-not-win': 'No necesito ganar. Me gustaría saber qué te pasó a ti.',
  'lower-voice': 'Voy a hablar más bajo. Así también pienso mejor.',
  'only-today': 'Hay una sola cosa que me ronda, y es solo de hoy.',
  'only-a-guess': 'Lo que voy a decir es una suposición. Tú sabes mejor que yo si encaja.',
  'worry-underneath': 'Debajo de mi rabia hay una preocupación. ¿Puedo empezar por ahí?',
  'problem-over-there': 'Me gustaría poner el problema ahí enfrente y mirarlo contigo desde aquí.',

  'half-listening': 'Te escuchaba a medias, y se notaba.',
  'waited-too-long': 'Tardé demasiado en decirlo, y mientras tanto fue creciendo.',
  'decided-for-you': 'Decidí qué querías decir sin preguntarte.',
  'sharp-tone': 'Mi tono fue más duro de lo que hacía falta.',
  'bad-day-on-you': 'Descargué contigo mi mal día. Esa parte es mía.',
  'let-it-slip': 'Habíamos acordado algo, y lo dejé pasar.',
  'left-you-guessing': 'Me quedé en silencio y te dejé sin saber qué pasaba.',

  'tell-you-what-i-heard': 'Te digo lo que oí, y tú me dices qué falta.',
  'heaviest-part': 'Si te oí bien, lo que más pesó fue…',
  'right-feeling': '¿Acerté con lo que sientes, o es otra cosa?',
  'last-part-again': 'Se me escapó lo último. ¿Me lo dices otra vez, despacio?',
  'differently-and-heard': 'Yo lo recuerdo de otra manera, y oigo que te dolió.',
  'what-and-what-it-did': 'Oí dos cosas: lo que pasó y cómo fue para ti.',
  'what-instead': 'Ya sé qué fue lo difícil. ¿Qué te habría gustado?',

  'unfair-sentence': 'Mi última frase fue injusta. No la mantengo.',
  'this-one-time': 'Dije «siempre». Fue esta vez.',
  'joke-that-hurt': 'Hice una broma, y dolió. La retiro.',
  'old-matter-back': 'Saqué algo de hace tiempo. Lo dejo donde estaba, hoy no toca.',
  'rolled-eyes': 'Acabo de poner los ojos en blanco. No estuvo bien, y no lo siento así.',
  'compared-you': 'Te comparé con otra persona. Tú eres tú, y no fue justo.',
  'wrong-word': 'No era esa la palabra. La que buscaba es…',

  'something-new-to-me': 'Acabas de decir algo en lo que no había pensado.',
  'hard-and-you-listened': 'No era fácil de escuchar, y lo escuchaste.',
  'rather-know': 'Prefiero saberlo. Qué bueno que lo dijiste.',
  'careful-words': 'Noto con cuánto cuidado eliges las palabras.',
  'not-all-of-us': 'Este asunto es difícil. Hay mucho bueno entre tú y yo, y no se me olvida.',
  'room-to-answer': 'Acabas de dejarme espacio para responder. Me hizo bien.',
  'glad-of-question': 'Me gustó que preguntaras antes de responder.',

  'same-spot': 'Es la tercera vez que llegamos al mismo punto. Dejémoslo aquí por hoy.',
  'one-sentence-each': 'Va muy rápido para mí. ¿Puede ser una frase a la vez?',
  'nothing-left-tonight': 'Esta noche ya no me queda nada que dar a esto.',
  'not-that-part': 'De esa parte no quiero hablar ahora. Del resto, sí.',
  'softer-please': 'Las palabras fuertes no me entran. Más suave, por favor.',
  'open-for-now': 'No coincidimos, y hoy no hace falta. Puede quedar abierto.',
  'others-around': 'Hay gente alrededor. Me gustaría dejar esto para después.',

  'here-as-said': 'Aquí estoy, como te dije. ¿Cómo estás ahora?',
  'can-listen-first': 'Ya hay más calma en mí. Puedo escuchar primero.',
  'little-longer': 'Todavía no tengo calma suficiente. Quisiera un rato más, hasta…',
  'clearer-now': 'En este rato se me aclaró algo:',
  'now-or-another-day': '¿Te gustaría seguir ahora, u otro día? Las dos cosas me parecen bien.',
  'smallest-piece': 'Me gustaría seguir por la parte más pequeña.',
  'something-warm-first': '¿Tomamos algo caliente antes de seguir?',

  'something-i-did': 'Hay algo que hice y por lo que quiero pedir perdón. Es esto:',
  'hurt-you-when': 'Te hice daño cuando…',
  'you-relied-on-me': 'Contabas conmigo, y yo…',
  'only-what-i-did': 'Dejo fuera los motivos y digo solo lo que hice:',
  'took-me-a-while': 'Tardé en verlo. Siento haber…',
  'no-answer-needed': 'No hace falta que respondas. Siento…',
  'alone-with-it': 'Te dejé a solas con algo que también me tocaba a mí. Hablo de…',

  'slept-on-it': 'Lo he consultado con la almohada. Hoy entiendo mejor tu lado.',
  'stopped-in-time': 'Algo salió bien ayer: paramos antes de que se pusiera amargo.',
  'how-is-it-today': '¿Cómo te ha sentado lo que hablamos?',
  'ask-before-guess': 'Lo que voy a cambiar yo: preguntar antes de suponer.',
  'good-to-see-you': 'Ayer fue difícil, y me alegra verte hoy.',
  'ten-more-minutes':
    'Para mí no está cerrado del todo. ¿Te vendrían bien diez minutos esta semana?',
  'sentence-that-stayed': 'Algo que dijiste ayer se quedó conmigo. Gracias por decirlo.',
} satisfies Record<RepairId, string>
