import type { TenderTopic } from './tender-topics.ts'

export const tenderTopicsEs: Readonly<Record<TenderTopic, string>> = {
  'what-feels-near': 'Lo que me hace sentirte cerca',
  'how-we-begin': 'Cómo empezamos, y quién empieza',
  'words-we-like': 'Las palabras que nos gustan para hablar de esto',
  'words-we-do-not': 'Las palabras que preferimos no usar',
  pace: 'Más despacio, o a otro ritmo',
  'more-time': 'Más tiempo para esto, y cuándo',
  'tired-evenings': 'Qué hacer con las noches de cansancio',
  'saying-not-tonight': 'Cómo decir «hoy no» con cariño',
  'hearing-not-tonight': 'Qué se siente al oír «hoy no»',
  'a-time-without-desire': 'Una época con poco deseo, o con ninguno, y que esté bien así',
  'what-changed': 'Lo que ha cambiado para mí con el tiempo',
  'what-has-stayed': 'Lo que sigue siendo bueno',
  shyness: 'Lo que todavía me da vergüenza',
  'the-body-today': 'Cómo me siento en mi cuerpo últimamente',
  'comfort-and-light': 'Luz, calor, música: lo que ayuda a estar a gusto',
  'tenderness-without-more': 'Ternura que no tiene que llevar a nada más',
  'what-makes-it-safe': 'Lo que me da seguridad para decir lo que quiero',
  'a-good-memory': 'Un buen recuerdo nuestro',
  'what-i-wonder': 'Algo que me he preguntado',
  afterwards: 'Lo que me sienta bien después',
}
