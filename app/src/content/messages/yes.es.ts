import type { Translation } from '../messages.ts'

export const yesEs = {
  title: 'Sí, si tú también',
  intro:
    'Una lista de cosas pequeñas que pueden acercar. Marca aquello de lo que te gustaría poder hablar. {name} solo se entera de algo que marcaste si también lo marcó.',
  wants: 'A {name} le gustaría empezar esto contigo.',
  know: 'Conviene saberlo antes',
  knowMutual:
    'Quien marca algo se entera más tarde de si la otra persona también lo marcó. Por eso, marca solo lo que te alegraría que se supiera, si es mutuo.',
  knowSilence:
    'A nadie se le dice lo que dejas sin marcar, ni si llegaste a mirar. Aun así, si nunca aparece nada, {name} puede suponer que has marcado poco.',
  knowTalk:
    'Lo que aparece significa que a las dos personas les parece bien hablar de ello. No promete nada, y puedes cambiar de idea.',
  knowServer:
    'El servidor puede ver que participas y cuántas veces hay coincidencias, pero no en qué.',
  knowServerOurs:
    'Puede que una de las dos personas lleve el servidor. Entonces esto protege menos: quien lo lleva podría encontrar la manera de ver lo que marcó la otra.',
  knowStop:
    'Empieza cuando las dos personas quieren. Puedes apartarlo cuando quieras, y no se le dice a nadie.',
  notFree:
    'Si no sientes libertad para dejar cosas sin marcar, mejor no lo uses. Para momentos así está {help}.',
  help: 'Ayuda',
  begin: 'Empezar',
  asked: 'Ahora {name} también puede empezarlo, o dejarlo. Hasta entonces no pasa nada.',
  elsewhere:
    'Usas esto en otro de tus dispositivos. Solo uno de ellos puede guardar lo que marcas. Si sigues aquí, lo que está marcado allí se borra.',
  useHere: 'Usarlo aquí',
  notAnyMore: 'He cambiado de idea',
  thisWeek: 'Esta semana',
  matched: 'A las dos personas les parece bien hablar de esto',
  matchedNote: 'De hablarlo, nada más. Queda aquí esta semana y después desaparece.',
  list: 'Me parece bien hablar de',
  listNote:
    'Lo que marcas cuenta a partir de la semana siguiente. Si entonces las dos personas lo tenían marcado, aparece una semana después. Hasta ese momento puedes quitarlo. Las semanas empiezan en jueves.',
  putAway: 'Apartar esto',
  putAwayNote: 'Si apartas esto, se quita todo lo que marcaste, y a {name} no se le dice.',
  putAwayDone: 'Apartado. Ya no hay nada marcado por ti.',
  alone: 'Esto es para dos personas. Estará aquí cuando alguien se haya unido.',
  more: 'Esto es para dos personas. Aquí hay más, y entonces sería demasiado fácil saber quién ha dicho que sí.',
  otherBond: 'No hay una lista así para un espacio como este.',
} as const satisfies Translation<'yes'>
