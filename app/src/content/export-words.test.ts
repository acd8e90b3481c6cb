import { describe, expect, it } from 'vitest'
import { exportLines } from './export-words.ts'
import { languages } from './language.ts'
import type { Practice } from './practices/practice.ts'
import { practices } from './practices/practices.ts'
import { exportWordsEn } from './export-words.en.ts'
import { exportWordsEs } from './export-words.es.ts'

const texts = { en: exportWordsEn, es: exportWordsEs }

describe.each(languages)('the words of an export in %s', (language) => {
  it('name every practice, field and choice', () => {
    const words = texts[language]
    const missing = practices.flatMap(({ id, steps }: Practice) => {
      const told = words.practice[id]
      const fields = steps.flatMap((step) =>
        'fields' in step ? step.fields.map((field) => [step.id, field] as const) : [],
      )
      const nameless = fields.filter(([step, field]) => {
        const word = told?.steps[step]?.[field.id]
        const options = field.kind === 'choice' ? field.options : []
        return word === undefined || options.some((option) => !word.options?.[option])
      })
      return told === undefined
        ? [id]
        : nameless.map(([step, field]) => `${id} ${step} ${field.id}`)
    })
    expect(missing).toEqual([])
  })

  it('say whose each line is', async () => {
    const { lines } = texts[language]
    const mine = ['waiting', 'returned', 'draft', 'page', 'intention']
    for (const line of exportLines)
      expect(lines[line].includes('{name}')).toBe(!mine.includes(line))
  })

  it('say how to open the file without Attune', async () => {
    const { readme } = texts[language]
    expect(readme).toContain('age -d attune.age | tar x')
    expect(readme).toContain('age-encryption.org')
    expect(readme).not.toMatch(/[!¡]/)
  })
})
