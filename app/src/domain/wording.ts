/** What a helper points at before something is sent. Whoever writes decides: nothing is changed or kept back. */
import type { TextCheckName } from '../content/practices/practice.ts'
import type { Wording } from '../content/wording/wording.ts'

export interface Pointed {
  readonly check: TextCheckName
  /** The words it is about, as they stand in the text; empty where it is about what is missing. */
  readonly words: string
}

/** In the order of the checks; each turn of phrase once. */
export function pointAt(
  text: string,
  checks: readonly TextCheckName[],
  wording: Wording,
): readonly Pointed[] {
  const typed = text.normalize('NFC')
  const plain = plainOf(typed)
  return checks.flatMap((check): readonly Pointed[] => {
    if (check === 'no-question') return /[?？؟]/u.test(text) ? [] : [{ check, words: '' }]
    if (check === 'long') return longIn(text).map((words) => ({ check, words }))
    const places = wording[check].map(
      (phrase) => [placeOf(plain, plainOf(phrase)), phrase] as const,
    )
    const [first] = places.filter(([at]) => at >= 0).toSorted(([a], [b]) => a - b)
    return first ? [{ check, words: typed.slice(first[0], first[0] + first[1].length) }] : []
  })
}

/** Sentences that are hard to hear in one breath. */
function longIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?…;\n])\s*/u).filter((one) => one.split(/\s+/u).length > longest)
}
const longest = 25

/** As long as the text, letter by letter, so that places stay the same. */
function plainOf(text: string): string {
  return Array.from(text)
    .map(
      (letter) =>
        letter.normalize('NFD').slice(0, 1).toLowerCase().slice(0, letter.length) + letter.slice(1),
    )
    .join('')
    .replaceAll('’', "'")
}

/** Where a phrase stands as whole words; below 0 where it does not. */
function placeOf(text: string, phrase: string): number {
  const isLetter = (at: number) => /\p{L}/u.test(text.charAt(at))
  let at = text.indexOf(phrase)
  while (at >= 0 && (isLetter(at - 1) || isLetter(at + phrase.length)))
    at = text.indexOf(phrase, at + 1)
  return at
}
