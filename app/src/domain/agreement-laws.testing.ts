/** Laws of agreements and promises, and of when nothing is asked. */
import type { RoundFact } from './round-facts.ts'
import type { RoundAction } from './round.ts'
import { viewRound } from './round.ts'
import { viewerIn } from './round-world.testing.ts'
import type { Law } from './seen.testing.ts'
import { each, kept, look } from './seen.testing.ts'

export const agreementLaws: readonly Law[] = [
  [
    'of whoever goes through something nothing is asked, and nothing is kept from them',
    ({ world, me, known, view }) => {
      const viewer = { ...viewerIn(world, me), isSpared: true }
      const { may, asks, done } = viewRound(world.practice, viewer, known)
      return done && asks.length === 0 && JSON.stringify(may) === JSON.stringify(view.may)
    },
  ],
  [
    'nobody is asked for a word on a promise',
    (seen) =>
      each(seen, ({ step, view }) => {
        if (step.kind !== 'agree' || step.of !== 'promise' || !('wishes' in view.phase)) return true
        return !view.may.includes('reply') && view.phase.wishes.every(({ asksMe }) => !asksMe)
      }),
  ],
  [
    'who ended a pause or an agreement is nowhere to be seen',
    (seen) => {
      const { me, world, known } = seen
      const isEnd = (fact: RoundFact) =>
        (fact.kind === 'moved' && fact.move === 'end') ||
        (fact.kind === 'noted' && fact.note === 'ended')
      if (!known.some(isEnd)) return true
      const looks = world.members.map((by) =>
        JSON.stringify(
          look(
            world,
            me,
            known.map((fact) => (isEnd(fact) ? { ...fact, by } : fact)),
          ),
        ),
      )
      return new Set(looks).size === 1
    },
  ],
  [
    'an agreement stands only on everyone’s yes to the very words, until anyone ends it',
    ({ view, world, known }) =>
      view.steps.every(({ step, phase }) => {
        if (!('wishes' in phase)) return true
        return phase.wishes.every(({ by, text, standing }) => {
          if (standing !== 'stands') return true
          const said = known.filter((f) => f.kind === 'replied' && f.step === step && f.to === by)
          return world.members.every(
            (one) =>
              one === by ||
              said.some(
                (f) =>
                  f.kind === 'replied' && f.by === one && f.reply === 'yes' && f.about === text,
              ),
          )
        })
      }),
  ],
  [
    'a promise that was withdrawn leaves nothing behind of how it went',
    ({ view, world, me, known }) => {
      const steps = world.practice.steps.flatMap((one) =>
        one.kind === 'agree' && one.of === 'promise' ? [one] : [],
      )
      const isOfWithdrawn = (fact: RoundFact) =>
        fact.kind === 'noted' &&
        steps.some(
          ({ id, to }) =>
            id === fact.step &&
            known.some(
              (f) => f.kind === 'changed' && f.step === to && f.by === fact.to && !f.answer,
            ),
        )
      if (!known.some(isOfWithdrawn)) return true
      const without = known.filter((fact) => !isOfWithdrawn(fact))
      return JSON.stringify(look(world, me, without)) === JSON.stringify(view)
    },
  ],
  [
    'while rest is protected nothing is asked for, and in a hard talk nothing is begun',
    ({ world, me, known }) => {
      const viewer = { ...viewerIn(world, me), isQuiet: true }
      const { may, done, asks } = viewRound(world.practice, viewer, known)
      const isCalm = !world.practice.isHeavy || may.every((one) => quiet.includes(one))
      return done && asks.length === 0 && isCalm
    },
  ],
]

const quiet: readonly RoundAction[] = [...kept, 'take-back', 'put-away', 'leave']
