/** Whether one person spoke more or less than their part. For that person's own eyes; no figure comes out. */
import type { RoundFact } from './round-facts.ts'

export const ownShares = ['spoke-more', 'about-even', 'spoke-less'] as const
export type OwnShare = (typeof ownShares)[number]

/** `rounds`: what each is made of. Where one person speaks alone, nobody is talked over. Null: too little said. */
export function ownShare(me: string, rounds: readonly (readonly RoundFact[])[]): OwnShare | null {
  const all = new Map<string, number>()
  for (const facts of rounds) {
    const said = wordsIn(facts)
    if (said.size < 2) continue
    for (const [by, words] of said) all.set(by, (all.get(by) ?? 0) + words)
  }
  const sum = [...all.values()].reduce((a, b) => a + b, 0)
  if (sum < leastWords) return null
  const part = ((all.get(me) ?? 0) * all.size) / sum
  return part > 1.25 ? 'spoke-more' : part < 0.75 ? 'spoke-less' : 'about-even'
}

/** Fewer say nothing about anybody. */
const leastWords = 60

function wordsIn(facts: readonly RoundFact[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>()
  for (const fact of facts) {
    const isSaid = ['written', 'responded', 'opened', 'moved'].includes(fact.kind)
    if (!isSaid || !('answer' in fact) || !('by' in fact)) continue
    const text = Object.values(fact.answer ?? {})
      .join(' ')
      .trim()
    if (text !== '') said.set(fact.by, (said.get(fact.by) ?? 0) + text.split(/\s+/u).length)
  }
  return said
}
