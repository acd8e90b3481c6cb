import { describe, expect, it } from 'vitest'
import { exportLines } from './export-words.ts'
import { languages } from './language.ts'
import type { Field, Practice } from './practices/practice.ts'
import { practices } from './practices/practices.ts'
import { exportWordsEn } from './export-words.en.ts'
import { exportWordsEs } from './export-words.es.ts'

const all: readonly Practice[] = practices
const fields: readonly Field[] = all.flatMap(({ steps }) =>
  steps.flatMap((step) => ('fields' in step ? step.fields : [])),
)
const options = fields.flatMap((field) => (field.kind === 'choice' ? field.options : []))

const texts = { en: exportWordsEn, es: exportWordsEs }

describe.each(languages)('the words of an export in %s', (language) => {
  it('name every practice, field and choice', async () => {
    const words = texts[language]
    const missing = (ids: readonly string[], named: object) => ids.filter((id) => !(id in named))
    expect([
      ...missing(
        practices.map(({ id }) => id),
        words.practices,
      ),
      ...missing(
        fields.map(({ id }) => id),
        words.fields,
      ),
      ...missing(options, words.options),
    ]).toEqual([])
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
