import type { Answers } from '../corpus-shape.ts'

/** Lo que responde la voz larga a cada pregunta. Línea: texto | de qué habla. */
export const answersAEs = {
  'q-week-song': [
    'Un vals lento de acordeón, con alguien que deja caer una cuchara en la segunda parte. | el vals de la cuchara',
    'Algo para banda de pueblo que ha perdido al director y sigue tocando igual. | la banda sin director',
  ],
  'q-free-hour': [
    'Me iría al río con la toalla grande, nadaría dos veces y dejaría que el pelo se secara por su cuenta. | el río y la toalla grande',
    'Me sentaría en un café donde nadie me conozca a escribir una carta con una pluma de verdad. | la carta del café',
  ],
  'q-small-luxury': [
    'La segunda almohada. Y darle la vuelta en mitad de la noche, hacia el lado fresco. | el lado fresco de la almohada',
    'Comprar pan que no necesito porque aún está caliente y alguien tiene que llevárselo. | el pan caliente',
  ],
  'q-caring-food': [
    'El arroz con leche y canela. Mi abuela lo hacía cuando alguien llegaba a casa sin hablar. | el arroz con leche',
    'Las tortitas finas, comidas de pie junto a la sartén, por turno según quién tuvo el peor día. | el turno de las tortitas',
  ],
  'q-open-door': [
    'En una biblioteca de una isla, con escalera de ruedas y el mar golpeando por debajo. | la biblioteca de la isla',
    'En la cocina de mis abuelos, cualquier tarde, con la radio puesta y las lentejas a medio limpiar. | la cocina de tus abuelos',
  ],
  'q-own-hour': [
    'La de justo antes de las seis, cuando la calle está azul y no le debo nada a nadie. | la hora azul',
    'La media hora después de cerrar, cuando paso entre los estantes apagando las lámparas una por una. | apagar las lámparas',
  ],
  'q-surprise-laugh': [
    'En el entierro de mi tío abuelo, cuando el viento se llevó los papeles y el cura dijo: pues eso es todo. | el viento y los papeles',
    'En la sala de silencio, cuando un señor muy serio estornudó y las gafas cayeron en la caja de devoluciones. | el estornudo',
  ],
  'q-flying-hours': [
    'Dibujaba mapas de países que no existían, con líneas de tren, y me sabía todos los horarios. | los países con líneas de tren',
    'Metiéndome debajo de la mesa en las fiestas de la gente mayor, a escuchar zapatos. Los zapatos cuentan mucho. | escuchar zapatos',
  ],
  'q-made-you-pause': [
    'El olor de una caja entera de lápices recién afilados. Volví a tener siete años sin poder evitarlo. | la caja de lápices',
    'Un padre y un bebé durmiendo en el tranvía con el ceño fruncido exactamente igual. | los dos ceños',
  ],
  'q-untested-learning': [
    'A leer el cielo como la gente del campo, decir «a las cuatro llueve» y que me crean. | la lluvia de las cuatro',
    'La lengua de signos. Quisiera hablar de un lado a otro de una sala sin alzar más que las manos. | la lengua de signos',
  ],
  'q-kept-part': [
    'Los diez primeros minutos con el té y la ventana. No los cambio por unas vacaciones. | el té y la ventana',
    'El camino desde el tranvía. Podría tomar el autobús, y no pienso hacerlo. | el camino desde el tranvía',
  ],
  'q-small-skill': [
    'Adivino qué libro busca alguien con tres datos falsos y el color de la tapa. | el libro de los tres datos falsos',
    'Sé doblar una sábana ajustable de forma que parezca una sábana. Nadie me ha pedido que lo demuestre. | la sábana ajustable',
  ],
  'q-borrowed-saying': [
    '«Ya veremos, dijo el ciego.» Lo dice mi padre del tiempo, de las elecciones y de la sopa. | el dicho de tu padre',
    '«Ese no es mi circo», de Inés. Lo digo diez veces al día, y luego doy de comer a los monos. | el circo y los monos',
  ],
  'q-object-story': [
    'El dedal. Tiene un golpe del día en que ella se lo tiró al gato y le dio al reloj. | el golpe del dedal',
    'Un billete de tren del día en que casi me voy a vivir lejos y me bajé en la primera parada. | el billete de una parada',
  ],
  'q-own-moment': [
    'El bocadillo en la escalera de incendios, con la puerta cerrada a mi espalda. Doce minutos. | la escalera de incendios',
    'Cuando me paré en el puente a atarme un zapato y me quedé a ver pasar tres barcas. | las tres barcas',
  ],
  'q-day-as-room': [
    'Como en una sala de espera con un solo sillón bueno, y el sillón me tocó a mí. | el sillón bueno',
    'Como en un desván: mucho calor, muchas cajas y, de vez en cuando, un poco de luz sobre algo precioso. | el desván',
  ],
  'q-love-explaining': [
    'Por qué los libros viejos huelen a vainilla. Tengo una versión larga y otra más larga. | la vainilla de los libros viejos',
    'Cómo ordena las cosas una biblioteca, y que en todo orden hay un chiste escondido. | el chiste del orden',
  ],
  'q-new-together': [
    'Subirnos al primer tranvía del día, ir hasta la última parada y desayunar allí. | la última parada del primer tranvía',
    'Dormir fuera una vez. Acampar, no. Solo el balcón, todas las mantas y ningún plan por si llueve. | la noche en el balcón',
  ],
  'q-private-laughter': [
    'De cómo dijo «berenjena» el señor de los billetes. Seguimos sin poder comprar una. | la berenjena',
    '~>20 Del discurso fúnebre por Doña Paca, que hubo que parar porque había echado una hoja. | el discurso por Doña Paca',
  ],
  'q-glad-to-see-you': [
    'En que sus manos dejan lo que estaban haciendo, aunque sea un segundo. Las manos no fingen. | las manos que no fingen',
    'En que la voz le sube en la primera palabra, como cuando se abre una ventana. | la primera palabra',
  ],
  'q-near-stranger': [
    'Una mujer me dio la mitad de su manta en un tren de noche y no preguntó adónde iba ni por qué lloraba. | media manta en un tren de noche',
    'La cocinera de la escuela me apartó un plato todo un invierno y cada día decía que era un error. | el error diario de la cocinera',
  ],
  'q-calm-place': [
    'A la barca de remos debajo del sauce, de cuando tenía nueve años. Aún oigo cómo golpea. | la barca del sauce',
    'A la sala de mapas. Siempre está fresca, y todo sigue donde lo dejaron. | la sala de mapas',
  ],
  'q-endearing-habit': [
    'Que saludas primero al perro y después a la persona, y solo te sabes el nombre del perro. | saludar primero a los perros',
    '~Que tarareas la nota de la nevera y luego la tercera de arriba, y no tienes ni idea. | tararear con la nevera',
  ],
  'q-off-plan': [
    'La tarta que se deshizo: la comimos con cuchara, del molde, y desde entonces esa es la receta. | la tarta con cuchara',
    'Me bajé en la estación equivocada y conocí el pueblo al que más cariño le tengo. | la estación equivocada',
  ],
  'q-slow-change-of-mind': [
    'Sobre llegar antes de hora. Creía que era una virtud. Ahora creo que era miedo, y llego a la hora. | llegar a la hora',
    'Pensaba que la gente callada no tenía nada que decir. Después empecé a querer a más de una. | la gente callada',
  ],
  'q-quiet-pride': [
    'Enseñé a leer a once personas mayores. No se lo contaron a nadie, así que yo tampoco. | las once personas que leen',
    'Volví sin compañía a la casa de mi madre y ordené cada cajón, con cariño. | los cajones de tu madre',
  ],
  'q-way-back': [
    'Con agua. Un baño si hay; si no, un puente, y que nadie me pida un dato. | el agua',
    'Ordeno un cajón. Solo uno. Después ya puedo mirar a los ojos al resto del mundo. | un solo cajón',
  ],
  'q-shared-silence': [
    'De noche en la carretera, con el motor zumbando y cada cabeza pensando junto a la otra. | la carretera de noche',
    'En el escalón con una sola taza. Si alguien habla, bien; si no habla nadie, mejor. | el escalón y la taza',
  ],
  'q-lasting-dream': [
    'Con una librería diminuta en un barco. No he vendido un libro ni llevado un timón. Pero ya tiene nombre. | el nombre del barco',
    'Con ir andando desde nuestra puerta hasta el mar, sin fecha de vuelta. | ir andando hasta el mar',
  ],
  'q-resting-story': [
    'La de cuando mi prima y yo nos escapamos a los ocho años, llegamos a la panadería y nos dieron trabajo hasta la tarde. | el día en la panadería',
    'La de la noche en que el río entró en el sótano y mis padres bailaron dentro con las botas puestas. | el baile del sótano',
  ],
  'q-more-room': [
    'A las cenas largas con gente que se queda demasiado. Nos hemos vuelto muy formales con las cenas. | las cenas largas',
    'A cantar. En grupo, con poca luz, donde nadie sepa cuál de las notas falsas es la mía. | cantar en grupo',
  ],
  'q-live-again': [
    'El apagón. Velas, lentejas frías, tu historia del faro y ningún reloj. | el apagón',
    'La tarde del transbordador, cuando fuimos y volvimos tres veces porque nadie nos pidió que bajáramos. | el transbordador, tres veces',
  ],
  'q-first-misread': [
    'Creen que tengo mucha calma. Solo tardo en hervir, como una olla grande. | la olla grande',
    'Creen que es timidez. Estoy mirando. Hay tanto que mirar antes de hablar. | mirar antes de hablar',
  ],
  'q-accept-help': [
    'Que me la ofrezcan para algo concreto. «¿Pelo yo los ajos?», y me derrito. | los ajos',
    'Que la otra persona haya necesitado antes algo de mí. Así quedamos lo bastante en paz. | quedar en paz',
  ],
  'q-closeness-gesture': [
    'Tu mano en mi nuca cuando pasas por detrás de la silla. Ni siquiera te paras. | la mano en la nuca',
    'Cuando mueves el pie por la parte fría de la cama para ver si está el mío. | el pie viajero',
  ],
  'q-stand-up-for': [
    'Que cualquiera pueda entrar y sentarse sin comprar nada. Por eso hago lo que hago. | sentarse sin comprar nada',
    'Que a los niños se les crea cuando hablan. Alguien lo hizo conmigo y me cambió la vida. | creer a los niños',
  ],
  'q-near-on-hard-days': [
    'Que no necesito que me animen. Necesito a alguien en el cuarto, pelando una manzana. | la manzana pelada',
    'Que con la tristeza me da por ordenar. Si estoy alineando cucharas, ponte a mi lado. | las cucharas alineadas',
  ],
  'q-late-thanks': [
    'A mi profesora de matemáticas. Me suspendió, me llevó a casa y le dijo a mi madre que yo saldría adelante. | la profesora de matemáticas',
    'Al vecino que aquel año lo oyó todo por la pared y dejó sopa en la puerta, no preguntas. | la sopa sin preguntas',
  ],
  'q-small-under-sky': [
    'En las salinas, de noche. Me tumbé, porque estar de pie parecía de mala educación. | tumbarte en las salinas',
    'Cuando la bebé de mi amiga tenía una hora y me agarró el dedo como si ya le hubieran hablado de mí. | la mano de una hora',
  ],
  'q-hidden-courage': [
    'Para entrar en aquel coro. Di cuatro vueltas a la manzana, y a la cuarta alguien sujetaba la puerta. | las cuatro vueltas',
    'Para contestar al teléfono, durante un año más o menos. La gente creía que no tenía tiempo. | un año de contestar al teléfono',
  ],
  'q-felt-seen': [
    'Cuando me paraste en la puerta y dijiste: no llegas tarde, llegas triste. | aquello que te dije en la puerta',
    'Una maestra leyó mi cuento sin decir de quién era, y miró a la ventana para no mirarme a mí. | la maestra y la ventana',
  ],
  'q-rarely-said': [
    'Que nunca haces teatro con tu bondad. La encuentro después, como dinero en un abrigo. | la bondad en el abrigo',
    'Lo justo que es tu modo de hablar de quien no está delante. Salgo de los sitios sin miedo. | hablar bien de quien no está',
  ],
  'q-moved-by-surprise': [
    'Los viejos que llevan flores. No hace falta que sean para nadie. Me deshago al momento. | los viejos con flores',
    'Las orquestas de escuela, cuando de pronto dan con la melodía y se asustan un poco. | las orquestas de escuela',
  ],
  'q-carried-words': [
    'De mi abuela: «Primero siéntate. Luego vemos si es una tragedia». En una silla casi nunca lo es. | sentarse primero',
    'De mi padre, cuando me fui de casa: «Puedes llamar y no decir nada». Lo he hecho. | llamar y no decir nada',
  ],
  'q-our-chapter': [
    'El invierno de la caldera rota. Vivíamos en un solo cuarto y no quedaba calcetín sin secreto. | el invierno en un solo cuarto',
    'El principio, cuando nos acompañábamos a casa tantas veces que nadie llegaba a casa. | acompañarnos a casa',
  ],
  'q-someone-behind-you': [
    'A abrir la sala de lectura de noche para quien no duerme. Té, lámparas y nada de hablar. | la sala de lectura nocturna',
    'A escribir las historias de la calle de mi abuela antes de que se vaya la última vecina. | las historias de esa calle',
  ],
  'q-new-need': [
    'Un sí más lento. Antes respondía en el acto. Ahora necesito dormir antes de prometer. | el sí lento',
    'Que me pregunten. Antes lo contaba todo por mi cuenta, y me he vuelto más de callar. | que te pregunten',
  ],
  'q-kinder-to-self': [
    'Con el cuerpo. He empezado a darles las gracias a las rodillas en vez de reñirlas. | dar las gracias a las rodillas',
    'Con los años en que no sabía lo que quería. Ahora los llamo mis años anchos. | los años anchos',
  ],
  'q-hidden-side': [
    'El del enfado. Es muy educado: escribe cartas y las quema en el fregadero. | las cartas del fregadero',
    'Las tonterías que hago cuando nadie necesita mi cordura. Tú has visto el baile de la cuchara. | el baile de la cuchara',
  ],
  'q-quiet-company': [
    'Listas de gente, cuando no duermo. Voy de casa en casa y a cada cual le deseo algo. | ir de casa en casa',
    'Si fui lo bastante amable. Y después, por suerte, qué hay de desayuno. | la amabilidad y el desayuno',
  ],
  'q-hard-to-ask': [
    'Que alguien se quede. Puedo pedir sal, un viaje, hasta dinero. «Quédate», no. | pedir «quédate»',
    'Un abrazo sin tener que explicarlo antes. La explicación es lo que me frena. | el abrazo sin explicación',
  ],
  'q-not-so-fine': [
    'Me pongo a ayudar sin medida. Si te he ofrecido tres clases de té, mira otra vez. | las tres clases de té',
    'Digo «bien» una octava más arriba. Tú tienes oído para eso. | el «bien» agudo',
  ],
  'q-near-you': [
    'Como si acabara de quitarse unos zapatos estrechos. | los zapatos estrechos',
    'Con permiso para cambiar de idea a mitad de frase sin que nadie le recuerde la primera mitad. | cambiar de idea a mitad de frase',
  ],
  'q-hold-on-to': [
    'En que hasta ahora he salido de todos los días pesados. Y, más en lo práctico, en el asa de una taza. | el asa de la taza',
    'En las ventanas encendidas de otra gente. Siempre hay alguien en pie, removiendo algo. | alguien en pie a estas horas',
  ],
  'q-wordless-care': [
    'Que alguien gire la página hacia mí para que yo también vea el dibujo. | girar la página',
    'Una luz encendida. Mi infancia volvía a casa a ventanas oscuras. | la luz encendida',
  ],
  'q-guard-down': [
    'Que la otra persona empiece, y no con lo más grande, sino con algo un poco tonto. | empezar por algo tonto',
    'Tener algo entre las manos. Pela ajos conmigo y te lo cuento todo. | pelar ajos',
  ],
  'q-stay-alive-between-us': [
    'La segunda despedida. Volverse en la esquina. A los noventa, despacio. | la segunda despedida',
    'Las ganas de saber. Ojalá un día te pregunte algo y ni tú ni yo lo sepamos aún. | las ganas de saber',
  ],
  'q-whispered-hope': [
    'Que mi padre y yo tengamos un verano entero de hablar, sin dejarnos nada. | un verano de hablar',
    'Que todavía falte algo grande. No hablo de éxito. Más bien de una puerta que aún no he visto. | la puerta que aún no has visto',
  ],
  'q-let-go-belief': [
    'Que solo merezco cariño cuando sirvo para algo. Sé que no es así. Mis manos aún no lo saben. | el cariño sin ser útil',
    'Que al resto del mundo le dieron las instrucciones. Ya conozco al resto del mundo. | las instrucciones',
  ],
  'q-easier-written': [
    'Que cuando oigo tu llave en la puerta algo dentro de mí se sienta. | la llave en la puerta',
    'Que todavía me pongo un poco de los nervios antes de verte tras un viaje. De los nervios buenos. | los nervios buenos',
  ],

  'q-idea-turns-up': [
    'Fregando la olla grande. Con las manos ocupadas, la cabeza cree que nadie mira. | la olla grande',
  ],
  'q-told-otherwise': [
    'Con un «¿y si…?» delante, y no en los diez primeros minutos después de llegar. | ese «¿y si…?»',
  ],
  'q-brave-mouthful': [
    'Unas alubias fermentadas en una boda. Dije «interesante» y la tía me sirvió más. | la segunda ración',
  ],
  'q-repaired-by-you': [
    'La cubierta de un atlas viejo. Tres noches, cola, y Europa volvió a su sitio. | la cubierta de ese atlas',
  ],
  'q-day-without-clocks': [
    'Desayunar hasta que se haga comida, un paseo sin plan y sopa cuando oscurezca. | la sopa cuando oscurezca',
  ],
  'q-overlooked-love': [
    'Que alguien pregunte «¿comiste?». Antes solo oía una pregunta. | ese «¿comiste?»',
  ],
} satisfies Answers
