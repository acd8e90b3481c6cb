/** Sealing, taking back, responding and leaving: one person's moves in a round. */
import type { Day } from '../domain/calendar-day.ts'
import { checkText } from '../domain/text.ts'
import type { StoreResult } from '../storage/store.ts'
import type { Attune, Outcome, StorageFault, TextFault } from './attune.ts'
import { respondName, sealName } from './rounds.ts'
import type { SealedRecord } from '../sync/sealed-answers.ts'
import type { SayingFault, SpaceSession } from './space-session.ts'

export interface MoveParts {
  inSpace<T>(use: (session: SpaceSession) => Promise<T>): Promise<T>
  /** Makes the views anew. */
  show(): void
  today(): Day
  rememberTelling(tell: boolean): Promise<void>
}

type Moves = Pick<Attune, 'saveDraft' | 'seal' | 'takeBack' | 'respond' | 'leaveRound'>

export function createMoves({ inSpace, show, today, rememberTelling }: MoveParts): Moves {
  return {
    saveDraft: (round, text) => inSpace((session) => saveDraft(session, round, text).finally(show)),
    seal: (round, text, tell) =>
      inSpace(async (session) => {
        const sealed = await sealAnswer(session, round, text, tell, today())
        if (sealed.ok) await rememberTelling(tell)
        show()
        return sealed
      }),
    takeBack: (round) => inSpace((session) => takeBack(session, round).finally(show)),
    respond: (round, text) => inSpace((session) => respond(session, round, text).finally(show)),
    leaveRound: (round) =>
      inSpace(async (session) => toOutcome(await session.leaveRound(round))).finally(show),
  }
}

/** The answer is on this device's disk when it returns; it goes to its slot when it can. */
async function sealAnswer(
  session: SpaceSession,
  round: string,
  typed: string,
  tell: boolean,
  today: Day,
): Promise<Outcome<null, TextFault | StorageFault>> {
  const text = checkText(typed)
  if (!text.ok) return text
  const name = sealName(round)
  let sealed = ''
  const kept = await session.sync.box.update(name, (before) => {
    // What is sealed stays as it is until it is taken back; two tabs seal once.
    sealed = before?.text ?? ''
    if (before !== null && before.phase !== 'returned') return null
    sealed = text.value
    const fresh = { phase: 'kept', deposit: null } as const
    return { ...name, attempt: nextAttempt(before), day: today, text: text.value, ...fresh }
  })
  if (!kept.ok) return toOutcome(kept)
  // Another tab's words were sealed: these stay a draft.
  if (sealed !== text.value) return saveDraft(session, round, typed)
  await session.saveDraft(round, '')
  const fault = tell ? await session.say({ kind: 'round.told', ...name }) : null
  session.sync.push()
  return fault === null ? done : failed(fault)
}

/** One that was taken back before it was ever sent does not count: the relay has not seen it. */
function nextAttempt(before: SealedRecord | null): number {
  if (before === null) return 1
  return before.deposit === null ? before.attempt : before.attempt + 1
}

async function takeBack(
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

async function respond(
  session: SpaceSession,
  round: string,
  typed: string,
): Promise<Outcome<null, TextFault | StorageFault>> {
  const text = checkText(typed)
  if (!text.ok) return text
  const saying = { kind: 'round.responded', ...respondName(round), text: text.value } as const
  const fault = await session.say(saying)
  // The draft stays until the words are kept.
  if (fault !== null) return failed(fault)
  return toOutcome(await session.saveDraft(round, ''))
}

function failed({ kind }: SayingFault): Outcome<null, TextFault | StorageFault> {
  return { ok: false, error: { kind: kind === 'no-epoch' ? 'storage-failed' : kind } }
}

/** A draft is kept as typed, as far as it fits; too long a one is said at once. */
async function saveDraft(
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
