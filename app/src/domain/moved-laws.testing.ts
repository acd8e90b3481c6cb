/**
 * Laws that the practices of talk and repair bring, for every definition: gates, order, say-back,
 * turns, pauses, depth, agreements. Each takes one person's view of one world.
 */
import type { Practice, Step } from '../content/practices/practice.ts'
import { textToMoment } from './moment.ts'
import type { MovedFact, RoundFact } from './round-facts.ts'
import type { RoundAction, RoundView, StepView } from './round.ts'
import { viewRound } from './round.ts'
import type { World } from './round-world.testing.ts'
import { after, firstDay, viewerIn } from './round-world.testing.ts'
import { speakerOf } from './turns-phase.ts'

export interface Seen {
  readonly world: World
  readonly me: string
  readonly known: readonly RoundFact[]
  readonly view: RoundView
}

type Law = readonly [name: string, holds: (seen: Seen) => boolean]

export const movedLaws: readonly Law[] = [
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
    'where everyone comes first nobody goes on before all have spoken',
    (seen) =>
      each(seen, ({ step, view }) =>
        (step.after ?? []).every((one) => {
          const first = seen.world.practice.steps.find(({ id }) => id === idOf(one))
          if (first?.kind !== 'write' || first.fromAll !== true) return true
          const authors = (of: string) =>
            seen.known.flatMap((fact) =>
              fact.kind === 'written' && fact.step === of ? [fact.by] : [],
            )
          const isWhole = seen.world.members.every((by) => authors(first.id).includes(by))
          const isBegun = authors(step.id).length > 0
          return isWhole || isBegun || view.may.every((action) => kept.includes(action))
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
    'nobody ends another’s turn, says yes to what they themselves heard, or pauses without a return',
    ({ world, me, known, view }) => {
      const forged = view.steps.flatMap((one) => forgedIn(world, one))
      const shown = JSON.stringify(view.steps)
      return forged.every(
        (fact) => JSON.stringify(look(world, me, [...known, fact]).steps) === shown,
      )
    },
  ],
  [
    'of whoever goes through something nothing is asked, and nothing is kept from them',
    ({ world, me, known, view }) => {
      const viewer = { ...viewerIn(world, me), isSpared: true }
      const { may, asks, done } = viewRound(world.practice, viewer, known)
      return done && asks.length === 0 && JSON.stringify(may) === JSON.stringify(view.may)
    },
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
    'nobody is asked for a word on a promise',
    (seen) =>
      each(seen, ({ step, view }) => {
        if (step.kind !== 'agree' || step.of !== 'promise' || !('wishes' in view.phase)) return true
        return !view.may.includes('reply') && view.phase.wishes.every(({ asksMe }) => !asksMe)
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
  [
    'turns go round and round, one at a time, and everyone has as many',
    ({ world, view, me }) =>
      view.steps.every(({ step: id, phase }) => {
        const step = world.practice.steps.find((one) => one.id === id)
        if (step?.kind !== 'turns' || !('of' in phase)) return true
        const taken = moved(world.facts, id, 'turn')
        const isFair = phase.of === step.each * world.members.length && step.minutes <= 5
        if (phase.is === 'over') {
          return world.members.every((one) => count(taken, one) === step.each) && isFair
        }
        return (
          isFair &&
          phase.moves.every(() => phase.by === me) &&
          taken.every(({ n, by }) => taken.every((next) => next.n !== n + 1 || next.by !== by)) &&
          phase.by === speakerOf(world.members, phase.turn, openerIn(world), firstDay)
        )
      }),
  ],
  [
    'while somebody has a turn there is nothing to write in that comes after it',
    (seen) =>
      seen.view.steps.every(({ step: id, phase }) => {
        if (!('turn' in phase)) return true
        return each(seen, ({ step, view }) => {
          const waits = (step.after ?? []).some((one) => idOf(one) === id)
          return !waits || view.may.every((one) => kept.includes(one))
        })
      }),
  ],
  [
    'a pause has a time to return; anyone may end it; late, another can be said',
    ({ view, world, me, known }) =>
      view.steps.every(({ step, phase, may }) => {
        if (!('until' in phase)) return true
        const { now } = world
        const isSafe = textToMoment(phase.until) !== null && may.includes('end')
        const tellsNobody = !JSON.stringify(phase).includes('"by"')
        const { after: first = [] } = world.practice.steps.find(({ id }) => id === step) ?? {}
        const isThere = (one: After) =>
          known.some((f) => f.kind === 'written' && f.step === idOf(one))
        const isPast = world.passed[me] !== undefined || !hasGate(world.practice)
        const isOpen = isPast && first.every(isThere)
        const again = look({ ...world, now: after }, me, known).steps.find((s) => s.step === step)
        const isLate = again !== undefined && 'isLate' in again.phase && again.phase.isLate
        const hasLeft = known.some((fact) => fact.kind === 'left')
        const mayAgain = !isOpen || hasLeft || again?.may.includes('pause') === true
        return isSafe && tellsNobody && phase.isLate === now > phase.until && (!isLate || mayAgain)
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
    'a talk is as deep as everyone would like, and nothing tells who would not',
    ({ view, world, known }) =>
      view.steps.every(({ step, phase }) => {
        if (!('level' in phase)) return true
        const wishes = world.members.map((by) => {
          const theirs = moved(known, step, 'level').filter((one) => one.by === by)
          return Number(theirs.toSorted((a, b) => b.n - a.n)[0]?.answer['level'] ?? 1)
        })
        return phase.level === Math.min(...wishes) && !JSON.stringify(phase).includes('"by"')
      }),
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
  [
    'nobody is asked for what they cannot do',
    ({ view }) =>
      view.asks.every((one) => view.may.includes(one)) && view.done === (view.asks.length === 0),
  ],
]

/** What somebody may do to what they said, whatever became of the rest. */
const kept: readonly RoundAction[] = ['change', 'note', 'end', 'withdraw']
const quiet: readonly RoundAction[] = [...kept, 'take-back', 'put-away', 'leave']

/** What a modified app might say in another's place, or without what makes it one. */
function forgedIn({ members }: World, { step, phase }: StepView): readonly MovedFact[] {
  const make = (fact: Omit<MovedFact, 'kind' | 'step'>): MovedFact => ({
    ...{ kind: 'moved', step },
    ...fact,
  })
  if ('turn' in phase) {
    const others = members.filter((one) => one !== phase.by)
    return others.map((by) => make({ move: 'turn', by, to: '', n: phase.turn, answer: {} }))
  }
  if ('until' in phase || phase.is === 'none') {
    const timeless = { move: 'pause', to: '', n: 9, answer: { until: 'soon' } } as const
    return members.map((by) => make({ ...timeless, by }))
  }
  if (!('heard' in phase)) return []
  return phase.heard.flatMap(({ by }) =>
    [1, 2].map((n) => make({ move: 'judge', by, to: by, n, answer: { verdict: 'yes' } })),
  )
}

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

/** All that was said in it was taken back, or agreed in it and ended; or in what it stands behind. */
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

function each(
  { world, view }: Seen,
  holds: (one: { step: Step; view: StepView }) => boolean,
): boolean {
  return world.practice.steps.every((step, at) => {
    const shown = view.steps[at]
    return shown !== undefined && holds({ step, view: shown })
  })
}

function look(world: World, me: string, known: readonly RoundFact[]): RoundView {
  return viewRound(world.practice, viewerIn(world, me), known)
}

/** Some of it is there, and this person has nothing left to write in it. */
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

function isReply({ kind, may }: StepView): boolean {
  return (
    (kind === 'respond' || kind === 'write') && (may.includes('respond') || may.includes('write'))
  )
}

type After = NonNullable<Step['after']>[number]

function idOf(one: After): string {
  return typeof one === 'string' ? one : one.step
}

function kindOf({ world }: Seen, one: After): Step['kind'] | undefined {
  return world.practice.steps.find(({ id }) => id === idOf(one))?.kind
}

function moved(facts: readonly RoundFact[], step: string, move: MovedFact['move']) {
  return facts.filter(
    (fact): fact is MovedFact => fact.kind === 'moved' && fact.step === step && fact.move === move,
  )
}

function hasWords({ world, view }: Seen, id: string, by: string): boolean {
  const step = world.practice.steps.find((one) => one.id === id)
  if (step?.kind !== 'say-back' || step.to === undefined) return true
  const source = view.steps.find((one) => one.step === step.to)?.phase
  if (source === undefined || !('answers' in source)) return false
  return source.answers.some((one) => one.by === by && one.answer !== null)
}

function count(taken: readonly MovedFact[], by: string): number {
  return taken.filter((one) => one.by === by).length
}

function hasGate({ steps }: Practice): boolean {
  return steps.some(({ kind }) => kind === 'gate')
}

function openerIn({ practice, facts, members }: World): string | null {
  const first = practice.steps.find((step) => step.kind === 'write' && step.by === undefined)
  const by = facts.flatMap((f) => (f.kind === 'written' && f.step === first?.id ? [f.by] : []))
  return members.find((one) => by.includes(one)) ?? null
}
