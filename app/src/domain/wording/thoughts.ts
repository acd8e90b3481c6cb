/** Which of the marks in a text somebody is shown: few, what may hurt first, one for each place. */
import type { Helpful, Hurtful, WordingLabel } from '../../content/wording/wording-hints.ts'
import type { Mark } from './marks.ts'

export interface Thought {
  readonly label: WordingLabel
  readonly words: string
  readonly from: number
  /** Tells it from others, for as long as the words stay. */
  readonly key: string
}

/** Somebody who writes can look at three things; more would be a correction. */
const most = 3

/** What says more about the same words comes first. */
const byWeight: readonly Hurtful[] = [
  ...(['threat', 'contempt', 'pseudo_i_feel', 'absolute'] as const),
  ...(['mindreading', 'dismissal', 'blame'] as const),
]

const good: readonly Helpful[] = ['validation', 'paraphrase', 'i_feel', 'need', 'appreciation']

/** In the order of the text. What is kind is only said where nothing stands that may hurt. */
export function thoughtsOn(
  text: string,
  marks: readonly Mark[],
  waved: readonly string[] = [],
): readonly Thought[] {
  const hurtful = pick(text, marks, byWeight)
  const shown = hurtful.length > 0 ? hurtful : pick(text, marks, good)
  return shown
    .filter(({ key }) => !waved.includes(key))
    .slice(0, most)
    .toSorted((a, b) => a.from - b.from)
}

/** Each label once, each place once. */
function pick(
  text: string,
  marks: readonly Mark[],
  labels: readonly WordingLabel[],
): readonly Thought[] {
  const taken: Mark[] = []
  return labels.flatMap((label) => {
    const mark = marks.find(
      (one) => one.label === label && !taken.some((other) => overlap(one, other)),
    )
    if (mark === undefined) return []
    taken.push(mark)
    const words = text.slice(mark.from, mark.to)
    return { label, words, from: mark.from, key: `${label}: ${words.toLowerCase()}` }
  })
}

function overlap(one: Mark, other: Mark): boolean {
  return one.from < other.to && other.from < one.to
}

/** The same words lead to the same question, others perhaps to another. */
export function chosenFor<Item>(words: string, items: readonly Item[]): Item | undefined {
  let sum = 0
  for (let at = 0; at < words.length; at++) sum += words.charCodeAt(at)
  return items[sum % items.length]
}
