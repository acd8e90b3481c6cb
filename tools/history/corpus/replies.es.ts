import type { ReplyLines } from '../corpus-shape.ts'

/** Palabras de vuelta. `{about}` es aquello de lo que escribió la otra persona, visto por quien lee. */
export const repliesEs = {
  a: {
    good: `
      Cuéntame más sobre {about}, y no te dejes nada.
      Me quedo con {about}.
      Sonreí al leer sobre {about}. Luego lo leí otra vez.
      Gracias por {about}. Hoy me hacía falta algo así.
      Me encantaría preguntarte por {about} mientras fregamos los platos.
      Entiendo por qué {about} te ha acompañado.
      {About}: me imagino tu cara.
      Me llevo {about} a la cama como buen pensamiento.
      No sabía que te fijabas en cosas como {about}. Me gusta saberlo.
      Vuelve a contármelo en voz alta, con {about} y todas las voces.
      Qué ganas de haber visto {about}.
      {About}. Acabas de agrandarme la noche.
      Lo que me conmovió es {about}, y que lo escribieras para mí.
      Le he leído a la planta la parte de {about}. Está de acuerdo.
      Más de esto, por favor. Empieza por {about}.
    `,
    answer: `
      Cuéntame más sobre {about}. Tengo tiempo.
      Me quedo con {about}.
      Leí dos veces lo de {about}, la segunda despacio.
      Me encantaría preguntarte por {about} con la lámpara encendida y sin prisa.
      {About}: a estas alturas todavía me sorprendes.
      Gracias por confiarme lo de {about}.
      Entiendo por qué. Lo de {about} suena mucho a ti.
      No sabía lo de {about}. Ahora quiero la historia entera.
      Sonreí con lo de {about}, y luego tragué saliva.
      {About}. Lo recordaré algún día cualquiera.
      ¿Hablamos de {about} en el próximo paseo?
      Me conmovió la sencillez con que escribes sobre {about}.
      La mitad la adivinaba. {About} era la otra mitad.
      Qué bien que la pregunta preguntara. {About}, quién lo diría.
    `,
    listen: `
      Aquí estoy, y solo voy a escuchar. Empieza por {about} o por donde quieras.
      Gracias por contarme lo de {about}. No traigo consejos, solo orejas.
      Leí despacio lo de {about}. Menos mal que no te lo guardaste.
      {About}: suena pesado. Puedes dejarlo aquí, a mi lado.
      Entiendo por qué lo de {about} te sigue rondando. Cuenta todo lo que quieras.
      Nada de soluciones. Háblame de {about} hasta que no quede nada.
    `,
    comfort: `
      Ven aquí. Lo de {about} puede esperar al otro lado de la puerta.
      Cuánto siento lo de {about}. Quiero sentarme muy cerca.
      Fue mucho peso, con {about} y el resto del día. Estoy de tu lado.
      Conmigo no hace falta hacerse fuerte con lo de {about}.
      Ay. {About}. Tengo una manta y ninguna pregunta.
      Ojalá hubiera estado a tu lado con lo de {about}.
    `,
    ideas: `
      Sobre {about}: ¿pienso en voz alta contigo diez minutos?
      Tengo dos ideas sobre {about}, y puedes tirar las dos.
      Podríamos escribir lo de {about} en un papel y ver qué parte es de verdad tuya.
      Sobre {about}: ¿cuál sería el paso más pequeño? En ese te ayudo.
      Me pregunté qué me dirías tú a mí sobre {about}. Creo que algo amable.
    `,
    thanks: `
      No pensé que hubieras notado lo de {about}. Ahora me da vergüenza y alegría.
      Leer lo de {about} me calentó por dentro. Mañana lo haría otra vez.
      Gracias por decirlo. Lo de {about} fue un gusto, y ahora más.
      Me salió sin pensar, y me encanta que te llegara lo de {about}.
      Esto me lo guardo. Lo de {about} no me pareció nada cuando lo hice.
      No sabía que lo de {about} valía tanto. Qué bien saberlo.
    `,
  },
  b: {
    good: `
      {About}. Ja.
      Cuéntame lo de {about} en la cena. Versión larga.
      No me esperaba {about}. Me gustó.
      Lo de {about}: quiero un dibujo.
      Bien. Más de {about}.
      Sonreí con {about}. A solas, en un taburete.
      Apunto {about} en mi lista de cosas buenas.
      Lo entiendo. {About}.
      Lo leí dos veces por {about}.
      No sabía lo de {about}.
      Gracias por {about}.
      Habría pagado entrada por {about}.
      {About}. Eso es muy tuyo.
      Quédate con {about}. No arregles nada.
      Tengo preguntas sobre {about}. Todas amables.
    `,
    answer: `
      {About}. Encaja.
      Cuéntame más sobre {about}. En la camioneta vale.
      No sabía lo de {about}.
      {About}. Tuve que dejar la taza.
      Buena respuesta. Me quedo con {about}.
      Lo entiendo. {About}.
      {About}: yo habría fallado.
      Gracias por lo de {about}. No es poco.
      Sonreí con lo de {about}. Seguro que tú también.
      Quiero oír otra vez lo de {about}. En voz alta.
      {About}. Me lo guardo.
      Lo de {about} lo conocía por fuera. Qué bien verlo por dentro.
      Pregunta de vuelta: ¿desde cuándo {about}?
      {About}. Sí. Así eres.
    `,
    listen: `
      Orejas puestas. Empieza por {about}.
      Me callo. Cuéntame lo de {about}.
      No voy a arreglar lo de {about}. Palabra. Me siento sobre las manos.
      {About}. Te he oído.
      Gracias por contarme lo de {about}. Sigue.
      Tengo toda la noche para {about}.
    `,
    comfort: `
      {About}. Ven aquí.
      Siento lo de {about}. Tengo un brazo libre.
      Lo hiciste bien con {about}. Te conozco.
      Estoy a tu lado, con {about} o sin eso.
      Lo de {about} fue un asco. Tú no.
      Té. Manta. Nadie nombra lo de {about}.
    `,
    ideas: `
      Lo de {about}: tengo una idea, cuando quieras.
      ¿Partimos en dos lo de {about} y hacemos una mitad?
      Conozco a alguien que sabe de {about}. ¿Pregunto?
      {About}. Lápiz, papel, diez minutos, tú y yo.
      Prueba lo de {about} al revés. Igual es una tontería.
    `,
    thanks: `
      ¿Lo de {about}? Cuando quieras.
      No sabía que lo de {about} contaba. Bueno es saberlo.
      Te vi la cara. Con eso bastaba. Pero gracias por las palabras sobre {about}.
      Lo de {about}, un placer. De verdad.
      Orejas rojas. Lo de {about} no fue nada. Bueno, fue algo.
      Repetiré lo de {about}. Quedas sobre aviso.
    `,
  },
} satisfies Readonly<Record<'a' | 'b', ReplyLines>>
