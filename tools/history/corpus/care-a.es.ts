import type { CareLines } from '../corpus-shape.ts'

/**
 * Lo que ayudaría esta noche, y las gracias. Un deseo: texto | de qué habla | qué hizo quien lo
 * cumplió | qué supuso. Gracias: qué hiciste | qué supuso | de qué habla.
 */
export const careAEs = {
  help: `
    Siéntate conmigo diez minutos antes de hablar de nada. | esos diez minutos | Te sentaste conmigo diez minutos sin preguntar nada. | El día pudo terminar. Yo no sabía que seguía en marcha.
    ~¿Me haces el té esta noche, el fuerte? | el té fuerte | Hiciste el té fuerte y lo dejaste donde estaba mi mano. | Me sentí en buenas manos, de la forma más sencilla que hay.
    Pregúntame dos veces cómo fue el día. La primera diré «bien». | preguntar dos veces | Preguntaste dos veces. | A la segunda me oí decir la verdad.
    ~Una vuelta lenta a la manzana, sin teléfonos. | la vuelta a la manzana | Diste la vuelta a la manzana conmigo aunque chispeaba. | Volví con mi tamaño de verdad.
    Léeme algo, lo que sea, aunque sea el paquete del arroz. | la lectura en voz alta | Me leíste el paquete del arroz con mucho sentimiento. | Me reí y después dormí.
    ~Encárgate tú del timbre y del teléfono esta noche. | el timbre y el teléfono | Atendiste el timbre y el teléfono toda una noche. | Nadie me buscaba, y yo tampoco buscaba nada.
    Cuéntame algo bueno que no tenga que ver conmigo. | algo bueno | Me contaste entera la historia del transbordador. | Mi cabeza tuvo otro sitio adonde ir.
    ~Caliéntame los pies mientras leo. Ese es todo el deseo. | los pies fríos | Me calentaste los pies durante tres capítulos. | Todavía pienso en lo sencillo que fue.
    Recuérdame una cosa que haya hecho bien esta semana. | una cosa bien hecha | Me recordaste la hora de lectura. | Yo ya la había tirado, y tú me la devolviste.
    ~¿Cenamos hoy sin la radio? | la cena sin radio | Apagaste la radio antes de que yo llegara a la mesa. | Volví a oír nuestras voces.
    Haz conmigo la lista de la compra, para que salga de mi cabeza. | la lista de la compra | Apuntaste la lista mientras yo hablaba. | Era solo una lista, y dormí.
    ~Apaga la luz grande y enciende la pequeña, por favor. | la luz pequeña | Tenías encendida la luz pequeña cuando llegué. | Toda la casa decía: siéntate.
    Deja que me queje cinco minutos y luego para la queja. | cinco minutos de quejas | Me dejaste quejarme y me paraste con una galleta. | Nadie ha hecho justicia con tanta dulzura.
    ~¿Vienes conmigo a comprar? A solas se me van los ojos a los dulces. | ir a comprar | Viniste a comprar y cargaste con las bolsas. | Una obligación se volvió excursión.
    Ayúdame a escribirle dos líneas a mi prima. | las dos líneas a tu prima | Te quedaste a mi lado hasta que mandé esas dos líneas. | Me pesaban desde hacía un mes y llevaron cuatro minutos.
    ~Acostarnos temprano, con la puerta cerrada y sin excusas. | la noche temprana | Cerraste tu libro cuando yo cerré el mío. | Al abrir los ojos, el mundo me caía bien.
  `,
  helps: `
    ¿Me quitas de encima {chore} esta noche? | {chore} | Te encargaste de {chore} sin que lo dijera otra vez. | Me senté con las manos vacías y recordé lo que era eso.
    Si te ocupas de {chore}, te canto mientras tanto. | {chore} | Te ocupaste de {chore} y aguantaste que cantara. | Sentí que lo de aquí lleva dos nombres.
    ~¿Y si hoy cenamos {dish} y eres tú quien da vueltas a la cuchara? | {dish} | Preparaste {dish} cuando a mí no me quedaban ideas. | Cené como alguien a quien esperan.
    ¿Me acompañas media hora a {place}? | esa media hora junto a {place} | Me acompañaste a {place} aunque te pesaban los pies. | Tuve compañía dentro de la cabeza.
    ~¿Miras conmigo {thing}? A solas me enfado. | {thing} | Miraste conmigo {thing} y no dijiste que fuera fácil. | Me sentí menos torpe y con más calor por dentro.
    Me haría feliz {treat}. ¿Me ayudas a encontrar el momento? | {treat} | Le hiciste un hueco a {treat}. | Supe que mis cosas pequeñas cuentan como cosas.
    Deja que te cuente lo de {bother}, y no lo nombremos nunca más. | {bother} | Me escuchaste hasta el final lo de {bother}. | Encogió hasta su tamaño mientras tú asentías.
    Hazme compañía mientras me ocupo de {chore}. | la compañía con {chore} | Me hiciste compañía mientras me ocupaba de {chore}. | Fue la mejor media hora de la semana.
  `,
  thanks: `
    Me guardaste lo que quedaba de sopa y escribiste «tuya» en la tapa. | Alguien me esperaba. Qué cosa más bonita de ser. | la sopa con tapa escrita
    Le preguntaste a mi padre por su barca y escuchaste todo. | Se fue con la espalda más recta, y yo también. | la barca de tu padre
    Notaste mi silencio y no lo llenaste. | Sentí que podía estar ahí sin actuar. | aquel silencio
    ~Te pusiste en el lado frío de la cama y no dijiste nada. | Lo entendí a las cuatro de la mañana, sonriendo a oscuras. | el lado frío de la cama
    Te reíste con la historia que has oído nueve veces. | Me sentí con la historia recién estrenada. | la novena vez
    ~Colgaste mi abrigo mojado para que estuviera seco por la mañana. | Metí los brazos en un abrigo tibio y supe que habías pensado en mí. | el abrigo mojado
    Le dijiste a tu hermana algo bueno de mí mientras yo estaba en el cuarto de al lado. | Me quedé con un plato en la mano y diez años menos. | lo que oíste desde el otro cuarto
    Te acordaste del nombre de la niña que aún no leía. | Quiere decir que me escuchas de verdad cuando cuento mis días. | el nombre de la niña
    ~Diste media vuelta y volviste para despedirte otra vez. | Fui al trabajo con un buen humor que era tuyo. | la segunda despedida
    Dijiste «suena difícil» y lo dejaste ahí. | Hacía semanas que nadie lo dejaba ahí. | dejarlo ahí
    Encontraste la página que perdí y la marcaste con un billete de autobús. | Un rescate pequeño. Guardé el billete. | el billete de autobús
    Esperaste para cenar aunque te dije que no. | Fingí que me molestaba. No me molestó nada. | esperar con la cena
    Me defendiste en la mesa con seis palabras. | Las he contado más de una vez y siguen calentando. | las seis palabras
    ~Me dejaste el libro donde lo encontraría al levantarme. | Mi mañana empezó con alguien de mi lado. | el libro de la mañana
    Saliste con la lluvia porque olvidé la bolsa. | Y nunca lo contaste en mi contra. | la bolsa olvidada
    Dejaste sonar el teléfono porque yo iba por la mitad de una frase. | Mi frase fue importante, y yo con ella. | el teléfono que dejé sonar
    ~Engrasaste la verja. Ya no me anuncia a toda la calle. | Me encanta que arregles cosas sin discurso. | la verja muda
    Viniste a la hora de lectura y te sentaste en una silla pequeña. | Los niños aún preguntan por ti. Yo también. | la silla pequeña
    Me dijiste la verdad sobre el corte de pelo, con cuidado. | Confío más en tu sí porque sabes decir «hm». | la verdad sobre el pelo
    ~Lloraste con la película y no lo escondiste. | Me fue fácil ablandarme también. | la película
    ~Guardaste el crucigrama para cuando yo volviera. | Algo pequeño apartado pensando en mí. | el crucigrama
    Preguntaste cómo fue la charla antes de quitarte el abrigo. | Habías llevado mi día junto al tuyo. | la pregunta del abrigo
  `,
  thankses: `
    Te encargaste de {chore} antes de que yo viera que hacía falta. | La tarde se me abrió como una ventana. | {chore}
    Viniste andando conmigo hasta {place} y no miraste la hora. | Tuve toda tu atención, y se notaba. | el paseo hasta {place}
    Trajiste {dish} el día de {bother}. | Fue como que te esperen en la estación. | {dish}
    Me contaste tan bien que viste {sight}, que creo que yo lo vi. | Que te presten unos ojos es un regalo. | lo que vi por ti
    Arreglaste {thing} y me dejaste sostener la linterna. | Durante una hora fuimos un equipo, y me gustó. | {thing}
    Mandaste saludos míos sin que te lo pidiera: lo contó {who}. | Me gusta saber que aparezco en tu día. | los saludos
    Escuchaste lo de {bother} de principio a fin y luego otra vez. | La segunda vez era la que yo necesitaba. | {bother}, dos veces
    Le hiciste sitio a {treat} en un día que no tenía ninguno. | Sentí que mi descanso te importa. | {treat}
    Tuviste paciencia conmigo y con {thing}. | No era por {thing}, y tú lo sabías. | {thing}
    Aguantaste mis ensayos con {skill}. | Poca gente deja ser principiante en paz. | {skill}
  `,
} satisfies CareLines
