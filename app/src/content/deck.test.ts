import { describe, expect, it } from 'vitest'
import { bondKinds } from './bond.ts'
import type { BondKind } from './bond.ts'
import { languages } from './language.ts'
import type { Language } from './language.ts'
import { intimacyKinds } from './questions.ts'
import type { Question } from './questions.ts'
import { firstDeck } from './questions/first-deck.ts'
import type { QuestionId } from './questions/first-deck.ts'
import { firstDeckKinds } from './questions/first-deck-kinds.ts'
import { firstDeckEn } from './questions/first-deck.en.ts'
import { firstDeckEs } from './questions/first-deck.es.ts'

const deck: readonly (Question & { readonly id: QuestionId })[] = firstDeck
const texts = { en: firstDeckEn, es: firstDeckEs } satisfies Record<
  Language,
  Record<QuestionId, string>
>
const ids: readonly QuestionId[] = deck.map((question) => question.id)

const wordLimit: Record<Language, number> = { en: 25, es: 30 }

const questionWord: Record<Language, RegExp> = {
  en: /(^|[,:] )(what|which|when|where|how|who|whose)\b/i,
  es: /¿((a|con|de|en|para|sobre) )?(qué|cuál|cómo|cuándo|dónde|adónde|quién)(?=\s)/i,
}

const unwelcome: Record<Language, readonly RegExp[]> = {
  en: [
    anyOf('streak|score|should|must|always|never|normal|therapy|trauma'),
    anyOf('husband|wife|spouse|boyfriend|girlfriend|partner|marriage|married|wedding'),
    anyOf('child|children|kids?|son|daughter|mother|father|mum|mom|dad|parents?|family'),
    anyOf('he|she|him|her|his|hers|man|woman|men|women|boys?|girls?'),
    anyOf('god|pray\\p{L}*|faith|church|sex\\p{L}*|money|salary|job|boss|health\\p{L}*|illness'),
    anyOf('best|worst|favou?rite|most|better|worse|more than|less than'),
    /\bwhy (don|didn|do not|did not|can|won)/i,
  ],
  es: [
    anyOf('racha|puntos|deber[ií]as?|debes|tienes que|siempre|nunca|jamás|normal|terapia|trauma'),
    anyOf('marido|mujer|espos[oa]|novi[oa]|pareja|matrimonio|boda|hombres?|mujeres'),
    anyOf('hij[oa]s?|madre|padres?|mamá|papá|familia|niñ[oa]s?'),
    anyOf('dios|rez\\p{L}+|iglesia|sex\\p{L}*|dinero|sueldo|jef[ea]|salud|enfermedad'),
    anyOf('mejor amig[oa]|el mejor|la mejor|el peor|la peor|favorit[oa]s?|más que|menos que'),
    anyOf('por qué no'),
    // The polite form, and whatever would tell a person’s gender.
    anyOf('usted|ustedes|vosotr[oa]s|vuestr[oa]s?|nosotr[oa]s|él|ellos|tod[oa]s'),
    anyOf('(orgullos|cansad|segur|content|tranquil|mism|junt|solit|agotad|bienvenid|querid)[oa]s?'),
    /@|\p{L}x(?!\p{L})/u,
  ],
}

describe('the first deck', () => {
  it('has well-formed ids, each once', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^q(-[a-z]+)+$/)
  })

  it('keeps every published id, for spaces refer to them', () => {
    expect(ids).toEqual(expect.arrayContaining(publishedIds()))
  })

  it('goes from light to deep', () => {
    const depths = deck.map((question) => question.depth)
    expect(depths).toEqual(depths.toSorted((a, b) => a - b))
    const counts = [1, 2, 3, 4, 5].map((depth) => depths.filter((d) => d === depth).length)
    expect(counts).toEqual([16, 14, 12, 10, 8])
  })

  it('serves every kind of bond', () => {
    const count = (kind: BondKind) =>
      deck.filter((question) => question.bonds.includes(kind)).length
    expect(count('partners')).toBe(60)
    expect(count('friends')).toBeGreaterThanOrEqual(34)
    expect(count('family')).toBeGreaterThanOrEqual(30)
    expect(count('team')).toBeGreaterThanOrEqual(20)
    for (const question of deck) expect(new Set(question.bonds).size).toBe(question.bonds.length)
  })

  it('takes a team no deeper than the third step', () => {
    const tooDeep = deck.filter((q) => q.bonds.includes('team') && q.depth > 3)
    expect(tooDeep.map((question) => question.id)).toEqual([])
  })

  it('gives every bond something at each depth it may reach', () => {
    const depths = (kind: BondKind) => (kind === 'team' ? [1, 2, 3] : [1, 2, 3, 4, 5])
    const thin = bondKinds.flatMap((kind) =>
      depths(kind)
        .filter(
          (depth) => deck.filter((q) => q.depth === depth && q.bonds.includes(kind)).length < 4,
        )
        .map((depth) => `${kind} at depth ${depth}`),
    )
    expect(thin).toEqual([])
  })

  it('touches every kind of intimacy', () => {
    const rare = intimacyKinds.filter(
      (kind) => deck.filter(({ id }) => firstDeckKinds[id].includes(kind)).length < 8,
    )
    expect(rare).toEqual([])
    const odd = Object.entries(firstDeckKinds).filter(([, kinds]) => {
      return kinds.length < 1 || new Set(kinds).size < kinds.length
    })
    expect(odd).toEqual([])
  })
})

describe.each(languages)('the first deck in %s', (language) => {
  const entries = Object.entries(texts[language])

  it('is complete and holds nothing else', () => {
    expect(Object.keys(texts[language]).toSorted()).toEqual(ids.toSorted())
  })

  it.each(entries)('%s is one short, open question', (_id, text) => {
    expect(text.trim()).toBe(text)
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(wordLimit[language])
    expect(text).toMatch(/^[^?]+\?$/)
    expect(text.match(/¿/g)?.length ?? 0).toBe(language === 'es' ? 1 : 0)
    expect(text).toMatch(questionWord[language])
  })

  it.each(entries)('%s is written with care', (_id, text) => {
    expect(text).not.toMatch(/["'`!¡;()]|\.\.\.|\s-\s/)
    expect(text).toMatch(/^[¿]?\p{Lu}/u)
    for (const pattern of unwelcome[language]) expect(text).not.toMatch(pattern)
  })

  it('says nothing twice', () => {
    const pairs = entries.flatMap((a, i) => entries.slice(i + 1).map((b) => [a, b] as const))
    const close = pairs.filter(([a, b]) => overlap(a[1], b[1]) >= 0.6)
    expect(close.map(([a, b]) => [a[0], b[0]])).toEqual([])
  })

  it('opens in many ways', () => {
    const openings = entries.map(([, text]) => words(text).slice(0, 2).join(' '))
    const worn = openings.filter(
      (opening) => openings.filter((other) => other === opening).length > 5,
    )
    expect([...new Set(worn)]).toEqual([])
  })
})

/** Whole words, accents included: `\b` takes an accented letter for the end of a word. */
function anyOf(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(${alternatives})(?!\\p{L})`, 'iu')
}

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** Shared words as a part of all words (Jaccard). */
function overlap(a: string, b: string): number {
  const left = new Set(words(a))
  const right = new Set(words(b))
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / (left.size + right.size - shared)
}

function publishedIds(): string[] {
  return `
    week-song free-hour small-luxury caring-food open-door own-hour surprise-laugh flying-hours
    made-you-pause untested-learning kept-part small-skill borrowed-saying object-story
    own-moment day-as-room love-explaining new-together private-laughter glad-to-see-you
    near-stranger calm-place endearing-habit off-plan slow-change-of-mind quiet-pride way-back
    shared-silence lasting-dream resting-story more-room live-again first-misread accept-help
    closeness-gesture stand-up-for near-on-hard-days late-thanks small-under-sky hidden-courage
    felt-seen rarely-said moved-by-surprise carried-words our-chapter someone-behind-you
    new-need kinder-to-self hidden-side quiet-company hard-to-ask not-so-fine near-you
    hold-on-to wordless-care guard-down stay-alive-between-us whispered-hope let-go-belief
    easier-written
  `
    .trim()
    .split(/\s+/)
    .map((slug) => `q-${slug}`)
}
