import type { SixthDeckId } from './sixth-deck.ts'

export const sixthDeckEs = {
  'q-just-because-path':
    '¿Qué calle, pasillo o sendero te gusta recorrer porque sí, y qué hay por el camino?',
  'q-mind-in-line': '¿Adónde se te va la cabeza cuando toca hacer fila?',
  'q-world-on-pause':
    'Si pudieras poner el mundo en pausa cinco minutos al día, ¿en qué momento lo harías?',
  'q-choosing-a-seat':
    'Al entrar en un sitio nuevo, ¿dónde te gusta instalarte y qué te atrae de ese rincón?',
  'q-looking-up': '¿Cuándo fue la última vez que te quedaste mirando hacia arriba, y qué había?',
  'q-our-flag': 'Si tuviéramos una bandera propia, ¿qué llevaría dibujado y por qué?',
  'q-talking-to-things': '¿Con qué cosas hablas cuando no hay nadie, y qué les dices?',
  'q-gift-of-water': 'Lluvia, baño, río o mar: ¿qué te da a ti el agua?',
  'q-hand-sized-find':
    'Si tuviera que caber en una mano, ¿qué te gustaría encontrar mañana a tu lado?',
  'q-paint-the-street': 'Te dan una brocha enorme: ¿qué pintarías cerca de ti, y de qué color?',
  'q-tree-you-greet': '¿A qué árbol o planta casi saludas, y cómo empezó esa amistad?',
  'q-unnoticed-minute': 'Detente un minuto: ¿qué notas a tu alrededor que antes se te escapaba?',
  'q-bench-view': 'Encuentras un banco con vistas a lo que tú quieras: ¿qué tienes delante?',
  'q-about-the-night': '¿Qué tiene la noche para ti que no tiene el día?',
  'q-dull-errand': '¿Qué trámite aburrido tendría gracia si lo hiciéramos a dúo?',
  'q-dish-to-write-down': '¿Qué plato de los nuestros pondrías por escrito para que no se pierda?',

  'q-season-speed': '¿A qué ritmo te gustaría que fuera esta época de tu vida?',
  'q-curious-about-you': '¿Qué te gustaría saber de un día cualquiera de quien te lee?',
  'q-half-finished': '¿Qué dejaste a medias que todavía te gusta, y dónde está ahora?',
  'q-charged-by': '¿De qué gente o lugares sales con más energía de la que traías?',
  'q-awkward-by-now': '¿De qué momento incómodo ya te puedes reír?',
  'q-thought-everyone-did': '¿Qué costumbre creías que tenía todo el mundo hasta que viste que no?',
  'q-side-by-side': 'Cada quien en lo suyo, pero en compañía: ¿cuándo disfrutas de estar así?',
  'q-effort-noticed': '¿En qué notas que tu esfuerzo no pasó de largo?',
  'q-good-way-companion':
    'De un viaje con alguien, largo o corto, ¿qué te ha gustado de la compañía?',
  'q-before-the-leap': 'Justo antes de hacer algo que da miedo, ¿con qué palabras te animas?',
  'q-made-by-us': '¿Qué podríamos crear en equipo, solo por ver qué sale?',
  'q-place-misses-us': '¿Qué lugar nos echaría de menos, y qué recordaría?',
  'q-shared-success': '¿Qué logro de otra persona has celebrado últimamente casi como tuyo?',
  'q-dull-made-game': '¿Cómo conviertes en juego una tarea aburrida?',
  'q-since-this-group': '¿Qué haces de otra manera desde que formas parte de este grupo?',
  'q-joke-for-years': '¿Qué dicho o broma lleva años dando vueltas en esta casa?',
  'q-after-time-apart': 'Después de un tiempo sin vernos, ¿qué te hace ilusión del reencuentro?',

  'q-first-signal': 'Cuando algo te sobrepasa, ¿qué señal te da primero el cuerpo?',
  'q-learned-by-living': '¿En qué crees porque te lo enseñó la vida y no porque te lo dijeran?',
  'q-small-decency': '¿Qué pequeña muestra de decencia te hizo volver a confiar en la gente?',
  'q-seen-growing': 'Con el tiempo, ¿cómo has visto crecer a quien te lee?',
  'q-first-trust':
    '¿Cuándo le contaste por primera vez algo importante a quien te lee, y cómo fue para ti?',
  'q-easier-between-us': '¿Qué se nos va haciendo más fácil, poco a poco?',
  'q-owning-mistakes': 'Cuando metes la pata, ¿cómo lo reconoces sin hacerte de menos?',
  'q-from-zero': 'Si empezáramos de cero, ¿qué dejarías tal cual está?',
  'q-cooled-anger': 'Cuando se te pasa la rabia, ¿qué sueles encontrar debajo?',
  'q-understood-later': '¿Qué te sacaba de quicio y hoy ves con más cariño?',
  'q-helped-or-burdened': '¿Qué clase de ayuda te acompaña, y cuál te agobia?',
  'q-seen-before-you': '¿Qué vio alguien en ti antes de que tú lo vieras?',
  'q-room-after-crowd': 'Después de mucha gente y mucho ruido, ¿cómo recuperas la calma?',
  'q-asking-help-here': '¿Qué haría más fácil pedir ayuda aquí?',
  'q-ask-before-us': '¿Qué le preguntarías a alguien que vivió mucho antes que tú y que yo?',

  'q-behind-strength': 'Cuando la gente cree que puedes con todo, ¿qué se queda sin mostrar?',
  'q-given-what-lacked': '¿Qué te faltó una vez que hoy procuras dar?',
  'q-scared-of-joy': '¿Qué haces con la alegría cuando te da un poco de miedo?',
  'q-lost-in-rush': 'Con tanta prisa, ¿qué temes que se nos vaya perdiendo?',
  'q-welcome-back': '¿Cómo te gustaría que te recibieran al volver después de un silencio?',
  'q-sacred-your-way': '¿Qué sientes que es sagrado, le des a esa palabra el sentido que le des?',
  'q-tune-or-drawing': '¿Qué te sería más fácil poner en una melodía o un dibujo que en palabras?',
  'q-hard-to-doubt': '¿De qué te cuesta dudar, por mucho que lo intentes?',
  'q-asking-life': 'Si pedir no costara nada, ¿qué le pedirías a la vida?',
  'q-room-for-grief': '¿Cómo te gustaría que te acompañaran cuando pierdes algo o a alguien?',
  'q-friendship-survives': 'Pase lo que pase, ¿a qué te gustaría que sobreviviera nuestra amistad?',

  'q-wished-for-knock': 'Estabas a solas y deseabas que alguien llamara a la puerta: ¿cuándo fue?',
  'q-late-night-longing': 'Cuando es tarde y nadie pregunta, ¿qué anhelas?',
  'q-note-to-yourself':
    'Si te escribieras una nota de agradecimiento, ¿qué diría la segunda línea?',
  'q-beyond-a-box': '¿Qué te gustaría dejar en el mundo que no quepa en una caja?',
  'q-not-hardened': '¿Qué no ha logrado endurecer en ti la vida?',
  'q-embrace-you-carry':
    '¿Qué abrazo sigues sintiendo cuando te hace falta, y qué pasaba a tu alrededor?',
  'q-lasting-question': '¿Qué pregunta sobre la vida quieres seguir haciéndote hasta el final?',
} satisfies Record<SixthDeckId, string>
