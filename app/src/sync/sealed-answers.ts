/**
 * Own answers from the moment they are sealed until everyone's are in (safety brief §3). They rest
 * on this device alone, with the key that opens them; nothing of them is in the log before the
 * relay has released. In strict mode the key leaves this device only after the other's deposit has
 * been checked here.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { RevealMode } from '@attune/wire/deposit.ts'
import { decodeArray, isBytes, isCount, readArray } from '@attune/wire/read.ts'
import type { Day } from '../domain/calendar-day.ts'
import { textToDay } from '../domain/calendar-day.ts'

export interface SealedRecord {
  readonly practice: string
  readonly step: string
  /** The calendar day that names the round. */
  readonly round: string
  readonly attempt: number
  /** The author's own day when it was sealed. */
  readonly day: Day
  readonly text: string
  readonly phase: SealedPhase
  /** Null until there is somebody to wait for and a deposit was made. */
  readonly deposit: MadeDeposit | null
}

/** `held`: the relay's receipt was checked. `returned`: back with its author. */
export type SealedPhase = 'kept' | 'held' | 'withdrawing' | 'returned'
const phases = ['kept', 'held', 'withdrawing', 'returned'] as const

export interface MadeDeposit {
  readonly bytes: Bytes
  readonly key: Bytes
  readonly reveal: Bytes
  readonly epoch: number
  readonly mode: RevealMode
}

export function encodeSealedRecord(record: SealedRecord): Bytes {
  const { practice, step, round, attempt, day, text, phase, deposit } = record
  const made = deposit && [
    deposit.bytes,
    deposit.key,
    deposit.reveal,
    deposit.epoch,
    deposit.mode === 'strict',
  ]
  return encodeCbor([practice, step, round, attempt, day, text, phases.indexOf(phase), made])
}

export function decodeSealedRecord(bytes: Bytes): SealedRecord | null {
  const list = decodeArray(bytes, 8)
  if (list === null) return null
  const [practice, step, round, attempt, dayText, text, phaseNumber, made] = list
  const phase = isCount(phaseNumber) ? phases[phaseNumber] : undefined
  const day = typeof dayText === 'string' ? textToDay(dayText) : null
  if (typeof practice !== 'string' || typeof step !== 'string' || typeof round !== 'string') {
    return null
  }
  if (!isCount(attempt) || typeof text !== 'string' || day === null || phase === undefined) {
    return null
  }
  const deposit = made === null ? null : readMade(readArray(made, 5))
  if (made !== null && deposit === null) return null
  return { practice, step, round, attempt, day, text, phase, deposit }
}

function readMade(list: ReturnType<typeof readArray>): MadeDeposit | null {
  const [bytes, key, reveal, epoch, strict] = list ?? []
  if (!isBytes(bytes) || !isBytes(key, 32) || !isBytes(reveal, 32) || !isCount(epoch)) return null
  return { bytes, key, reveal, epoch, mode: strict === true ? 'strict' : 'default' }
}
