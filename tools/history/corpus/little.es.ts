import type { LittleLines } from '../corpus-shape.ts'

/**
 * Las prácticas pequeñas, en cada voz. Logro: texto | de qué habla. `until`: hasta cuándo alguien
 * tiene poco que dar. `reason` y `when`: hoy no. `smaller` y `later`: respuestas a un deseo.
 */
export const littleEs = {
  a: {
    win: `
      Hablamos de dinero y nadie se fue del cuarto. | la charla del dinero
      Le dije que no en el trabajo a quien manda, con motivo y sin disculpas. | ese no
      Nos reímos en mitad del enfado. Eso lo apunto como nuestro. | la risa en mitad del enfado
      Pedí ayuda antes de que el agua me llegara al cuello. | pedir a tiempo
      Tres cenas seguidas sin un teléfono en la mesa. | las cenas sin teléfono
      Estuve una hora con mi padre y no arreglé nada. | la hora con tu padre
      Encontramos una palabra nueva para aquello por lo que antes discutíamos. | la palabra nueva
      Terminé la carta que llevaba meses escribiendo en la cabeza. | la carta
      Pedimos perdón a la vez y ya no hubo quien parara la risa. | los dos perdones
      ~>164 El cajón está arreglado. Nos esperamos para hacerlo mano a mano. | el cajón
      Dormí sin el teléfono en el cuarto. | el teléfono fuera
      Te dije que tenía celos, con voz normal. | decirlo con voz normal
      Bailamos en el pasillo lo que dura una canción. | el baile del pasillo
      Dejé que otra persona eligiera la película y me gustó. | la película ajena
      Llamé a la amiga que creía que me había olvidado. No me había olvidado. | la amiga
    `,
    wins: `
      Por fin me ocupé de {chore} sin montar un drama. | {chore}
      Conseguimos arreglar {thing}, a cuatro manos y con un manual. | {thing}
      Me salió un minuto entero {skill}. | {skill}
      Fuimos hasta {place} un día en que iba ganando el sofá. | llegar hasta {place}
      En mitad de {bother} mantuve la amabilidad, casi toda. | la amabilidad con {bother}
      Cocinamos {dish} y nadie corrigió a nadie. | cocinar {dish}
      Me concedí {treat} sin dar explicaciones. | {treat}
    `,
    until: `
      Hasta que haya dormido dos noches.
      Hasta que pase la semana de lectura.
      Creo que hasta el fin de semana. Avisaré cuando cambie.
      Solo hoy. Suena peor de lo que es.
      Hasta que la cabeza deje de hablar.
      Hasta que llame a mi padre.
      Dame esta noche y el desayuno de mañana.
      Hasta que se vayan las visitas.
      Hasta que el catarro acabe conmigo o yo con él.
      Un día o dos. Voces suaves, por favor.
    `,
    reason: `
      Llevo todo el día hablando y no me queda ni una frase entera.
      Tengo la cabeza llena de libros ajenos.
      Te escucharía a medias, y mereces también la otra mitad.
      Lloré un poco en el almacén y ahora quiero decir tonterías.
      Hay tanto sueño que guardé las llaves en la nevera.
      El día se llevó más de lo que había pedido.
      Tengo mal humor y no es contigo.
      Antes necesito una puerta entre el día y yo.
      Hay mucho viento dentro de mí esta noche.
      Se lo prometí a la almohada.
    `,
    when: `
      ¿Mañana, en el escalón, con el primer café?
      Después del mercado, con algo ya en el estómago.
      Mañana por la noche, y enciendo la vela buena.
      En la próxima mañana libre, antes de mirar nada.
      Pasado mañana, y llevo yo el bizcocho.
      ¿Mañana, de camino al tranvía?
      Cuando la ropa esté tendida y la casa en silencio.
      Mañana después de cenar, y empiezo yo.
    `,
    whens: `
      ¿Mañana, con {dish} delante?
      ¿En un paseo hasta {place}, cuando el cielo acompañe?
      Mañana, cuando acabe con {chore} y vuelva a ser yo.
    `,
    smaller: `
      Ahora puedo con la mitad y mañana, con la cabeza clara, el resto.
      Hoy una versión corta, con el corazón entero.
      Diez minutos, y después me convierto en calabaza.
      No me llega para todo, pero sí para el principio.
      Sí a la parte suave. La difícil, mañana y a medias.
      Un poquito y desde la silla, si te sirve.
      Puedo hacerlo despacio y sin hablar. ¿Te ayudaría?
      Hago la primera parte, para que no te espere todo.
    `,
    smallers: `
      Sobre {about}: hoy una ración pequeña, mañana una grande.
      Para {about} me queda un cuarto de hora, y es tuyo.
      Puedo con un poco de {about}, si es hombro con hombro.
      Hoy, la mitad de {about}, con té. ¿Te alivia?
    `,
    later: `
      Mañana después del desayuno, y lo digo en serio.
      Mañana por la noche. Lo llevo escrito en la mano.
      Dentro de dos días, cuando pase lo del trabajo. Iré yo a buscarte.
      Mañana antes de cenar, con luz todavía.
      El fin de semana, sin prisa, como merece.
      Mañana a primera hora. Hoy lo haría mal.
    `,
    laters: `
      Lo de {about}, mañana después de cenar. Dejé una nota en la tetera.
      Mañana tienes todo mi tiempo para {about}.
      Quiero hacer bien lo de {about}, así que mañana, en cuanto vuelva.
      Hoy no, pero mañana, antes que nada, {about}.
    `,
  },
  b: {
    win: `
      Pedí perdón primero. No dolió. | pedir perdón primero
      Te pregunté en vez de adivinar. | preguntar
      Salí a las cinco. Dos veces. | las cinco, dos veces
      Leímos el mapa entre tú y yo. Seguimos hablando, también con el mapa. | el mapa
      Le dije la verdad a mi hermana. Ya la sabía. | la verdad a tu hermana
      No arreglé nada. Escuché. Difícil. | solo escuchar
      Paramos antes de la frase tonta. | la frase que nadie dijo
      Dije «te echo de menos» en voz alta, al teléfono, en un aparcamiento. | el aparcamiento
      Canté delante de tu tía. | la canción
      ~Una semana sin calcetines por el suelo. Míos. | los calcetines
      Hice la factura el mismo día. | la factura
      Nos fuimos de la fiesta cuando quisimos. | irnos a tiempo
      Te dije que tenía miedo antes de que preguntaras. | decirlo antes
      Compré un sombrero. Lo llevé puesto. | el sombrero
      El chiste de la cabra ya tiene segunda parte. | la segunda cabra
    `,
    wins: `
      Me ocupé de {chore}. Nadie lo pidió. | {chore}
      Arreglé {thing}. Contigo: tardé más y quedó mejor. | {thing}
      Voy mejor que el mes pasado con {skill}. | {skill}
      Me regalé {treat}. Sin culpa. | {treat}
      {Bother}, y no lo traje a casa. | dejar fuera {bother}
      Hice {dish}. De memoria. Se dejó comer. | {dish}
      Paré en {place} porque tú habrías parado. | parar en {place}
    `,
    until: `
      Hasta que coma algo.
      Hasta que pague el teatro. Es broma. Hasta mañana.
      Un día. Quizá dos.
      Hasta que la espalda afloje.
      Hasta después de la visita de mi hermana.
      Pregúntame en el desayuno.
      Hasta que me dé el aire.
      No mucho. Es solo cansancio.
      Hasta que pase el concierto.
      Hasta el fin de semana, más o menos.
    `,
    reason: `
      Depósito vacío.
      Cinco pianos. Ni una palabra.
      Asentiría sin oírte.
      Mi cabeza es un cajón que se atasca.
      Exceso de cosas. Buenas y malas.
      Mal humor. No por ti.
      Necesito mirar el techo.
      Gasté todas las palabras con un cliente.
      Hoy mis oídos han cerrado.
      Va ganando el sueño.
    `,
    when: `
      Mañana. Tú eliges silla.
      En el desayuno. Con pan mejoro.
      ¿En la camioneta, camino de tu padre?
      Mañana a las siete. Llamo a la puerta.
      Mañana, tras el último piano.
      La próxima mañana libre. Tuya.
      Mañana, andando. Hablo mejor en marcha.
      Dos días. Empiezo yo.
    `,
    whens: `
      Mañana, con {dish}.
      Junto a {place}, mañana, si no llueve.
      Mañana, después de {chore}. ¿Trato?
    `,
    smaller: `
      Cinco minutos. De los buenos.
      La mitad. La mejor mitad.
      Sí, pero en horizontal.
      Un poco. Luego, cama.
      La versión corta, sin bis.
      Puedo empezar.
      Sí pequeño. Sigue siendo sí.
      Si se puede con los ojos cerrados.
    `,
    smallers: `
      Lo de {about}, tamaño pequeño.
      Algo de {about}. El resto, por encargo.
      Lo de {about}, pero solo el lado fácil.
      Una esquina de {about}. Hoy.
    `,
    later: `
      Mañana, antes del café.
      Dos días. Apuntado.
      Mañana por la noche. Recuérdamelo con cariño.
      Cuando vuelva la espalda.
      Mañana a las seis.
      La próxima noche sin piano.
    `,
    laters: `
      Lo de {about}: mañana, a las siete.
      Mañana, lo de {about}. Palabra.
      Lo de {about}, cuando pueda hacerlo bien. Mañana.
      Le debo a {about} una cabeza fresca. Mañana.
    `,
  },
} satisfies Readonly<Record<'a' | 'b', LittleLines>>
