/** Times at which people have agreed to do something together: a field with a day and a time, and a yes to it. */
import type { Practice, Step } from '../content/practices/practice.ts'
import type { Moment } from './moment.ts'
import { textToMoment } from './moment.ts'
import type { RoundView } from './round.ts'
import { isGranted } from './round.ts'

/** Only in such a round is there anything to look for. */
export function canMeet({ steps }: Practice): boolean {
  return steps.some((step) => timeOf(step, steps) !== undefined)
}

export function meetingsIn({ steps }: Practice, view: RoundView): readonly Moment[] {
  return steps.flatMap((step) => {
    const time = timeOf(step, steps)
    if (time === undefined || step.kind !== 'agree') return []
    const [said, agreed] = [step.to, step.id].map((id) => view.steps.find((one) => one.step === id))
    if (!said || !('answers' in said.phase) || !agreed || !('wishes' in agreed.phase)) return []
    const granted = agreed.phase.wishes.filter((wish) => isGranted(step, wish))
    return said.phase.answers.flatMap(({ by, answer }) => {
      const isAgreed = granted.some((wish) => wish.by === by)
      return (isAgreed && textToMoment(answer?.[time] ?? '')) || []
    })
  })
}

/** The field that says when, in what is agreed to; a promise is nobody's to agree to. */
function timeOf(step: Step, steps: readonly Step[]): string | undefined {
  if (step.kind !== 'agree' || step.of === 'promise') return undefined
  const source = steps.find(({ id }) => id === step.to)
  if (source === undefined || !('fields' in source)) return undefined
  return source.fields.find((field) => field.kind === 'when' && field.of === 'both')?.id
}
