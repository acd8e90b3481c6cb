import type { Answers } from '../corpus-shape.ts'

/** Lo que responde la voz corta a cada pregunta. Línea: texto | de qué habla. */
export const answersBEs = {
  'q-week-song': [
    'Una nota. Demasiado larga. Luego, un chiste. | la nota demasiado larga',
    'Una marcha, con cada músico andando hacia un lado. | la marcha',
  ],
  'q-free-hour': [
    'Cama. Sin zapatos y con el teléfono en otro país. | el teléfono en otro país',
    'Arreglar el reloj viejo. Sin cliente, sin prisa, con radio. | el reloj viejo',
  ],
  'q-small-luxury': [
    'Dos pares de calcetines secos. Unos puestos y otros por si acaso. | los calcetines por si acaso',
    'Aparcar a la sombra. | aparcar a la sombra',
  ],
  'q-caring-food': [
    'Pan, mantequilla, sal. En ese orden. Lo hacía mi hermana cuando nadie más cocinaba. | el pan de tu hermana',
    'El caldo. Alguien tiene que estar ahí de pie horas. A eso sabe. | las horas del caldo',
  ],
  'q-open-door': [
    'En una sala de conciertos, de noche, vacía, piano abierto. | la sala a oscuras',
    'En lo alto de un cerro. Vacas. Sin cobertura. | el cerro de las vacas',
  ],
  'q-own-hour': [
    'Las diez de la noche. Ya nada es culpa mía. | las diez de la noche',
    'La vuelta a casa. Ventanilla abierta. Quince kilómetros de no ser de nadie. | los quince kilómetros',
  ],
  'q-surprise-laugh': [
    'En el dentista. Tarareaba. Yo conocía la canción. No pude parar. | el dentista que tarareaba',
    'Mi sobrino, muy serio, bendiciendo «el pescado y también las patas de la mesa». | las patas de la mesa',
  ],
  'q-flying-hours': [
    'Desmontando radios. Montando radios. Siempre sobraba una pieza. | la pieza que sobraba',
    'Tirando una pelota contra una pared. Aún noto la pared. | la pelota y la pared',
  ],
  'q-made-you-pause': [
    'Alquitrán. Carretera nueva con calor. Las botas de mi abuelo. | el olor a alquitrán',
    'Una niña ensayando un compás cuarenta veces. A la última le salió. Yo estaba fuera. | el compás número cuarenta',
  ],
  'q-untested-learning': [
    'A soldar. Gafas, chispas. | soldar',
    'A cocinar bien una cosa. Una. Sin llamarte. | el plato único',
  ],
  'q-kept-part': [
    'El primer café. Sin charla. Después, lo que quieras. | el café sin charla',
    'Afilar las herramientas al terminar. El día se calla entre las manos. | afilar las herramientas',
  ],
  'q-small-skill': [
    'Sé quién sube la escalera al tercer peldaño. | el tercer peldaño',
    'Doy marcha atrás con remolque de maravilla. Ha salido dos veces. | el remolque',
  ],
  'q-borrowed-saying': [
    '«Ya estaba así cuando llegué.» De mi primer jefe. | tu primer jefe',
    '«Despacio, que hay prisa.» Don Abel. Se lo dice hasta al piano. | despacio, que hay prisa',
  ],
  'q-object-story': [
    'Mi primera llave de afinar. El mango lo gastó alguien que no conocí. | el mango gastado',
    'Un tarro de arena. Otra gente trajo bronceado. | el tarro de arena',
  ],
  'q-own-moment': [
    'Motor apagado, lluvia en el techo, cuatro minutos. | los cuatro minutos de lluvia',
    'Toqué un acorde para nadie. Lo dejé sonar hasta que se fue. | dejar sonar el acorde',
  ],
  'q-day-as-room': [
    'Como en un garaje. Frío, útil, algo de aceite. Buena radio. | el garaje',
    'Como en un ascensor parado. Con alguien agradable. | el ascensor parado',
  ],
  'q-love-explaining': [
    'Por qué ningún piano está del todo afinado, y por qué eso es lo bonito. | el piano sin afinar del todo',
    'Nudos. Dame una cuerda y apártate. | los nudos',
  ],
  'q-new-together': [
    'Clases de baile. Sí, yo. No pongas esa cara. | las clases de baile',
    'Un día en que tú eliges cada giro y yo conduzco. | el día de tus giros',
  ],
  'q-private-laughter': [
    'De la bañera del hotel con instrucciones. | las instrucciones de la bañera',
    'De «¿sostiene la casa?». Lo dijiste tú, de una tarta. | la tarta que sostiene la casa',
  ],
  'q-glad-to-see-you': [
    'En que pone agua a calentar antes de decir hola. | el agua antes del hola',
    'En que empieza por la mitad de una historia. | empezar por la mitad',
  ],
  'q-near-stranger': [
    'Un camionero me sacó de una cuneta, no quiso dinero y me pidió saludar al siguiente en apuros. Saludo. | el saludo',
    'La enfermera de noche me dio su galleta. Solo tenía esa. | la única galleta',
  ],
  'q-calm-place': [
    'Debajo de un piano de cola. Un techo hecho de música. | el techo de música',
    'Al muelle. Tercer noray. El mío. | el tercer noray',
  ],
  'q-endearing-habit': [
    'Que hueles los libros antes de abrirlos. Y frunces el ceño si son nuevos. | oler los libros',
    '~Que le das las buenas noches a la planta. Cuando crees que duermo. | las buenas noches a la planta',
  ],
  'q-off-plan': [
    'Iba para electricista. Puerta equivocada el primer día. | la puerta equivocada',
    'Goteras sobre la manta de la merienda, dentro de casa. La merienda que recuerdo. | la merienda con goteras',
  ],
  'q-slow-change-of-mind': [
    'Los gatos. | los gatos',
    'Que hablar lo empeora. Lo empeora una hora. Luego lo mejora un año. | la hora y el año',
  ],
  'q-quiet-pride': [
    'Sostuve el taller aquel año. Nadie supo por cuánto. | aquel año del taller',
    'Fui a la puerta de mi padre. No abrió. Aun así, subí la escalera. | aquella escalera',
  ],
  'q-way-back': [
    'Sueño, pan, manos en la caja de herramientas. Por ese orden. | sueño, pan y herramientas',
    'Conduzco hasta el agua y no le digo nada. | no decirle nada al agua',
  ],
  'q-shared-silence': [
    'Tras un concierto. Los cinco primeros minutos no son de ninguna boca. | los cinco minutos de después',
    'Pescando. A nadie le gusta el pescado. | la pesca sin pescado',
  ],
  'q-lasting-dream': [
    'Con construir un instrumento. De un árbol conocido. | el instrumento del árbol conocido',
    'Con una casa con taller y una puerta en medio. Tú, al otro lado. | la puerta en medio',
  ],
  'q-resting-story': [
    'La de cuando rompí el órgano de la iglesia a los doce. Sonó dos días. | el órgano de los dos días',
    'La del invierno que repartí leche y conocí todos los pijamas. | el reparto de leche',
  ],
  'q-more-room': [
    'A la gente buena que conozco. Últimamente le veo la espalda. | verle la cara a tu gente',
    'A nada. Quiero más sitio para nada. | el sitio para nada',
  ],
  'q-live-again': [
    'La noche que perdimos el barco. Entera. Con el bocadillo. | la noche del barco perdido',
    'Tu siesta en mi hombro, seis horas de tren. El brazo murió feliz. | las seis horas de tren',
  ],
  'q-first-misread': [
    'El enfado. Es mi cara en reposo. | la cara en reposo',
    'Que no me importa nada. Me importa. Está archivado en herramientas. | lo archivado en herramientas',
  ],
  'q-accept-help': [
    'Que nadie mire mientras la acepto. | que nadie mire',
    'Una tarea con dos puntas. Tú esa punta. Vale. | la tarea de dos puntas',
  ],
  'q-closeness-gesture': [
    'Me abrochas el último botón. Como para ir a la escuela. | el último botón',
    'Tu cabeza en mi hombro en los semáforos rojos. En verde, ya no. | los semáforos rojos',
  ],
  'q-stand-up-for': [
    'Pagarle a la gente lo que hizo. A tiempo. | pagar a tiempo',
    'Que nadie se ría de quien lo intenta. Cerca de mí, no. | no reírse de quien lo intenta',
  ],
  'q-near-on-hard-days': [
    'Que vengan cerca. Sin preguntas. Ya llego yo. | venir cerca sin preguntas',
    'Que si ordeno tornillos, estoy pensando. Té, y quedarse. | ordenar tornillos',
  ],
  'q-late-thanks': [
    'Al hombre que me dio la llave del taller y se fue temprano. Yo tenía dieciséis. | la llave del taller',
    'A mi hermana. Mintió por mí una vez. Le costó un verano. | el verano que costó',
  ],
  'q-small-under-sky': [
    'Dentro de un órgano de catedral. Encendido. | dentro del órgano',
    'En el barco de noche. Sin luna. Estrellas hasta la barandilla. | las estrellas de la barandilla',
  ],
  'q-hidden-courage': [
    'Para pintar mi nombre en la camioneta. | el nombre en la camioneta',
    'Para bailar en la boda de mi prima. Dos canciones. | las dos canciones',
  ],
  'q-felt-seen': [
    'Me diste los tapones antes de que buscara la puerta. | los tapones',
    'Don Abel dijo: escuchas como quien una vez no tuvo quien le escuchara. | lo que dijo don Abel',
  ],
  'q-rarely-said': [
    'Lees a la gente como libros. Y la devuelves a su sitio. | devolver a la gente a su sitio',
    'Tu paciencia. La veo. Y veo lo que cuesta algunos días. | lo que cuesta la paciencia',
  ],
  'q-moved-by-surprise': [
    'Los abrazos en las estaciones. También los ajenos. | los abrazos ajenos',
    'La gente que canta al volante, en rojo, a pleno pulmón. | cantar en rojo',
  ],
  'q-carried-words': [
    '«Mide otra vez. Luego, valor.» De mi maestro. Sirve para casi todo. | medir otra vez',
    'Tuyas: «Estamos en el mismo lado de la mesa». Las pienso en los atascos. | el mismo lado de la mesa',
  ],
  'q-our-chapter': [
    'La casa de la paloma. Sin dinero y con una sartén buena. | la casa de la paloma',
    'Cuando no podía trabajar y no dijiste «todavía» ni una vez. | el «todavía» que no dije',
  ],
  'q-someone-behind-you': [
    'A enseñar el oficio. Lo que saben estas manos. | enseñar el oficio',
    'A tocar delante de gente. Una vez. Sala pequeña. Sillas malas. | la sala pequeña de sillas malas',
  ],
  'q-new-need': [
    'Gafas. Y una hora de silencio antes de servir para algo. | las gafas y la hora',
    'Oírlo. Antes adivinaba y me bastaba. | oírlo',
  ],
  'q-kinder-to-self': [
    'En los errores del trabajo. Les dejo el tamaño que tienen. Lo intento. | los errores en su tamaño',
    'En parar antes de romperme. Norma nueva. | la norma nueva',
  ],
  'q-hidden-side': [
    'Escribo letras de canciones. Malas. Hay una lata. | la lata de las letras',
    'La envidia, un poco. De la gente de risa fácil. | la risa fácil',
  ],
  'q-quiet-company': [
    'Qué me dejé en qué casa. Herramientas, sobre todo. Otras cosas también. | lo que te dejaste en cada casa',
    'Las manos de mi madre. Luego, música sin nombre. | la música sin nombre',
  ],
  'q-hard-to-ask': [
    'Un descanso de estar siempre bien. | el descanso de estar bien',
    '«¿Estuvo bien?» Quiero saberlo. No lo pregunto. | preguntar si estuvo bien',
  ],
  'q-not-so-fine': [
    'Arreglo cosas que funcionan. | arreglar lo que funciona',
    'Digo «todo bien» y doy una vuelta más con la camioneta. | la vuelta de más',
  ],
  'q-near-you': [
    'Como quien puede soltar las bolsas. | soltar las bolsas',
    'Sin nadie que vigile. Pero con alguien. | estar con alguien que no vigila',
  ],
  'q-hold-on-to': [
    'En una cosa cada vez. Un tornillo, luego el siguiente. | un tornillo y luego el siguiente',
    'En tu voz del contestador. No la he borrado. | la voz del contestador',
  ],
  'q-wordless-care': [
    'Mi lado del parabrisas, sin hielo. | el parabrisas sin hielo',
    'Que alguien aparte su abrigo y quede una silla. | el abrigo y la silla',
  ],
  'q-guard-down': [
    'La noche. Una carretera. Las dos miradas al frente. | las dos miradas al frente',
    'Equivocarme una vez y que nadie haga un mundo. | equivocarte sin drama',
  ],
  'q-stay-alive-between-us': [
    'Los chistes malos. Si viven, vivimos. | los chistes malos',
    'Que sigas diciéndome cuándo me equivoco. Con esa ceja. | la ceja',
  ],
  'q-whispered-hope': [
    'Hacerme mayor sin hacerme de piedra. | no hacerte de piedra',
    'Que un día alguien toque lo que arreglé y llore, de lo bueno. | el llanto del bueno',
  ],
  'q-let-go-belief': [
    'Que no sirvo para las palabras. Tú sigues respondiéndoles. | no servir para las palabras',
    'Que si paro, se para todo. La semana pasada hice la prueba. No. | la prueba de la semana pasada',
  ],
  'q-easier-written': [
    'Cuando tardas, miro por la ventana. Digo que miro el tiempo. | mirar el tiempo',
    'Eres mi ruido preferido de la casa. | el ruido de la casa',
  ],

  'q-idea-turns-up': ['Al volante. Y sin lápiz. | ese lápiz que faltaba'],
  'q-told-otherwise': ['Con claridad. Y después, comida. | la claridad y la comida'],
  'q-brave-mouthful': ['Una ostra. Una vez. Ganó ella. | la ostra'],
  'q-repaired-by-you': [
    'La silla de la cocina. Dos veces. Ya es más cola que silla. | la silla de la cocina',
  ],
  'q-day-without-clocks': ['Dormir. Comer. Estanque. Otra vez. | la vuelta a ese estanque'],
  'q-overlooked-love': [
    'Un depósito lleno. Mi padre lo hacía. Creí que iba del coche. | ese depósito lleno',
  ],
} satisfies Answers
