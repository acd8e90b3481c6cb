import type { CaseTexts } from './cases.ts'

export const casesEs: CaseTexts = {
  'late-home': {
    says: '«Estuve una hora en la mesa sin saber dónde estabas».',
    ways: {
      stays: {
        answer: '«Una hora sin saber nada. ¿Te dio miedo que hubiera pasado algo?».',
        why: 'Nombra cómo pudo ser esa hora y pregunta si fue así. Las razones pueden venir después.',
      },
      mends: {
        answer: '«La próxima vez aviso, te lo prometo».',
        why: 'Es un buen ofrecimiento y llega algo pronto: nadie ha escuchado aún esa hora, y puede sonar a punto final.',
      },
      passes: {
        answer: '«El tren iba con retraso. ¿Qué querías que hiciera?».',
        why: 'Quizá sea verdad. Responde a una acusación que no se hizo, y quien esperó vuelve a quedarse a solas.',
      },
    },
  },
  'the-exam': {
    says: '«No lo pasé. No quiero ni hablar de eso».',
    ways: {
      stays: {
        answer: '«Está bien. Aquí estoy, y no hace falta que hablemos».',
        why: 'Toma en serio lo que pide y se queda. Cuando nadie empuja, muchas veces se habla después.',
      },
      mends: {
        answer: '«Puedes repetirlo en marzo, ya lo miré».',
        why: 'Quiere ayudar. También dice: a ver si dejamos pronto atrás este sentimiento.',
      },
      passes: {
        answer: '«Es solo un examen».',
        why: 'Quiere hacerlo más pequeño. Lo que se hace pequeño es el espacio para estar triste.',
      },
    },
  },
  'good-news': {
    says: '«Eligieron mi dibujo para el calendario».',
    ways: {
      stays: {
        answer: '«¿Cuál? ¿Cómo te lo dijeron?».',
        why: 'Seguir preguntando deja que la alegría ocurra otra vez. Responder a lo bueno importa al menos tanto como responder a lo malo.',
      },
      mends: {
        answer: '«¿Y dijeron cuánto pagan?».',
        why: 'Buena pregunta para mañana. Hoy convierte la alegría en un asunto pendiente.',
      },
      passes: {
        answer: '«Qué bien. ¿Has visto mis llaves?».',
        why: 'Sin mala intención. Pero la noticia no la ha oído nadie.',
      },
    },
  },
  'the-haircut': {
    says: '«Me veo fatal. Así no puedo ir».',
    ways: {
      stays: {
        answer: '«Ya sientes las miradas. ¿Qué es lo peor de todo?».',
        why: 'No discute sobre el pelo. Pregunta por el miedo a que te miren.',
      },
      mends: {
        answer: '«Ponte el gorro».',
        why: 'Rápido y quizá gracioso. Sin quererlo, también da la razón: se ve fatal.',
      },
      passes: {
        answer: '«Te queda genial, no digas más».',
        why: 'Palabras amables que cierran la puerta: ahora también está mal sentirse así.',
      },
    },
  },
  'the-sick-cat': {
    says: '«En el veterinario dicen que quizá sea hora de dejar ir a Mila».',
    ways: {
      stays: {
        answer: '«Ay, no. Trece años con Mila. Ven, siéntate conmigo».',
        why: 'Pone palabras a la pena y ofrece compañía. No hay que decidir nada en este minuto.',
      },
      mends: {
        answer: '«Pidamos primero otra opinión».',
        why: 'Puede ser sensato, dentro de una hora. Ahora obliga a pensar a quien está de duelo.',
      },
      passes: {
        answer: '«Mila tuvo una buena vida».',
        why: 'Es verdad, y es para más tarde. Si llega lo primero, salta lo que duele.',
      },
    },
  },
  'the-same-story': {
    says: '«Se volvieron a reír de mi idea, delante de todo el mundo».',
    ways: {
      stays: {
        answer: '«Otra vez. ¿Cómo fue estar ahí?».',
        why: 'Sabe que es la quinta vez y aun así pregunta por esta.',
      },
      mends: {
        answer: '«Diles que así no».',
        why: 'Puede ser. Quien acaba de sentirse poca cosa oye una cosa más que no hizo.',
      },
      passes: {
        answer: '«Eso lo dices todas las semanas».',
        why: 'Quizá sea lo que se siente al escuchar. A quien lo cuenta le da vergüenza. «Me cansa oírlo, ¿buscamos otra manera?» sería sincero y más amable.',
      },
    },
  },
  forgotten: {
    says: '«Olvidaste que hoy hace años que murió Ana».',
    ways: {
      stays: {
        answer: '«Lo olvidé. Hoy te quedaste a solas con eso, y lo siento».',
        why: 'Dice lo que pasó, cómo pudo ser, y lo siento, sin ningún pero.',
      },
      mends: {
        answer: '«El sábado vamos al cementerio».',
        why: 'Buena idea cuando ya se ha escuchado la herida. Antes, parece un pago.',
      },
      passes: {
        answer: '«He tenido tantas cosas en la cabeza».',
        why: 'Una razón lleva la conversación a quien olvidó. Puede esperar una noche.',
      },
    },
  },
  'quiet-at-dinner': {
    says: 'Ni una palabra en toda la noche.',
    ways: {
      stays: {
        answer: '«Hoy hablas poco. ¿Quieres compañía o tranquilidad?».',
        why: 'Dice lo que se ve, no pretende saber nada y deja abiertos los dos caminos.',
      },
      mends: {
        answer: '«¿Vemos algo divertido?».',
        why: 'Un intento amable de cambiar el ánimo. No pregunta cuál es el ánimo.',
      },
      passes: {
        answer: '«¿Y ahora qué hice?».',
        why: 'Adivina lo que piensa la otra persona, y se pone en el centro. El silencio tiene muchas razones.',
      },
    },
  },
}
