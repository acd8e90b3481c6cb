import { describe, expect, it } from 'vitest'
import { languages } from './language.ts'
import { learnCards } from './learn.ts'
import { loadWords } from './load-messages.ts'

describe.each(languages)('the learn cards in %s', (language) => {
  it('are about a minute each', async () => {
    const { cards: texts } = await loadWords.later[language]()
    for (const { id } of learnCards) {
      const words = texts[id].text.join(' ').split(/\s+/).length
      expect.soft(words, id).toBeGreaterThanOrEqual(80)
      expect.soft(words, id).toBeLessThanOrEqual(140)
    }
  })

  it('are calm, set with the marks of their language, and claim nothing', async () => {
    const texts = Object.values((await loadWords.later[language]()).cards)
    const sentences = texts.flatMap(({ title, text }) => [title, ...text])
    const wrong = /[!¡"']|\.\.\.| {2}|\d ?%|your partner|tu pareja|prove|demuestra|cure|\bcura\b/i
    expect(sentences.filter((sentence) => wrong.test(sentence))).toEqual([])
  })
})
