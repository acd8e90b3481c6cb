/** What a device knows of a space, made by hand, for tests of what is shown of it. */
import type { DeviceId, MemberId, RevealId, SpaceId } from '@attune/wire/ids.ts'
import type { Answer } from '../content/practices/practice.ts'
import { dailyDecks } from '../content/questions/decks.ts'
import type { Day } from '../domain/calendar-day.ts'
import { dayOf } from '../domain/calendar-day.ts'
import { toRoundKey } from '../domain/round-key.ts'
import type { Revealed } from '../sync/kept-reveals.ts'
import type { SealedRecord } from '../sync/sealed-answers.ts'
import type { AcceptedEntry } from '../sync/space-state.ts'
import { emptySpace } from '../sync/space-state.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { createSaidIndex } from './said-index.ts'
import type { Saying } from './said.ts'
import { sayingToContent } from './said.ts'

export const today = dayOf(2026, 11, 22)

/** An entry of a member's one device. `lamport` is its number there, too. */
export function entryOf(by: string, lamport: number, what: Saying, day?: Day): AcceptedEntry {
  const [member, device, space] = [by as MemberId, `${by}'s` as DeviceId, 'space' as SpaceId]
  const [hash, prev] = [new Uint8Array(32), new Uint8Array(32)]
  const header = { space, epoch: 1, member, device, seq: lamport, prev, lamport }
  return { header, hash, content: sayingToContent(what, day ?? null) }
}

export function indexOf(entries: readonly AcceptedEntry[], unsent: readonly AcceptedEntry[] = []) {
  return createSaidIndex()({
    state: { ...emptySpace, entries },
    unsent: unsent.map((entry) => ({ entry, frameBytes: new Uint8Array() })),
  })
}

export function knownOf(
  entries: readonly AcceptedEntry[],
  more: Partial<RoundKnowledge> = {},
): RoundKnowledge {
  return {
    ...{ me: 'noor', members: ['noor', 'sam'], today, startDay: dayOf(2026, 1, 1) },
    bond: { kind: 'partners', stage: 'new' },
    decks: dailyDecks,
    said: indexOf(entries),
    ...{ sealed: [], reveals: [], left: new Set(), drafts: new Map(), tellBefore: false },
    ...more,
  }
}

export function sealedOf(
  practice: string,
  step: string,
  round: string,
  answer: Answer,
  more: Partial<SealedRecord> = {},
): SealedRecord {
  const fresh = { attempt: 1, day: today, phase: 'held', deposit: null } as const
  return { practice, step, round, answer, ...fresh, ...more }
}

export function revealOf(
  practice: string,
  step: string,
  round: string,
  answers: Readonly<Record<string, Answer | null>>,
): Revealed {
  return {
    ...{ practice, step, round, reveal: toRoundKey(practice, round) as string as RevealId },
    members: Object.keys(answers) as MemberId[],
    answers: new Map(Object.entries(answers) as [MemberId, Answer | null][]),
  }
}
