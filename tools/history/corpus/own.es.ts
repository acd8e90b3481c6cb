import type { OwnLines } from '../corpus-shape.ts'

/**
 * Lo que la voz larga escribe para nadie más. Página de un día de la historia: día | texto. Página
 * de cualquier día: texto. Intención: texto | qué ayuda cuando cuesta. `{other}` es el nombre de la
 * otra persona.
 */
export const ownEs = {
  storyPages: `
    0 | Quiero acordarme de por qué dije que sí a esto. No porque algo vaya mal. Es que nos contamos las noticias y se nos olvida contarnos el día.
    7 | Una semana de dos o tres líneas cada noche. Creí que se me acabarían. En cambio, ando por ahí buscando cosas que llevar a casa.
    21 | Me dieron el grupo de la noche y lo primero que pensé es que me falta paciencia. {other} cree que la tengo. Voy a tomarla prestada una temporada.
    48 | Once personas, una página, una línea cada una. No sabía que una coma podía darme tanta alegría.
    84 | Hoy miramos casas y tuve miedo todo el rato, y todo el rato sonreí. Me gustaría contarle a {other} la primera mitad. Quizá mañana.
    85 | Le conté a {other} que tuve miedo. Cupo en una frase. La respuesta fue una mano en mi rodilla y un «yo también, en la segunda».
    118 | Mi padre. Escribo esas dos palabras una y otra vez y me quedo mirándolas.
    119 | Dormí tres horas con el teléfono en la mano. Cada vez que abrí los ojos, {other} estaba en vela. No sé cómo se agradece eso.
    123 | Salió bien. Lo escribo para poder leerlo de madrugada: salió bien.
    133 | Hoy grité. Debajo solo había miedo, con un abrigo que hacía mucho ruido. Quiero aprender a quitarle antes el abrigo.
    163 | Cuatro líneas en el fondo de una caja. Había olvidado que al principio nos daba vergüenza. Esta noche me da un poco otra vez, y me gusta.
    170 | La casa vieja sin nadie dentro. Le di las gracias en voz alta cuando {other} estaba abajo con el piano.
    183 | Estos días no nos escribimos, hay demasiado cartón y demasiada cinta. Noto que me falta. Así que escribo aquí, de pie, encima de una caja.
    204 | Lo que de verdad quería decir del piano: me da miedo que no quede ningún rincón solo mío. Lo escribo primero aquí, a ver si es verdad. Lo es.
    206 | Se lo dije, y {other} tenía el mismo miedo por el otro lado. Podríamos haber seguido años con buenos modales.
    240 | Arena en la cama. Quiero guardar lo que sentí cuando el agua me sostuvo: nada que hacer, nadie que ser, y {other} flotando al lado como una buena noticia.
    268 | Mi padre en nuestra escalera, a pie, con una tarta. Llevo desde el invierno conteniendo la respiración. La solté en la cocina, sobre el fregadero, donde nadie preguntó.
    291 | Otra vez ciruelas silvestres, aún verdes. Ya no soy quien se paró en esa zanja la primera vez. Creo que llevo algo menos de prisa.
  `,
  pages: `
    Todo el día de mal humor, y solo ahora, con el boli en la mano, descubro que era tristeza.
    Lo que le diría a alguien en mi lugar: es cansancio, no es culpa. Vete a la cama.
    Un buen día, sin nada que nadie contaría en una carta. Quiero aprender a guardar también esos.
    Me doy cuenta de que pido perdón por ocupar sitio. Mañana probaré a ocuparlo y dar las gracias.
    No le conté a {other} lo de la llamada. No es un secreto. Solo tiene que ser mío una noche más.
    Me senté cerca de {place} hasta que se me bajaron los hombros. Tardé más de lo que me gusta admitir.
    Quiero pedir más, y aquí ensayo. Me gustaría una mañana entera sin tener que ir a ningún sitio. Ya está, no era tan difícil.
    ~Vi {sight}, y lo primero que pensé es que a {other} le gustaría. Creo que el amor es casi todo eso.
    Hoy traté bien a todo el mundo menos a mí. Me acostaré pronto y diré que es un comienzo.
    Hay algo de lo que siento orgullo y no se lo he contado a nadie: me quedé, en una charla difícil, y no levanté la voz.
    Otra vez {bother}. Escribí tres páginas de rabia y las tiré; esta es la cuarta, y casi está en calma.
    Esta noche me preocupo por orden alfabético. Voy por la letra F. Paro en la G y me duermo.
    ~{other} se rio en el cuarto de al lado y la noche entera se puso en su sitio, como un cuadro que alguien endereza.
    Hoy hubo {small}. No me moví, para que durara.
    Me gustaría tener menos miedo de ser una carga. De nadie a quien quiero lo pensaría jamás.
    Nada que escribir, y aun así me senté. La casa está en silencio. Esa es la página.
    Miré fotos viejas nuestras. Parece que lo teníamos clarísimo. Recuerdo que no, y que fuimos igual.
    ~Una cosa pequeña que quiero hacer de otro modo: levantar la vista cuando entra {other}. Siempre. Antes, cerrar el libro.
    Eché tanto de menos a mi abuela que hice {dish} y puse bien la mesa, con mantel, para mí.
    Tenía un plan para la noche, y luego hubo otra noche. Fue mejor que mi plan. Que conste.
  `,
  intentions: `
    Soltar lo que tenga en las manos cuando alguien entra por la puerta. | Al menos levantar la vista y decir «un minuto».
    Hacer una pregunta más antes de dar un consejo. | Soltar el aire primero. No me toca arreglarlo.
    Decir lo que necesito cuando todavía es pequeño. | Escribirlo aquí y leerlo mañana en voz alta.
    Dejar diez minutos entre el trabajo y la casa. | Sentarme en el escalón. A nadie le molesta.
    Dar las gracias por algo sencillo, en voz alta. | Empezar por el té.
  `,
} satisfies OwnLines
