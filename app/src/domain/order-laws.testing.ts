/** Laws of what comes after what: gates, everybody first, another day, words taken back. */
import type { Step, WriteStep } from '../content/practices/practice.ts'
import { daysBetween } from './calendar-day.ts'
import type { RoundFact } from './round-facts.ts'
import type { StepView } from './round.ts'
import { firstDay } from './round-world.testing.ts'
import type { Law, Seen } from './seen.testing.ts'
import { each, idOf, kept, look, openerIn } from './seen.testing.ts'

export const orderLaws: readonly Law[] = [
  [
    'behind a gate that was not passed nothing is seen or begun; a pause that is on is, and can be ended',
    ({ world, me, view }) => {
      const shut = world.practice.steps.findIndex(
        (step) => step.kind === 'gate' && !world.passed[me]?.includes(step.asks),
      )
      if (shut < 0) return true
      return view.steps.slice(shut + 1).every(({ kind, phase, may }) => {
        if (kind === 'pause' && phase.is === 'on') return may.every((one) => one === 'end')
        return phase.is === 'later' && may.length === 0
      })
    },
  ],
  [
    'what comes after something else is closed until then',
    (seen) =>
      each(seen, ({ step, view }) => {
        // A pause that somebody asked for is heard of, whatever of its round has arrived.
        if (view.phase.is === 'later' || step.kind === 'pause') return true
        return (step.after ?? []).every((one) => {
          const id = idOf(one)
          const first = seen.view.steps.find((other) => other.step === id)
          if (first === undefined || first.phase.is === 'later') return false
          if (typeof one !== 'string') return isSaid(seen, id, one.is)
          return isOver(first, seen) || isGone(seen, id)
        })
      }),
  ],
  [
    'where everyone comes first nobody goes on before all have spoken, or were waited for',
    (seen) =>
      each(seen, ({ step, view }) =>
        fromAllBefore(step, seen).every((first) => {
          const authors = (of: string) =>
            seen.known.flatMap((fact) =>
              fact.kind === 'written' && fact.step === of ? [fact.by] : [],
            )
          const isWhole = seen.world.members.every((by) => authors(first.id).includes(by))
          const isBegun = authors(step.id).length > 0
          const isFree = isWhole || isBegun || wereWaitedFor(first, seen)
          return isFree || view.may.every((action) => kept.includes(action))
        }),
      ),
  ],
  [
    'whoever has written where everyone comes first waits for nobody for good',
    (seen) =>
      each(seen, ({ step, view }) =>
        fromAllBefore(step, seen).every((first) => {
          const own = seen.view.steps.find((one) => one.step === first.id)?.phase
          const hasWritten = own !== undefined && 'isMine' in own && own.isMine
          return !hasWritten || !wereWaitedFor(first, seen) || view.phase.is !== 'later'
        }),
      ),
  ],
  [
    'behind words that were all taken back, or what was agreed and is ended, nothing more is begun',
    (seen) =>
      each(seen, ({ step, view }) => {
        const isOn = !isBehind(seen, step) || view.phase.is === 'later' || step.kind === 'pause'
        return isOn || view.may.every((one) => kept.includes(one))
      }),
  ],
  [
    'words taken back and agreements ended hide nothing of what others said',
    ({ world, me, known, view }) =>
      known.filter(isTakenBack).every((fact) => {
        const before = look(
          world,
          me,
          known.filter((one) => one !== fact),
        )
        return before.steps.every(({ step, phase }, at) => {
          const isChosen = world.practice.steps[at]?.after?.some((one) => typeof one !== 'string')
          return phase.is === 'later' || isChosen || view.steps[at]?.phase.is !== 'later' || !step
        })
      }),
  ],
  [
    'what needs another day stays closed on the first',
    (seen) =>
      each(seen, ({ step, view }) =>
        step.fromDay && seen.world.today === firstDay ? view.phase.is === 'later' : true,
      ),
  ],
  [
    'words of one’s own are nowhere but with their author',
    ({ world, view }) =>
      world.practice.steps.every((step) => {
        if (step.kind !== 'write' || step.by !== 'me') return true
        const isSilent = world.facts.every((fact) => !('step' in fact) || fact.step !== step.id)
        const own = view.steps.find((one) => one.step === step.id)
        return isSilent && own?.may.length === 0
      }),
  ],
  [
    'advice is closed until somebody asked for it',
    (seen) =>
      each(seen, ({ step, view }) => {
        if (step.kind !== 'write' || step.isAdvice !== true) return true
        const asked = (step.after ?? []).filter((one) => typeof one !== 'string')
        if (asked.length === 0) return false
        return view.phase.is === 'later' || asked.every((one) => isSaid(seen, one.step, one.is))
      }),
  ],
  [
    'a step is written in by those whose it is, once each',
    (seen) =>
      each(seen, ({ step, view }) => {
        if (step.kind !== 'write' || !view.may.includes('write')) return true
        const { me, known, world } = seen
        const wrote = known.filter((f) => f.kind === 'written' && f.step === step.id)
        if (wrote.some((f) => 'by' in f && f.by === me)) return false
        if (step.by === undefined) return wrote.length === 0
        const opener = openerIn({ ...world, facts: known })
        return step.by === 'each' || (opener !== null && (step.by === 'opener') === (opener === me))
      }),
  ],
  [
    'nobody is asked for what they cannot do',
    ({ view }) =>
      view.asks.every((one) => view.may.includes(one)) && view.done === (view.asks.length === 0),
  ],
]

function isTakenBack(fact: RoundFact): boolean {
  if (fact.kind === 'changed') return fact.answer === null
  return fact.kind === 'noted' && fact.note === 'ended'
}

function isBehind({ world, ...seen }: Seen, step: Step): boolean {
  const first = (step.after ?? []).filter((one) => typeof one === 'string')
  const of = 'to' in step && step.to !== undefined ? [step.to] : []
  const isToOpening = step.kind === 'write' && (step.by === 'others' || step.by === 'opener')
  const opening = world.practice.steps.filter((one) => one.kind === 'write' && !one.by).slice(0, 1)
  const all = [...first, ...of, ...(isToOpening ? opening.map(({ id }) => id) : [])]
  return all.some((id) => isGone({ world, ...seen }, id))
}

function isGone(seen: Seen, id: string): boolean {
  const { known, view, world } = seen
  const said = known.filter((f) => (f.kind === 'written' || f.kind === 'opened') && f.step === id)
  const isBack = (by: string) =>
    known.some((f) => f.kind === 'changed' && f.step === id && f.by === by && f.answer === null)
  if (said.length > 0 && said.every((f) => 'by' in f && isBack(f.by))) return true
  const here = view.steps.find(({ step }) => step === id)
  const wishes = here && 'wishes' in here.phase ? here.phase.wishes : []
  const standings = wishes.map(({ standing }) => standing)
  if (standings.includes('over') && !standings.includes('stands')) return true
  const step = world.practice.steps.find((one) => one.id === id)
  return step !== undefined && isBehind(seen, step)
}

function isOver({ step: name, phase, may }: StepView, { me, world }: Seen): boolean {
  if ('wishes' in phase) {
    const step = world.practice.steps.find(({ id }) => id === name)
    const isProposal = step?.kind === 'agree' && step.of === 'proposal'
    return phase.wishes.some(({ standing, replies }) =>
      isProposal ? standing === 'stands' : replies.some((one) => one.reply !== 'not-now'),
    )
  }
  if ('heard' in phase) {
    const mine = phase.heard.filter(({ by }) => by === me)
    return (
      mine.every(({ verdict }) => verdict === 'yes') && phase.heard.some((h) => h.verdict === 'yes')
    )
  }
  if ('turn' in phase || 'until' in phase || phase.is === 'none' || phase.is === 'unwritten')
    return false
  return !may.includes('write') && !may.includes('respond')
}

function isSaid({ known }: Seen, step: string, is: string): boolean {
  return known.some((fact) => {
    if (!('step' in fact) || fact.step !== step) return false
    if (fact.kind === 'replied') return fact.reply === is
    return 'answer' in fact && Object.values(fact.answer ?? {}).includes(is)
  })
}

/** Steps of everybody's words that this one comes after. */
function fromAllBefore(step: Step, { world }: Seen): readonly WriteStep[] {
  const first = (step.after ?? []).map(idOf)
  return world.practice.steps.filter(
    (one): one is WriteStep => one.kind === 'write' && !!one.fromAll && first.includes(one.id),
  )
}

function wereWaitedFor({ fromAll }: WriteStep, { world }: Seen): boolean {
  return daysBetween(firstDay, world.today) >= (fromAll?.atMostDays ?? 0)
}
