import type { StartersId } from './starters.ts'

export const startersEs = {
  'funny-by-now': 'Un momento incómodo del que ya me río es',
  'got-it-wrong': 'Una vez confundí por completo',
  'small-disaster': 'Un pequeño desastre que provoqué fue',
  'still-blush': 'Todavía me sonrojo cuando pienso en',
  'pretended-to-know': 'Una vez fingí que entendía',

  'hours-of-play': 'En mi infancia podía pasar horas jugando a',
  'hiding-place': 'Un escondite que me encantaba era',
  'once-believed': 'En mi infancia creía que',
  'early-comfort': 'Lo que entonces me consolaba era',
  'told-nobody-then': 'Algo de mi infancia que no le conté a nadie es',

  'place-i-dream-of': 'Un lugar con el que sueño es',
  'love-to-try': 'Algo que me encantaría probar es',
  'put-away-dream': 'Un sueño que guardé y que sigue ahí es',
  'little-braver': 'Con un poco más de valor, me gustaría',
  'dare-to-say': 'Un sueño que apenas me atrevo a decir es',

  'taught-me': 'Un error pequeño que me enseñó algo fue',
  'do-it-differently': 'Algo que hoy haría de otra manera es',
  'words-unsaid': 'Unas palabras que ojalá no hubiera dicho son',
  'stayed-silent': 'Me callé cuando',
  'still-carry': 'Un error que todavía llevo conmigo es',

  'small-fear': 'Un miedo pequeño que tengo es',
  'what-people-think': 'Me preocupa que la gente piense que',
  'scary-to-ask': 'Me asusta un poco pedir',
  'afraid-to-lose': 'Tengo miedo de perder',
  'awake-at-night': 'Lo que me quita el sueño es',
} satisfies Record<StartersId, string>
