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
} satisfies Record<ResponseStarterId, string>
