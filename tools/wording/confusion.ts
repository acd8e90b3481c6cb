/** Which labels are read where others stand: one line for each label that is there, and one for none. */
import { anything } from '../../app/src/domain/wording/model.ts'
import { withFollowing } from '../../app/src/domain/wording/following.ts'
import type { TriedEach } from './trials.ts'

type Row = Readonly<Record<string, number>>

/** Beside what is rightly found, what was missed and what was found too much in messages that have the label. */
export function confusionOf(
  tried: readonly TriedEach[],
  labels: readonly string[],
  least: readonly number[],
): Readonly<Record<string, Row>> {
  const read = tried.map((one) => ({ there: one.labels, found: foundIn(one, labels, least) }))
  return Object.fromEntries(
    [...labels, 'none'].map((label) => {
      const own = read.filter(({ there }) =>
        label === 'none' ? there.length === 0 : there.includes(label),
      )
      const row: Record<string, number> = { messages: own.length }
      for (const { there, found } of own) {
        if (found.length === 0) row['nothing'] = (row['nothing'] ?? 0) + 1
        for (const one of found)
          if (one === label || !there.includes(one)) row[one] = (row[one] ?? 0) + 1
      }
      return [label, row]
    }),
  )
}

function foundIn(
  { sentences, sums }: TriedEach,
  labels: readonly string[],
  least: readonly number[],
): readonly string[] {
  const gate = least[labels.length]
  if (gate === undefined) {
    const best = Math.max(...sums)
    return best > (least[0] ?? 0) ? [labels[sums.indexOf(best)] ?? anything] : []
  }
  const open = sentences.filter((one) => (one[labels.length] ?? 0) > gate)
  const own = labels.filter((_, at) => open.some((one) => (one[at] ?? 0) > (least[at] ?? 0)))
  return [...new Set(withFollowing(own).map(({ label }) => label))]
}
