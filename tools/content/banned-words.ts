/** Words that people do not meet here, and why. What is let through is named one by one. */
import type { Language } from '../../app/src/content/language.ts'
import { anyOf } from './piece.ts'

interface Banned {
  readonly why: string
  readonly words: Readonly<Record<Language, RegExp>>
}

export const banned: readonly Banned[] = [
  {
    why: 'jargon',
    words: {
      en: anyOf(
        'therap\\p{L}*|trauma\\p{L}*|trigger\\p{L}*|toxic|narciss\\p{L}*|codependen\\p{L}*|validat\\p{L}*|boundar\\p{L}*|attachment|self-care|mindful\\p{L}*|empower\\p{L}*|journey of|resilien\\p{L}*|love language\\p{L}*|safe space|intimacy goals|partnership',
      ),
      es: anyOf(
        'terap\\p{L}*|trauma\\p{L}*|tóxic\\p{L}*|narcis\\p{L}*|codependen\\p{L}*|validar|validación|límites sanos|autocuidado|empoder\\p{L}*|resilien\\p{L}*|sanar|gestionar|espacio seguro|lenguaje del amor',
      ),
    },
  },
  {
    why: 'blame or pressure',
    words: {
      en: anyOf(
        'should|must|ought|always|never|your fault|selfish|blame|at least you|why (don|didn|do not|did not|can|won)\\p{L}*|supposed to|deserve\\p{L}*',
      ),
      es: anyOf(
        'deber[ií]as?|debes|debemos|tienes que|siempre|nunca|jamás|por tu culpa|egoísta|por qué no|merec\\p{L}*',
      ),
    },
  },
  {
    why: 'a count or a comparison of people',
    words: {
      en: anyOf('streak\\p{L}*|scor\\p{L}*|points?|best|worst|favou?rite|normal|worse'),
      es: anyOf(
        'rachas?|puntos|puntuación|el mejor|la mejor|el peor|la peor|favorit[oa]s?|normal|mejor amig[oa]',
      ),
    },
  },
  {
    why: 'it assumes a sex, a family or a marriage',
    words: {
      en: anyOf(
        'partner|husband|wife|spouse|boyfriend|girlfriend|marri\\p{L}*|wedding|child|children|kids?|son|daughter|mother|father|mum|mom|dad|parents?|family|he|she|him|her|his|hers|man|woman|men|women|boys?|girls?',
      ),
      es: anyOf(
        'pareja|marido|mujer|mujeres|hombres?|espos[oa]|novi[oa]|matrimonio|boda|hij[oa]s?|madre|padres?|mamá|papá|familia|niñ[oa]s?|él|ellos|ellas|ella',
      ),
    },
  },
  {
    why: 'it assumes a faith, a job, money or health',
    words: {
      en: anyOf(
        'god|pray\\p{L}*|faith|church|bible|heaven|money|salary|boss|office|career|health\\p{L}*|ill|illness|disab\\p{L}*',
      ),
      es: anyOf(
        'dios|rez\\p{L}+|oraci[oó]n\\p{L}*|iglesia|biblia|dinero|sueldo|jef[ea]|oficina|salud|enferm\\p{L}*|discapac\\p{L}*',
      ),
    },
  },
  {
    why: 'a medical claim',
    words: {
      en: anyOf(
        'heal|heals|healing|cure\\p{L}*|diagnos\\p{L}*|symptom\\p{L}*|disorder\\p{L}*|depress\\p{L}*|treatment|proven|scientific\\p{L}*|guarantee\\p{L}*',
      ),
      es: anyOf(
        'curar|cura|diagn[oó]\\p{L}*|síntoma\\p{L}*|trastorno\\p{L}*|depresi\\p{L}*|tratamiento|demostrado|científic\\p{L}*|garantiz\\p{L}*',
      ),
    },
  },
  {
    why: 'both are said to be at fault, or somebody is told to stay, leave or confront (R15)',
    words: {
      en: anyOf(
        'both responsible|both (of us )?to blame|both at fault|leave (him|her|them)|stay with (him|her)|confront\\p{L}*|communicate better',
      ),
      es: anyOf(
        'culpa de los dos|responsabilidad de los dos|ambos|enfréntate|enfrentar\\p{L}*|comunicar(se|nos) mejor',
      ),
    },
  },
  {
    why: 'it tells the sex of who reads or writes, or is not tú',
    words: {
      en: /(?!)/,
      es: /(?<!\p{L})(usted|ustedes|vosotr[oa]s|vuestr[oa]s?|nosotr[oa]s|junt[oa]s|(?<!a )(solas|solos)|(?<!una )sola|(ti|mí|sí|un[oa]) mism[oa]|((estoy|estás|estar|está|soy|eres|ser|siento|sientes|sentir(me|te)|quedas?|quedar(me|te)|pones) )((muy|tan|más) )?(orgullos|cansad|segur|content|tranquil|solit|agotad|bienvenid|querid|preparad|preocupad|enfadad|enojad|emocionad|agradecid|list|callad|sentad|tumbad)[oa]s?|bienvenid[oa]s?|\p{L}+@)(?!\p{L})/iu,
    },
  },
]

/**
 * Let through where the word means something else, or is what the piece is about. `list/id` and the
 * words; no piece is let off everything.
 */
export const letThrough: Readonly<Record<string, readonly string[]>> = {
  // Takes the word back.
  'repair/this-one-time': ['always', 'siempre'],
  // Of oneself, or of what it was like.
  'responses/never-knew': ['never'],
  'responses/never-asked': ['never', 'nunca'],
  'responses/must-have-been': ['must'],
  // Of a day, and of nobody.
  'responses/best-part': ['best'],
  // A topic that people choose.
  'topics/money-calmly': ['money', 'dinero'],
}
