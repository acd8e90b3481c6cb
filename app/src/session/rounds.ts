/** The daily question's rounds, from what this device knows of them to what its person sees. */
import { oneQuestion } from '../content/practices/one-question.ts'
import type { QuestionId } from '../content/questions/first-deck.ts'
import { firstDeck } from '../content/questions/first-deck.ts'
import type { Bond } from '../content/bond.ts'
import type { Day } from '../domain/calendar-day.ts'
import { addDays, textToDay } from '../domain/calendar-day.ts'
import { questionOfTheDay } from '../domain/question-of-the-day.ts'
import type { RoundFact } from '../domain/round-facts.ts'
import { viewRound } from '../domain/round.ts'
import type { Revealed, RoundName } from '../sync/kept-reveals.ts'
import type { SealedRecord } from '../sync/sealed-answers.ts'
import type { QuestionView } from './attune.ts'
import { peopleOfRound } from './round-people.ts'
import type { Said } from './said.ts'

export const practice = oneQuestion
const [sealStep, respondStep] = oneQuestion.steps

/** Everything that a round's view is made of. */
export interface RoundKnowledge {
  readonly me: string
  readonly members: readonly string[]
  readonly today: Day
  readonly bond: Bond
  readonly startDay: Day
  readonly said: readonly Said[]
  readonly sealed: readonly SealedRecord[]
  readonly reveals: readonly Revealed[]
  /** Names of rounds that this person put aside. */
  readonly left: ReadonlySet<string>
  readonly drafts: ReadonlyMap<string, string>
  readonly tellBefore: boolean
}

export interface Questions {
  readonly question: QuestionView
  readonly earlier: readonly QuestionView[]
  readonly answered: readonly QuestionView[]
}

/** How long a question of the last days can still be answered; see `returnsAfterDays`. */
const daysOpen = sealStep.returnsAfterDays

export function viewQuestions(known: RoundKnowledge): Questions {
  const view = (round: string) => viewQuestion(known, round)
  const recent = Array.from({ length: daysOpen - 1 }, (_, at) => addDays(known.today, -at - 1))
  const answered = new Set([
    ...known.sealed.map(({ round }) => round),
    ...known.reveals.map(({ round }) => round),
  ])
  const mine = [...answered].filter((round) => roundDay(round) !== null)
  return {
    question: view(roundOn(known, known.today)),
    earlier: recent
      .filter((day) => day >= known.startDay)
      .map((day) => roundOn(known, day))
      .filter((round) => !answered.has(round) && !known.left.has(round))
      .map(view),
    answered: mine.toSorted((a, b) => (a < b ? 1 : -1)).map(view),
  }
}

/**
 * A round is named by day and question: an app with another deck computes another name, and two
 * answers to different questions never open together.
 */
function roundOn({ bond, startDay }: Pick<RoundKnowledge, 'bond' | 'startDay'>, day: Day): string {
  return `${day}/${questionOfTheDay(firstDeck, bond, startDay, day).id}`
}

function roundDay(round: string): Day | null {
  return textToDay(round.slice(0, 10))
}

export function sealName(round: string): RoundName {
  return { practice: practice.id, step: sealStep.id, round }
}

export function respondName(round: string): RoundName {
  return { practice: practice.id, step: respondStep.id, round }
}

function viewQuestion(known: RoundKnowledge, round: string): QuestionView {
  const { me, today } = known
  const members = peopleOfRound(known.members, known.reveals, round)
  return {
    round,
    day: roundDay(round) ?? today,
    question: round.slice(11) as QuestionId,
    draft: known.drafts.get(round) ?? '',
    tellBefore: known.tellBefore,
    view: viewRound(practice, { me, members, today }, factsOf(known, round)),
  }
}

function factsOf(known: RoundKnowledge, round: string): readonly RoundFact[] {
  return [
    ...sealedFacts(known, round),
    ...revealFacts(known, round),
    ...saidFacts(known, round),
    ...(known.left.has(round) ? [{ kind: 'left', by: known.me } as const] : []),
  ]
}

function sealedFacts({ me, sealed }: RoundKnowledge, round: string): RoundFact[] {
  return sealed
    .filter((record) => record.round === round)
    .flatMap(({ step, attempt, day, text, phase }): RoundFact[] => [
      { kind: 'sealed', step, by: me, attempt, day, answer: { text } },
      ...(phase === 'returned' ? [{ kind: 'returned', step, by: me, attempt } as const] : []),
    ])
}

function revealFacts({ reveals }: RoundKnowledge, round: string): RoundFact[] {
  return reveals
    .filter((open) => open.round === round)
    .flatMap(({ step, answers }) => [
      { kind: 'released', step } as const,
      ...[...answers].map(([by, answer]) => {
        const text = answer?.['text']
        return {
          kind: 'opened',
          step,
          by,
          answer: typeof text === 'string' ? { text } : null,
        } as const
      }),
    ])
}

function saidFacts({ said }: RoundKnowledge, round: string): RoundFact[] {
  const responses = new Map<string, RoundFact>()
  const facts: RoundFact[] = []
  for (const { by, what } of said) {
    if (!('round' in what) || what.round !== round) continue
    if (what.kind === 'round.told') facts.push({ kind: 'told', step: what.step, by })
    // The first of each stands: it is what the other may have read already.
    else if (!responses.has(by)) {
      responses.set(by, { kind: 'responded', step: what.step, by, answer: { text: what.text } })
    }
  }
  return [...facts, ...responses.values()]
}
