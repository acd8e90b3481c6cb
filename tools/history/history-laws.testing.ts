/** What every made-up history must hold to. Each law gives back what breaks it, in words. */
import { isAskedFor } from '../../app/src/domain/answer.ts'
import { practices } from '../../app/src/content/practices/practices.ts'
import type { Answer, Field, Practice } from '../../app/src/content/practices/practice.ts'
import { daysBetween, textToDay } from '../../app/src/domain/calendar-day.ts'
import type { Day } from '../../app/src/domain/calendar-day.ts'
import type { RoundFact } from '../../app/src/domain/round-facts.ts'
import type { RoundView, StepView } from '../../app/src/domain/round.ts'
import { viewRound } from '../../app/src/domain/round.ts'
import type { DatedEntry, DatedHistory } from '../../app/src/session/look-around/dated-history.ts'
import { questionAsked } from './asked.ts'

interface InRound {
  readonly practice: string
  readonly step: string
  readonly round: string
}

export function roundsIn({ entries }: DatedHistory): readonly InRound[] {
  return entries.flatMap(({ body }) => ('round' in body ? [body as unknown as InRound] : []))
}

/** Answers fill the fields of their practice and no others, with what may be chosen. */
export function answerFindings({ reveals, entries }: DatedHistory): string[] {
  const opened = reveals.flatMap((reveal) =>
    reveal.answers.size === 2
      ? [...reveal.answers.values()].map((answer) => [reveal as InRound, answer] as const)
      : [[reveal as InRound, null] as const],
  )
  const written = entries
    .filter(
      ({ kind, body }) => kind === 'round.written' || (kind === 'round.changed' && body['answer']),
    )
    .map(({ body }) => [body as unknown as InRound, body['answer'] as Answer] as const)
  return [...opened, ...written].flatMap(([name, answer]) =>
    wrongFields(name, answer).map((field) => `${name.practice} ${name.round}: ${field}`),
  )
}

function wrongFields({ practice, step }: InRound, answer: Answer | null): string[] {
  const found = practiceOf(practice).steps.find(({ id }) => id === step)
  if (found === undefined) return ['no such step']
  if (answer === null || Object.keys(answer).length === 0) return ['nobody’s answer']
  const fields: readonly Field[] = 'fields' in found ? found.fields : [{ kind: 'text', id: 'text' }]
  const strange = Object.keys(answer).filter((id) => !fields.some((field) => field.id === id))
  return [...strange, ...fields.filter((one) => !isFilled(one, answer)).map(({ id }) => id)]
}

function isFilled(field: Field, answer: Answer): boolean {
  const text = answer[field.id]
  if (text === undefined) return field.optional === true || !isAskedFor(field, answer)
  if (field.kind !== 'choice') return text.trim() !== ''
  return field.options.includes(text) && isAskedFor(field, answer)
}

/** Rounds are named as the app names them. */
export function nameFindings(dated: DatedHistory, today: Day): string[] {
  return [...dated.reveals, ...roundsIn(dated)]
    .filter((one) => !isNamedWell(one, dated, today))
    .map(({ practice, round }) => `${practice} ${round}`)
}

function isNamedWell({ practice, round }: InRound, dated: DatedHistory, today: Day): boolean {
  const { startDay, bond, people } = dated
  const day = textToDay(round.slice(0, 10))
  if (day === null || daysBetween(startDay, day) < 0) return false
  const rest = round.slice(10)
  if (practice === 'one-question') {
    const told = { bond, startDay, days: daysBetween(startDay, today) }
    return rest === `/${questionAsked(told, daysBetween(startDay, day))}`
  }
  const { cadence } = practiceOf(practice)
  if (cadence === 'daily') return rest === ''
  if (cadence === 'mine') return people.some(({ member }) => rest === `/${member}`)
  return /^\/[a-z]{8}$/.test(rest)
}

/** Each entry is a move that its author could make when it was made. */
export function moveFindings(dated: DatedHistory, today: Day): string[] {
  const members = dated.people.map(({ member }) => member)
  return [...playedRounds(dated)].flatMap(([name, { practice, facts, early }]) => [
    ...early.map((kind) => `${name}: ${kind} before it opened`),
    ...facts
      .filter((fact, at) => {
        if (!('by' in fact) || fact.kind === 'opened' || fact.kind === 'told') return false
        const before = newest(facts.slice(0, at)).filter((one) => !isSame(one, fact))
        const view = viewRound(practice, { me: fact.by, members, today }, before)
        return !isMove(fact, view) || (fact.kind !== 'changed' && isSaidTwice(facts, fact))
      })
      .map(({ kind }) => `${name}: ${kind}`),
  ])
}

/** Of words that may be said again only the last are a fact. */
function newest(facts: readonly RoundFact[]): readonly RoundFact[] {
  return facts.filter((fact, at) => !facts.slice(at + 1).some((later) => isSame(later, fact)))
}

/** What one person sees of a round. */
export function viewOf(
  dated: DatedHistory,
  name: Pick<InRound, 'practice' | 'round'>,
  me: string,
  today: Day,
): RoundView {
  const practice = practiceOf(name.practice)
  const { facts = [] } = playedRounds(dated).get(`${name.practice} ${name.round}`) ?? {}
  const members = dated.people.map(({ member }) => member)
  return viewRound(practice, { me, members, today }, newest(facts))
}

interface PlayedRound {
  readonly practice: Practice
  readonly facts: readonly RoundFact[]
  /** Kinds of entries older than the reveal that they speak of. */
  readonly early: readonly string[]
}

function playedRounds({ reveals, entries }: DatedHistory): ReadonlyMap<string, PlayedRound> {
  const opened = reveals.map(({ practice, step, round, day, answers }) => {
    const facts = [...answers].map(
      ([by, answer]) => ({ kind: 'opened', step, by, answer }) as const,
    )
    return { practice, round, day, facts: [{ kind: 'released', step } as const, ...facts] }
  })
  const names = new Map<string, { opens: Day | null; facts: RoundFact[]; early: string[] }>()
  for (const { practice, round, day, facts } of opened) {
    names.set(`${practice} ${round}`, { opens: day, facts: [...facts], early: [] })
  }
  for (const entry of entries) {
    if (!('round' in entry.body)) continue
    const { practice, round } = entry.body as unknown as InRound
    const known = names.get(`${practice} ${round}`) ?? { opens: null, facts: [], early: [] }
    names.set(`${practice} ${round}`, known)
    known.facts.push(toFact(entry))
    if (known.opens !== null && entry.day < known.opens) known.early.push(entry.kind)
  }
  return new Map(
    [...names].map(([name, { facts, early }]) => {
      const practice = practiceOf(name.slice(0, name.indexOf(' ')))
      return [name, { practice, facts, early }]
    }),
  )
}

function toFact({ kind, by, body }: DatedEntry): RoundFact {
  const { practice: _practice, round: _round, text, ...rest } = body
  const said = kind === 'round.responded' ? { answer: { text } } : { text }
  const fact = { kind: kind.slice('round.'.length), by, ...(text !== undefined && said), ...rest }
  return fact as unknown as RoundFact
}

function isSame(one: RoundFact, other: RoundFact): boolean {
  return (['kind', 'step', 'by', 'to', 'note'] as const).every((key) => {
    const [a, b] = [one, other].map((fact) => (fact as Partial<Record<string, unknown>>)[key])
    return a === b
  })
}

function isSaidTwice(facts: readonly RoundFact[], fact: RoundFact): boolean {
  return fact.kind !== 'replied' && facts.filter((one) => isSame(one, fact)).length > 1
}

function isMove(fact: RoundFact, { may, steps }: RoundView): boolean {
  const phase = steps.find((one) => 'step' in fact && one.step === fact.step)?.phase
  switch (fact.kind) {
    case 'written':
      return may.includes('write')
    case 'responded':
      return may.includes('respond')
    case 'changed':
      return may.includes('change') && hasSaid(phase, fact.by)
    case 'replied': {
      const isBare = fact.text === ''
      return wishIn(phase, fact.to)?.asksMe === true && isBare === (fact.reply === 'yes')
    }
    case 'noted':
      return wishIn(phase, fact.to)?.mayNote.some((note) => note === fact.note) === true
    default:
      return false
  }
}

function hasSaid(phase: StepView['phase'] | undefined, by: string): boolean {
  if (phase === undefined) return false
  if ('mine' in phase) return phase.mine?.by === by && phase.mine.answer !== null
  return 'answers' in phase && phase.answers.some((one) => one.by === by && one.answer !== null)
}

function wishIn(phase: StepView['phase'] | undefined, of: string) {
  if (phase === undefined || !('wishes' in phase)) return undefined
  return phase.wishes.find(({ by }) => by === of)
}

function practiceOf(id: string): Practice {
  const practice = practices.find((one) => one.id === id)
  if (practice === undefined) throw new Error(`no practice ${id}`)
  return practice
}
