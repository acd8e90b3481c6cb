import type { ThirdDeckId } from './third-deck.ts'

export const thirdDeckEs = {
  'q-one-shelf': 'Imagina una tienda tuya con un solo estante: ¿qué habría a la venta?',
  'q-worn-thing': '¿Qué cosa vieja y gastada sigues usando, y qué ha vivido contigo?',
  'q-odd-prize': 'Te dan un premio que no existe: ¿qué hiciste para ganarlo?',
  'q-pretend-play':
    'En los juegos de tu infancia, ¿quién o qué te gustaba ser, y con cuánta seriedad?',
  'q-smile-mid-message': '¿Con qué tipo de mensaje ya sonríes antes de terminar de leerlo?',
  'q-chair-gossip': '¿Qué contaría de tu semana una silla, una planta o un animal que te conozca?',
  'q-early-puzzle': '¿Qué cosa del mundo no te cabía en la cabeza cuando estabas creciendo?',
  'q-museum-label': 'Si un museo guardara un objeto de este mes tuyo, ¿qué diría el cartelito?',
  'q-dull-talk-rescue': '¿Qué te despierta en una conversación aburrida?',
  'q-hilltop-shout':
    'En lo alto de un monte, sin nadie cerca, ¿qué gritarías, y quién te gustaría que lo oyera?',
  'q-doing-nothing': '¿Cómo te gusta no hacer nada?',
  'q-small-victory': 'Cuando te sale bien algo pequeño, ¿cómo lo celebras?',
  'q-kind-waking': 'Si dependiera de ti, ¿cómo te gustaría despertar?',
  'q-getting-warm': '¿Qué haces para entrar en calor cuando el frío se te mete en los huesos?',
  'q-tool-you-like': '¿Qué herramienta, truco o atajo usas a diario, y cómo lo descubriste?',
  'q-only-we-know': '¿Qué palabra o gesto nuestro no entendería nadie más?',
  'q-hour-long-holiday':
    'Inventa unas vacaciones para dos que duren una hora: ¿qué pasa en ese rato?',

  'q-shy-neighbour': 'Se sienta a tu lado una persona tímida: ¿cómo le haces fácil la charla?',
  'q-day-rescuer': '¿Qué detalle te ha salvado un día entero?',
  'q-easier-with-you': '¿De qué manera le facilita la vida a la gente quien te lee?',
  'q-place-that-marked': '¿Qué lugar dejó huella en ti, aunque estuvieras poco tiempo?',
  'q-gladly-skipped': '¿A qué planes dices que sí con la esperanza secreta de que se cancelen?',
  'q-feel-on-purpose':
    'Cuando tienes ganas de emocionarte, ¿qué buscas: música, imágenes, un lugar?',
  'q-circling-idea': '¿Qué idea te ronda últimamente, y de dónde salió?',
  'q-plan-collapses': 'Cuando un plan se viene abajo, ¿qué papel te sale hacer?',
  'q-good-at-together': '¿Qué se nos da bien, aunque apenas hablemos de ello?',
  'q-shyness-favour': '¿Cuándo te hizo un favor la timidez?',
  'q-tuesday-friendship': '¿Qué cara tiene la amistad un martes cualquiera?',
  'q-lighter-week': '¿Qué podríamos dejar de hacer para que la semana pese menos?',
  'q-small-adventure': '¿Qué pequeña aventura tienes pendiente, y qué te haría falta?',
  'q-focus-needs': '¿Con qué costumbre rara logras concentrarte, y cómo la descubriste?',
  'q-day-we-met': '¿Qué recuerdas del día en que nos conocimos?',
  'q-story-heard-again': '¿Qué historia nuestra te gusta volver a oír, aunque ya sepas el final?',

  'q-first-step-back': 'Tras un desencuentro, ¿qué te ayuda a dar el primer paso?',
  'q-into-your-hands':
    'Cuando algo te entristece, ¿qué te gustaría que alguien te pusiera en las manos?',
  'q-plain-day-filled':
    '¿Qué llenó de sentido hace poco un día de los corrientes, aunque fuera un rato?',
  'q-free-hands': '¿Qué soltaste, y para qué te quedaron libres las manos?',
  'q-calming-presence': '¿Qué hace quien te lee que te da calma, quizá sin saberlo?',
  'q-carried-through': 'Hubo algo que nos parecía difícil: ¿qué nos ayudó a salir adelante?',
  'q-stretched-time': '¿Cuándo parece que se estira, para bien, el tiempo que compartimos?',
  'q-before-too-much': '¿En qué se te nota que llevas demasiado encima, antes de que lo digas?',
  'q-dropped-pretence': '¿Qué has dejado de aparentar, y cómo te va desde entonces?',
  'q-unbelieved-praise': '¿Qué cosa buena que dicen de ti te cuesta creer?',
  'q-made-unseen': '¿Qué crearías si nadie fuera a verlo?',
  'q-alive-in-skin': '¿Cuándo sientes la vida a flor de piel?',
  'q-scary-then-dear': '¿Qué aventura te daba miedo y hoy recuerdas con cariño?',
  'q-tiny-invention': '¿Qué has inventado, por pequeño que sea, porque te hacía falta?',
  'q-curious-while-differing': 'Cuando no vemos algo igual, ¿qué te ayuda a seguir con curiosidad?',
  'q-felt-chosen': '¿Cuándo sentiste que quien te lee te elegía?',

  'q-once-more-with': '¿Qué te gustaría volver a hacer con alguien a quien echas de menos?',
  'q-unsure-inside': '¿En qué dudas aunque no se te note?',
  'q-place-unearned':
    '¿Dónde sentiste que tenías un sitio sin tener que ganártelo, y en qué lo notaste?',
  'q-late-truth': '¿Qué verdad tardaste mucho en decir, y qué pasó después?',
  'q-waiting-for-quiet':
    'Cuando haya un momento de calma, ¿qué te gustaría decirle a quien te lee?',
  'q-mistake-made-kinder': '¿Qué error tuyo te enseñó a tratar a la gente con más cariño?',
  'q-shrinking-fear': '¿Qué miedo se te ha ido encogiendo, y cómo pasó?',
  'q-body-decides': 'Si tu cuerpo pudiera elegir el día de mañana sin consultarte, ¿qué haría?',
  'q-larger-world': '¿Qué viviste que te agrandó el mundo?',
  'q-continued-story': '¿De quién sientes que continúas la historia, a tu manera?',
  'q-creating-from-hurt':
    '¿Qué has hecho nacer de algo difícil: unas palabras, un plato, un jardín, una canción?',
  'q-carried-by-two': '¿Qué llevas mejor desde que somos dos?',

  'q-love-with-nowhere': '¿Qué haces con el cariño que no tiene adónde ir?',
  'q-hidden-from-yourself': '¿Qué escondes tan bien que a veces se te olvida?',
  'q-hurt-that-helps': '¿Qué te dolió un día y hoy te ayuda a entender a la gente?',
  'q-good-tears': '¿Cuándo te hizo bien llorar, y qué estaba pasando?',
  'q-living-on':
    'Piensa en alguien que ya no está: ¿qué sigue vivo de esa persona en lo que haces?',
  'q-words-long-awaited': '¿Qué palabras llevas tiempo esperando oír, y en qué voz las imaginas?',
  'q-no-words-left': 'Cuando se acaban las palabras, ¿qué haces con las manos, los pies o la voz?',
  'q-remains-of-us': '¿Qué te gustaría que quedara de esta casa cuando ya no estemos?',
} satisfies Record<ThirdDeckId, string>
