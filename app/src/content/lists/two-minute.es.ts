import type { TwoMinuteId } from './two-minute.ts'

export const twoMinuteEs = {
  'sit-next-to': 'Siéntate a su lado y no digas nada durante dos minutos.',
  'phone-over-and-you': 'Pon el teléfono boca abajo y pregunta: «¿Y para ti cómo fue?».',
  'list-item-yours':
    'Pregunta qué cosa pequeña le puedes quitar de la lista y, si basta con dos minutos, hazla.',
  'line-no-answer': 'Manda una línea con cariño y añade que no hace falta responder.',
  'good-night-whisper': 'Susurra unas buenas noches en un mensaje de voz.',
  'one-word-today': 'Di con una palabra cómo estás y con otra cómo te gustaría estar.',
  'say-you-are-tired':
    'Si no te quedan fuerzas, dilo tal cual. Si es por el día y no por su causa, dilo también.',
  'can-wait': 'Que cada cual diga una cosa que puede esperar a mañana.',
  'one-thing-they-did': 'Dile una cosa que hizo esta semana y qué te facilitó.',
  'what-would-help': 'Pregunta qué haría un poco más fácil la próxima hora.',
  'note-on-desk': 'Deja una nota donde trabaja: qué viste que hizo bien.',
  'door-goodbye':
    'Antes de que alguien salga, detente en la puerta y dile qué le deseas para ese día.',
  'hello-first': 'Cuando llegue, levántate y saluda antes que nada.',
  'voice-message-walk':
    'Graba un mensaje mientras caminas: el cielo, un árbol, un gato, como si te acompañara.',
  'remember-the-thing': 'Pregunta cómo le fue con aquello que esperaba esta semana.',
  'first-words-tomorrow': 'Escribe esta noche el mensaje que vas a mandar mañana al despertar.',
  'high-of-day': 'Cuenta el minuto más luminoso de tu día y pregunta por el suyo.',
  'hard-of-day':
    'Cuenta el minuto más difícil de tu día y di si quieres consuelo o solo que te escuchen.',
  'ask-one-more': 'Cuando te cuente algo, haz una pregunta más antes de hablar de ti.',
  'thank-with-detail': 'Dale las gracias por algo de hace tiempo que quizá ya olvidó.',
  'kind-act-planned':
    'Piensa en un gesto amable para mañana y ponte un recordatorio que solo veas tú.',
  'put-right-small': 'Pide perdón por algo pequeño, en una frase y sin dar motivos.',
  'celebrate-aloud': 'Le salió algo bien: celébralo en voz alta y pregunta cómo lo hizo.',

  'curious-not-clever': 'Pregunta a qué le está dando vueltas últimamente, y solo escucha.',
  'show-page': 'Léele una frase de lo que estés leyendo y pregunta qué le parece.',
  'question-for-the-road': 'Manda una pregunta que lleves días pensando y di que no hay prisa.',
  'recommend-one':
    'Manda una canción, una página o una imagen, y di en una línea por qué es para esa persona.',
  'learn-a-word':
    'Enséñale una palabra de otro idioma, de un oficio o de la infancia, y aprende una suya.',
  'change-of-mind': 'Di una cosa pequeña sobre la que hoy piensas distinto que hace un año.',
  'would-you-build':
    'Dos minutos para diseñar una máquina inútil que haga más divertida la semana.',
  'opposite-sides':
    'Un tema sin peligro, como la sopa: cada cual defiende un minuto la opinión de la otra persona.',

  'hug-if-wished': 'Pregunta «¿abrazo o sin abrazo?» y acepta con gusto lo que diga.',
  'glass-of-water': 'Llévale un vaso de agua antes de que se le ocurra.',
  'share-a-fruit': 'Una fruta a medias, despacio, bocado a bocado.',
  'palm-letters':
    'Si le hace gracia la idea, dibújale con un dedo una letra en la palma, a ver si la adivina.',
  'body-weather': 'Di en qué parte del cuerpo se te quedó el día y suelta el aire despacio.',
  'rest-permission':
    'Dile: «Descansa. Aquí no hace falta nada por un rato». Y encárgate de que así sea.',
  'step-outside': 'Dos minutos en la calle para encontrar algo en lo que nadie se había fijado.',
  'smell-guess':
    'Con los ojos cerrados, adivina tres olores de la cocina que te acerque la otra persona.',
  'mirror-game':
    'Frente a frente: una persona se mueve despacio y la otra es su espejo. Al minuto, al revés.',
  'shoulders-down': 'Brazos estirados, hombros abajo y un bostezo a propósito, en grupo.',
  'photo-of-hands': 'Manda una foto de lo que están haciendo tus manos.',
  'breathe-on-call': 'Antes de colgar, cinco respiraciones lentas al mismo ritmo.',
  'same-drink': 'La misma bebida en los dos lugares, y la taza en alto frente a la cámara.',
  'kitchen-dance': 'Haz sitio en el suelo y muévete media canción, cada cual a su manera.',
  'race-to-tidy': 'Dos minutos, un rincón revuelto y todas las manos a la obra.',
  'sock-throw': 'Calcetines enrollados y una cesta: a lanzar desde tan lejos como haya valor.',
  'silly-walk': 'Cruza la habitación con el paso más raro que inventes, y que te imiten.',
  'new-handshake': 'Inventa con la otra persona un saludo de tres gestos y úsalo una vez hoy.',
  'balance-together':
    'Sobre un solo pie, lado a lado, a contarse el día hasta que alguien se tambalee.',
  'taste-backwards': 'Un bocado hecho con cosas que parecen no combinar.',
  'same-move-apart': 'En una videollamada, de pie, a sacudir brazos y piernas un minuto.',

  'window-minute': 'Un minuto ante la misma ventana, y después cada cual nombra algo que se movió.',
  'small-light': 'Enciende una lamparita o una vela e invita a un minuto de silencio.',
  'same-sky': 'Propón un minuto de esta noche para mirar el cielo, cada cual desde su sitio.',
  'think-well-of-them':
    'Cierra los ojos, respira despacio y deséale algo bueno. Cuéntaselo o guárdatelo.',
  'stopped-me-today': 'Manda una foto de algo que hoy te hizo detenerte a mirar.',
  'shared-silence-wish':
    'Un minuto de silencio, cada cual con el pensamiento en alguien que lo necesite.',
  'thanks-for-this-corner':
    'Que cada cual mire alrededor y dé las gracias por una cosa que haya ahí.',
  'what-it-meant': 'Cuenta qué valió la pena hoy, aunque durara un minuto.',
  'wonder-out-loud': 'Dos minutos por turnos: «Me pregunto por qué…». No hacen falta respuestas.',

  'mood-line': 'Dibuja tu día con una sola línea y manda una foto.',
  'colour-of-mood': 'Manda el color que tuvo tu día: una foto de cualquier cosa de ese color.',
  'song-line': 'Manda una línea de una canción que te haya acompañado hoy.',
  'note-in-shoe': 'Escribe tres palabras en un papelito y mételo en su zapato o en su bolsillo.',
  'tell-an-object':
    'Elige cualquier objeto que haya a la vista y cuenta de dónde vino, de verdad o inventado.',
  'fold-and-draw':
    'Una persona dibuja una cabeza y dobla el papel. La otra añade el cuerpo sin mirar.',
  'set-table-nicely': 'Pon algo bonito en la mesa antes de comer.',
  'two-line-letter': 'Escribe a mano una carta de dos líneas y manda la foto.',
  'haiku-ish': 'Escribe un verso sobre hoy y que la otra persona escriba el segundo.',
  'drawn-without-looking':
    'Un retrato de quien tienes enfrente, sin mirar el papel. Se firma como en los museos.',
  'rhythm-on-table': 'Una persona golpea un ritmo en la mesa, la otra contesta, y va creciendo.',
  'sing-the-news': 'Canta tu plan de mañana con cualquier melodía.',
  'voice-of-object': 'Manda un mensaje de voz como si fueras algún objeto de tu habitación.',
  'story-three-messages':
    'Un cuento en tres mensajes: tú empiezas, la otra persona le da un giro y tú lo terminas.',
  'invented-holiday': 'Inventa para hoy una fiesta con una sola costumbre, y que se celebre.',
  'future-postcard':
    'Describe una postal que podría salir el año que viene de algún lugar, con tu firma y la suya.',
  'title-of-week': 'Ponle a esta semana título de película y reparte los papeles.',

  'same-song-still': 'Pon una canción tranquila y quédate donde estás hasta que se apague.',
  'untidy-photo': 'Saca una foto de una cosa pequeña de tu mesa, tal como está, y mándala.',
  'sounds-ten-seconds': 'Graba diez segundos de un sonido que te guste y mándalo sin palabras.',
  'tiny-good-thing': 'Cuenta algo bueno de hoy, más pequeño que una moneda.',
  'photo-old-together':
    'Busca una foto antigua en tu teléfono y cuenta qué quedó fuera del cuadro.',
  'map-memory':
    'Nombra un lugar donde has estado con la otra persona y un detalle que poca gente conoce.',
  'plan-one-hour': 'Propón un día para volver a oír su voz.',
  'scavenger-photo':
    'Di un color o una forma: cada cual tiene un minuto para encontrarlo y mandar la foto.',
  'one-minute-tour':
    'Haz una visita guiada de un minuto por un cajón o un estante, con entusiasmo de guía.',
  'guess-my-sound': 'Graba un ruido misterioso, a ver si lo adivina.',
  'small-dare': 'Propón un reto amable de un minuto y acepta otro a cambio. Se puede pasar.',
  'laugh-first': 'Que cada cual cuente lo último que le dio risa, con voces y gestos.',
} satisfies Record<TwoMinuteId, string>
