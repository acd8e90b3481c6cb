import type { DayLines } from '../corpus-shape.ts'

/** La voz larga: se fija en las cosas y las cuenta sonriendo. Línea: texto | de qué habla. */
export const daysAEs = {
  high: `
    Un niño pidió en la biblioteca un libro sobre el silencio y luego me habló de él diez minutos seguidos. | el niño y el libro del silencio
    La panadera me dio la barra torcida porque, según ella, tenía cara de querer irse con alguien. | la barra torcida
    Volví por el camino largo y todas las ventanas tenían la lámpara encendida, como un calendario de adviento para gente grande. | las lámparas en las ventanas
    ~Tarareabas en la ducha cuando llegué y me quedé en el pasillo con el abrigo puesto, escuchando. | el pasillo y el abrigo puesto
    Una señora devolvió un libro con once años de retraso, con una flor seca dentro y la cara como un tomate. | el libro de los once años
    La primera ciruela del año, comida sobre el fregadero, con el jugo hasta el codo. | la ciruela del fregadero
    Mi padre llamó solo para leerme un chiste del periódico y se rio antes de llegar al final. | tu padre y el chiste
    Entre tres quisimos mover una mesa en el trabajo y hubo que dejarla en el suelo de la risa. | la mesa imposible
    A las cinco salió el sol en medio de la lluvia y la calle parecía recién lavada. | la calle recién lavada
    Una niña me preguntó si vivo en la biblioteca. Le dije que casi. | la niña que cree que vives allí
    ~>2 La albahaca tiene una hoja nueva. Doña Paca se niega a morir y empiezo a tenerle respeto. | la hoja nueva de Doña Paca
    Encontré el dedal de mi abuela en el costurero y lo llevé puesto una hora sin motivo alguno. | el dedal
    Inés trajo bizcocho al trabajo y no quiso decir qué celebrábamos. | el bizcocho misterioso
    Me pasé de parada por leer, y el libro lo valía. | el libro que te hizo pasarte de parada
    Una desconocida me presentó uno por uno a los patos del estanque. Tienen nombre. No olvidaré a Wenceslao. | Wenceslao el pato
    ~Dejaste la última croqueta y los dos lados de la mesa sabían que era para mí. | la última croqueta
    Volvieron las golondrinas a la escuela, bajísimas y con prisa, como si llegaran tarde. | las golondrinas
    Alguien dibujó con tiza una puerta diminuta al pie del muro de correos. | la puerta de tiza
    Terminé las etiquetas de los estantes. Todas. Recorrí el pasillo tocándolas como quien inaugura un puente. | la inauguración de las etiquetas
    El señor del ajedrez me dejó ganar y después me explicó cómo me había dejado ganar. | el señor del ajedrez
    Una hora entera con la ventana abierta sin hacerle falta a nadie. | tu hora en la ventana
    Mi prima mandó una foto de sus tomates con este texto: mira qué aires se dan. | los aires de los tomates
    ~Cenamos tostadas de pie en la cocina como si fuera una fiesta. | la fiesta de las tostadas
    El coro ensayaba con las puertas abiertas y media calle hacía como que buscaba las llaves. | el coro con las puertas abiertas
    Me puse la bufanda amarilla y dos personas le sonrieron a ella antes que a mí. | la bufanda amarilla
    La hora de lectura se llenó. Diecinueve niños y un abuelo que hacía las preguntas buenas. | las preguntas del abuelo
    ~>6 <165 El trombón de arriba tocó una línea entera sin parar. Aplaudí desde la bañera. | el trombón y la bañera
    Vi otra vez a la garza, a la pata coja, sin hacer caso a todo un club de remo. | la garza
    Una niña leyó por primera vez la palabra «faro» delante de mí. La dijo cuatro veces. | la palabra faro
    El olor a pan desde la esquina hasta nuestra puerta. | el olor a pan
    Llamé a mi amiga de toda la vida y hablamos como si hubiéramos colgado ayer. | tu amiga de toda la vida
    ~Contaste en la cena lo de la cabra y pusiste la cara de la cabra. | la cara de la cabra
    Alguien dejó una nota de gracias dentro de un libro, para quien lo lea después. La volví a poner en su página. | la nota para quien lo lea después
    El conductor me esperó mientras corría y luego arrancó muy suave para que pudiera sentarme. | el conductor del autobús
    Compré siete limones por el color y no tengo ningún plan para ellos. | los siete limones sin plan
    ~El rato en el escalón después de la lluvia, con una sola taza para cuatro manos. | la taza del escalón
    Una compañera me preguntó de dónde saco la calma, y casi me vuelvo a ver a quién se lo decía. | tu famosa calma
    El gato del número nueve me acompañó a casa, dos pasos por delante, como un acomodador. | el gato del número nueve
    Hoy oí mi propia risa y sonaba a la de mi tía. Me gustó. | la risa de tu tía
    Al mediodía me tumbé en la hierba detrás de la biblioteca y un escarabajo me inspeccionó la manga. | la inspección del escarabajo
    Por fin se abrió el cajón de los mapas. Había mapas, una cuchara y un papel de hace treinta años: no forzar. | el papel del cajón de los mapas
    Recibí una postal de una lectora que se mudó. Dice que la biblioteca de allá no huele a nada. | la biblioteca que no huele a nada
    ~>13 Tu atajo hasta casa duró cuarenta minutos y no me habría perdido los ponis por nada. | los ponis
    Un niño le sostuvo la puerta a una paloma. Largo rato. Con paciencia. | el niño y la paloma
    Cociné sin receta y supo a algo hecho a propósito. | la cena sin receta
    Tu hermana dijo que mi corte de pelo era valiente, y decidí tomarlo como un elogio. | el corte de pelo valiente
    La tormenta nos juntó bajo el toldo de la panadería, y diez minutos fuimos un pueblo. | el pueblo bajo el toldo
    Una estudiante me dijo que eligió su tema por mí. Yo solo le había dicho: mira en el estante de arriba. | el estante de arriba
    ~<160 El cajón se abrió a la primera. Estará de buen humor. | el buen humor del cajón
    Nadé diez largos y después floté con los oídos bajo el agua, oyendo solo mi respiración. | flotar con los oídos bajo el agua
    Oí que alguien, en el pasillo de al lado, le susurraba a un libro: «ah, estabas aquí». | el susurro del pasillo de al lado
    Las mellizas de al lado venden piedras. Compré dos. Una es una ganga, dicen. | la piedra en oferta
    Aparecieron las cartas de mis padres de antes de nacer yo. En la primera, él le escribe mal el nombre. | la primera carta
    Nos dio la risa floja en la parte seria de la reunión. | la risa floja de la reunión
    ~Te dormiste otra vez en la película con la mano dentro de las palomitas. | la película y las palomitas
  `,
  highs: `
    Junto {a place} vi {sight}, y me quedé mirando más tiempo del que tenía. | lo que viste junto a {place}
    De camino a casa vi {sight}, y me dio pena no tener a nadie al lado para darle con el codo. | aquello que viste de camino a casa
    Me senté un rato junto a {place} y por una vez estaba justo donde estaba. | tu rato junto a {place}
    {Who} se paró a hablar conmigo cerca de {place}, y me fui con menos peso del que traía. | la charla cerca de {place}
    Qué bien sabe la vida con {dish} cuando nadie tiene prisa. | {dish}
    Hoy hubo {small}, y me di cuenta mientras pasaba, cosa que no me ocurre tanto como quisiera. | {small}
    Una cosa chiquita, cerca de {place}: {sight}. La llevo encima todo el día. | esa cosa chiquita cerca de {place}
    {Who} se acordó de algo que dije hace semanas y me preguntó cómo fue. De la emoción se me olvidó cómo fue. | que {who} se acordara
    Hablamos de nada en particular con {dish} delante, y fue el mejor rato del día. | hablar de nada con {dish} delante
    Pasé por {place} sin motivo y el aire olía a hierba y a la cena de alguien. | pasar por {place} sin motivo
    Si pudiera guardar un minuto de hoy, sería este: {sight}, justo después de la lluvia. | el minuto de después de la lluvia
    {Who} me contó una historia que no puedo repetir, y me reí agarrándome a la pared. | la historia que no puedes repetir
    Primero {small} y luego {sight}. Hay días que son generosos sin más. | tu día generoso
    Lo volví a intentar con {skill}, y por un momento salió; entonces levanté la vista y dejó de salir. | {skill}
  `,
  low: `
    La reunión de los horarios fue tan larga que se me olvidó qué defendía yo. | la reunión de los horarios
    Le contesté mal a un niño que solo preguntaba por el baño. Le pedí perdón, y aun así. | el niño del baño
    Dormí poco y todo el día fui medio paso por detrás de mi propia voz. | la mala noche
    Quieren cerrar la biblioteca del río. Por ahora es solo un plan, dicen. | la biblioteca del río
    Eché de menos a mi abuela en el pasillo de las sopas, sin venir a cuento. | echar de menos a tu abuela
    Me interrumpieron tres veces y me dejé. Eso último es lo que me duele. | las tres interrupciones
    El autobús iba tan lleno que viajé con la cara en una mochila ajena y sin una gota de paciencia. | el autobús lleno
    Volví a aplazar la llamada y la llevé en el hombro todo el día. | la llamada
    Una amiga canceló, con mucho cariño, por tercera vez. | la amiga que canceló
    Leí el mensaje con el tono equivocado, y el tono equivocado se quedó a vivir. | el mensaje y su tono
    <117 A mi padre le noté la voz muy pequeña por teléfono. | la voz de tu padre
    Comparé mi día con las fotos de otra gente. Sé que no sirve y lo hice igual. | las fotos de otra gente
    Vuelve a gotear el techo del trabajo y hay cubos entre los poetas. | los cubos entre los poetas
    Se me pasó el cumpleaños de Inés y me enteré por la tarta. | el cumpleaños de Inés
    Todo me llevó el doble, y encima me traté mal por ello. | el día lento
    Hubo una discusión en el mostrador por una multa de casi nada, y después me temblaban las manos. | la discusión del mostrador
    Hoy me sentí como un mueble. Útil, y en medio. | sentirte como un mueble
    ~Llegué con la boca llena de palabras, tú traías todo el cansancio, y no supe dónde ponerlas. | las palabras que traías
    Dije que sí a algo que no quería, y con voz alegre. | el sí de voz alegre
    Había noticias en todas partes y no encontré el botón de apagar dentro de mi cabeza. | las noticias
    Mi rodilla y la escalera no se llevan bien últimamente. | tu rodilla
    No di con las palabras para una lectora que venía triste, y se fue con un libro de cocina. | la lectora del libro de cocina
    Esperé todo el día una respuesta que no llegó. | la respuesta que no llegó
    Se me rompió el cuenco azul. El del mercado, con el pez. | el cuenco azul
  `,
  lows: `
    La culpa fue de {bother}. A mediodía ya no me quedaban bordes. | {bother}
    Nada terrible: {bother}, y luego un paseo por {place} con la cabeza todavía allí. | {bother}
    Dejé crecer demasiado lo de {bother}, y lo sabía mientras lo hacía. | {bother}
    Primero {bother} y luego me manché la manga con {dish}. Casi me río. Casi. | el día de {bother}
    Hablé con poca paciencia a la gente por culpa de {bother}, y mañana quiero arreglarlo. | tu poca paciencia de hoy
    Después de {bother} me paré un rato junto a {place} para no traerlo a casa. Lo traje a casa. | lo que te trajiste a casa
    Un día gris, con {bother} en medio, como una piedra en el zapato. | la piedra en el zapato
    Me había hecho ilusión con {treat}, y en su lugar hubo {bother}. | {bother}
  `,
} satisfies DayLines
