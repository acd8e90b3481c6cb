import type { FourthDeckId } from './fourth-deck.ts'

export const fourthDeckEs = {
  'q-ten-minute-visitor':
    'Llega una visita que solo tiene diez minutos: ¿qué le mostrarías y qué le contarías?',
  'q-napkin-drawing':
    'Si dibujaras tu día en una servilleta, aunque fuera un garabato, ¿qué se vería?',
  'q-tiny-rebellion': '¿Qué pequeña rebeldía te permites de vez en cuando?',
  'q-idle-hands': '¿Qué les gusta hacer a tus manos cuando nadie les da órdenes?',
  'q-old-game': '¿A qué juego de hace años volverías a jugar hoy, y qué tenía de especial?',
  'q-lost-and-back': '¿Qué perdiste una vez y apareció donde a nadie se le habría ocurrido buscar?',
  'q-daily-slip': '¿Qué despiste de los tuyos te hace reír?',
  'q-known-by-heart': '¿Qué cosa inútil sabes de memoria, y cómo llegó a tu cabeza?',
  'q-made-up-company': '¿Qué personaje inventado te ha hecho compañía, y de qué manera?',
  'q-courage-clothes': '¿Qué prenda te pones cuando buscas valor o mimo, y cómo funciona?',
  'q-lighter-task': '¿Qué detalle hace que una tarea compartida se te haga ligera?',
  'q-show-a-martian':
    'Llega alguien de otro planeta: ¿qué cosa de cada día le mostrarías con orgullo?',
  'q-moving-window': 'Cuando el paisaje pasa por la ventanilla, ¿en qué te pones a pensar?',
  'q-lists-and-doodles': 'Alguien encuentra tus listas, notas y garabatos: ¿qué descubre de ti?',
  'q-meeting-snack': 'Si nuestra próxima reunión tuviera merienda y canción, ¿cuáles elegirías?',
  'q-sound-of-us':
    'Cuando piensas en nuestra gente, ¿qué sonido te llega primero, y de dónde viene?',

  'q-unaware-teacher': '¿Quién te enseñó algo sin darse cuenta, y qué fue?',
  'q-gladly-taught': '¿Qué le enseñarías con gusto, y sin prisa, a quien te lee?',
  'q-good-interruption': '¿Qué interrupción agradeces, aunque llegue en mitad de algo?',
  'q-body-does-alone': '¿Qué hace tu cuerpo por su cuenta que te asombra?',
  'q-paper-letter': 'Te llega una carta de papel, de las de antes: ¿qué te gustaría leer?',
  'q-overlooked-beauty': '¿Dónde ves belleza en lo que la gente pasa por alto?',
  'q-untold-good-news': '¿Qué buena noticia tuya casi nadie conoce todavía?',
  'q-unasked-offering': '¿Qué aportas a un grupo sin que nadie te lo pida?',
  'q-season-shows': '¿Qué estación del año te cambia, y cómo se te nota?',
  'q-third-try': '¿Qué lograste a la tercera, o a la décima, y qué te hizo insistir?',
  'q-passed-on-kindness': '¿Qué hizo por ti una amistad que te gustaría hacer por otra persona?',
  'q-fun-difference': '¿En qué no te pareces a quien te lee, y te gusta que sea así?',
  'q-funny-misunderstanding': '¿Qué malentendido nuestro acabó siendo divertido o útil?',
  'q-unphotographed-moment': '¿Qué momento no fotografiaste y aun así sigues viendo?',
  'q-shy-question-here': '¿Qué pregunta sobre lo que hacemos te ha costado un poco plantear?',
  'q-taken-along': '¿A qué plan te gustaría que te llevara quien te lee?',
  'q-noticed-and-unsaid': '¿Qué notaste al conocernos y te guardaste?',

  'q-apology-that-lands': '¿Qué tiene que haber en una disculpa para que te llegue?',
  'q-hidden-effort': '¿En qué se te va la energía sin que la gente se dé cuenta?',
  'q-no-joking': 'Se puede bromear con casi cualquier cosa: ¿qué prefieres dejar fuera, y por qué?',
  'q-waiting-wish':
    '¿Qué deseo llevas tiempo dejando para después, y cuál podría ser un primer paso?',
  'q-free-wish': '¿Qué le deseas a quien te lee que no tenga nada que ver contigo?',
  'q-unspoken-agreement': '¿Qué acuerdo nuestro, de esos que nadie ha dicho en voz alta, te gusta?',
  'q-one-team': '¿Cuándo sentiste por primera vez que éramos un equipo?',
  'q-holding-back': '¿Cuándo te callas aunque tengas algo que decir?',
  'q-yes-meaning-later': '¿A qué sueles decir que sí cuando en realidad quieres decir «ahora no»?',
  'q-lighter-once-told': '¿Qué te pesa menos desde que se lo contaste a alguien?',
  'q-painting-corner':
    'Si la época que vives fuera un cuadro, ¿qué habría en esa esquina que casi nadie mira?',
  'q-wished-for-loved': '¿Qué experiencia le desearías a la gente que quieres, y por qué esa?',
  'q-unhurried-conversation':
    'En un viaje larguísimo, ¿de qué te gustaría hablar con quien te lee?',
  'q-welcome-truth': '¿Cuándo te dijo una amistad una verdad que después agradeciste?',
  'q-weather-of-love': 'Si nuestro amor tuviera clima, ¿cómo sería el de este mes?',

  'q-nearly-broken-bond': '¿Qué lazo tuyo estuvo a punto de romperse, y qué lo hizo más fuerte?',
  'q-sentence-in-doubt': 'Cuando dudas de ti, ¿a qué frase te agarras?',
  'q-well-cared-for':
    'Cuando alguien te cuida bien, ¿qué cambia en tu manera de mirar, de moverte o de hablar?',
  'q-open-to-surprise': '¿Con qué te gustaría que la vida te sorprendiera todavía?',
  'q-sentence-kept-warm': '¿Qué frase de quien te lee todavía te abriga?',
  'q-secret-giving': '¿Qué has hecho, o te encantaría hacer, por alguien sin que lo sepa?',
  'q-size-too-big': 'Sueñas con crear algo que parece quedarte grande: ¿qué es?',
  'q-kept-freedom': '¿Qué pequeña libertad no cambiarías por nada, y cómo llegó a ti?',
  'q-carried-for-others': '¿Qué cargas por otras personas sin que lo vean?',
  'q-strange-place-home':
    '¿Qué tiene que haber para que sientas «ya estoy en casa», aunque el lugar te sea ajeno?',

  'q-remembered-over-tea':
    'Un día cualquiera, con algo caliente entre las manos, ¿qué te gustaría que alguien recordara de ti?',
  'q-if-fully-known': '¿Qué temes que cambiaría si alguien te conociera del todo?',
  'q-words-may-fail': 'Por si un día te faltan las palabras, ¿qué quieres que sepa quien te lee?',
  'q-still-loving-world': 'Cuando el mundo duele, ¿cómo haces para seguir queriéndolo?',
  'q-silence-to-break': '¿Qué silencio romperías si supieras cómo, y con qué primeras palabras?',
  'q-near-the-unexplained': '¿Cuándo sientes cerca lo que no tiene explicación?',
  'q-art-about-us':
    'Si solo lo viéramos quienes estamos aquí, ¿qué pintarías, cantarías o escribirías sobre lo que nos une?',
  'q-your-way-of-loving': '¿Qué tiene tu manera de querer que poca gente nota?',
} satisfies Record<FourthDeckId, string>
