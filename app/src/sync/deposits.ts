/**
 * Carries own sealed answers to the relay's slots and back (wire-format.md §5). A deposit is made
 * once, kept, and sent again unchanged until its receipt has been checked; what a relay has lost
 * it gets again; what nobody matched returns to its author.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { RevealMode } from '@attune/wire/deposit.ts'
import type { RevealId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { isBytes } from '@attune/wire/read.ts'
import type { DepositState } from '@attune/wire/relay-frame.ts'
import { depositStates } from '@attune/wire/relay-frame.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { isRenewalDue } from '@attune/wire/roster.ts'
import { sealAnswer } from '../crypto/deposit.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Random } from '../crypto/random.ts'
import { isDepositReceipt } from '../crypto/receipt.ts'
import { createRevealPlace } from '../crypto/reveal-id.ts'
import { reveal as bytesOf } from '../crypto/secret.ts'
import type { StoreResult } from '../storage/store.ts'
import type { AnswerBox } from './answer-box.ts'
import { isSameRound } from './answer-box.ts'
import { peopleOf } from './epochs.ts'
import type { RoundName } from './kept-reveals.ts'
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
  /** Whether the others' words would open it, if it is still at the relay now. */
  isUnsure(reveal: RevealId): boolean
  /** It is. */
  confirm(reveal: RevealId): void
  /** What was asked since this device came in: a relay forgets nothing while it is connected. */
  readonly asked: Set<string>
  ask(question: Question): Promise<Answer>
  readonly relayKey: Bytes
}

/** Does for each own answer the next thing that can be done now. */
export async function carryDeposits(carrier: DepositCarrier): Promise<void> {
  for (const name of carrier.box.records) await carryOne(carrier, name)
}

async function carryOne(carrier: DepositCarrier, name: RoundName): Promise<void> {
  const { box, ask, asked, relayKey } = carrier
  // Read anew: it may have been taken back while the one before was on its way.
  const record = box.records.find((one) => isSameRound(one, name))
  const deposit = record && (await depositOf(carrier, record))
  if (!deposit) return
  const { practice, round, step, attempt, phase } = record
  const made = deposit
  const { bytes, epoch } = made
  const reveal = bytesToId<RevealId>(deposit.reveal)
  const isUnmatched = carrier.isUnmatched(record)
  const { roster } = carrier.state()
  if (isEpochToCome(roster, epoch) && phase !== 'withdrawing') return
  const isOver = isEpochOver(roster, epoch)

  switch (phase) {
    case 'kept':
      return isOver ? comeBack() : put()
    case 'held':
      return look()
    case 'withdrawing':
      return withdraw()
    case 'returned':
      // A relay restored from a backup, or a message that came late, may have it there again.
      if (!isUnmatched && isFirst('withdraw')) await withdraw()
  }

  async function put(): Promise<void> {
    // Another device of this person's made what is there, and has it.
    if (bytes.length === 0) return phase === 'kept' ? lookAtOther() : undefined
    const answer = await ask({ kind: 'put-deposit', deposit: bytes })
    if (answer.ok) {
      const { value } = answer
      const genuine =
        isBytes(value, 64) && roster && isDepositReceipt(value, roster.space, bytes, relayKey)
      if (genuine) await become('held')
      return
    }
    const { kind } = answer.error
    // This relay has not seen as many attempts: they never reached it, or it has lost them.
    if (kind === 'wrong-sequence' && attempt > 1) await makeAnew(attempt - 1)
    // Released, or its epoch is over: the stream brings what it was.
    if (kind === 'already-released') await become('held')
    if (kind === 'gone') await become('returned')
    // Another device was first. Until it tells, this key stays, and these bytes go out no more.
    if (kind === 'already-deposited')
      await change({ deposit: { ...made, bytes: new Uint8Array() } })
  }

  /** That of another device, which has not told yet: these words go out should it be lost. */
  async function lookAtOther(): Promise<void> {
    if (!isFirst('look')) return
    const state = await stateThere('own-deposit')
    if (state === 'none') await makeAnew(attempt)
    if (state === 'withdrawn' || state === 'expired') await become('returned')
  }

  async function look(): Promise<void> {
    if (carrier.isReleased(reveal)) return
    if (isOver || isUnmatched) {
      if (isFirst('withdraw')) await withdraw()
    } else if (carrier.isUnsure(reveal) || isFirst('look')) {
      const state = await stateThere('own-deposit')
      if (state === 'held' || state === 'released') carrier.confirm(reveal)
      if (state === 'none') await put()
      if (state === 'withdrawn' || state === 'expired') await become('returned')
    }
  }

  async function withdraw(): Promise<void> {
    const state = await stateThere('withdraw-deposit')
    // It was there: lost by the relay, or the question was changed on its way, and the answer still waits there.
    const isGone = state === 'none' && phase !== 'returned'
    if (isGone && (await stateThere('own-deposit')) !== 'none') return
    if (state === 'released') await become('held')
    else if (state !== null && state !== 'held') {
      await (phase === 'held' && isOver ? comeBack() : become('returned'))
    }
  }

  async function comeBack(): Promise<void> {
    if (carrier.isReleased(reveal)) return become('held')
    await (isOfSamePeople(carrier.state(), epoch) ? makeAnew(attempt) : become('returned'))
  }

  async function makeAnew(next: number): Promise<void> {
    const kept = await change({ attempt: next, phase: 'kept', deposit: null })
    if (kept.ok) await carryOne(carrier, name)
  }

  async function become(next: SealedPhase): Promise<void> {
    // Back with its author it stays.
    if (phase !== next && phase !== 'returned') await change({ phase: next })
  }

  /** It may have been taken back while this was on its way; another tab may have made it anew. */
  function change(to: Partial<SealedRecord>): Promise<StoreResult> {
    return box.update(name, (before) =>
      before?.attempt === attempt && before.phase === phase && isSameDeposit(before.deposit, made)
        ? { ...before, ...to }
        : null,
    )
  }

  async function stateThere(
    kind: 'own-deposit' | 'withdraw-deposit',
  ): Promise<DepositState | null> {
    const answer = await ask({ kind, reveal })
    return answer.ok ? (depositStates.find((one) => one === answer.value) ?? null) : null
  }

  function isFirst(question: string): boolean {
    const asking = [question, practice, round, step, attempt].join(' ')
    if (asked.has(asking)) return false
    asked.add(asking)
    return true
  }
}

/**
 * Of an answer whose epoch is over. For the very same people it is made anew under their new key. Who
 * has someone more or someone less to answer to is asked again: others would read it, or it would
 * open only because somebody left.
 */
function isOfSamePeople(state: SpaceState, epoch: number): boolean {
  const now = (state.roster?.members ?? []).map(({ member }) => member)
  const before = peopleOf(state, epoch)
  return now.length === before.length && now.every((member) => before.includes(member))
}

function isSameDeposit(there: MadeDeposit | null, { key }: MadeDeposit): boolean {
  return equalBytes(there?.key, key)
}

/** Made once. Null while there is nobody to wait for. */
async function depositOf(
  carrier: DepositCarrier,
  record: SealedRecord,
): Promise<MadeDeposit | null> {
  if (record.deposit !== null) return record.deposit
  const { roster, epochKeys } = carrier.state()
  const mode = carrier.mode()
  const epochKey = epochKeys.get(roster?.epoch ?? 0)
  if (roster === null || roster.members.length < 2 || isRenewalDue(roster)) return null
  if (mode === null || epochKey === undefined || record.phase !== 'kept') return null
  const { epoch } = roster
  const { practice, round, attempt, answer } = record
  const place = createRevealPlace({ ...roster, mode }, epochKey, practice, round)
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

/** In an epoch that has ended, or that somebody has left, nobody's answers come together any more. */
function isEpochOver(roster: Roster | null, epoch: number): boolean {
  return roster === null || epoch !== roster.epoch || isRenewalDue(roster)
}

/** What damage here has put back to before that epoch knows nothing of it, until it has come again. */
function isEpochToCome(roster: Roster | null, epoch: number): boolean {
  return (roster?.epoch ?? 0) < epoch
}
