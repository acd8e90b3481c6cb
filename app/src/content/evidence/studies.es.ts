import type { StudyTexts } from './studies.ts'

export const studiesEs: StudyTexts = {
  'whole-programme': {
    title: 'Un programa de varias semanas, a solas y en común',
    did: '300 parejas, al azar: unas ocho horas en línea con cuatro llamadas breves, o dos meses de espera.',
    found:
      'Más satisfacción que quienes esperaban (d = 0,69), más confianza (0,47), menos cosas malas entre ambos (0,57), menos ánimo bajo (0,71) y menos ansiedad (0,94). En 151 parejas, un año después, la mejora seguía.',
    but: 'Alguien les llamó cuatro veces. El efecto fue mayor donde al principio las cosas iban mal.',
  },
  'two-programmes': {
    title: 'Dos programas comparados',
    did: '742 parejas con pocos recursos, al azar: uno de dos programas en línea.',
    found: 'Los dos ayudaron casi igual (d mediana = 0,46) y duró cuatro meses.',
    but: 'No hubo menos rupturas. Nada de lo que hay aquí promete que dos personas sigan juntas.',
  },
  'without-a-coach': {
    title: 'Sin nadie que acompañe',
    did: '740 parejas: llamadas de acompañamiento, llamadas solo si hacían falta, solo correos automáticos, o esperar.',
    found:
      'Los correos solos ayudaron casi tanto (d = 0,40) como el acompañamiento (0,46 y 0,47). Terminaron 59, 65 y 54 de cada cien.',
    but: 'Era un programa entero de varias horas, no unas preguntas en una aplicación.',
  },
  alone: {
    title: 'Una persona sola',
    did: 'Un primer ensayo pequeño: una de las dos personas hizo un programa en línea sin la otra.',
    found: 'Su propia vida le pareció mejor (d = 0,69).',
    but: 'La relación no cambió de forma medible. Hacerlo a solas puede hacerte bien; no promete nada para ambos.',
  },
  'daily-prompt': {
    title: 'Una pregunta al día que se abre cuando ambos han respondido',
    did: '405 parejas, un mes con otra aplicación que hace esto.',
    found: 'Unas 80 de cada cien dijeron que las cosas iban mejor.',
    but: 'Hasta donde vimos no había grupo de comparación, así que nadie sabe qué habría pasado sin ella.',
  },
  'three-steps-deeper': {
    title: 'Preguntas en tres pasos, cada vez más hondas',
    did: 'Gente que no se conocía se turnó con preguntas durante 45 minutos, o habló de cosas ligeras.',
    found:
      'Sintieron más cercanía que tras la charla ligera. Por vídeo funcionó igual que cara a cara. En 60 parejas que lo hicieron con otra pareja creció también la cercanía entre ellas. Pedirles que se acercaran no añadió nada.',
    but: 'Casi siempre gente desconocida, y una sola vez.',
  },
  'short-turns': {
    title: 'Turnos cortos',
    did: 'Gente que no se conocía habló de sí en turnos cortos, o primero una persona y luego la otra.',
    found:
      'Con turnos cortos hubo más agrado y cercanía. La diferencia siguió incluso tras cambiar los turnos largos.',
    but: 'Gente desconocida, en una primera charla.',
  },
  'fear-of-depth': {
    title: 'El miedo a hablar más hondo',
    did: 'Varios experimentos sobre lo que se espera de una charla más honda.',
    found:
      'La gente esperaba más incomodidad de la que hubo, y menos interés del que mostró la otra persona.',
    but: 'Con gente ya cercana pasa menos.',
  },
  'told-and-answered': {
    title: 'Contar y recibir respuesta',
    did: 'Se llevó un diario de lo que se contaban, una o dos semanas.',
    found:
      'Había más cercanía cuando se contaba algo, en parte porque la otra persona parecía entender y cuidar. Los sentimientos contaron más que los hechos.',
    but: 'Los diarios muestran qué va junto, no qué causa qué.',
  },
  'good-news': {
    title: 'Responder a las buenas noticias',
    did: 'Diarios, y 79 parejas grabadas mientras se contaban algo bueno y algo malo.',
    found:
      'Responder con calidez y preguntas iba con más cercanía. La respuesta a lo bueno anunció las rupturas de dos meses después mejor que la respuesta a lo malo.',
    but: 'Cuando se enseñó a responder así, la satisfacción no subió. Sí se sintieron con más gratitud recibida.',
  },
  thanks: {
    title: 'Dar las gracias',
    did: 'Se pidió a parejas dar las gracias durante un mes, o hacer otra cosa. 125 parejas hicieron un plan de cuándo decirlo, 35 noches. 67 parejas llevaron un diario dos semanas.',
    found:
      'El efecto fue modesto, y solo donde la otra persona se sintió vista. Con un plan hubo más gracias y más tiempo en común. En el diario, agradecer mejoró el día siguiente de ambos; sentirse en deuda no.',
    but: 'Agradecer por encargo, donde hay poca calidez, puede no hacer nada. No hay cupo.',
  },
  'good-things': {
    title: 'Cosas buenas del día',
    did: '134 parejas en tres grupos; uno anotó cosas buenas compartidas.',
    found: 'Sintieron más cercanía.',
    but: 'Es un solo estudio.',
  },
  'i-feel': {
    title: 'Primero tu lado, luego el mío',
    did: 'Se leyeron discusiones imaginadas y se valoraron ocho maneras de empezar.',
    found:
      'Hablar desde el «yo» y mostrar que se ve el otro lado bajaban, cada cosa por su parte, la defensa que se esperaba. Lo mejor fue unir las dos.',
    but: 'Son valoraciones de escenas imaginadas, no discusiones reales. Nunca para quien tiene miedo de la otra persona.',
  },
  'a-breath-before': {
    title: 'Una respiración antes de responder',
    did: '81 parejas jóvenes en un juego en que podían molestarse, con una espera obligada de 5, 10 o 15 segundos.',
    found: 'Cinco segundos frenaron la revancha tanto como quince.',
    but: 'Era un juego. Los propios autores dicen que no es respuesta al maltrato.',
  },
  'agreed-pause': {
    title: 'Una pausa que ambos acordaron',
    did: 'Profesionales que trabajan con violencia en casa escribieron cómo salen mal y bien las pausas.',
    found:
      'La pausa que impone una sola persona se usó para controlar y se vivió como abandono. Hacen falta siete pasos acordados: notar, decidir, avisar, confirmar, separarse, calmarse, volver.',
    but: 'Es consejo de la práctica. Veinte minutos es lo que sugieren muchos profesionales; no vimos que se probara esa cifra.',
  },
  'seen-from-outside': {
    title: 'Siete minutos, visto desde fuera',
    did: '120 parejas, al azar: en su segundo año, tres veces, siete minutos para escribir sobre su último conflicto como lo vería alguien que les desea lo mejor.',
    found:
      'Quienes no escribieron fueron perdiendo satisfacción; quienes escribieron, no. Discutían igual, con menos malestar.',
    but: 'Cada cuatro meses, no cada día. Lo escrito es privado.',
  },
  'private-writing': {
    title: 'Escribir para ti',
    did: 'Una persona de cada una de 86 parejas escribió 20 minutos durante tres días, sobre sentimientos o sobre el día.',
    found:
      'Tres meses después seguían juntas 77 de cada cien de las que escribieron sobre sentimientos; de las otras, 52.',
    but: 'Es un solo estudio.',
  },
  'check-up': {
    title: 'Una mirada a la relación, una vez al año',
    did: '215 parejas: una evaluación y una charla sobre lo que mostró, y otra vez al año.',
    found: 'La cercanía subió a lo largo de dos años (d de 0,20 a 0,55; media 0,37).',
    but: 'Una evaluación con su charla es más que los círculos y preguntas de aquí.',
  },
  'something-new': {
    title: 'Algo nuevo en común',
    did: '101 parejas hicieron algo emocionante 90 minutos por semana, cuatro semanas.',
    found: 'Más emoción y más satisfacción, y seguía cuatro meses después.',
    but: 'Se midió en el mismo grupo, antes y después.',
  },
  touch: {
    title: 'El contacto',
    did: 'Se preguntó por el móvil a 39 parejas durante dos semanas. En otro estudio 52 personas adultas se besaron más, seis semanas.',
    found:
      'El contacto iba con cercanía en el momento, no con más seguridad. Quienes se besaron más tuvieron menos estrés y más satisfacción.',
    but: 'Grupos pequeños. Solo lo que ambos quieren.',
  },
  'small-rituals': {
    title: 'Pequeños gestos cálidos cada día',
    did: 'Se hizo a propósito algo pequeño: cariño, un recuerdo de la infancia, mirarse, un logro en común.',
    found: 'Hubo más cercanía que tras algo neutro, y al final del día se había ido.',
    but: 'Lo pequeño sigue siendo pequeño. Por eso vuelve cada día.',
  },
  listening: {
    title: 'Escuchar',
    did: '365 parejas hablaron dos veces ocho minutos. En otro estudio se entrenó a escuchar.',
    found:
      'La atención en los momentos duros iba con más satisfacción. El entrenamiento hizo más cálidos los momentos comunes; no cambió cuánto se sentía cada cual sin máscara ni la ansiedad.',
    but: 'Lo primero muestra qué va junto, no qué causa qué.',
  },
  'phone-away': {
    title: 'El móvil aparte',
    did: 'Encuestas a gente cuya pareja mira el móvil.',
    found:
      'Duele cuando uno se siente fuera y sin respuesta. En una encuesta a 383 personas, 15 de cada cien vieron daño.',
    but: 'Que un móvil sobre la mesa dañe por sí solo no está demostrado; un estudio no volvió a encontrarlo.',
  },
  'guided-talk': {
    title: 'Una charla sencilla con guía',
    did: '174 parejas recién casadas vieron cinco películas en un mes y hablaron después, o recibieron un curso.',
    found:
      'A los tres años se habían separado 11 de cada cien en lugar de 24, igual que tras el curso.',
    but: 'Lo sabemos por la prensa, no por el estudio mismo.',
  },
}
