/**
 * Sealed answers between a person's own devices: a question that was answered on one is not asked on
 * another. It is told once the relay has signed for the deposit, with the words and their key and
 * without the deposit, which its maker sends. Nothing of it may ever reach a shared log.
 */
import { toRoundKey } from '../../domain/round-key.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import { boxName } from '../../sync/answer-box.ts'
import { isSameAnswer } from '../../sync/reveals.ts'
import type { SealedRecord } from '../../sync/sealed-answers.ts'
import type { KeptHere } from '../kept-here.ts'
import type { SpaceSession } from '../space-session.ts'
import type { OwnKnowledge } from './own-knowledge.ts'
import type { OwnRoot } from './own-root.ts'
import { devicesIn } from './own-root.ts'

export interface OwnAnswers {
  share(): Promise<void>
}

export function createOwnAnswers(root: OwnRoot, kept: KeptHere): OwnAnswers {
  /** Of each space: a life has many answers, and most of the time none is new. */
  const seen = new Map<SpaceId, readonly [OwnKnowledge, readonly SealedRecord[]]>()
  return {
    async share() {
      for (const { session } of kept.open.all) await giveBackSecond(session)
      if (devicesIn(root.kept?.log.log).length < 2) return
      for (const { session } of kept.open.all) {
        const { space, sync } = session
        const known = root.knowledge()
        const [before, records] = seen.get(space) ?? []
        if (known === null || (known === before && sync.box.records === records)) continue
        await adopt(session, known)
        await tell(session, known, root)
        const now = root.knowledge()
        if (now !== null) seen.set(space, [now, sync.box.records])
      }
    },
  }
}

async function tell(session: SpaceSession, known: OwnKnowledge, root: OwnRoot): Promise<void> {
  const told = known.answers.get(session.space)
  for (const record of session.sync.box.records) {
    if (record.phase !== 'held' || record.deposit === null || isOpen(session, record)) continue
    if (!isAhead(record, told?.get(boxName(record)) ?? null)) continue
    const deposit = { ...record.deposit, bytes: new Uint8Array() }
    await root.say({ kind: 'own.answer', space: session.space, answer: { ...record, deposit } })
  }
}

async function adopt(session: SpaceSession, known: OwnKnowledge): Promise<void> {
  const here = new Map(session.sync.box.records.map((one) => [boxName(one), one]))
  for (const [name, told] of known.answers.get(session.space) ?? []) {
    const mine = here.get(name) ?? null
    // Of an epoch that is over: whoever has it makes it anew, or it returns.
    if (told.deposit?.epoch !== session.sync.log.state.roster?.epoch) continue
    if (isOpen(session, told) || !isAhead(told, mine)) continue
    // Sealed here too, and later: the relay has the other. These words stay a draft.
    if (mine?.phase === 'kept')
      await session.saveDraft(toRoundKey(told.practice, told.round), told.step, mine.answer)
    await session.update(told, (before) => (isAhead(told, before) ? told : null))
    session.push()
  }
}

/** Sealed here too, and opened as another device had sealed it: these words stay a draft. */
async function giveBackSecond(session: SpaceSession): Promise<void> {
  const { sync, me, drafts } = session
  for (const record of sync.box.records) {
    const { practice, round, step, answer } = record
    const key = toRoundKey(practice, round)
    const read = openedOf(session, record)?.answers.get(me as MemberId)
    if (!read || isSameAnswer(read, answer) || drafts.get(key)?.[step]) continue
    const kept = await session.saveDraft(key, step, answer)
    if (kept.ok) await sync.box.drop([record])
  }
}

function isOpen(session: SpaceSession, record: SealedRecord): boolean {
  return openedOf(session, record) !== undefined
}

function openedOf({ sync }: SpaceSession, { deposit }: SealedRecord) {
  const id = deposit && bytesToBase64url(deposit.reveal)
  return sync.reveals.find(({ reveal }) => reveal === id)
}

/** Whether `one` is what the relay has now, as far as the two can say. */
export function isAhead(one: SealedRecord, other: SealedRecord | null): boolean {
  // It may be there itself, unless the relay says otherwise: one that lost what was told takes the next.
  if (other?.phase === 'kept' && other.deposit?.bytes.length) return false
  if (other === null || one.attempt !== other.attempt) return one.attempt > (other?.attempt ?? 0)
  if (other.phase === 'kept') return true
  return (one.deposit?.epoch ?? 0) > (other.deposit?.epoch ?? 0)
}
