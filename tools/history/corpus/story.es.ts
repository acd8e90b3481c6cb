/**
 * Los diez primeros meses de dos personas que comparten casa. Línea: día | voz | lo bueno | lo
 * malo | cómo escuchar | qué ayudaría | lo que esta persona responde. La quincena de silencio desde
 * el día 176 y las demás noches son cosa del generador.
 */
export const storyEs = `
  2 | a | Plantamos la albahaca del supermercado. Tiene cara de duda. Le he puesto Doña Paca. | | | Sé amable con el nombre de Doña Paca. | Te oí. Ella también te oyó.
  2 | b | Le pusiste nombre a una hierba y le diste un discurso. | Se atascó el cajón de la cocina. Con las cucharas dentro. | ideas | | Doña Paca es un gran nombre. Retiro la risa.
  6 | a | Alguien de arriba se ha comprado un trombón. A las siete oímos la primera nota. | | | | Que conste en acta que dijiste «valiente».
  6 | b | El trombón dio con la nota al noveno intento. Valiente. | Luego buscó la siguiente hasta las diez. | comfort | | Hay tapones en la lata azul. Un par para cada cabeza.
  13 | a | Tu atajo hasta el mercado. Cincuenta minutos, una zanja y ciruelas silvestres. | | | | No fue un atajo. Fue mejor.
  13 | b | Atajo al mercado. Es corto si nadie se para por ciruelas. | | | | Comiste más ciruelas que la zanja entera.
  21 | a | Me dieron el grupo de la noche en la biblioteca. Once personas mayores que quieren leer. | Me da miedo ir demasiado deprisa. | listen | | Guarda el diapasón. Yo te coso el bolsillo.
  21 | b | Cliente nuevo, nueve pianos. | Perdí el diapasón por un agujero del bolsillo. Estaba en la bota. | comfort | Dime que el grupo te va a querer. Quiero oírlo. | Con los libros corres. Con la gente esperas. Lo he visto.
  34 | a | Mañana es tu cumpleaños y he escondido algo muy mal. | | | | No mires detrás de la tabla de planchar.
  34 | b | Asoma un lazo por detrás de la tabla de planchar. | Un año más. La rodilla izquierda se ha enterado. | comfort | | No estoy mirando. Miro cómo no miro.
  35 | a | Tu cara cuando sonó la radio vieja. Tenías ocho años de golpe. | | | | Feliz cumpleaños, rareza mía.
  35 | b | Una radio del año en que nací. Envuelta en partituras. | | | Un baile con la radio puesta. | Cuando la desmonte me sobrará una pieza. Por tradición.
  48 | a | El grupo leyó una página entera en voz alta. Una línea por persona. Tuve que mirar al techo. | | | Déjame ser feliz un rato delante de ti. | Pues sé feliz delante de mí también.
  48 | b | Don Abel tocó la pieza entera, sin parar. | | | | Cuéntame cada línea. Las once.
  57 | a | Fuimos al concierto de la escuela y tu sobrina te saludó con la flauta. | Tu hermana tenía cara de agotamiento y lo tapó con bromas. | ideas | | Llévale la sopa. La hago mañana.
  57 | b | Mi sobrina dio dos notas falsas con un orgullo enorme. | Mi hermana no puede más y no lo dice. | ideas | Piensa conmigo cómo ayudar a mi hermana. | También lo viste. Bien. Creí que era cosa mía.
  71 | a | Tu hermana durmió tres horas en el sofá y paseamos a los niños alrededor del estanque. | | | | Llevabas a los dos a la vez. Tengo una foto.
  71 | b | Dos niños, un estanque, cuatro patos, cero lágrimas. Incluidas las mías. | | | | Durmió porque se lo pusiste fácil.
  84 | a | Estamos mirando casas. Solo mirar, dijimos, con zapatos de correr. | En cada una vivía la vida de otra gente y me sentí de sobra. | listen | | La del rincón. Ya. Lo medí a ojo para Doña Paca.
  84 | b | Una casa con un rincón. Cabe un piano. Pequeño. | El alquiler. | ideas | | Un rincón así es una invitación.
  97 | a | Las mellizas nos vendieron una piedra para la casa nueva que no tenemos. | | | | Ya hay piedra. El resto son detalles.
  97 | b | Llamó la dueña del rincón. Estamos en una lista de tres. | La espera. | comfort | | Espera conmigo en el escalón. Hay té.
  118 | a | Me llevaste al momento, con las botas de trabajo. | Mi padre está en el hospital. Dentro de dos días sabrán más, y qué raro es que te den dos días. | comfort | No te duermas hasta que el teléfono deje de darme miedo. | No tuve que decir nada. Gracias por saberte el camino.
  118 | b | Tu padre hizo reír a la enfermera. | Verte en ese pasillo. | listen | | Tengo el teléfono al lado. Si suena, contesto yo. Duerme.
  120 | a | Pidió sus gafas y su crucigrama. Ese es él. | Sus manos parecían de otra persona sobre la sábana blanca. | listen | | Arreglaste la radio de la sala. Vi cómo subía el ánimo de cama en cama.
  120 | b | Arreglé la radio de la sala. Era el fusible. | No supe qué decirte en la camioneta. | comfort | Dime si callo del modo equivocado. | Háblame de sus manos. Solo conduzco y escucho.
  123 | a | La operación ya pasó y protestó por la comida. Lloré de alivio delante de una máquina de café. | En el trabajo no he sido buena gente. | comfort | Llama tú hoy a mis tías. | Te comiste por mí un bocadillo porque yo no podía. Raro, y justo lo que hacía falta.
  123 | b | Me apretó la mano. Fuerte. Adrede. | Dos trabajos anulados. Los anularía otra vez. | listen | | Las cinco tías, avisadas. La tía Vera, dos veces.
  127 | a | Hicimos el crucigrama, él y yo. El siete horizontal era «faro». | Tengo un cansancio al que el sueño no llega. | comfort | | Lo leí en la escalera. Le llevaré la revista de barcas.
  127 | b | La enfermera me dejó empujar la cama. Buena curva. | La cocina parece la camioneta. | ideas | Deja los platos. Esa es la ayuda. | Que se quede así. No viene nadie. Siéntate.
  133 | a | Llegó andando hasta la ventana e informó sobre el aparcamiento. | Le grité a un papel y luego a ti. | listen | Déjame pedir perdón bien, y luego cenamos. | No me gritaste tú. Lo noté incluso entonces.
  133 | b | Ahora me llama «el volante». Con respeto. | Gritaste. Sé que era por el papel. | listen | | Perdón recibido. Hay sopa.
  141 | a | Mi padre está en casa. Ha movido la silla hasta donde ve la calle y puede quejarse de ella. | | | | Le pusiste la barandilla antes de que nadie la pidiera. Me lo contó con orgullo, como si fuera idea suya.
  141 | b | Puse una barandilla en casa de tu padre. La inspeccionó con un nivel. | Olvidé el cansancio. Luego lo recordé. | comfort | | Ya está en casa. Duerme hasta volver a ser tú.
  152 | a | Nos dieron la casa del rincón. Lo dije en voz alta delante de la fruta. | Siento alegría y luego culpa, con mi padre aún tan lento de pies. | listen | | A Doña Paca la llevaremos a pie. Es lo propio.
  152 | b | El rincón es nuestro. | Cuarenta y una cajas. Conté lo que tenemos. | ideas | | Tu padre pidió una foto del rincón. Así que alégrate también con él.
  163 | a | Encontré en el fondo de una caja tu primera carta. Son cuatro líneas y ya me las sé otra vez. | No sé cuáles de mis libros soy yo. | comfort | | Te leeré las cuatro líneas cuando tengamos las llaves.
  163 | b | Salió el cajón. Entero. Detrás había once cucharas. | Caja «varios». Hay nueve de esas. | ideas | | Quédate con los libros. Todos. Tengo la camioneta.
  170 | a | Ya vivimos aquí. Mi padre se sentó en la cocina nueva a dar órdenes, y la gente obedecía. | La casa vieja, vacía, se veía tan pequeña y tan buena. | comfort | Pasa mañana conmigo por delante una vez más. | Te vi dar una palmada al marco de la puerta. Yo también la di.
  170 | b | El piano entró en el rincón. Sobra un dedo. | Ni idea de dónde están mis pantalones. | ideas | | Pantalones: caja «varios», la séptima.
  174 | a | Primer desayuno con mesa. Doña Paca tiene la ventana del este. | Hay tanto sueño que le di los buenos días al perchero. | listen | | Volvamos a escribir aquí cuando no queden cajas.
  174 | b | Sin trombón. Casi demasiado silencio. | Agotamiento. Del bueno. Pero agotamiento. | listen | | De acuerdo. Primero las cajas. Te seguiré contando cosas, de viva voz.
  190 | a | Ya estamos de vuelta. Dos semanas de cajas y tostadas, y echaba de menos leerte. | La última caja se llama «varios» y no me atrevo. | comfort | | Escribes aún más corto que antes. Me gusta aún más.
  190 | b | Aparecieron los pantalones. | Eché de menos esto. No lo dije. | listen | | Yo también te echaba de menos por escrito. Ya está dicho.
  193 | a | Desayuno de cumpleaños en el rincón, contigo tocando la canción por donde no era. | | | | La escalera. Con ruedas. Para mis estantes. Me quedé sin palabras, y ya sabes lo que eso significa.
  193 | b | Te subiste a la escalera y no querías bajar. | | | | Feliz cumpleaños. Puedes bajar por tarta.
  204 | a | La vuelta a casa por el canal, a mi aire. Me hacía falta. | Discutimos por el piano del rincón, y no era por el piano. | listen | | Salí a andar. No me fui. Quiero que sepas la diferencia.
  204 | b | Poca cosa. | Dije algo de tus libros. Lo retiraría. | listen | | Ahora sé la diferencia. Durante una hora no la supe.
  206 | a | Llamaste con los nudillos a la puerta abierta. Es nuestra puerta, y llamaste. | Dije «siempre». No fue siempre. Fueron dos veces. | listen | ¿Decimos otra vez, por turnos, lo que queríamos decir? | Ya lo entiendo. Tenías miedo de no tener ningún rincón tuyo.
  206 | b | Escuchaste hasta el final. Llegué al final. | Convertí tus libros en el enemigo. Solo estaban ahí de pie. | listen | Déjame hacerte otro estante. A modo de frase. | Y tú temías que lo de la silla de tu padre fuera solo educación. No lo era.
  208 | a | Ya está el estante. Un poco torcido, y dice exactamente lo que querías decir. | | | | Puse encima el dedal. Lo primero.
  208 | b | Estante puesto. Dijiste: déjalo torcido. | | | | Pide perdón con dos grados de inclinación.
  219 | a | Vino el vecino nuevo con bizcocho y una funda de trombón. Es el mismo. Nos ha seguido. | | | | Te reíste tanto que te sentaste en la escalera.
  219 | b | El vecino nuevo toca el trombón. Tuve que sentarme. | | | | La primera nota de hoy salió limpia. Casi le tengo cariño.
  231 | a | Todo listo para ir al mar. Mi padre cuida de Doña Paca y exige órdenes por escrito. | | | | Una semana sin pianos. Lo creeré cuando te vea las manos vacías.
  231 | b | Camioneta barrida. Sin herramientas. Raro. Bueno. | | | | Llevo un destornillador. Pequeño. Es de vacaciones.
  234 | a | Nadamos antes del desayuno y el agua nos sostuvo como a dos corchos. | | | Nada. Lo tengo todo. Quédate aquí a mi lado. | Flotaste. Tú, que dices que te hundes.
  234 | b | Floté. | Me quemé los pies. Solo por arriba. | comfort | | Dos corchos. Lo pinto en la camioneta.
  237 | a | El atajo al faro. Cuatro horas y un toro, y luego el mar entero. | | | | Le di las gracias al toro. Me pareció prudente.
  237 | b | Faro. Siete horizontal. | | | | Le mandé la foto a tu padre. Respondió: «encaja».
  240 | a | En casa, con arena en la cama, y una postal de mi padre enviada desde su propia calle. | Quiero que vuelva a ser el día del toro. | comfort | | Deja la arena una noche más.
  240 | b | Doña Paca se ha doblado en tamaño. Tu padre le pone las noticias. | Hoy pesaba el diapasón. | listen | | Querrá que esté al tanto.
  255 | a | El grupo hizo su pequeña fiesta. Cada persona leyó una página suya. Una hablaba de mí y me escondí detrás de la cafetera. | | | | Viniste y pasaste dos horas en una silla pequeña.
  255 | b | Leyeron once personas. Aplaudí hasta que dolió. | | | | Once. Te lo dije al principio. Tú esperas a la gente.
  268 | a | Mi padre llegó andando hasta nuestra puerta. Con bastón y con tarta. | | | | Dijo que la barandilla es el regalo de su vida, y luego pidió la cuenta.
  268 | b | Tu padre subió nuestra escalera y criticó la barandilla. | | | | Le mandé la cuenta: un crucigrama.
  279 | a | Tocaste para nueve personas en nuestra cocina, en sillas malas, y nadie respiraba. | | | Déjame contarte otra vez cómo fue desde mi silla. | Te temblaban las manos hasta la segunda línea. Luego no. Lo vi ocurrir.
  279 | b | Toqué. Delante de gente. Sigo con vida. | Dos notas falsas. Mi sobrina las contó. Con orgullo. | comfort | | Dilo otra vez mañana. No me cupo todo.
  291 | a | Hace casi un año de las ciruelas silvestres; fuimos a mirar y ahí estaban, verdes. | | | | El atajo queda oficialmente nombrado camino.
  291 | b | Fuimos por el atajo. Guiabas tú. | | | | Hasta te paraste en la zanja y dijiste «aquí». Me conmovió.
  297 | a | El trombón tocó la canción completa, con la vuelta del final, y aplaudimos por la ventana. | | | | Me gusta lo que somos en esta cocina.
  297 | b | El trombón hizo la canción. Toda. Abrí la ventana. | | | Diez minutos en el escalón. Una taza. | Bravo, gritamos. Gritaste tú. Yo asentí muy fuerte.
`
