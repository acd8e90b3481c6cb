/**
 * The same said by and of other people: how often it is read as before. Examples as written beside the same
 * with genders swapped, other names, and the English of people who learnt it late, speak a dialect or type in a hurry.
 */
import { labelsOf } from '../../app/src/domain/wording/marks.ts'
import type { Model } from '../../app/src/domain/wording/model.ts'
import { worryIn } from '../../app/src/domain/wording/worry.ts'
import type { Example } from './examples.ts'
import { inHurry } from './in-hurry.ts'

type Change = (text: string) => string

export function sameForAll(examples: readonly Example[], model: Model): Record<string, unknown> {
  const isWorry = model.labels.includes('coercion')
  const read = (text: string): readonly string[] =>
    isWorry ? [worryIn(text, model) ?? 'none'] : labelsOf(text, model)
  const some = examples.filter((_, at) => at % 7 === 0)
  return Object.fromEntries(
    Object.entries(changes).map(([name, change]) => {
      const pairs = some
        .map(({ text, labels }) => ({ labels, text, other: change(text) }))
        .filter(({ text, other }) => text !== other)
        .map(({ labels, text, other }) => ({ labels, as: read(text), now: read(other) }))
      return [
        name,
        {
          tried: pairs.length,
          same: share(pairs.filter(({ as, now }) => as.join() === now.join()).length, pairs.length),
          foundBefore: found(pairs.map(({ labels, as }) => ({ labels, of: as }))),
          foundNow: found(pairs.map(({ labels, now }) => ({ labels, of: now }))),
        },
      ]
    }),
  )
}

/** Of the labels that are there, how many are found. */
function found(
  all: readonly { readonly labels: readonly string[]; readonly of: readonly string[] }[],
): number {
  const there = all.flatMap(({ labels, of }) => labels.map((label) => of.includes(label)))
  return share(there.filter(Boolean).length, there.length)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Number((part / whole).toFixed(3))
}

/** Both ways at once: "he" becomes "she" where "she" becomes "he". */
const swapped: Readonly<Record<string, string>> = {
  ...{ he: 'she', she: 'he', him: 'her', his: 'her', himself: 'herself', herself: 'himself' },
  ...{ dad: 'mum', mum: 'dad', husband: 'wife', wife: 'husband', son: 'daughter' },
  ...{ daughter: 'son', brother: 'sister', sister: 'brother', boyfriend: 'girlfriend' },
  ...{ girlfriend: 'boyfriend', uncle: 'aunt', aunt: 'uncle', father: 'mother', mother: 'father' },
  ...{ man: 'woman', woman: 'man', grandad: 'gran', gran: 'grandad' },
}
const names = ['Aisha', 'Nguyen', 'Oluwaseun', 'José', 'Wei', 'Siobhán', 'Priya']

const changes: Readonly<Record<string, Change>> = {
  'genders swapped': (text) =>
    text.replace(/\b[a-z]+\b/g, (word) => swapped[word.toLowerCase()] ?? word),
  'another name': (text) =>
    text.replace(/(?<=[a-z,] )[A-Z][a-z]{2,}(?=[,.!?]|$)/g, () => names[text.length % 7] ?? ''),
  'no articles': (text) => text.replace(/\b(the|a|an) /g, ''),
  'no "is" and "are"': (text) =>
    text.replace(/(?<=[a-z]) (is|are|am)\b|(?<=[a-z])['’](s|re|m)\b/g, ''),
  'verbs as they stand': (text) => text.replace(/\b(he|she|it|He|She|It) ([a-z]{3,})s\b/g, '$1 $2'),
  'a dialect': (text) =>
    text
      .replace(/\byou\b/g, 'ye')
      .replace(/\bmy\b/g, 'me')
      .replace(/\b(is|are|am)n['’]t\b/g, "ain't")
      .replace(/([a-z]{2})ing\b/g, "$1in'"),
  'in a hurry': inHurry,
}
