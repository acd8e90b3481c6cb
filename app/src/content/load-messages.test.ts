import { expect, it } from 'vitest'
import { languages } from './language.ts'
import { loadWords } from './load-messages.ts'

it.each(languages)('loads the texts of %s and of no other', async (language) => {
  const { deck } = await loadWords.today[language]()
  const { directory } = await loadWords.help[language]()
  const { starters, pictures, cards } = await loadWords.later[language]()
  const text = {
    deck: deck['q-week-song'],
    response: starters['thank-you'],
    word: pictures.bee,
    help: directory['danger-now'].title,
    learn: cards['begin-again'].title,
  }
  expect(text).toEqual(
    {
      en: {
        deck: 'If this week came with a song, which one would it be?',
        response: 'Thank you for',
        word: 'bee',
        help: 'If you are in danger now',
        learn: 'Begin again',
      },
      es: {
        deck: 'Si esta semana tuviera una canción, ¿cuál sería?',
        response: 'Gracias por',
        word: 'abeja',
        help: 'Si estás en peligro ahora',
        learn: 'Empezar otra vez',
      },
    }[language],
  )
})
