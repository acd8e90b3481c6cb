/** Rules for one text by itself. */
import type { Language } from '../../app/src/content/language.ts'
import { languages } from '../../app/src/content/language.ts'
import { banned, letThrough } from './banned-words.ts'
import type { Finding, Piece } from './piece.ts'
import { anyOf, finding, wordsOf } from './piece.ts'
import type { Profile } from './profiles.ts'
import { profileName, profiles } from './profiles.ts'
import { isHarder, readingLevel, syllablesOf } from './reading-level.ts'

type Rule = (text: string, language: Language, piece: Piece, profile: Profile) => string[]

export function textFindings(piece: Piece): Finding[] {
  const profile = profiles[profileName(piece)]
  if (profile === undefined) return [finding('list', piece, 'no profile says what it is like')]
  return languages.flatMap((language) => {
    const text = piece.texts[language]
    if (text === undefined || text.trim() === '') {
      return [finding('translation', piece, `nothing in ${language}`)]
    }
    return Object.entries(rules).flatMap(([name, rule]) =>
      rule(text, language, piece, profile).map((says) =>
        finding(name, piece, `${says} (${language}): ${text}`),
      ),
    )
  })
}

const rules: Readonly<Record<string, Rule>> = {
  length(text, language, _, { words }) {
    const many = text.split(/\s+/).length
    return many > words[language] ? [`${many} words, ${words[language]} at most`] : []
  },
  marks(text, language, _, profile) {
    return [
      ...(/["'`!¡;()@]|\.\.\.|\s-\s| {2}|^\s|\s$/.test(text) ? ['marks that we do not use'] : []),
      ...(language === 'es' && /[“”]/.test(text) ? ['English quotation marks'] : []),
      ...(language === 'en' && /[«»¿]/.test(text) ? ['Spanish marks'] : []),
      ...(isBegun(text, profile) ? [] : ['it begins in another way than its list']),
      ...(isEnded(text, profile) ? [] : ['it ends in another way than its list']),
      ...(count(text, /\?/g) === count(text, /¿/g) || language === 'en' ? [] : ['¿ without ?']),
    ]
  },
  words(text, language, { list, id }) {
    const allowed = letThrough[`${list}/${id}`] ?? []
    return banned.flatMap(({ why, words }) => {
      const [found] = words[language].exec(text) ?? []
      return found === undefined || allowed.includes(found.toLowerCase())
        ? []
        : [`${why}: ${found}`]
    })
  },
  open(text, language, _, { ends }) {
    return ends !== 'question' || asks[language].test(text) ? [] : ['yes or no would answer it']
  },
  'one idea'(text, _, __, { ends }) {
    return ends === 'question' && count(text, /\?/g) > 1 ? ['more than one question'] : []
  },
  reading(text, language) {
    const words = wordsOf(text)
    const long = words.find((word) => syllablesOf(language, word) > mostSyllables[language])
    if (long !== undefined) return [`a long word: ${long}`]
    if (words.length < 6) return []
    const level = readingLevel(language, [text])
    return isHarder(language, level, hardest[language])
      ? [`level ${level.toFixed(0)}, ${hardest[language]} is the limit`]
      : []
  },
}

/** A sentence may be harder than its list, but not by much. */
const hardest: Readonly<Record<Language, number>> = { en: 11, es: 45 }
const mostSyllables: Readonly<Record<Language, number>> = { en: 5, es: 6 }

/** A question that has a question word where its clause begins. */
const asks: Readonly<Record<Language, RegExp>> = {
  en: /(^|[,:] (and )?)((at|in|of|from|for|with|to|about) )?(what|which|when|where|how|who|whose)\b/i,
  es: /¿(((a|al|con|de|en|hacia|para|por|sobre|desde) )?(qué|cuál|cuáles|cómo|cuándo|dónde|adónde|quién|quiénes|cuánto|cuánta)|a ser qué)(?=\s)/i,
}

function isBegun(text: string, { begins }: Profile): boolean {
  return begins === 'small' ? /^\p{Ll}/u.test(text) : /^[¿«“]*(\p{Lu}|\{)/u.test(text)
}

function isEnded(text: string, { ends }: Profile): boolean {
  if (ends === 'question') return /^[^?]*\?$/.test(text)
  if (ends === 'sentence') return /[.?:…][”»]?\.?$|…$/.test(text)
  return /[\p{L}”»]$/u.test(text)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Of all that a piece says, what no one but two adults who want it should meet. */
export const intimate: Readonly<Record<Language, RegExp>> = {
  en: anyOf(
    'desire\\p{L}*|sex\\p{L}*|kiss\\p{L}*|naked|erotic|lover\\p{L}*|flirt\\p{L}*|seduc\\p{L}*',
  ),
  es: anyOf(
    'sex\\p{L}*|bes[oa]\\p{L}*|desnud\\p{L}*|erótic\\p{L}*|amantes?|coquet\\p{L}*|seduc\\p{L}*',
  ),
}

/** Touch of one person by another. */
export const touching: Readonly<Record<Language, RegExp>> = {
  en: anyOf(
    'hugs?|hugg\\p{L}*|hold hands|holding hands|their palm|strok\\p{L}*|massag\\p{L}*|cuddl\\p{L}*|embrac\\p{L}*',
  ),
  es: anyOf('abraz\\p{L}*|de la mano|la palma|acarici\\p{L}*|caricias?|masaje\\p{L}*|mimos?'),
}
