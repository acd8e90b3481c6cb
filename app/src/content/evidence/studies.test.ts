import { describe, expect, it } from 'vitest'
import { languages } from '../language.ts'
import type { Language } from '../language.ts'
import type { StudyTexts } from './studies.ts'
import { studies } from './studies.ts'
import { studiesEn } from './studies.en.ts'
import { studiesEs } from './studies.es.ts'

const texts: Record<Language, StudyTexts> = { en: studiesEn, es: studiesEs }
const all = Object.entries(texts.en)

describe.each(studies)('the study $id', ({ id, rows, references }) => {
  it('speaks for rows of docs/practices.md, each once, and says where it stands', () => {
    expect(new Set(rows).size).toBe(rows.length)
    for (const row of rows) expect(row).toMatch(/^P(0[1-9]|[1-9]\d|1[0-3]\d|140)$/)
    for (const reference of references) expect(reference).not.toMatch(/https?:/)
  })

  it('is said with the same figures in both languages', () => {
    const [en, es] = [figuresOf(texts.en[id]), figuresOf(texts.es[id])]
    expect(es).toEqual(en)
  })

  it('says what it does not show', () => {
    expect(texts.en[id].but).not.toBe('')
    expect(texts.es[id].but).not.toBe('')
  })
})

it('has each study once, and a text for each', () => {
  const ids = studies.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(all.map(([id]) => id)).toEqual(ids)
  expect(Object.keys(texts.es)).toEqual(ids)
})

/** What counts as proof, as a cure, or as a promise: nobody says that here. */
const claims: Record<Language, RegExp> = {
  en: /\b(proven|proves?|cures?|heals?|treats?|guarantees?|will (help|make|bring)|saves? (your|the|a))\b/i,
  es: /(?<!\p{L})((?<!no está )demostrado|demuestra|cura|sana|garantiza|salva (tu|la|una)|te (ayudará|hará))(?!\p{L})/iu,
}

describe.each(languages)('the studies in %s', (language) => {
  const said = Object.values(texts[language]).flatMap((one) => Object.values(one))

  it.each(said)('“%s” is plain, and promises nothing', (text) => {
    expect(text).not.toMatch(claims[language])
    expect(text).not.toMatch(/["'`!¡?¿%]|\.\.\./)
    expect(text.split(/\s+/).length).toBeLessThan(60)
  })
})

/** As sorted digits: a language has its own order, and its own sign before a fraction. */
function figuresOf(one: StudyTexts[keyof StudyTexts]): readonly string[] {
  const text = `${one.title} ${one.did} ${one.found} ${one.but}`
  return (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((each) => each.replace(',', '.')).toSorted()
}
