/** Where in a message something is: for each label that a sentence has, the words that speak for it most. */
import { withFollowing } from './following.ts'
import type { Model, ReadSentence } from './model.ts'
import type { Token } from './tokens.ts'
import { isWord } from './tokens.ts'

export interface Mark {
  readonly label: string
  /** Places in the text as it was typed. */
  readonly from: number
  readonly to: number
}

type Place = Pick<Mark, 'from' | 'to'>

/** In the order of the text. */
export function marksIn(text: string, model: Model): readonly Mark[] {
  return model.read(text).flatMap((sentence) =>
    withFollowing(labelsOfSentence(sentence, model)).map(({ label, by }) => ({
      label,
      ...placeOf(sentence, model, by),
    })),
  )
}

/** The labels of a whole message, each once, in the model's order. */
export function labelsOf(text: string, model: Model): readonly string[] {
  const found = model.read(text).flatMap((sentence) => labelsOfSentence(sentence, model))
  const all = withFollowing(found).map(({ label }) => label)
  return model.labels.filter((label) => all.includes(label))
}

function labelsOfSentence({ margins }: ReadSentence, { labels }: Model): readonly string[] {
  return labels.filter((_, at) => (margins[at] ?? 0) > 0)
}

/** The run of words that together weigh most, once each has paid a share of what the heaviest weighs. */
function placeOf({ tokens, weigh }: ReadSentence, model: Model, label: string): Place {
  const weights = weigh(model.labels.indexOf(label))
  const price = Math.max(...weights) / 4
  let best = { sum: -Infinity, first: 0, last: tokens.length - 1 }
  let [sum, start] = [0, 0]
  for (const [at, weight] of weights.entries()) {
    if (sum <= 0) [sum, start] = [0, at]
    sum += weight - price
    if (sum > best.sum) best = { sum, first: start, last: at }
  }
  // One word alone says little: with those beside it people see what is meant.
  const room = best.first === best.last ? 1 : 0
  const words = tokens
    .slice(fromWhom(tokens, best.first - room, model), best.last + 1 + room)
    .filter(({ word }) => isWord(word))
  const [first = tokens[0]] = words
  const last = words.at(-1) ?? tokens.at(-1)
  return { from: first?.from ?? 0, to: last?.to ?? 0 }
}

/**
 * "You" stands in so many sentences that it says nothing of one: a mark that would begin right behind whoever does
 * it, or one word further on ("you are"), begins with them.
 */
function fromWhom(tokens: readonly Token[], first: number, { isPerson }: Model): number {
  const isWhom = (at: number) => isPerson(tokens[at]?.word ?? '')
  if (first <= 0 || isWhom(first)) return Math.max(0, first)
  if (isWhom(first - 1)) return first - 1
  return isWhom(first - 2) && isWord(tokens[first - 1]?.word ?? '') ? first - 2 : first
}
