/** What is one’s own alone: what somebody has planned, and their share of what was written here. */
import type { Answer, Practice, Step } from '../content/practices/practice.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import { practices } from '../content/practices/practices.ts'
import { addDays } from '../domain/calendar-day.ts'
import { isPlanned } from '../domain/is-planned.ts'
import type { OwnShare } from '../domain/own-share.ts'
import { ownShare } from '../domain/own-share.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { factsOf, heldOn } from './round-knowledge.ts'
import { nameOf } from './rounds.ts'
import type { Plan } from './views.ts'

/** Of those that are done too: what somebody liked is worth remembering. */
export function listPlans(known: RoundKnowledge): readonly Plan[] {
  const plans = [...known.drafts].flatMap(([key, drafts]) => {
    const practice = planned.find(({ id }) => id === nameOf(key)?.practice)
    const [first, after] = practice?.steps ?? []
    const plan = first && drafts[first.id]
    if (!practice || !plan) return []
    const isDone = after ? after.id in drafts : isAtRest(first, plan)
    return [{ key, practice: practice.id as PracticeId, plan, isDone }]
  })
  const when = ({ plan }: Plan) => plan['day'] ?? '9'
  return plans.toSorted((a, b) => (when(a) < when(b) ? -1 : 1))
}

const planned = (practices as readonly Practice[]).filter(isPlanned)

/** Something was chosen in it that leads nowhere. */
function isAtRest(step: Step, plan: Answer): boolean {
  const fields = 'fields' in step ? step.fields : []
  return fields.some((field) => {
    const chosen = plan[field.id]
    return field.kind === 'choice' && field.leads && chosen && !(chosen in field.leads)
  })
}

/** The last seven days. At most one. */
export function mirrorOf(known: RoundKnowledge): readonly OwnShare[] {
  const days = Array.from({ length: 7 }, (_, at) => addDays(known.today, -at))
  const keys = new Set(days.flatMap((day) => [...known.said.roundsOn(day), ...heldOn(known, day)]))
  const share = ownShare(
    known.me,
    [...keys].map((key) => factsOf(known, key)),
  )
  return share === null ? [] : [share]
}
