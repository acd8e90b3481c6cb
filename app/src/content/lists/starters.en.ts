import type { StartersId } from './starters.ts'

export const startersEn = {
  'funny-by-now': 'An awkward moment that I can laugh about is',
  'got-it-wrong': 'Something I once got completely wrong was',
  'small-disaster': 'A small disaster that I caused was',
  'still-blush': 'I still blush when I think of',
  'pretended-to-know': 'I once pretended to understand',

  'hours-of-play': 'When I was small I could play for hours at',
  'hiding-place': 'A hiding place that I loved was',
  'once-believed': 'Long ago I believed that',
  'early-comfort': 'What comforted me back then was',
  'told-nobody-then': 'Something from childhood that I told nobody is',

  'place-i-dream-of': 'A place I dream of is',
  'love-to-try': 'Something I would love to try is',
  'put-away-dream': 'A dream that I put away and still have is',
  'little-braver': 'If I were a little braver, I would',
  'dare-to-say': 'A dream that I hardly dare to say is',

  'taught-me': 'A small mistake that taught me something was',
  'do-it-differently': 'Something I would do differently today is',
  'words-unsaid': 'Words that I wish I had not said are',
  'stayed-silent': 'I stayed silent when',
  'still-carry': 'A mistake that I still carry with me is',

  'small-fear': 'A small fear of mine is',
  'what-people-think': 'I worry that people may think',
  'scary-to-ask': 'It scares me a little to ask for',
  'afraid-to-lose': 'I am afraid of losing',
  'awake-at-night': 'What keeps me awake at night is',
} satisfies Record<StartersId, string>
