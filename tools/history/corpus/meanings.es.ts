import type { Meanings } from '../corpus-shape.ts'

/** Lo que supuso un gesto, en dos mitades que casan sea cual sea cada una. */
export const meaningsEs = {
  a: {
    starts: `
      Sentí que alguien cuidaba de mí,
      Me hizo más ligera la tarde,
      No sabía cuánta falta me hacía,
      Algo se me aflojó por dentro,
      Sentí que no me toca todo a mí,
      Le dio la vuelta al día,
      Me conmovió,
      Me dejó sin palabras un momento, del modo bueno,
      Fue como si abrieran una ventana,
      Me llegó más de lo que enseñé,
      Me senté por primera vez en todo el día,
      Recordé por qué me gusta volver a casa,
      Lo llevé conmigo de un lado a otro,
      Sentí tu mirada en medio del lío,
      Fue una cosa sencilla,
      Pude soltar el aire,
    `,
    ends: `
      y a la mañana siguiente aún me hacía sonreír.
      y quería que lo supieras.
      y el resto del día fue más fácil por eso.
      y dormí de un tirón.
      y lo he pensado más de una vez.
      y se lo conté a las plantas.
      y no se me ha olvidado.
      y el calor duró horas.
      y me gustaría hacer lo mismo por ti.
      y tuve que mirar un rato por la ventana.
      y hasta ahora no encontré cómo decirlo.
      y era más grande de lo que parecía.
      y me hizo más bien del que viste.
      y acabé tarareando por el pasillo.
      y no quiero darlo por hecho.
      y por una vez me dejé querer.
    `,
  },
  b: {
    starts: `
      Bien.
      Sirvió.
      No lo esperaba.
      Se me bajaron los hombros.
      Era justo eso.
      Lo vi. Lo noté.
      Cosa pequeña.
      Hacía falta.
      Pude volver a pensar.
      Un peso menos.
      Iba con las últimas fuerzas.
      Sin palabras en su momento.
      Cambió el humor.
      Pesó la mitad.
      Qué amable fue eso.
      Me paré un segundo.
    `,
    ends: `
      Aún lo pienso.
      Dormí bien.
      Gracias por no preguntar antes.
      Sonreí en la camioneta.
      No lo habría pedido.
      Se lo conté a mi hermana.
      No es poco.
      Te debo una y me gusta debértela.
      Me lo guardé. Hasta hoy.
      El día fue mejor después.
      Puedes repetir.
      Duró.
      Gran efecto.
      Luego tarareé.
      Estas cosas las veo.
      Para que lo sepas.
    `,
  },
} satisfies Meanings
