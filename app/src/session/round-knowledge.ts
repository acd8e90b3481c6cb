/** All that a round's view is made of, found by the round's key. */
import type { Answer, GateName } from '../content/practices/practice.ts'
import type { Bond } from '../content/bond.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { Clock } from '../domain/moment.ts'
import type { RoundFact } from '../domain/round-facts.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { toRoundKey } from '../domain/round-key.ts'
import type { Revealed } from '../sync/kept-reveals.ts'
import type { SealedRecord } from '../sync/sealed-answers.ts'
import type { ReadRounds } from './notes.ts'
import type { QuestionDecks } from './question-decks.ts'
import type { RoundSaying } from './said-in-round.ts'
import { readAnswer } from './said-in-round.ts'
import type { SaidIndex } from './said-index.ts'
import type { Said } from './said.ts'

export interface RoundKnowledge {
  readonly me: string
  /** Everyone who belongs now, or will: a space of one waits for somebody. */
  readonly members: readonly string[]
  readonly today: Day
  readonly bond: Bond
  readonly startDay: Day
  readonly decks: QuestionDecks
  readonly said: SaidIndex
  readonly sealed: readonly SealedRecord[]
  readonly reveals: readonly Revealed[]
  /** Rounds that this person put aside. */
  readonly left: ReadonlySet<RoundKey>
  /** How many words of others this person has read, where that is still of use. */
  readonly read?: ReadRounds
  readonly drafts: ReadonlyMap<RoundKey, Readonly<Record<string, Answer>>>
  readonly tellBefore: boolean
  /** Gates of this space that this person has come through, in memory alone. */
  readonly passed?: ReadonlySet<GateName>
  readonly now?: Clock | undefined
}

/** In no order of their own: the engine needs none. */
export function factsOf(known: RoundKnowledge, key: RoundKey): readonly RoundFact[] {
  return [
    ...sealedOf(known, key).flatMap((record) => sealedFacts(known.me, record)),
    ...revealsOf(known, key).flatMap(revealFacts),
    ...saidFacts(known.said.ofRound(key)),
    ...(known.left.has(key) ? [{ kind: 'left', by: known.me } as const] : []),
  ]
}

/** Whose answers a round is made of: once it was opened, of those who sealed it, whoever came later. */
export function membersOf({ members, ...known }: RoundKnowledge, key: RoundKey): readonly string[] {
  const [open] = revealsOf(known, key)
  return open?.members ?? members
}

export function sealedOf({ sealed }: Pick<RoundKnowledge, 'sealed'>, key: RoundKey) {
  return byRound(sealed).get(key) ?? []
}

export function revealsOf({ reveals }: Pick<RoundKnowledge, 'reveals'>, key: RoundKey) {
  return byRound(reveals).get(key) ?? []
}

/** Rounds of a day that this person has sealed something in, or that were opened. */
export function heldOn({ sealed, reveals }: Held, day: Day): readonly RoundKey[] {
  return [...(byDay(sealed).get(day) ?? []), ...(byDay(reveals).get(day) ?? [])]
}

/** The same of all days. */
export function heldRounds({ sealed, reveals }: Held): ReadonlySet<RoundKey> {
  return new Set([...byRound(sealed).keys(), ...byRound(reveals).keys()])
}

type Held = Pick<RoundKnowledge, 'sealed' | 'reveals'>

interface InRound {
  readonly practice: string
  readonly round: string
}

const grouped = new WeakMap<readonly InRound[], ReadonlyMap<RoundKey, readonly InRound[]>>()
const days = new WeakMap<readonly InRound[], ReadonlyMap<Day, readonly RoundKey[]>>()

/** The lists are never changed, only replaced: each is sorted once. */
function byRound<One extends InRound>(list: readonly One[]): ReadonlyMap<RoundKey, readonly One[]> {
  const known = grouped.get(list) as ReadonlyMap<RoundKey, readonly One[]> | undefined
  if (known !== undefined) return known
  const made = Map.groupBy(list, ({ practice, round }) => toRoundKey(practice, round))
  grouped.set(list, made)
  return made
}

function byDay(list: readonly InRound[]): ReadonlyMap<Day, readonly RoundKey[]> {
  const known = days.get(list)
  if (known !== undefined) return known
  const made = Map.groupBy(
    byRound(list).keys(),
    (key) => key.slice(key.indexOf('/') + 1).slice(0, 10) as Day,
  )
  days.set(list, made)
  return made
}

function sealedFacts(me: string, record: SealedRecord): RoundFact[] {
  const { step, attempt, day, answer, phase } = record
  return [
    { kind: 'sealed', step, by: me, attempt, day, answer },
    ...(phase === 'returned' ? [{ kind: 'returned', step, by: me, attempt } as const] : []),
  ]
}

function revealFacts({ step, answers }: Revealed): RoundFact[] {
  return [
    { kind: 'released', step },
    ...[...answers].map(([by, answer]): RoundFact => {
      return { kind: 'opened', step, by, answer: readAnswer(answer ?? undefined) ?? null }
    }),
  ]
}

/** Of what is said once the first stands, of what may be said anew the last. */
function saidFacts(said: readonly Said<RoundSaying>[]): readonly RoundFact[] {
  const facts = new Map<string, RoundFact>()
  for (const { by, what } of said) {
    const { kind, step } = what
    const { to, note, move, n }: Partial<Addressed> = what as Partial<Addressed>
    const name = [kind, step, by, to, note, move, n].join(' ')
    const isNewest = kind === 'round.changed' || kind === 'round.replied'
    if (isNewest || !facts.has(name)) facts.set(name, toFact(by, what))
  }
  return [...facts.values()]
}

type Addressed = Extract<RoundSaying, { kind: 'round.moved' }> &
  Extract<RoundSaying, { kind: 'round.noted' }>

/** A fact is what was said, and by whom. */
function toFact(by: string, said: RoundSaying): RoundFact {
  const { practice: _, round: __, ...what } = said
  if (what.kind === 'round.responded')
    return { kind: 'responded', step: what.step, by, answer: { text: what.text } }
  return { ...what, kind: what.kind.slice('round.'.length), by } as RoundFact
}
