/** An evening of Noor's and Sam's in facts, for tests of what the screens make of it. */
import type { Answer } from '../content/practices/practice.ts'
import { notTonight } from '../content/practices/capacity.ts'
import type { Practice } from '../content/practices/practice.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { RoundFact } from '../domain/round-facts.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { toRoundKey } from '../domain/round-key.ts'
import { viewRound } from '../domain/round.ts'
import type { ShownRound } from '../session/views.ts'

export const today = '2026-11-22' as Day
export const noor = { member: 'noor', name: 'Noor' }

export function shownAfter(
  practice: Practice & { id: PracticeId },
  facts: readonly RoundFact[] = [],
  key: RoundKey = toRoundKey(practice.id, today),
): ShownRound {
  const viewer = { me: 'noor', members: ['noor', 'sam'], today }
  const about = { key, practice: practice.id, day: today, question: null }
  return {
    ...about,
    drafts: {},
    tellBefore: false,
    isBegun: facts.length > 0,
    view: viewRound(practice, viewer, facts),
  }
}

/** Both answers are open, and what was asked for is Sam's. */
export const opened: readonly RoundFact[] = [
  { kind: 'sealed', step: 'evening', by: 'noor', attempt: 1, day: today, answer: { high: 'Sun.' } },
  { kind: 'released', step: 'evening' },
  { kind: 'opened', step: 'evening', by: 'sam', answer: { help: 'Sit with me.' } },
]
export const responded: RoundFact = {
  ...{ kind: 'responded', step: 'reply', by: 'noor' },
  answer: { text: 'I hear you.' },
}
export const granted: RoundFact = {
  ...{ kind: 'replied', step: 'care', by: 'noor', to: 'sam' },
  ...{ reply: 'smaller', text: 'Twenty minutes.' },
}
export const happened: RoundFact = {
  ...{ kind: 'noted', step: 'care', by: 'noor', to: 'sam', note: 'happened' },
}

export function notTonightBy(by: string, answer: Answer): ShownRound {
  const key = toRoundKey('not-tonight', `${today}/${by}`)
  return shownAfter(notTonight, [{ kind: 'written', step: 'instead', by, answer }], key)
}
