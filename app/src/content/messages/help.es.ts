import type { Translation } from '../messages.ts'

export const helpEs = {
  title: 'Ayuda',
  where: '¿Dónde estás?',
  whereHint: 'Nadie se entera y no se pregunta nada a ningún servidor.',
  elsewhere: 'En otro lugar',
  offer: 'Ver los números de {country}',
  keepWhere: 'Guardar esta elección en este teléfono',
  keepWhereNote:
    'Si la guardas, quien pueda abrir Attune aquí podrá ver qué país se eligió, y nada más.',
  whereKept:
    'Guardado en este teléfono. La ayuda se abre con este país cuando Attune está abierto.',
  forgetWhere: 'Dejar de guardarla',
  emergency: 'Emergencias',
  police: 'policía',
  ambulance: 'ambulancia',
  crisis: 'Alguien con quien hablar en una crisis',
  abuse: 'Si alguien te asusta o te hace daño',
  noLine: 'Para este país no encontramos ningún número que pudiéramos comprobar bien.',
  everywhere: 'Buscar una línea en {site}',
  everywhereNote: 'Una lista internacional que llevan otras personas. Al abrirla sales de Attune.',
  madeForWomen:
    'Está pensada para mujeres. Si no es tu caso, al llamar pueden decirte quién te ayuda.',
  dayAndNight: 'Día y noche',
  someHours: 'No a todas horas',
  weekdays: 'De lunes a viernes de {from} a {to}, menos festivos',
  speaks: 'Atiende en {languages}',
  call: 'Llamar al {number}',
  callPress: 'Llamar al {number} y pulsar {press}',
  text: 'Escribir al {number}',
  textMessage: 'Enviar {message} al {number}',
  whatsapp: 'WhatsApp {number}',
  chat: 'Chatear en {site}',
  inLanguage: 'en {language}',
  checked: 'Consultado el {day}.',
  purpose: 'Para qué es Attune y cuándo no',
  check: {
    line: 'Unas preguntas sobre tu seguridad',
    title: 'Solo para ti',
    only: 'Seis frases. Di de cada una cómo es en tu caso y para cuando quieras. Nada se guarda, se envía ni se cuenta a nadie.',
    statements: {
      disagree: 'Cuando veo las cosas de otra manera, me da miedo lo que venga después.',
      money: 'Alguien decide qué dinero tengo, o debo dar cuentas de todo lo que gasto.',
      phone: 'Alguien revisa mi teléfono o controla dónde estoy.',
      out: 'Alguien decide adónde puedo ir o a quién puedo ver.',
      threats:
        'Alguien ha amenazado con hacer daño, a mí, a sí mismo, a niños o a animales, con romper mis cosas o con contar lo que es privado.',
      force:
        'Alguien me ha pegado, empujado o sujetado, o me ha presionado para un contacto que yo no quería.',
    },
    yes: 'Sí',
    'not-sure': 'No lo sé',
    no: 'No',
    stop: 'Parar aquí',
    before: 'Un paso atrás',
    careful:
      'Vivir con cosas así puede desgastar mucho y ser peligroso. La culpa no es tuya. Los ejercicios para dos no están hechos para esto, y lo que digas en ellos podría usarse contra ti. Hay personas que saben de esto y pueden escucharte, sin decidir nada por ti.',
    clear:
      'Nada de lo que has dicho aquí apunta a miedo o control. Si aun así sientes que algo no está bien, eso cuenta, y hay quien te escuche.',
    noVerdict:
      'Unas pocas preguntas no lo muestran todo, y no deciden nada sobre nadie. Lo que hagas con esto lo decides tú. No queda nada de ello en este teléfono.',
    toHelp: 'Quién puede ayudar',
  },
} as const satisfies Translation<'help'>
