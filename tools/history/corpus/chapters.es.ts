import type { Chapters } from '../corpus-shape.ts'

/**
 * Lo que viene y se va cualquier año: rachas de días con un tema. Línea: día del capítulo | voz |
 * lo bueno | lo malo | cómo escuchar | qué ayudaría | lo que esta persona responde. Un hueco guarda
 * lo que lo llena durante todo el capítulo.
 */
export const chaptersEs = {
  any: [
    `
    0 | a | Ya hay billetes: vamos a {trip}. He hecho y deshecho la maleta una vez. | | | | Prometo una hora libre al día. Sin nada bonito dentro.
    0 | b | Billetes. Destino: {trip}. | Alguien me llevará a un museo. | comfort | | Has metido la lámpara. Deja la lámpara.
    4 | a | Primera noche del viaje, y comimos {dish} con los dedos porque los cubiertos estaban en huelga. | | | | Hablaste con todo el mundo. En ningún idioma conocido.
    4 | b | El viaje, {dish} y sin cubiertos. | | | | Te sientan bien los dedos.
    9 | a | De vuelta, con el bolsillo lleno de billetes y un sombrero equivocado. | Echo de menos las mañanas de allí. | comfort | | Ponte el sombrero aquí también. Merece más de una calle.
    9 | b | Cama propia. | Mañana, trabajo. Mejor {trip}. | listen | | Haremos aquí una de esas mañanas, con pan y sin reloj.
    `,
    `
    0 | a | Me apunté a un curso: {skill}. Dije en la ventanilla que tengo un talento natural para empezar. | | | | Te lo enseñaré cuando me atreva.
    0 | b | Te apuntaste a un curso: {skill}. La casa se agarra. | | | | Talento para empezar. Me lo creo.
    12 | a | Tercera clase de {skill}. La profesora cerró los ojos, y he decidido que era de gozo. | Soy quien va más despacio. | comfort | | Pediste verlo tres veces. Gracias por las tres.
    12 | b | Pase privado de {skill}. | Me reí antes de tiempo. | listen | | Más despacio es más rato. Sale más barato.
    26 | a | Hoy ocurrió por fin: {skill}. Me di la vuelta para ver quién había sido. | | | | La mitad se la debo a tu cara seria.
    26 | b | Te salió lo de {skill}. Lo vi. | | | | Fui testigo. Declararé.
    `,
    `
    0 | a | El paseo hasta {place} después de tanta charla. Despejó un poco. | Discutimos por {chore}, y era por quién ve lo que hace falta. | listen | | Voy a guardar mi lista. Había hecho una lista, y no me gusta haberla hecho.
    0 | b | Ya pasó. | Dije que lo de {chore} no era nada. Era algo. | listen | | Ahora lo veo. Contaba solo mis horas.
    2 | a | Esta mañana te ocupaste de {chore} sin una palabra, y luego con una palabra muy pequeña. | | | | Oí la palabra muy pequeña.
    2 | b | Me ocupé de {chore}. Pedí perdón ahí y luego a ti. | | | | Rompe la lista. Me la sé.
    `,
    `
    0 | a | {Who} me ayudó a traerlo todo a casa. | Tengo una semana grande por delante, con {bother} en medio. | ideas | | Sí a los bocadillos. No sabes cuánto sí.
    0 | b | Preguntaste antes de que se torciera. | Tu semana parece un muro. | ideas | | Yo hago los bocadillos. Toda la semana. Tú, el muro.
    7 | a | Pasó la semana grande. Llegué, me tumbé en el suelo y admiré el techo. | | | | Las notas de los bocadillos, una por día. Las guardé.
    7 | b | Tú en el suelo, sonriéndole al techo. | | | | Eran notas cortas. Ya me conoces.
    `,
    `
    0 | a | Caldo, y el ruido de alguien haciendo cosas en el cuarto de al lado. | Tengo el catarro que anda por ahí y sueno como una verja. | comfort | | Me leíste con tu voz de afinar. Cada frase en la menor.
    0 | b | Te leí medio libro. | Suenas como una verja. | comfort | | Quédate en la cama, verja.
    3 | a | Fui hasta {place} y volví, despacio, como la vieja nobleza. | Ahora lo tienes tú. | comfort | | Me toca leer. Túmbate.
    3 | b | Alguien me trajo té. | Ahora la verja soy yo. | comfort | | Sí, su excelencia.
    `,
    `
    0 | a | Vinieron viejas amistades dos noches y hablamos hasta que se rindieron las velas. | La casa está muy callada desde que se fueron. | comfort | | Te vi reír con toda la espalda.
    0 | b | Mesa llena. {Dish} para seis. | Charla de cuatro noches en dos. Ahora, vacío. | listen | | Ahora, silencio. El que quieras.
    `,
    `
    0 | a | {Who} nos dio una bolsa de ciruelas y hay cazuelas al fuego desde mediodía. | | | | Escribe tú las etiquetas. Tu letra parece mermelada.
    0 | b | Once tarros. Uno en la pared. | La pared. | comfort | | La pared será nuestro tarro secreto.
    5 | a | Llevamos un tarro de regalo y volvimos con dos cebollas y una historia. | | | | Las cebollas tienen sitio de honor.
    5 | b | Mermelada por cebollas. Justo. | | | | Cuenta otra vez la historia esta noche. La de la cabra.
    `,
    `
    0 | a | Se fue la luz en toda la calle y la gente salió con velas como a una fiesta. | | | | Encontraste la vela buena a oscuras, por el olor.
    0 | b | Apagón. {Who} jugó a las cartas con nuestra escalera. | Perdí contra una niña de nueve años. | comfort | | Hace trampas. La vi. Con mucho arte.
    `,
    `
    0 | a | Llegó carta de alguien a quien ya no esperaba. Cuatro páginas y una hoja seca. | No sé qué contestar. | listen | | Quédate a mi lado mientras escribo. No hace falta que digas nada.
    0 | b | Me leíste la carta en voz alta. | No era mía. Me dio igual: me dio. | listen | | Primero escríbela mal. Tengo papel.
    6 | a | Eché al correo mi respuesta. La sujeté un rato en la ranura. | | | | Esperaste en la esquina, para que fuera cosa mía. Gracias.
    6 | b | Carta enviada. Estuviste mucho ahí. | | | | Tenía el paraguas a punto. Por si acaso.
    `,
    `
    0 | a | Pintamos el cuarto pequeño. Iba a ser color arena y es una especie de natillas. | | | | Aprenderé a querer las natillas.
    0 | b | Cuarto de natillas. | Hay pintura en {thing}. No preguntes. | comfort | | No pregunté. Solo miré.
    8 | a | Al atardecer entra el sol en el cuarto de natillas, y diez minutos es perfecto. | | | | Ven mañana a sentarte ahí conmigo. Diez minutos.
    8 | b | Me senté en las natillas. Les voy tomando gusto. | | | | Trae la silla que no hace juego.
    `,
    `
    0 | a | Fuimos hasta {place}, estaba cerrado el paso, y merendamos delante de la valla. | | | | Les dijiste «reservado» a las palomas. Lo entendieron.
    0 | b | Merienda ante una valla. Buena valla. | Olvidé el cuchillo. Corté el queso con un billete. | comfort | | El billete cortaba más fino que el cuchillo.
    `,
    `
    0 | a | Te oí reír con tu hermana por teléfono, a tres cuartos de aquí, y me paré a oírlo. | Tuve un día de soledad entre mucha gente. | comfort | | Sé que era la cabra. Es la cabra cada vez.
    0 | b | Mi hermana contó lo de la cabra. Mal. | Parecías lejos en la cena. | listen | | Acércate. Hay sitio.
    `,
    `
    0 | a | Me han dado otro puesto en el trabajo, con ventana. | Me asusta lo que tendré que dejar por él. | listen | | Gracias por no decir «pero tiene ventana».
    0 | b | Te dieron la ventana. | No tienes cara de ventana. | listen | | Con calma. La ventana no se va.
    10 | a | Primer día en la mesa nueva. Se ve {place}, muy pequeño, si me asomo. | | | | Saludé con la mano. Fue una tontería y espero que lo notaras.
    10 | b | A eso de las cuatro te imaginé en la ventana. | | | | Te saludé yo. Desde un sótano. Con un martillo.
    `,
    `
    0 | a | El gato del número nueve se ha venido a vivir aquí. Nadie consultó, y en el nueve se encogen de hombros. | | | | Eligió tu almohada. Es un honor.
    0 | b | Aquí vive un gato. | Por lo visto, duermo en el borde. | comfort | | Le he consultado lo de la almohada. No responde.
    11 | a | El gato volvió al número nueve sin decir nada, y resulta que yo tenía planes. | Me mira su platito. | comfort | | Deja el platito fuera. Nunca se sabe.
    11 | b | Cama entera otra vez. | Demasiada cama. | comfort | | El platito se queda.
    `,
  ],
  birthdayA: [
    `0 | a | Desayuno de cumpleaños con {dish}, a las ocho de la mañana, porque una vez dije que me gustaría. | | | | Te acordaste de algo que dije medio en sueños.
    0 | b | Comiste {dish} al amanecer, con corona. | | | | Feliz cumpleaños. La corona es mi mejor obra.`,
    `0 | a | Me despertaste con una canción en la que mi nombre rimaba con siete cosas. | | | | Quiero esa letra por escrito.
    0 | b | Canté. Siete rimas. Cero heridas. | | | | Feliz cumpleaños. No hay versión escrita.`,
    `0 | a | Pasamos mi cumpleaños junto a {place}, con un termo y nadie más, como encargué. | | | | Fue el encargo más bonito que he hecho.
    0 | b | Tu cumpleaños, {place} y un termo. | Olvidé las velas. Usé una cerilla. | comfort | | Feliz cumpleaños. La cerilla ardió bien.`,
    `0 | a | Un paquete con un agujero, y en el agujero otro paquete. Tuve tarea hasta mediodía. | | | | Llevarías días envolviendo.
    0 | b | Catorce capas. Te vi con enfado y con alegría. | | | | Feliz cumpleaños. Guarda la cuerda.`,
    `0 | a | En mi cumpleaños cantó toda la escalera, hasta quien no me conoce de nada. | | | | ¿Fue cosa tuya? No me lo digas.
    0 | b | Puse a cantar a toda la escalera. Sin comentarios. | | | | Feliz cumpleaños. Lo hicieron por la tarta.`,
  ],
  birthdayB: [
    `0 | a | Soplaste las velas antes de que acabáramos de encenderlas. Eficacia hasta el final. | | | | Feliz cumpleaños, rayo mío.
    0 | b | Velas: de un soplo. | Un año más. Los chistes, iguales. | comfort | | Los chistes se conservan bien.`,
    `0 | a | Te regalamos la herramienta que llevas meses mirando en el escaparate. La sostuviste como a un pájaro. | | | | Feliz cumpleaños. Pedí que te la guardaran desde hace mucho.
    0 | b | Tiene el mango de nogal. | | | | Sabías qué escaparate.`,
    `0 | a | Por tu cumpleaños fuimos hasta {place} y tuviste derecho a callar todo el día. Dijiste una cosa. Era sobre la luz. | | | | Feliz cumpleaños. Apunté lo de la luz.
    0 | b | Un día sin hablar. Buena luz. | | | | Callaste tan bien.`,
    `0 | a | Pediste {dish} y nada de jaleo, así que hubo {dish} y escondí el jaleo en el dormitorio. | | | | Feliz cumpleaños. El jaleo eran solo once globos.
    0 | b | Nada de jaleo, dije. | Once globos. | comfort | | Ya son diez. Uno conoció la lámpara.`,
    `0 | a | Tu sobrina te dio un diploma «por tu altura y por venir cuando algo se rompe». | | | | Feliz cumpleaños. Le pondremos marco.
    0 | b | Tengo un diploma. | | | | Encima del banco de trabajo. Recto, por favor.`,
  ],
} satisfies Chapters
