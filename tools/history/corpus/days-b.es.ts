import type { DayLines } from '../corpus-shape.ts'

/** La voz corta: seca, exacta, tierna sin querer. Línea: texto | de qué habla. */
export const daysBEs = {
  high: `
    Afiné el piano de la escuela. Me dio las gracias en si bemol. | el piano agradecido
    No llamó nadie antes de las nueve. | el silencio de antes de las nueve
    Encontré sitio para aparcar. Luego recordé que iba en bici. | el sitio para aparcar
    ~Me guardaste la esquina de la tarta. Lo vi. | la esquina de la tarta
    Un perro se me sentó en el pie todo el viaje. | el perro en tu pie
    Don Abel tocó mientras yo trabajaba. Mal y con alegría. | la música de don Abel
    Comí en la camioneta, puerta abierta, botas fuera. | la comida sin botas
    La cuerda que se iba a romper no se rompió. | la cuerda que aguantó
    Mi sobrino me enseñó un truco de cartas. Sigo sin verlo. | el truco de cartas
    Sol en la nuca de dos a cuatro. | el sol en la nuca
    ~>2 Maceta nueva para Doña Paca. Se la ganó. | la maceta de Doña Paca
    Alguien me sujetó el ascensor. Con un pie, un paquete y una sonrisa. | el ascensor
    Llamó mi hermana. Cuarenta minutos. No resolvimos nada. Qué bien. | la llamada de tu hermana
    Un nido de ratón en un piano. Con gusto: solo fieltro del bueno. | el ratón con gusto
    ~Llegué y la mesa estaba puesta. Me quedé en la puerta como una visita. | la mesa puesta
    Me pagaron a tiempo. | el milagro del pago
    Un niño preguntó si curo pianos. Dije que sí. | la cura de pianos
    Arreglado con un tornillo. No se lo dije a nadie. Te lo digo a ti. | el tornillo
    El del transbordador me saludó. Tras seis años. | el saludo
    Abrí los ojos antes que el despertador y no me enfadé. | ganarle al despertador
    ~>6 <165 El trombón de arriba paró a las diez en punto. Progreso. | el trombón puntual
    Bizcocho en la parroquia. Tres trozos. Eran pequeños. | los tres trozos pequeños
    Una señora me dio de propina un tarro de pepinillos. | los pepinillos
    Oí llover en el techo de la camioneta más rato del necesario. | la lluvia en la camioneta
    Piano de cola, cuarto piso, sin ascensor, cuatro personas, cero heridas. | el cuarto piso
    ~Te reíste durmiendo. Quiero saber de qué. | la risa dormida
    Mi sobrina me dibujó. Soy casi todo zapatos. | el retrato
    Las botas nuevas dejaron de doler. | las botas nuevas
    Alguien silbaba la nota con la que afiné. A tres calles. | el silbido
    Una clienta me dio sopa. La cuchara se quedaba de pie. | la sopa de la cuchara de pie
    Le gané a la lluvia por un minuto. | ganarle a la lluvia
    ~Tu nota en el bolsillo del abrigo. | la nota del bolsillo
    >14 El atajo de los ladrillos existe. Tú lo dudabas. | el atajo de los ladrillos
    Toqué un rato al terminar. No había nadie en la casa. | tocar en una casa vacía
    En la panadería no quedaba nada. Me dio el pico de una barra, caliente. | el pico caliente
    Un coro dio el último acorde afinado. Entero. | el último acorde
    ~Hice el crucigrama contigo gritando desde la bañera. | el crucigrama desde la bañera
    Dos horas sin cobertura, arriba, en el embalse. | dos horas fuera del mapa
    El gato del número nueve se metió en la bolsa de herramientas. No aceptó factura. | el gato en la bolsa
    Tiré una piedra. Siete botes. Sin testigos. | los siete botes
    A mi sobrino se le cayó un diente y me lo vendió. | el negocio del diente
    Dormí durante toda la tormenta. | dormir con tormenta
    Una manzana de un árbol que no es de nadie. | la manzana
    Una viuda me pidió afinar aunque ya no toque nadie. Escuchó cada nota. | la viuda y las notas
    ~Dijimos la misma palabra a la vez. Era «tortitas». | las tortitas
    El tornillo de ayer, por fin, salió. | la salida del tornillo
    Arreglaron el banco de la esclusa. Me senté, por agradecer. | el banco arreglado
    Castañas calientes, muelle frío. | las castañas del muelle
    La radio vieja funciona. Era el fusible. Es el fusible cada vez. | el fusible
    Una niña de trenzas verdes me tocó cuatro notas y dijo: así suenas tú. | tus cuatro notas
    Nadie me necesitó hasta las cuatro. | la calma hasta las cuatro
    ~Bailaste con la escoba. No lo niegues. | la escoba
    Dos cuervos compartieron una galleta. Con justicia. | los cuervos justos
    Oí un piano mío en la radio. Puede que mío. | el piano de la radio
    Le subí la compra a una vecina. Me dio un rábano. | el rábano
  `,
  highs: `
    Cerca de {place}: {sight}. Eso es todo. | lo que pasó cerca de {place}
    Cené {dish}. Repetí. No me arrepiento. | {dish}
    Vi {sight}. Lo vería otra vez. | lo que viste
    {Who} dijo buenos días primero. | los buenos días
    {Small}. No lo vi venir. | {small}
    Conseguí domar {thing}. No se lo conté a nadie. | {thing}
    Junto a {place}, diez minutos, nada que hacer. | los diez minutos junto a {place}
    {Who} me invitó a un café y no dijo por qué. | el café sin porqué
    {Small} y luego {dish}. Buen orden. | ese buen orden
    Fui por el atajo, pasando por {place}. Largo. Vi {sight}. | el atajo por {place}
    {Who} me contó un chiste. Malo. Ya lo he contado dos veces. | el chiste malo
    Probé suerte con {skill}. No fue un desastre. | {skill}
    Vi {sight}. Me reí en voz alta, por {place}, sin compañía. | reírte por {place}
    Cené {dish} y nadie me preguntó nada. | {dish} en paz
  `,
  low: `
    La espalda. Tres pianos de pared en un día. | los tres pianos
    Un cliente dijo: «suena igual». | el que no oye la diferencia
    La camioneta no arrancó. Luego sí. Luego no. | la camioneta
    Olvidé el diapasón bueno en una escuela. | el diapasón
    No le devolví la llamada a mi hermana. | la llamada pendiente
    Demasiada gente. Toda buena. | demasiada gente
    Se me cayó un martillo en un pedal. Lo pago yo. | el martillo y el pedal
    Viaje largo para un trabajo anulado. | el trabajo anulado
    >60 Don Abel vende el piano. | el piano de don Abel
    Calcetines mojados desde las once. | los calcetines mojados
    No hablé y alguien creyó que era enfado. | que lo tomaran por enfado
    Café malo. Dos veces. Repetí. | el café
    El teatro sigue sin pagar. | la factura del teatro
    Me corté el pulgar con una cuerda. Pequeño. Ruidoso. | tu pulgar
    No oí la octava alta como antes. | la octava alta
    ~Llegué sin palabras. No es por ti. | la noche sin palabras
    Mi sobrino preguntó por qué no fui a su partido. | el partido
    Dije que lo haría. No lo hice. | lo que quedó sin hacer
    Dos horas de música de espera. Desafinada. | la música de espera
    No pasó nada y me agotó. | el día de nada
    Casa vieja, piano viejo, manos frías. | las manos frías
    Me perdí en mi propio atajo. | perderte en tu atajo
    Se murió la calefacción de la camioneta. Yo, un poco, con ella. | la camioneta fría
    Se rieron de mi presupuesto. No con buena risa. | aquella risa
  `,
  lows: `
    {Bother}. No digo más. | {bother}
    {Bother}, y después {bother2}. | {bother}
    Se me fue una hora con {bother}. | la hora perdida
    Hablé en seco por {bother}. Culpa mía. | hablar en seco
    No pude quitarme de encima {bother}. Probé con {place}. Nada. | {bother}
    El plan era {treat}. Tocó {bother}. | {bother}
    {Bother} antes del desayuno. Luego volqué {dish}. | la cena volcada
    No dije nada de {bother} en todo el día. Lo digo ahora. | {bother}
  `,
} satisfies DayLines
