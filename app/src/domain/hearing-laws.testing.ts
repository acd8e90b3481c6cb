/** Laws of saying back, until its speaker says yes. */
import type { Step } from '../content/practices/practice.ts'
import type { StepView } from './round.ts'
import type { After, Law, Seen } from './seen.testing.ts'
import { each, idOf, moved } from './seen.testing.ts'

export const hearingLaws: readonly Law[] = [
  [
    'a reply opens only once the speaker has said yes to the listener’s newest words',
    (seen) =>
      each(seen, ({ step, view }) => {
        if (!isReply(view)) return true
        const heard = (step.after ?? []).filter((one) => kindOf(seen, one) === 'say-back')
        return heard.every((one) => {
          // Of words that were taken back, or are not here yet, there is nothing to say back.
          const tries = moved(seen.known, idOf(one), 'say-back').filter(
            ({ by, to }) => by === seen.me && hasWords(seen, idOf(one), to),
          )
          return tries.every(({ to, n }) => {
            const newest = Math.max(...tries.filter((t) => t.to === to).map((t) => t.n))
            const said = moved(seen.known, idOf(one), 'judge').find(
              (word) => word.by === to && word.to === seen.me && word.n === newest,
            )
            return n < newest || said?.answer['verdict'] === 'yes'
          })
        })
      }),
  ],
  [
    'what stands is a listener’s newest try, with the speaker’s word on that one alone',
    ({ view, known }) =>
      view.steps.every(({ step, phase }) => {
        if (!('heard' in phase)) return true
        return phase.heard.every(({ of, by, answer, verdict }) => {
          const tries = moved(known, step, 'say-back').filter((m) => m.by === by && m.to === of)
          const newest = tries.toSorted((a, b) => b.n - a.n)[0]
          const word = moved(known, step, 'judge').find(
            (m) => m.by === of && m.to === by && m.n === newest?.n,
          )
          const isWithdrawn = moved(known, step, 'withdraw').some(
            (m) => m.by === by && m.to === of && m.n === newest?.n,
          )
          const stands = isWithdrawn && word === undefined ? null : newest?.answer
          const isNewest = JSON.stringify(stands) === JSON.stringify(answer)
          return isNewest && verdict === (word?.answer['verdict'] ?? null)
        })
      }),
  ],
  [
    'only whose words they are judges what was heard, and nobody their own',
    ({ view, me, world }) =>
      view.steps.every(({ phase }) => {
        if (!('heard' in phase)) return true
        return phase.moves.every(({ move, to }) => {
          if (to === me || !world.members.includes(to)) return false
          if (move === 'say-back') return true
          const [of, by] = move === 'judge' ? [me, to] : [to, me]
          return phase.heard.some((one) => one.of === of && one.by === by && one.verdict === null)
        })
      }),
  ],
]

function isReply({ kind, may }: StepView): boolean {
  return (
    (kind === 'respond' || kind === 'write') && (may.includes('respond') || may.includes('write'))
  )
}

function kindOf({ world }: Seen, one: After): Step['kind'] | undefined {
  return world.practice.steps.find(({ id }) => id === idOf(one))?.kind
}

function hasWords({ world, view }: Seen, id: string, by: string): boolean {
  const step = world.practice.steps.find((one) => one.id === id)
  if (step?.kind !== 'say-back' || step.to === undefined) return true
  const source = view.steps.find((one) => one.step === step.to)?.phase
  if (source === undefined || !('answers' in source)) return false
  return source.answers.some((one) => one.by === by && one.answer !== null)
}
