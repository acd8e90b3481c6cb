/**
 * A round played by several people, each on a device of their own, through the very moves that the
 * app makes: what one says is an entry, and what the others see is made of it. In the place of the
 * relay everything arrives at once, and seals open when all are in.
 */
import type { MemberId, RevealId } from '@attune/wire/ids.ts'
import type { BondKind } from '../../content/bond.ts'
import type { Answer, GateName, Practice } from '../../content/practices/practice.ts'

import { addDays, dayOf } from '../../domain/calendar-day.ts'
import type { Clock, Moment } from '../../domain/moment.ts'
import type { MoveKind, Note, Reply } from '../../domain/round-facts.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import type { RoundAction, StepView } from '../../domain/round.ts'
import type { MemorySpace, MemoryStart } from '../look-around/memory-space.ts'
import { createMemorySpace } from '../look-around/memory-space.ts'
import * as moves from '../moves.ts'
import type { RoundKnowledge } from '../round-knowledge.ts'
import { showRound } from '../rounds.ts'
import { viewToday } from '../todays-rounds.ts'
import type { ShownRound } from '../views.ts'

export interface PlayStart {
  readonly people?: readonly string[]
  readonly bond?: BondKind
}

export interface Play {
  readonly key: RoundKey
  person(name: string): Person
  /** Everyone’s days go on. */
  days(count: number): void
  clock(now: Clock): void
  /** All that was ever said to anybody. */
  said(): string
}

export interface Person {
  readonly name: string
  see(): ShownRound
  knows(): RoundKnowledge
  phase<Kind extends StepView['kind']>(step: string, kind: Kind): PhaseOf<Kind>
  may(step: string): readonly RoundAction[]
  /** Anything of it that this person can read. */
  reads(): string
  waits(): readonly RoundKey[]
  write(step: string, answer: Answer): Outcome
  seal(answer: Answer): Outcome
  respond(step: string, text: string): Outcome
  reply(step: string, to: string, reply: Reply, text?: string): Outcome
  note(step: string, to: string, note: Note): Outcome
  change(step: string, answer: Answer | null): Outcome
  move(step: string, move: MoveKind, answer?: Answer, to?: string): Outcome
  keep(step: string, answer: Answer): Outcome
  pass(gate: GateName): Outcome
  leave(): Outcome
  in(key: RoundKey): Person
}

type PhaseOf<Kind extends StepView['kind']> = Extract<StepView, { kind: Kind }>['phase']
type Outcome = Promise<{ readonly ok: boolean; readonly error?: { readonly kind: string } }>

const firstDay = dayOf(2026, 11, 22)

export function createPlay(practice: Practice, start: PlayStart = {}): Play {
  const people = start.people ?? ['noor', 'sam']
  const spaces = new Map(people.map((me) => [me, spaceOf(me, people, start.bond ?? 'partners')]))
  const all = () => [...spaces.values()]
  const key = keyOf(practice, people[0] ?? '')

  function deliver(from: MemorySpace): void {
    const { entries } = peek(from)
    for (const space of all()) if (space !== from) space.change((now) => ({ ...now, entries }))
    openSeals(spaces)
  }

  return {
    key,
    person: (name) => personIn(name, key, found(spaces.get(name)), deliver),
    days: (count) =>
      all().forEach((space) =>
        space.change((now) => ({ ...now, today: addDays(now.today, count) })),
      ),
    clock: (now) => all().forEach((space) => space.change((before) => ({ ...before, now }))),
    said: () => JSON.stringify(peek(found(all()[0])).entries.map(({ content }) => content)),
  }
}

export function at(time: string, day = '2026-11-22'): Clock {
  return { moment: `${day}T${time}Z` as Moment, time }
}

function personIn(
  name: string,
  key: RoundKey,
  space: MemorySpace,
  deliver: (from: MemorySpace) => void,
): Person {
  const { writer, knowledge } = space
  const here = {
    ...{ writer, knowledge, today: () => knowledge().today },
    rememberTelling: async () => undefined,
  }
  const see = () => found(showRound(knowledge(), key))
  const stepOf = (id: string) => found(see().view.steps.find(({ step }) => step === id))
  async function done<T>(move: Promise<T>): Promise<T> {
    const outcome = await move
    deliver(space)
    return outcome
  }
  return {
    ...{ name, see, knows: knowledge },
    phase(id, kind) {
      const step = stepOf(id)
      if (step.kind !== kind) throw new Error(`${id} is ${step.kind}`)
      return step.phase as never
    },
    may: (id) => stepOf(id).may,
    reads: () => JSON.stringify(see().view.steps),
    waits: () => viewToday(knowledge()).waiting.map((round) => round.key),
    write: (step, answer) => done(moves.write(here, key, answer, step)),
    seal: (answer) => done(moves.seal(here, key, answer, false)),
    respond: (step, text) => done(moves.respond(here, key, text, step)),
    reply: (step, to, reply, text = '') => done(moves.reply(here, key, to, reply, text, step)),
    note: (step, to, note) => done(moves.note(here, key, to, note, step)),
    change: (step, answer) => done(moves.change(here, key, step, answer)),
    move: (step, move, answer, to) => done(moves.move(here, key, step, move, answer, to)),
    keep: (step, answer) => done(moves.saveDraft(here, key, step, answer)),
    pass: (gate) => done(moves.passGate(here, gate)),
    leave: () => done(moves.leaveRound(here, key)),
    in: (other) => personIn(name, other, space, deliver),
  }
}

function spaceOf(me: string, members: readonly string[], kind: BondKind): MemorySpace {
  return createMemorySpace({
    ...{ me, members, today: firstDay, startDay: dayOf(2026, 1, 1), tellBefore: false },
    bond: { kind, stage: 'long-term' },
    ...{ entries: [], sealed: [], reveals: [], left: new Set(), drafts: new Map() },
  })
}

function keyOf({ id, cadence }: Practice, first: string): RoundKey {
  const names = { daily: '', mine: `/${first}`, 'any-time': '/one', weekly: '/one' }
  const question = id === 'one-question' ? '/first-hour' : names[cadence]
  return toRoundKey(id, `${firstDay}${question}`)
}

/** As the relay does: once everyone’s is there, all at once. */
function openSeals(spaces: ReadonlyMap<string, MemorySpace>): void {
  const all = [...spaces].map(([me, space]) => ({ space, ...peek(space), me }))
  for (const { practice, step, round } of all[0]?.sealed ?? []) {
    const answers = all.map(({ me, sealed }) => {
      const own = sealed.find((one) => one.practice === practice && one.round === round)
      return [me as MemberId, own?.phase === 'returned' ? undefined : own?.answer] as const
    })
    const isThere = all[0]?.reveals.some((one) => one.practice === practice && one.round === round)
    if (isThere || answers.some(([, answer]) => answer === undefined)) continue
    const reveal = {
      ...{ practice, step, round, reveal: toRoundKey(practice, round) as string as RevealId },
      members: answers.map(([me]) => me),
      answers: new Map(answers.map(([me, answer]) => [me, answer ?? null])),
    }
    for (const { space } of all)
      space.change((now) => ({ ...now, reveals: [...now.reveals, reveal] }))
  }
}

/** What a space holds now. */
function peek(space: MemorySpace): MemoryStart {
  const held: MemoryStart[] = []
  space.change((now) => {
    held.push(now)
    return now
  })
  return found(held[0])
}

function found<T>(one: T | null | undefined): T {
  if (one === null || one === undefined) throw new Error('there is no such thing in this round')
  return one
}
