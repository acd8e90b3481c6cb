import type { Answer } from '../content/practices/practice.ts'
import type { ShownRound, SpaceView } from '../session/views.ts'

/** What a person said in a round that all may read at once; null where that is nothing. */
export function writtenBy({ view }: ShownRound, member: string): Answer | null {
  const [step] = view.steps
  if (step?.kind !== 'write' || step.phase.is !== 'written') return null
  return step.phase.answers.find(({ by }) => by === member)?.answer ?? null
}

/** What a person, or this one, would like instead of tonight's check-in; null where nothing was said. */
export function insteadOf(
  { instead, me }: Pick<SpaceView, 'instead' | 'me'>,
  member = me.member,
): Answer | null {
  return instead.reduce<Answer | null>((found, round) => found ?? writtenBy(round, member), null)
}
