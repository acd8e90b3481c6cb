import type { Practice } from '../../content/practices/practice.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import type { Day } from '../../domain/calendar-day.ts'
import { addDays, daysBetween } from '../../domain/calendar-day.ts'
import { isPlanned } from '../../domain/is-planned.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import { readRoundKey, toRoundKey } from '../../domain/round-key.ts'
import type { Rounds } from '../../session/attune.ts'
import type { ShownRound, SpaceView } from '../../session/views.ts'
import { practiceOf } from '../player/practice-words.ts'
import { isShared } from '../player/shared-step.ts'
import { unnamed } from './unnamed.ts'

type Here = Pick<Rounds, 'round' | 'nameRound' | 'saveDraft'>

/**
 * The round in which somebody begins a practice that does not begin with words for all. What is one's
 * own has one place; what its author opens is new; what needs the others at once is the same round for
 * whoever goes there on the same day, or, where answers wait for each other, in the same week.
 */
export function roundToBegin(attune: Here, id: PracticeId, { today }: SpaceView): RoundKey {
  const practice = practiceOf(id)
  const shared = practice.steps.find(isShared)
  // Each plan is by itself, and has begun with its first word; all else that is one’s own has one place.
  if (shared === undefined)
    return isPlanned(practice) ? attune.nameRound(id) : unnamed(attune, id).draftAt
  if (shared.kind === 'write' || shared.kind === 'pause') return named(attune, practice, id, today)
  return together(attune, id, shared.kind === 'seal' ? mondayOf(today) : today)
}

/** Named once, and found again until it has begun: what was prepared for it is there. */
function named(attune: Here, practice: Practice, id: PracticeId, today: Day): RoundKey {
  const { draftAt } = unnamed(attune, id)
  // Where no draft of words is.
  const step = practice.steps.at(-1)?.id ?? ''
  const before = attune.round(draftAt)?.drafts[step]?.['round'] as RoundKey | undefined
  const round = before === undefined ? null : attune.round(before)
  // Whatever comes a day later counts from the day on which it began.
  const isFresh = round?.day === today || !practice.steps.some(({ fromDay }) => fromDay)
  if (round && isFresh && !round.isBegun) return round.key
  const key = attune.nameRound(id)
  void attune.saveDraft(draftAt, step, { round: key })
  return key
}

function together(attune: Here, id: PracticeId, day: Day, n = 1): RoundKey {
  const key = toRoundKey(id, `${day}/together${n === 1 ? '' : `-${n}`}`)
  const round = attune.round(key)
  return round !== null && isOver(round) ? together(attune, id, day, n + 1) : key
}

function isOver({ view }: ShownRound): boolean {
  const isPlayed = view.steps.some(({ phase }) => phase.is === 'over' || phase.is === 'revealed')
  return isPlayed && view.done && view.steps.every(({ phase }) => phase.is !== 'later')
}

function mondayOf(day: Day): Day {
  return addDays(day, -(((daysBetween(aMonday, day) % 7) + 7) % 7))
}

const aMonday = readRoundKey('week/2026-01-05')?.day as Day
