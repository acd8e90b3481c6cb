import type { CloseWaysId } from './close-ways.ts'

export const closeWaysEs = {
  'phone-aside': 'Que dejen el teléfono a un lado por mí',
  'small-things-remembered': 'Que se acuerden de cosas pequeñas mías',
  'one-question-more': 'Que me hagan una pregunta más',
  'quirk-liked': 'Que alguna manía mía caiga bien',
  'showing-what-i-love': 'Poder mostrar lo que me apasiona',
  'noticed-when-quiet': 'Que se note cuando me quedo en silencio',

  'thanks-for-ordinary': 'Que me den las gracias por algo corriente',
  'good-word-behind-back': 'Una buena palabra sobre mí cuando no estoy',
  'news-first-hand': 'Enterarme de primera mano',
  'calm-voice': 'Una voz tranquila, también cuando cuesta',
  'praise-that-names': 'Un elogio que diga por qué',
  'message-for-nothing': 'Un mensaje porque sí',

  'done-unasked': 'Algo que hacen por mí sin que lo pida',
  'hand-in-full-week': 'Una mano en una semana llena',
  'said-and-done': 'Que lo dicho se haga',
  'thinking-it-through': 'Darle vueltas a un problema con alguien',
  'cared-for-when-unwell': 'Que me cuiden cuando no me encuentro bien',

  'nothing-near': 'No hacer nada en la misma habitación',
  'aimless-walk': 'Caminar sin rumbo',
  'eating-slowly': 'Una comida larga y sin prisa',
  'making-together': 'Crear algo en compañía',
  'hour-every-week': 'Una hora nuestra cada semana',
  'real-hello-goodbye': 'Un saludo y una despedida de verdad',

  'given-time': 'Que me den tiempo',
  'stays-here': 'Saber que lo que cuento se queda aquí',
  'simple-no': 'Que un no se acepte sin más',
  'on-my-side': 'Alguien de mi lado delante de la gente',
  'weak-for-once': 'Poder flaquear sin que nadie me arregle',
  'asked-what-i-think': 'Que me pregunten qué pienso',

  'silly-together': 'Hacer payasadas',
  'something-new-with': 'Probar algo nuevo',
  'joke-of-ours': 'Una broma que solo se entiende aquí',
  'music-and-dance': 'Cantar o bailar',

  'hug-with-time': 'Un abrazo con calma',
  'shoulder-to-lean-on': 'Un hombro en el que apoyarme',
  'hand-in-hand': 'Ir de la mano',
  'touch-in-passing': 'Una caricia al pasar',
} satisfies Record<CloseWaysId, string>
