/**
 * Carries own sealed answers to the relay's slots and back (safety brief §3). A deposit is made
 * once, kept, and sent again unchanged until its receipt has been checked; what a relay has lost
 * it gets again; what nobody matched returns to its author.
 */
import type { RevealMode } from '@attune/wire/deposit.ts'
import type { RevealId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { isBytes } from '@attune/wire/read.ts'
import type { DepositState } from '@attune/wire/relay-frame.ts'
import { depositStates } from '@attune/wire/relay-frame.ts'
import { isRenewalDue } from '@attune/wire/roster.ts'
import { sealAnswer } from '../crypto/deposit.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Random } from '../crypto/random.ts'
import { isDepositReceipt } from '../crypto/receipt.ts'
import { createRevealPlace } from '../crypto/reveal-id.ts'
import { reveal as bytesOf } from '../crypto/secret.ts'
import type { AnswerBox } from './answer-box.ts'
import { isSameRound } from './answer-box.ts'
import { peopleOf } from './epochs.ts'
import type { Answer, Question } from './relay-link.ts'
import type { MadeDeposit, SealedPhase, SealedRecord } from './sealed-answers.ts'
import type { SpaceState } from './space-state.ts'

export interface DepositCarrier {
  readonly own: OwnKeys
  readonly random: Random
  readonly box: AnswerBox
  state(): SpaceState
  /** Null while it is not yet known how this space reveals. */
  mode(): RevealMode | null
  /** Whether nobody matched this answer in the days that its practice gives. */
  isUnmatched(record: SealedRecord): boolean
  /** Whether everyone's answers are here, so that nothing is left to be asked. */
  isReleased(reveal: RevealId): boolean
  /** What was asked since this device came in: a relay forgets nothing while it is connected. */
  readonly asked: Set<string>
  ask(question: Question): Promise<Answer>
  relayKey: Uint8Array
}

/** Does for each own answer the next thing that can be done now. */
export async function carryDeposits(carrier: DepositCarrier): Promise<void> {
  for (const name of carrier.box.records) {
    // Read anew: it may have been taken back while the one before was on its way.
    const record = carrier.box.records.find((one) => isSameRound(one, name))
    if (record === undefined) continue
    const made = record.deposit ?? (await makeDeposit(carrier, record))
    if (made !== null) await carryOne(carrier, record, made)
  }
}

async function carryOne(
  carrier: DepositCarrier,
  record: SealedRecord,
  deposit: MadeDeposit,
): Promise<void> {
  switch (record.phase) {
    case 'kept':
      return isOver(carrier, deposit)
        ? comeBack(carrier, record, deposit)
        : put(carrier, record, deposit)
    case 'held':
      return look(carrier, record, deposit)
    case 'withdrawing':
      return withdraw(carrier, record, deposit)
    case 'returned':
      // A relay restored from a backup, or a message that came late, may have it there again.
      if (carrier.isUnmatched(record) || !isFirst(carrier, record, 'withdraw')) return
      return withdraw(carrier, record, deposit)
  }
}

/** In an epoch that has ended, or that somebody has left, nobody's answers come together any more. */
function isOver({ state }: DepositCarrier, { epoch }: MadeDeposit): boolean {
  const { roster } = state()
  return roster === null || epoch !== roster.epoch || isRenewalDue(roster)
}

/**
 * An answer whose epoch is over. For the very same people it is made anew under their new key. Who
 * has someone more or someone less to answer to is asked again: others would read it, or it would
 * open only because somebody left.
 */
async function comeBack(
  carrier: DepositCarrier,
  record: SealedRecord,
  { reveal, epoch }: MadeDeposit,
): Promise<void> {
  if (carrier.isReleased(bytesToId<RevealId>(reveal))) return setPhase(carrier, record, 'held')
  const state = carrier.state()
  const now = (state.roster?.members ?? []).map(({ member }) => member)
  const before = peopleOf(state, epoch)
  const isSame = now.length === before.length && now.every((member) => before.includes(member))
  if (!isSame) return setPhase(carrier, record, 'returned')
  await makeAnew(carrier, record, record.attempt)
}

function isFirst({ asked }: DepositCarrier, record: SealedRecord, question: string): boolean {
  const { practice, round, step, attempt } = record
  const name = [question, practice, round, step, attempt].join(' ')
  if (asked.has(name)) return false
  asked.add(name)
  return true
}

/** Null while there is nobody to wait for. */
async function makeDeposit(
  carrier: DepositCarrier,
  record: SealedRecord,
): Promise<MadeDeposit | null> {
  const { roster, epochKeys } = carrier.state()
  const mode = carrier.mode()
  const epochKey = epochKeys.get(roster?.epoch ?? 0)
  if (roster === null || roster.members.length < 2 || mode === null) return null
  if (isRenewalDue(roster)) return null
  if (epochKey === undefined || record.phase !== 'kept') return null
  const { space, epoch, epochRecord } = roster
  const { practice, round, attempt, answer } = record
  const place = createRevealPlace({ space, epoch, mode, epochRecord }, epochKey, practice, round)
  const { own, random } = carrier
  const sealed = await sealAnswer(place, attempt, roster.members, answer, own, random)
  if (!sealed.ok) throw new Error('an answer within the limit does not fit its bucket')
  const { depositBytes: bytes, key } = sealed.value
  const deposit = { bytes, key: bytesOf(key), reveal: idToBytes(place.reveal), epoch, mode }
  let chosen: MadeDeposit | null = null
  const kept = await carrier.box.update(record, (before) => {
    if (before === null || before.attempt !== attempt || before.phase !== 'kept') return null
    // Another tab may have been first: its deposit stands.
    chosen = before.deposit ?? deposit
    return before.deposit === null ? { ...before, deposit } : null
  })
  // Never sent before it is on the disk: this device could not open it again.
  return kept.ok ? chosen : null
}

async function put(
  carrier: DepositCarrier,
  record: SealedRecord,
  deposit: MadeDeposit,
): Promise<void> {
  const answer = await carrier.ask({ kind: 'put-deposit', deposit: deposit.bytes })
  if (answer.ok) {
    const { space } = carrier.state().roster ?? {}
    const { value } = answer
    const genuine =
      isBytes(value, 64) &&
      space !== undefined &&
      isDepositReceipt(value, space, deposit.bytes, new Uint8Array(carrier.relayKey))
    if (genuine) await setPhase(carrier, record, 'held')
    return
  }
  const { kind } = answer.error
  if (kind === 'wrong-sequence' && record.attempt > 1) return countLess(carrier, record)
  // Released, or its epoch is over: the stream brings what it was.
  if (kind === 'already-released') await setPhase(carrier, record, 'held')
  if (kind === 'gone') await setPhase(carrier, record, 'returned')
}

/** This relay has not seen as many attempts: they never reached it, or it has lost them. */
async function countLess(carrier: DepositCarrier, record: SealedRecord): Promise<void> {
  await makeAnew(carrier, record, record.attempt - 1)
}

async function makeAnew(
  carrier: DepositCarrier,
  record: SealedRecord,
  attempt: number,
): Promise<void> {
  const { box } = carrier
  await box.update(record, (before) =>
    before?.attempt === record.attempt && before.phase === record.phase
      ? { ...before, attempt, phase: 'kept', deposit: null }
      : null,
  )
  const next = box.records.find((one) => isSameRound(one, record) && one.attempt === attempt)
  const made = next && (next.deposit ?? (await makeDeposit(carrier, next)))
  if (next !== undefined && made) await put(carrier, next, made)
}

async function look(
  carrier: DepositCarrier,
  record: SealedRecord,
  deposit: MadeDeposit,
): Promise<void> {
  const reveal = bytesToId<RevealId>(deposit.reveal)
  if (carrier.isReleased(reveal)) return
  const over = isOver(carrier, deposit)
  if (over || carrier.isUnmatched(record)) {
    if (!isFirst(carrier, record, 'withdraw')) return
    return withdraw(carrier, record, deposit, over ? comeBack : undefined)
  }
  if (!isFirst(carrier, record, 'look')) return
  const state = depositState(await carrier.ask({ kind: 'own-deposit', reveal }))
  if (state === 'none') return put(carrier, record, deposit)
  if (state === 'withdrawn' || state === 'expired') await setPhase(carrier, record, 'returned')
}

async function withdraw(
  carrier: DepositCarrier,
  record: SealedRecord,
  deposit: MadeDeposit,
  then: typeof comeBack = (_, returned) => setPhase(carrier, returned, 'returned'),
): Promise<void> {
  const reveal = bytesToId<RevealId>(deposit.reveal)
  const state = depositState(await carrier.ask({ kind: 'withdraw-deposit', reveal }))
  if (state === 'released') await setPhase(carrier, record, 'held')
  else if (state !== null && state !== 'held') await then(carrier, record, deposit)
}

function depositState(answer: Answer): DepositState | null {
  return answer.ok ? (depositStates.find((one) => one === answer.value) ?? null) : null
}

async function setPhase(
  { box }: DepositCarrier,
  record: SealedRecord,
  phase: SealedPhase,
): Promise<void> {
  if (record.phase === phase) return
  await box.update(record, (before) => {
    // What the answer was about may have been taken back while it was on its way.
    if (before?.attempt !== record.attempt || before.phase !== record.phase) return null
    return before.phase === 'returned' ? null : { ...before, phase }
  })
}
