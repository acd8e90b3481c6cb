import { describe, expect, it } from 'vitest'
import { helpTopics } from './help-directory.ts'
import type { CountryHelp, HelpTexts, HelpWay } from './help-directory.ts'
import { helpEn } from './help-directory.en.ts'
import { helpEs } from './help-directory.es.ts'
import { helpByCountry } from './help-lines.ts'
import { languages } from './language.ts'
import type { Language } from './language.ts'

const directory: Readonly<Record<string, CountryHelp>> = helpByCountry
const countries = Object.entries(directory)
const texts: Record<Language, HelpTexts> = { en: helpEn, es: helpEs }

const unwelcome: Record<Language, readonly RegExp[]> = {
  en: [
    /\b(both|each) (of you )?(are )?(responsible|at fault)\b/i,
    /\b(communicate better|talk it (out|over|through)|try again|work on it|calm down)\b/i,
    /\b(leave|stay with|confront|forgive) (him|her|them|your|the person)\b/i,
    /\b(always|never|should|must|partner|husband|wife|he|she|victim|abuser)\b/i,
  ],
  es: [
    /\b(los dos|ambos) (son|sois|tienen)\b/i,
    /\b(habladlo|háblalo|hablen|inténtalo de nuevo|cálmate|perdona)\b/i,
    /\b(deja|quédate con|enfrenta|enfréntate)\b/i,
    /(?<!\p{L})(siempre|nunca|debes|deberías|pareja|marido|esposa|víctima|maltratador)(?!\p{L})/iu,
  ],
}

const dialled: Record<HelpWay['by'], RegExp> = {
  call: /^\*?\d[\d -]+\d$/,
  text: /^\d[\d -]+\d$/,
  whatsapp: /^\+[\d ]{8,}$/,
  chat: /^https:\/\/[a-z0-9.-]+\.[a-z]+\/\S*$/,
}

const namesOf = {
  region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
}

describe.each(countries)('help in %s', (code, { emergency, lines }) => {
  it('is of a country that there is, with a short number for an emergency', () => {
    expect(code).toMatch(/^[A-Z]{2}$/)
    expect(namesOf.region.of(code)).toBeDefined()
    for (const { number } of emergency.numbers) expect(number).toMatch(/^\d{2,3}$/)
  })

  it('has police and an ambulance apart only where one number does not reach both', () => {
    const whole = emergency.numbers.filter((one) => one.for === undefined)
    const apart = emergency.numbers.flatMap((one) => one.for ?? [])
    expect(new Set(apart).size).toBe(apart.length)
    expect(whole.length + apart.length).toBeGreaterThan(0)
    // The one that reaches everybody is the first to be tapped.
    expect(emergency.numbers.slice(0, whole.length)).toEqual(whole)
  })

  it.each(lines)('$id can be reached, and says in what language', (line) => {
    expect(line.id).toMatch(new RegExp(`^${code.toLowerCase()}(-[a-z0-9]+)+$`))
    expect(line.name.trim()).toBe(line.name)
    for (const language of line.languages) expect(namesOf.language.of(language)).toBeDefined()
    expect(new Set(line.languages).size).toBe(line.languages.length)
    const inLanguages = line.ways.flatMap((way) => ('language' in way ? (way.language ?? []) : []))
    expect(line.languages).toEqual(expect.arrayContaining(inLanguages))
  })

  it.each(lines)('$id is called or written to, by numbers that can be dialled', ({ ways }) => {
    expect(ways.some(({ by }) => by === 'call' || by === 'text')).toBe(true)
    for (const way of ways) {
      expect(way.by === 'chat' ? way.url : way.number).toMatch(dialled[way.by])
    }
  })
})

describe('the directory', () => {
  const lines = countries.flatMap(([, help]) => help.lines)

  it('has no line twice', () => {
    const ids = lines.map((line) => line.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says each country once, in an order that people find', () => {
    expect(countries.map(([code]) => code)).toEqual(Object.keys(directory).toSorted())
  })

  it('holds no 811, which is no crisis line (P137)', () => {
    const numbers = JSON.stringify([helpByCountry, texts]).replaceAll(/[ -]/g, '')
    expect(numbers).not.toMatch(/(?<!\d)811(?!\d)/)
  })

  it('has no line of both kinds: who despairs and who is afraid need different people', () => {
    const kinds = new Map<string, string>()
    for (const { name, kind } of lines) expect([undefined, kind]).toContain(kinds.get(name))
    for (const { kind } of lines) expect(['crisis', 'domestic-abuse']).toContain(kind)
  })

  it('says by itself when a line is not there, rather than that it is', () => {
    for (const { hours } of lines) {
      if (typeof hours === 'string') continue
      expect(hours.from < hours.to).toBe(true)
      expect(`${hours.from} ${hours.to}`).toMatch(/^[012]\d:\d\d [012]\d:\d\d$/)
    }
  })
})

describe.each(languages)('what Help says in %s', (language) => {
  const all = Object.values(texts[language])

  it('is complete', () => {
    expect(Object.keys(texts[language])).toEqual([...helpTopics])
  })

  it.each(all.flatMap(({ title, body }) => [title, body]))(
    '“%s” is short, calm and blames nobody',
    (text) => {
      expect(text.split(/\s+/).length).toBeLessThan(40)
      expect(text).not.toMatch(/["'`!¡?]|\.\.\./)
      for (const pattern of unwelcome[language]) expect(text).not.toMatch(pattern)
    },
  )

  it.each(all)('“$title” gives no number that may be wrong elsewhere', ({ body }) => {
    expect(body).not.toMatch(/\d/)
  })
})
