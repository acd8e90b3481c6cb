import type { ResponseStarterId } from './responses.ts'

export const responsesEs = {
  'tell-me-more': 'Cuéntame más sobre',
  'thank-you': 'Gracias por',
  'touched-me': 'Lo que me conmovió es',
  'never-knew': 'No sabía que',
  'stays-with-me': 'Me quedo con',
  'smiled-when': 'Sonreí al leer',
  'can-see-why': 'Entiendo por qué',
  'love-to-ask': 'Me encantaría preguntarte',
  'glad-with-you': 'Me alegro contigo de',
  'best-part': 'Qué fue lo mejor de',
  'hear-you': 'Escucho lo mucho que',
  'here-for-you': 'Estoy contigo en',
  'wish-i-could': 'Ojalá pudiera',
  'might-help': 'Quizá te ayude',
  'what-if': 'Y si pruebas',
  'means-to-me': 'Significa mucho para mí',
  'did-not-know': 'No sabía que habías visto',
} satisfies Record<ResponseStarterId, string>
