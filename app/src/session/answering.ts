/** Sealing, taking back, responding and leaving: one person's moves in a round. */
import type { Day } from '../domain/calendar-day.ts'
import { checkText } from '../domain/text.ts'
import type { StoreResult } from '../storage/store.ts'
import type { Outcome, StorageFault, TextFault } from './attune.ts'
import { respondName, sealName } from './rounds.ts'
import type { SpaceSession } from './space-session.ts'

/** The answer is on this device's disk when it returns; it goes to its slot when it can. */
export async function sealAnswer(
  session: SpaceSession,
  round: string,
  typed: string,
  tell: boolean,
  today: Day,
): Promise<Outcome<null, TextFault | StorageFault>> {
  const text = checkText(typed)
  if (!text.ok) return text
  const name = sealName(round)
  const kept = await session.sync.box.update(name, (before) => {
    // What is sealed stays as it is until it is taken back; two tabs seal once.
    if (before !== null && before.phase !== 'returned') return null
    const attempt = (before?.attempt ?? 0) + 1
    const fresh = { phase: 'kept', deposit: null } as const
    return { ...name, attempt, day: today, text: text.value, ...fresh }
  })
  if (!kept.ok) return toOutcome(kept)
  await session.saveDraft(round, '')
  const fault = tell ? await session.say({ kind: 'round.told', ...name }) : null
  session.sync.push()
  return fault === null ? done : { ok: false, error: { kind: fault.kind } }
}

export async function takeBack(
  session: SpaceSession,
  round: string,
): Promise<Outcome<null, StorageFault>> {
  const kept = await session.sync.box.update(sealName(round), (before) => {
    if (before === null || before.phase === 'returned') return null
    return { ...before, phase: before.deposit === null ? 'returned' : 'withdrawing' }
  })
  session.sync.push()
  return toOutcome(kept)
}

export async function respond(
  session: SpaceSession,
  round: string,
  typed: string,
): Promise<Outcome<null, TextFault | StorageFault>> {
  const text = checkText(typed)
  if (!text.ok) return text
  const saying = { kind: 'round.responded', ...respondName(round), text: text.value } as const
  const fault = await session.say(saying)
  if (fault !== null) return { ok: false, error: { kind: fault.kind } }
  return toOutcome(await session.saveDraft(round, ''))
}

/** A draft is kept as typed, as far as it fits; too long a one is said at once. */
export async function saveDraft(
  session: SpaceSession,
  round: string,
  typed: string,
): Promise<Outcome<null, TextFault | StorageFault>> {
  const kept = await session.saveDraft(round, typed.slice(0, longestDraft).toWellFormed())
  if (!kept.ok) return toOutcome(kept)
  const text = checkText(typed)
  return text.ok || text.error.kind === 'empty' ? done : text
}

export function toOutcome(result: StoreResult): Outcome<null, StorageFault> {
  return result.ok ? done : { ok: false, error: { kind: result.error.kind } }
}

const done = { ok: true, value: null } as const
/** More than can be sealed, so that what is too long can still be shortened. */
const longestDraft = 1_000_000
