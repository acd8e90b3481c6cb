import { expect, it } from 'vitest'
import { languages } from './language.ts'
import {
  loadFirstDeck,
  loadHelp,
  loadLearn,
  loadResponses,
  loadVerificationWords,
} from './texts-by-language.ts'

it.each(languages)('loads the texts of %s and of no other', async (language) => {
  const text = {
    deck: (await loadFirstDeck[language]())['q-week-song'],
    response: (await loadResponses[language]())['thank-you'],
    word: (await loadVerificationWords[language]()).bee,
    help: (await loadHelp[language]()).topics['danger-now'].title,
    learn: (await loadLearn[language]())['begin-again'].title,
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
