/** Gives a made-up history its days and its people: from `@12` and `#1` to what a log would hold. */
import type { MemberId, RevealId } from '@attune/wire/ids.ts'
import type { Bond } from '../../content/bond.ts'
import type { Answer } from '../../content/practices/practice.ts'
import type { Day } from '../../domain/calendar-day.ts'
import { addDays } from '../../domain/calendar-day.ts'
import type { Revealed } from '../../sync/kept-reveals.ts'
import type { SampleEntry, SampleHistory, SampleReveal } from './sample-history.ts'

export interface DatedHistory {
  readonly bond: Bond
  readonly startDay: Day
  /** The one who looks around first. */
  readonly people: readonly [DatedPerson, DatedPerson]
  /** In the order of their clocks. */
  readonly entries: readonly DatedEntry[]
  readonly reveals: readonly DatedReveal[]
  readonly own: readonly DatedEntry[]
}

export interface DatedPerson {
  readonly member: string
  readonly name: string
}

export interface DatedEntry {
  readonly by: string
  readonly day: Day
  readonly kind: string
  readonly body: Readonly<Record<string, unknown>>
}

/** As it would have been kept, and the day on which it was opened. */
export interface DatedReveal extends Revealed {
  readonly day: Day
  readonly answers: ReadonlyMap<MemberId, Answer | null>
}

type Members = readonly [string, string]

export function datedHistory(history: SampleHistory, today: Day, members: Members): DatedHistory {
  const { bond, days, people, entries, reveals, own } = history
  const [me, other] = people
  return {
    bond,
    startDay: addDays(today, -days),
    people: [
      { member: members[0], name: me.name },
      { member: members[1], name: other.name },
    ],
    entries: entries.map((entry) => datedEntry(entry, today, members)),
    reveals: reveals.map((reveal) => datedReveal(reveal, today, members)),
    own: own.map((entry) => datedEntry(entry, today, members)),
  }
}

function datedEntry({ by, ago, kind, body }: SampleEntry, today: Day, members: Members) {
  const { round, to } = body
  return {
    by: members[by],
    day: addDays(today, -ago),
    kind,
    body: {
      ...body,
      ...(typeof round === 'string' && { round: datedRound(round, today, members) }),
      ...((to === 0 || to === 1) && { to: members[to] }),
    },
  }
}

function datedReveal(reveal: SampleReveal, today: Day, members: Members): DatedReveal {
  const { practice, step, ago, answers } = reveal
  const round = datedRound(reveal.round, today, members)
  return {
    ...{ practice, step, round, reveal: `${practice}/${round}` as RevealId },
    members: members as readonly string[] as readonly MemberId[],
    day: addDays(today, -ago),
    answers: new Map(answers.map((answer, at) => [members[at] as MemberId, answer])),
  }
}

function datedRound(round: string, today: Day, members: Members): string {
  return round
    .replace(/^@(\d+)/, (_, ago) => addDays(today, -Number(ago)))
    .replace(/#([01])$/, (_, person) => members[Number(person) as 0 | 1])
}
