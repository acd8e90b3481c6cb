import type { Answers } from '../corpus-shape.ts'

/** Lo que responde el resto de un círculo más grande: corto y sin dueño. Línea: texto | de qué habla. */
export const answersCEs = {
  'q-week-song': [
    'Algo con tambores y sin letra. | los tambores',
    'Una nana al doble de velocidad. | la nana rápida',
  ],
  'q-free-hour': [
    'Tumbarme en una hamaca a contar hojas. | la hamaca',
    'Ir andando al mar y volver. | ir andando al mar',
  ],
  'q-small-luxury': [
    'El agua caliente. Cada vez que abro el grifo. | el agua caliente',
    'Un lápiz con buena punta. | la buena punta',
  ],
  'q-caring-food': [
    'La sopa de pollo con demasiado perejil. | el perejil de sobra',
    'El pan tostado cortado en triángulos. | los triángulos',
  ],
  'q-open-door': [
    'En un mercado de noche, con farolillos. | el mercado de noche',
    'En mi calle, el año que cumplí seis. | aquella calle',
  ],
  'q-own-hour': [
    'La comida. La defiendo con mi vida. | la hora de la comida',
    'La puesta de sol, en la escalera de atrás. | la escalera de atrás',
  ],
  'q-surprise-laugh': [
    'En un curso de primeros auxilios. El muñeco estornudó. | el muñeco que estornudó',
    'Cuando me di con una puerta de cristal y le pedí perdón. | la puerta de cristal',
  ],
  'q-flying-hours': [
    'Con las presas que hacía en el arroyo. | las presas del arroyo',
    'Dibujando caballos de patas larguísimas. | los caballos de patas largas',
  ],
  'q-made-you-pause': [
    'Unas escalas de violín detrás de una persiana. | las escalas de la persiana',
    'Naranjas apiladas como una catedral. | la catedral de naranjas',
  ],
  'q-untested-learning': [
    'Claqué. | el claqué',
    'Los nombres de las estrellas, por brillo. | los nombres de las estrellas',
  ],
  'q-kept-part': [
    'La radio mientras rallo zanahorias. | la radio y las zanahorias',
    'Quitarme los zapatos en la puerta. | los zapatos en la puerta',
  ],
  'q-small-skill': [
    'Pelo una manzana en una sola cinta. | la cinta de manzana',
    'Recuerdo cada número de teléfono que marqué. | los números de teléfono',
  ],
  'q-borrowed-saying': [
    '«Primero, la sopa.» Lo responde mi tía a todo. | primero, la sopa',
    '«Se verá desde la luna.» Lo digo de las manchas. | verse desde la luna',
  ],
  'q-object-story': [
    'Un botón de un abrigo que regalé demasiado pronto. | el botón',
    'Una taza sin asa. La pegamos dos veces. | la taza sin asa',
  ],
  'q-own-moment': [
    'Esperar la tetera con los ojos cerrados. | esperar la tetera',
    'Cinco minutos al volante antes de entrar. | los cinco minutos al volante',
  ],
  'q-day-as-room': [
    'Como en una cocina con todos los armarios abiertos. | los armarios abiertos',
    'Como en un pasillo. Largo, pero con plantas. | el pasillo con plantas',
  ],
  'q-love-explaining': [
    'Cómo sabe el pan que ya está. | el pan que sabe',
    'Las reglas de un juego de cartas que ya no juega nadie. | el viejo juego de cartas',
  ],
  'q-new-together': [
    'Una merienda bajo la lluvia, a propósito. | la merienda bajo la lluvia',
    'Cambiarnos las tareas de la cocina una noche. | cambiarnos las tareas',
  ],
  'q-private-laughter': [
    'Del discurso que empezaba «queridos plátanos». | los queridos plátanos',
    'De la foto en que solo el perro tiene los ojos abiertos. | la foto del perro',
  ],
  'q-glad-to-see-you': [
    'En que saluda con las dos manos. | saludar con las dos manos',
    'En que me guarda la silla de la ventana. | la silla de la ventana',
  ],
  'q-near-stranger': [
    'Un hombre me subió la maleta cinco pisos y desapareció. | la maleta',
    'Una chica me dio su paraguas y echó a correr. | la chica que corrió',
  ],
  'q-calm-place': [
    'A la piscina, a las siete. | la piscina a las siete',
    'A una escalera de piedra que por la tarde está tibia. | la escalera tibia',
  ],
  'q-endearing-habit': [
    'Que cuentas un chiste y te ríes antes. | reírte antes',
    'Que dices «bueno» antes de levantarte. | decir «bueno»',
  ],
  'q-off-plan': [
    'El viaje con la tienda equivocada. | la tienda equivocada',
    'Un trabajo que no me dieron. El siguiente era el mío. | el trabajo que no fue',
  ],
  'q-slow-change-of-mind': [
    'Sobre hablar del tiempo. Es como llamar a la puerta. | hablar del tiempo',
    'Sobre las aceitunas y sobre no tener razón. | las aceitunas y la razón',
  ],
  'q-quiet-pride': [
    'Planté un árbol que ya es más alto que yo. | el árbol',
    'Me quedé hasta el final de una charla difícil. | quedarte hasta el final',
  ],
  'q-way-back': [
    'Cocinando algo lento. | cocinar algo lento',
    'Con un paseo largo y sin bolso. | el paseo sin bolso',
  ],
  'q-shared-silence': [
    'Junto a un fuego. | el silencio junto al fuego',
    'Con un rompecabezas al que le faltan dos piezas. | el rompecabezas',
  ],
  'q-lasting-dream': [
    'Con ver auroras boreales, una vez. | las auroras boreales',
    'Con tocar el chelo lo justo para una canción. | una canción al chelo',
  ],
  'q-resting-story': [
    'La de cuando me dejaron dentro del museo. | el museo',
    'La del verano en que vendí melones en un carro. | el carro de melones',
  ],
  'q-more-room': [
    'A leer de día. | leer de día',
    'A las visitas sin motivo. | las visitas sin motivo',
  ],
  'q-live-again': [
    'La noche en que se fue la luz y no se fue nadie. | la noche sin luz',
    'El lago, antes de que salieran las barcas. | el lago',
  ],
  'q-first-misread': [
    'Creen que sé lo que hago. | la cara de saber',
    'Creen que bromeo. A veces no. | las bromas que no lo son',
  ],
  'q-accept-help': [
    'Que me la ofrezcan dos veces. | la segunda oferta',
    'Que baste con dar las gracias una vez. | dar las gracias una vez',
  ],
  'q-closeness-gesture': [
    'Una mano en el brazo antes del chiste. | la mano en el brazo',
    'Llevar el mismo paso sin querer. | llevar el mismo paso',
  ],
  'q-stand-up-for': [
    'Que la gente lenta acabe su frase. | acabar la frase',
    'Los ríos limpios. | los ríos limpios',
  ],
  'q-near-on-hard-days': [
    'Que prefiero un toque en la puerta y luego tiempo. | un toque y tiempo',
    'Que la comida funciona. | que la comida funciona',
  ],
  'q-late-thanks': [
    'A quien me sostuvo la barbilla al aprender a nadar. | las clases de nadar',
    'A mi primera casera. Llamaba a la puerta con bizcocho. | el bizcocho de la casera',
  ],
  'q-small-under-sky': [
    'En una montaña, antes del sol, con los pies helados. | los pies helados',
    'En medio de una multitud que cantaba. | la multitud que cantaba',
  ],
  'q-hidden-courage': [
    'Para decir mi nombre delante de una clase. | decir tu nombre',
    'Para volver y decir que había sido yo. | volver a decirlo',
  ],
  'q-felt-seen': [
    'Alguien me guardó la ventanilla sin preguntar. | la ventanilla guardada',
    'Me dijeron: qué cansancio, hacerse siempre fuerte. | lo que te dijeron',
  ],
  'q-rarely-said': [
    'Que cumples promesas que ya nadie recuerda. | la promesa recordada',
    'Que contigo dentro un cuarto es más fácil. | el cuarto más fácil',
  ],
  'q-moved-by-surprise': [
    'Los guantes perdidos que alguien cuelga de una valla. | los guantes de la valla',
    'Las multitudes que se callan a la vez. | la multitud callada',
  ],
  'q-carried-words': [
    'De mi tía: «Empieza mal, pero empieza». | empezar mal',
    'De un viejo vecino: «La lluvia no es un plan, es lluvia». | es solo lluvia',
  ],
  'q-our-chapter': [
    'Los meses en que había una sola bicicleta. | la única bicicleta',
    'Aquel verano de melones baratos. | los melones baratos',
  ],
  'q-someone-behind-you': [
    'A cantar en público. | cantar en público',
    'A vivir cerca del mar y ver qué pasa. | vivir cerca del mar',
  ],
  'q-new-need': [
    'Dormir, y gente que se va a su hora. | dormir y gente puntual',
    'Un plan con un hueco. | el hueco del plan',
  ],
  'q-kinder-to-self': [
    'Cuando olvido nombres. | los nombres olvidados',
    'En los días en que hago las cosas a medias. | los días a medias',
  ],
  'q-hidden-side': [
    'El que habla con las plantas. | hablar con las plantas',
    'Cuánto me preocupan los animales pequeños. | los animales pequeños',
  ],
  'q-quiet-company': [
    'Canciones viejas, sobre todo la segunda estrofa. | la segunda estrofa',
    'Lo que hoy me diría a mis veinte años. | lo que te dirías',
  ],
  'q-hard-to-ask': ['Más tiempo. | más tiempo', 'Que me recojan en la estación. | la estación'],
  'q-not-so-fine': [
    'Contesto con un chiste y salgo del cuarto. | el chiste de la puerta',
    'Las frases se me encogen. | las frases encogidas',
  ],
  'q-near-you': [
    'Con la barriga llena. | la barriga llena',
    'Con permiso para sus rarezas. | las rarezas',
  ],
  'q-hold-on-to': [
    'En la próxima taza de té. | la próxima taza de té',
    'En que la noche llega por su cuenta. | que la noche llegue',
  ],
  'q-wordless-care': [
    'Que me corten el pan un poco más grueso. | la rebanada gruesa',
    'Un plato al calor. | el plato al calor',
  ],
  'q-guard-down': [
    'Una cocina, tarde, con alguien fregando. | la cocina de madrugada',
    'Oír a alguien decir «yo tampoco lo sé». | no saberlo tampoco',
  ],
  'q-stay-alive-between-us': [
    'Los apodos tontos. | los apodos tontos',
    'Vernos, aunque sea para una sopa. | vernos para una sopa',
  ],
  'q-whispered-hope': [
    'Que me perdone una persona. | esa persona',
    'Que todo resulte más sencillo de lo que temo. | que resulte sencillo',
  ],
  'q-let-go-belief': [
    'Que tengo que ganarme la silla en la que me siento. | ganarse la silla',
    'Que tarde es lo mismo que nunca. | tarde y nunca',
  ],
  'q-easier-written': [
    'Que guardo tus mensajes. | los mensajes guardados',
    'Que contigo me atrevo a más. | atreverse a más',
  ],
} satisfies Answers
