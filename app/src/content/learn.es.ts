import type { LearnTexts } from './learn.ts'

export const learnEs: LearnTexts = {
  'small-and-often': {
    title: 'Poco y a menudo',
    text: [
      'La cercanía rara vez nace de una sola noche larga. Suele crecer con momentos cortos que vuelven: dos minutos después del trabajo, una pregunta en la mesa, una mano en el hombro al pasar.',
      'Cuando se pidió a la gente que hiciera a propósito pequeñas cosas cálidas, sí sintió más cercanía, y al día siguiente ya se había apagado. No es un fracaso. Esos momentos funcionan así, un poco como las comidas: una sienta bien y luego viene otra.',
      'Elige algo que puedas hacer incluso un día de cansancio. Si un día pasa sin ello, no se ha roto nada y no hay nada que recuperar. Simplemente empiezas otra vez con el siguiente.',
    ],
  },
  'how-to-be-heard': {
    title: 'Cómo hacerse escuchar',
    text: [
      'Contar lo que pasó es un comienzo. Contar cómo te sentiste acerca más. En estudios con diarios, los sentimientos hicieron más por la cercanía que los hechos, y lo que más contó fue si la otra persona parecía entender y preocuparse.',
      'Ayuda decir lo que necesitas antes de contarlo: «Solo escucha», «Me vendría bien consuelo» o «Quiero ideas». Así nadie tiene que adivinar y nadie da consejos que no se pedían.',
      'Cuando te toca escuchar, no hace falta que resuelvas nada. Di con tus palabras lo que has oído y pregunta si es eso. A menudo es toda la ayuda que se puede dar, y es mucha.',
    ],
  },
  'answer-good-news': {
    title: 'Responder a lo bueno',
    text: [
      'Casi todo el mundo sabe qué hacer cuando alguien querido está triste. Las buenas noticias se escapan con más facilidad. Asentimos, decimos «qué bien» y seguimos con los platos.',
      'Sin embargo, la manera de responder a lo bueno parece decir de una relación al menos tanto como la manera de responder a lo malo. Una respuesta cálida es sencilla: levantar la vista, alegrarse y preguntar más. «¿Cómo te enteraste?» «¿Cuál fue el mejor momento?» Deja que lo viva otra vez mientras escuchas.',
      'No tiene que ser una gran noticia. Una broma que salió bien, un autobús que esperó, un pan que subió. Esta noche, cuando aparezca algo bueno, quédate en ello una pregunta más.',
    ],
  },
  'thanks-that-land': {
    title: 'Gracias que llegan',
    text: [
      '«Gracias por todo» es amable y se pierde. Las gracias llegan cuando hablan de una sola cosa: lo que hizo la otra persona y lo que significó para ti. «Sacaste al perro temprano. Dormí, y todo el día tuve mejor humor».',
      'Lo que acerca es que alguien se dé cuenta, no una deuda. Así que no lleves cuentas ni devuelvas un gracias al instante. Déjalo estar un momento.',
      'Dar las gracias por obligación pesa en los dos lados. Si hoy no se te ocurre nada, déjalo. Si quieres fijarte más, haz un plan pequeño: «Cuando vea que el café está hecho, lo diré antes de irme».',
    ],
  },
  'slowly-deeper': {
    title: 'Poco a poco, más hondo',
    text: [
      'Quienes se turnan y van cada vez un poco más hondo sienten más cercanía que quienes solo charlan de cosas ligeras. No hace falta proponérselo. Preguntar, responder y escuchar lo hace por sí solo, en una pantalla igual que en una mesa.',
      'Los turnos cortos funcionan mejor que un discurso largo de cada persona. Di un poco, escucha un poco, y que la siguiente pregunta vaya un paso más allá.',
      'Casi todo el mundo espera que una conversación honda sea incómoda y que a la otra persona le importe menos de lo que le importa. Casi siempre sale mejor de lo que se temía. Aun así, el ritmo es tuyo. Puedes quedarte en preguntas ligeras cuanto quieras, y cualquier pregunta se puede apartar sin decir por qué.',
    ],
  },
  'begin-again': {
    title: 'Empezar otra vez',
    text: [
      'Todas las relaciones se alejan de vez en cuando. El trabajo hace ruido, alguien se pone enfermo, una mudanza se come un mes. Una temporada callada dice poco de cuánto importa la otra persona. Sobre todo dice que la vida iba llena.',
      'Para volver no hace falta una gran conversación. Basta una de tres cosas pequeñas: hacer algo amable, decir algo verdadero o arreglar algo pequeño con un «siento lo de antes». Cualquiera puede dar el primer paso, y no es una confesión.',
      'Hazlo una vez y mira qué pasa. Si la distancia sigue, o si hablar siempre acaba doliendo, puede ser sabio pedir compañía a alguien con formación. Pedirla no es rendirse.',
    ],
  },
  'what-this-is-not': {
    title: 'Lo que esto no es',
    text: [
      'Attune sirve para aprender y para pequeñas costumbres de cada día. No es una terapia, no da consejo médico y no ayuda en una emergencia. No promete nada sobre cómo seguirá una relación.',
      'Los datos de estas tarjetas vienen de estudios publicados sobre la cercanía, la gratitud y la escucha, y de artículos de personas que trabajan con parejas y familias. Las palabras son nuestras, y los errores también. Los estudios hablan de la media de mucha gente. Tú no eres una media.',
      'Si tienes miedo de la otra persona, si te amenaza, te hace daño o te controla, nada de esto es la herramienta adecuada, y no te toca a ti arreglarlo. En «Ayuda», arriba en cada página, hay personas con las que puedes hablar.',
    ],
  },
}
