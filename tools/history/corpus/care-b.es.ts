import type { CareLines } from '../corpus-shape.ts'

/** Como care-a.es.ts, en la voz corta. */
export const careBEs = {
  help: `
    Diez minutos de nada. Luego, para ti. | los diez minutos de nada | Me diste diez minutos de nada. | Volví a ser persona.
    ~Sopa, si queda. | la sopa | Hiciste sopa con lo que había. | Lo más rico del mes.
    No preguntes aún. A las nueve. | preguntar a las nueve | Preguntaste a las nueve. A las nueve clavadas. | Entonces ya podía hablar. Lo sabías.
    ~Tu mano en la espalda mientras me duermo. | la mano en la espalda | Dejaste la mano ahí hasta que dormí. | Dormí como una piedra en un río.
    Cuéntame la biblioteca. Versión larga. | la versión larga | Me contaste la versión larga. | Tu día me gusta más que el mío. Sirvió.
    ~Baño. Y tú en el borde, hablando. | el baño y la charla | Te sentaste en el borde de la bañera y hablaste. | Dejé de contar los errores del día.
    Dime que puede esperar a mañana. | que espere a mañana | Dijiste que podía esperar a mañana. Pudo. | Necesitaba oírlo en otra voz.
    ~El hombro izquierdo. Cinco minutos. No cronometro. | el hombro izquierdo | Te ocupaste del hombro. Más de cinco. | Subí el brazo y el ánimo.
    Ayúdame con la carta al teatro. | la carta al teatro | Me ayudaste con la carta al teatro. | Pagaron. Pero la alegría fue antes.
    ~Tortitas. Sé qué hora es. | las tortitas tardías | Hiciste tortitas a las diez de la noche. | Lo recordaré a los noventa.
    Ven a sentarte un minuto en la camioneta. | el minuto en la camioneta | Saliste y te sentaste en la camioneta. | No tuve que meterlo en casa.
    ~Fin de semana sin visitas. | el fin de semana sin visitas | Dejaste libre el fin de semana y avisaste tú. | Volví a oírme.
    Ríete de mí, con cariño. | la risa con cariño | Te reíste de mí, con cariño. | Tenía gracia. Se me había escapado.
    ~¿Llamas tú al casero? Te lo pago en tostadas. | la llamada al casero | Llamaste al casero. | Prefiero subir un piano. Lo sabes.
    Una historia de tu abuela. | una historia de mi abuela | Me contaste lo del dedal. | Sentí que también era mi abuela.
    ~Sábanas limpias. Hago la mitad. | las sábanas limpias | Pusiste las sábanas, mi mitad incluida. | Me acosté y perdoné a todo el mundo.
  `,
  helps: `
    ¿Te encargas de {chore}? No me queda pila. | {chore} | Te encargaste de {chore}. | Lo noté. Me senté.
    Primero {chore}, contigo. Luego el sofá. | {chore}, contigo | Te pusiste conmigo con {chore}. | Mitad de tiempo, nada de mal humor.
    ~Pido {dish}. Friego yo. | {dish} | Hiciste {dish}. | Comí despacio. A propósito.
    Sujétame la linterna mientras arreglo {thing}. | la linterna | Sujetaste la linterna mientras arreglaba {thing}. | La buena compañía es sobre todo linterna.
    Andar hasta {place}. A la ida, sin hablar. | el paseo hasta {place} | Anduviste hasta {place} y me dejaste callar. | A la vuelta hablé. Gracias por la ida.
    Deja que proteste por {bother}. Tres frases. | las tres frases sobre {bother} | Me oíste protestar por {bother}. Fueron once frases. | Por la mañana ya no estaba.
    ~Quiero {treat}. Vigila la puerta. | {treat} | Vigilaste la puerta durante {treat}. | No entró nadie. Lo haces bien.
    Búscame algo gracioso. Hoy tocó {bother}. | algo gracioso | Me buscaste algo gracioso el día de {bother}. | Me reí una vez. Bastó.
  `,
  thanks: `
    ~Encendiste la estufa antes de que me levantara. | Suelo tibio. Pensé en ti con los dos pies. | el suelo tibio
    No dijiste «te lo dije». Me lo habías dicho. | Así aprendí antes. | lo que no dije
    Llamaste a mi hermana cuando yo no podía. | Ella lo notó. Yo lo noté. | la llamada a tu hermana
    ~Dejaste la lámpara encendida. | Alguien me esperaba. Aún me parece nuevo. | la lámpara
    Me apuntaste cómo se llama la canción. | La tarareo en cada casa. | el nombre de la canción
    Dejaste de leer cuando entré. | Sé lo bueno que es ese libro. | el libro que cerré
    ~Doblaste mis camisas como las doblo yo. | Te habías fijado. | las camisas
    Te quedaste en la sala hasta apilar la última silla. | Doscientas sillas. Yo habría apilado ocho. | las doscientas sillas
    Me dejaste equivocarme en paz, con lo de los ladrillos. | Llegué por mi cuenta. Tarde. | lo de los ladrillos
    Enseñaste a silbar a mi sobrino. | No ha parado. Piensa en ti. Y el resto de la familia. | el silbido
    ~>6 <165 Te pusiste de mi lado contra el trombón. | Da gusto tener aliados con oídos. | el bando contra el trombón
    Me dijiste qué camisa. | Me salvaste de la otra. | qué camisa
    Preguntaste para qué es el martillo y luego te acordaste. | Nadie se acuerda del martillo. | el martillo
    Aguantaste la risa con el del presupuesto. | Sin tu cara seria yo no habría podido. | mi cara seria
    ~Me llevaste los guantes a la verja. En zapatillas. | Te vi correr. Me duró hasta el muelle. | los guantes
    Me dejaste conducir y no dijiste nada de las marchas. | Te oí no decirlo. Gracias. | las marchas
    Leíste la carta antes que yo. | Después pude abrirla. | la carta
    Viste que no podía más y dijiste que nos íbamos. | No tuve que quedar mal. Quedaste bien tú. | irnos temprano
    ~>2 Regaste a Doña Paca mientras yo no estaba. | Preguntó por ti. | el riego de Doña Paca
    Tocaste conmigo las notas graves. Tres. | Mi mejor dúo. | el dúo
    No me despertaste. | Nueve horas. Parezco de fábrica. | las nueve horas
    Dijiste que estabas a gusto conmigo. Delante de gente. | Me miré los zapatos. Me gustó. | decirlo delante de gente
  `,
  thankses: `
    Te encargaste de {chore}. Me tocaba. | Viste con qué cara entré. | {chore}
    Madrugaste y te peleaste con {thing}. | Seguí al calor. Qué suerte la mía. | {thing}
    Me guardaste {dish}. | De pie, frío, feliz. | {dish}
    Me llevaste hasta {place} y esperaste. | No tengo costumbre de que me esperen. | la espera junto a {place}
    Me dejaste hablar y hablar de {bother}. | Suena más pequeño cuando asientes. | {bother}
    Saludaste por los dos lados cuando apareció {who}. | A mí no me salía ser amable. Lo fuiste tú. | el saludo doble
    Me avisaste para que viera {sight}. | Habría pasado de largo. Suelo pasar. | lo que te enseñé
    Sacaste tiempo para {treat}. | A nadie más se le habría ocurrido. | {treat}
    No te reíste de mí y de {skill}. | Yo me habría reído. | {skill}
    Pasaste por {place} solo para volver conmigo. | Son cuatro minutos. Los noté todos. | los cuatro minutos desde {place}
  `,
} satisfies CareLines
