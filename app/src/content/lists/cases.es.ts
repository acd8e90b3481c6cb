import type { CasesId, CaseText } from './cases.ts'

export const casesEs = {
  'lost-the-post': {
    tells: 'Una amistad no consiguió la plaza que esperaba. Escribe: «Pues ya está».',
    ways: [
      { says: '«Ya saldrá otra cosa».', why: 'Puede ser verdad, y deja la tristeza en la puerta.' },
      {
        says: '«Le habías puesto mucho. ¿Cómo estás?».',
        why: 'Ve el esfuerzo, no decide qué siente y deja sitio para que lo diga.',
      },
      {
        says: '«A mí me pasó tres veces».',
        why: 'Lo dices para acompañar. Ahora la charla va de ti.',
      },
    ],
  },
  'late-again': {
    tells: 'Alguien llega tarde a casa, suelta la bolsa y dice: «No preguntes».',
    ways: [
      {
        says: '«Aquí estoy. Té, silencio u oídos: lo que quieras».',
        why: 'Respeta el «no preguntes», y la puerta sigue abierta.',
      },
      {
        says: '«¿Qué pasó esta vez?».',
        why: '«Esta vez» lleva la cuenta, y pregunta justo lo que te pidió no preguntar.',
      },
      { says: '«Bueno, pues no digo nada».', why: 'Obedece, y suena a portazo.' },
    ],
  },
  'good-news-small': {
    tells: 'Alguien del equipo dice, casi de pasada: «Les gustó mi idea».',
    ways: [
      {
        says: '«Qué bien».',
        why: 'Es amable y se acaba ahí. Una buena noticia quiere un poco de compañía.',
      },
      {
        says: '«Cuenta: ¿qué dijeron, y cómo fue para ti?».',
        why: 'Una pregunta le deja vivir el momento otra vez.',
      },
      {
        says: '«¿Y quién más participó?».',
        why: 'Buena pregunta para mañana. Hoy se lleva la luz a otra parte.',
      },
    ],
  },
  'cancelled-dinner': {
    tells: 'Cancelas el mismo día. Te contestan: «De acuerdo».',
    ways: [
      {
        says: '«Genial, gracias por entenderlo».',
        why: 'Decides que lo entiende. Quizá le hacía ilusión.',
      },
      {
        says: '«No pude evitarlo, ya sabes».',
        why: 'Dar un motivo no hace daño, pero le pide que te cuide a ti.',
      },
      {
        says: '«Habías reservado la noche. Lo siento. ¿Te da un poco de pena?».',
        why: 'Ve lo que le costó, y pregunta sin dar la respuesta por sabida.',
      },
    ],
  },
  'child-drawing': {
    tells: 'Alguien de seis años te muestra un dibujo y dice: «Me salió mal».',
    ways: [
      {
        says: '«No, está precioso».',
        why: 'Es con cariño. Pero le dice a sus ojos que vieron mal.',
      },
      {
        says: '«¿Cómo querías que quedara?».',
        why: 'Le cree, y siente curiosidad por la imagen que tenía en la cabeza.',
      },
      {
        says: '«Pues hazlo otra vez».',
        why: 'Una salida, antes de que nadie haya mirado el disgusto.',
      },
    ],
  },
  'worry-at-night': {
    tells: 'Por la noche alguien dice: «No dejo de darle vueltas a esa carta».',
    ways: [
      {
        says: '«Intenta dormir, todo va a salir bien».',
        why: 'Nadie puede saberlo, y la preocupación se queda, ahora a solas.',
      },
      { says: '«¿Qué parte vuelve una y otra vez?».', why: 'Entra un momento en ese círculo.' },
      {
        says: '«Te preocupas demasiado».',
        why: 'Es un juicio sobre la persona. La carta desaparece, y el consuelo también.',
      },
    ],
  },
  'different-view': {
    tells:
      'En una charla alguien dice: «Sentí que decidieron sin contar conmigo». Tú lo recuerdas de otra manera.',
    ways: [
      {
        says: '«Pero si te preguntamos».',
        why: 'Puede que sea así. Quien oye un «pero» tiene que defender lo que siente.',
      },
      {
        says: '«Entiendo que lo sintieras así. Yo recuerdo una pregunta. ¿Tú qué oíste?».',
        why: 'Los dos recuerdos pueden quedarse, y una pregunta abre camino.',
      },
      {
        says: '«Siento que lo veas así».',
        why: 'Suena a disculpa, y lamenta la mirada de la otra persona.',
      },
    ],
  },
  'needs-a-hand': {
    tells:
      'Alguien a quien le gusta arreglarse por su cuenta dice: «El jueves me vendría bien una mano».',
    ways: [
      {
        says: '«¿Tú, precisamente?».',
        why: 'Quizá es broma. Para quien pide poco, puede ser la última vez.',
      },
      {
        says: '«Con gusto. ¿Qué te ayudaría, y a qué hora?».',
        why: 'Un sí claro hace que pedir pese poco, también la próxima vez.',
      },
      {
        says: '«Claro, lo hago yo todo».',
        why: 'Es generoso, y más de lo que pedía. Quería una mano, no un relevo.',
      },
    ],
  },
} satisfies Record<CasesId, CaseText>
