import type { TopicsId, TopicText } from './topics.ts'

export const topicsEs = {
  'small-absurdities': {
    title: 'Las rarezas de la semana',
    question: '¿Qué pasó esta semana que costaría explicarle a un gato?',
  },
  'dream-snack': {
    title: 'El bocado perfecto',
    question: 'Si un puesto callejero vendiera tu bocado perfecto, ¿qué llevaría?',
  },
  'tiny-museum': {
    title: 'El museo de esta habitación',
    question:
      '¿Qué objeto de aquí pondrías en una vitrina, y cómo lo explicaría quien guía la visita?',
  },
  'other-lives-for-fun': {
    title: 'Otros oficios, otras vidas',
    question: '¿Qué oficio probarías un verano, solo por ver cómo es?',
  },
  'awkward-archive': {
    title: 'Apuros de otros tiempos',
    question: '¿Qué apuro, de esos de querer que te trague la tierra, ya puedes contar?',
  },
  'songs-we-know': {
    title: 'Una noche de canciones',
    question: '¿Con qué canción empezamos, y a qué escena de tu vida pertenece?',
  },
  'walk-without-aim': {
    title: 'Un paseo sin rumbo',
    question: 'En la primera esquina: ¿hacia dónde vamos, y qué te gustaría encontrar al doblarla?',
  },
  'travel-on-a-map': {
    title: 'Un viaje por el mapa',
    question: 'Abre un mapa cualquiera: ¿dónde nos bajamos primero, y qué hacemos allí?',
  },
  'near-at-hand': {
    title: 'Lo que hay a mano',
    question: '¿De qué cosa pequeña que tengas cerca te gustaría contarme algo?',
  },
  'rules-of-a-game': {
    title: 'Un juego inventado',
    question: 'Con lo que hay en esta mesa, ¿cómo empezaría un juego nuevo?',
  },

  'how-we-met-again': {
    title: 'Cómo empezó',
    question: 'Si piensas en las primeras semanas, ¿qué pequeña escena aparece primero?',
  },
  'what-warms': {
    title: 'Lo que me ha hecho bien',
    question: '¿Qué gesto mío te hizo bien hace poco, quizá sin que yo lo supiera?',
  },
  'good-nights': {
    title: 'Los últimos diez minutos del día',
    question: '¿Cómo te gustaría que terminaran nuestros días, casi todas las noches?',
  },
  'people-behind-us': {
    title: 'La gente que llevamos detrás',
    question: '¿De quién es la voz que a veces oyes en la tuya, y qué dice?',
  },
  'a-hope-each': {
    title: 'Una esperanza por persona',
    question: '¿Qué esperanza llevas contigo estos días, y cuánto pesa?',
  },
  'kept-things': {
    title: 'Cosas que guardamos',
    question: 'Trae algo que no regalarías: ¿cómo llegó a tus manos?',
  },
  'touch-we-like': {
    title: 'La ternura de cada día',
    question: '¿Qué gesto de ternura te gustaría recuperar, o vivir por primera vez?',
  },
  'miles-between': {
    title: 'La distancia de por medio',
    question: '¿A qué hora del día notas la distancia, y qué la encoge?',
  },
  'next-years-us': {
    title: 'Un día, dentro de unos años',
    question: 'Un día corriente dentro de diez años: ¿dónde estamos, y de qué nos reímos?',
  },
  'letters-aloud': {
    title: 'Mensajes viejos en voz alta',
    question: 'Busca un mensaje nuestro de hace tiempo: ¿qué pasaba en ti cuando se escribió?',
  },
  'where-to': {
    title: 'Hacia dónde vamos',
    question: '¿Qué te gustaría poder contar dentro de un año?',
  },
  growing: {
    title: 'Cómo hemos cambiado',
    question: '¿Qué te sale hoy con más facilidad que antes?',
  },

  'half-a-battery': {
    title: 'Con media batería',
    question: '¿En qué se te fueron hoy las fuerzas, y qué te queda?',
  },
  'only-the-good': {
    title: 'Cinco minutos buenos',
    question: '¿Con qué cinco minutos de hoy te quedas?',
  },
  'lie-down-talk': {
    title: 'Charla con la luz apagada',
    question: '¿Qué te gustaría soltar antes de dormir?',
  },
  'feet-up': {
    title: 'Pies en alto, pocas palabras',
    question: '¿Qué podemos dejar sin hacer esta noche sin que pase nada?',
  },
  'list-amnesty': {
    title: 'Indulto para la lista',
    question: '¿Qué lleva tanto en tu lista que ya se puede borrar?',
  },
  'kind-of-rest': {
    title: 'Cómo sería descansar',
    question: '¿Qué parte de ti es la que se cansó: cabeza, cuerpo, corazón o paciencia?',
  },
  'weekend-with-less': {
    title: 'Días libres con menos planes',
    question: 'Si tacháramos la mitad de los planes, ¿qué mitad sería?',
  },
  'call-half-asleep': {
    title: 'Una llamada con los ojos cerrados',
    question: '¿Qué sonidos te hacen compañía esta noche?',
  },
  'looked-after': {
    title: 'Dejarse cuidar',
    question: '¿Qué cuidado te vendría bien hoy, y cuál sería demasiado?',
  },
  'slow-supper': {
    title: 'Una cena sin prisa',
    question: '¿Qué comías en la infancia cuando hacía falta consuelo?',
  },

  'what-i-need-this-week': {
    title: 'Lo que necesito esta semana',
    question: '¿Qué te daría más aire esta semana, y qué parte podría hacer yo?',
  },
  'who-carries-what': {
    title: 'Quién carga con qué',
    question: '¿Cuál de tus tareas pesa más de lo que parece?',
  },
  'how-it-landed': {
    title: 'Cómo te llegó',
    question: 'Cuando dije aquello, ¿qué oíste, y cómo fue para ti?',
  },
  'pace-of-a-quarrel': {
    title: 'Prisa y calma al discutir',
    question: 'Cuando no hay acuerdo, ¿qué te ayuda a pensar: tiempo, silencio, papel, un paseo?',
  },
  'same-wish-two-ways': {
    title: 'Un asunto, dos miradas',
    question: '¿Qué intentas cuidar en este asunto?',
  },
  'small-thing-early': {
    title: 'Algo pequeño, a tiempo',
    question: '¿Qué cosa pequeña te gustaría decir mientras todavía es pequeña?',
  },
  'words-that-sting': {
    title: 'Palabras que pican',
    question: '¿Qué palabra o qué tono te cierra, y qué se podría decir en su lugar?',
  },
  'after-the-pause': {
    title: 'Retomarlo tras una pausa',
    question: '¿Qué ves con más claridad desde que paramos?',
  },
  'an-agreement-to-try': {
    title: 'Una prueba de dos semanas',
    question: '¿Qué podríamos probar dos semanas, sabiendo que después se puede dejar?',
  },
  'unsaid-on-the-phone': {
    title: 'Lo que se pierde en los mensajes',
    question: '¿Qué mensaje mío te dejó con dudas, y cómo lo leíste?',
  },
  'money-calmly': {
    title: 'El dinero, con calma',
    question: '¿Qué aprendiste pronto sobre el dinero, sin que nadie lo dijera?',
  },

  'how-you-think': {
    title: 'Cómo tomas una decisión',
    question: 'Piensa en algo que decidiste hace poco: ¿cómo fue, paso a paso?',
  },
  'a-thing-you-know': {
    title: 'Enséñame algo',
    question: '¿De qué sabes mucho sin que yo te haya preguntado apenas?',
  },
  'your-street-then': {
    title: 'La calle donde creciste',
    question: 'Llévame por esa calle: ¿qué vamos viendo, y quién te saluda?',
  },
  'question-of-the-age': {
    title: 'Una pregunta de nuestro tiempo',
    question: '¿Qué cambio del mundo miras con esperanza, y cuál con inquietud?',
  },
  'good-life-ingredients': {
    title: 'Los ingredientes de una buena vida',
    question: '¿Qué pondrías primero en una buena vida, y qué dejarías fuera?',
  },
  'made-and-unmade': {
    title: 'Cómo se hace',
    question: 'Elige algo que tengas a mano: ¿quién lo habrá hecho, y por cuántas manos pasó?',
  },
  'a-day-in-your-head': {
    title: 'Un día en tu cabeza',
    question: '¿En qué piensas desde que despiertas hasta que dices las primeras palabras?',
  },
  'what-changed-you': {
    title: 'Libros, canciones y personas que nos cambiaron',
    question: '¿Qué historia movió algo en ti para el resto de tu vida?',
  },
  'small-beliefs': {
    title: 'Pequeñas creencias',
    question: '¿Qué medio crees, aunque no podrías demostrarlo?',
  },
  'unasked-about-work': {
    title: 'Cómo son tus días',
    question: '¿Qué parte de tu día cuesta imaginar sin haberla visto?',
  },
  'childhood-rooms': {
    title: 'Las habitaciones de la infancia',
    question: '¿Qué habitación de entonces puedes recorrer todavía con la memoria?',
  },
  'art-that-stays': {
    title: 'Una canción, un cuadro, una película',
    question: '¿Cuál se te quedó dentro, y qué movió en ti?',
  },
  'what-it-is-for': {
    title: 'Para qué es todo esto',
    question: '¿Cuándo sientes que la vida vale la pena?',
  },
} satisfies Record<TopicsId, TopicText>
