/**
 * Own answers from the moment they are sealed until everyone's are in (safety brief §3). They rest
 * on this device alone, with the key that opens them; nothing of them is in the log before the
 * relay has released. In strict mode the key leaves this device only after the other's deposit has
 * been checked here.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { RevealMode } from '@attune/wire/deposit.ts'
import { decodeArray, isBytes, isCount, readArray } from '@attune/wire/read.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import type { Day } from '../domain/calendar-day.ts'
import { textToDay } from '../domain/calendar-day.ts'

export interface SealedRecord {
  readonly practice: string
  readonly step: string
  /** Begins with the calendar day that it is of. */
  readonly round: string
  readonly attempt: number
  /** The author's own day when it was sealed. */
  readonly day: Day
  readonly answer: SealedWords
  readonly phase: SealedPhase
  /** Null until there is somebody to wait for and a deposit was made. */
  readonly deposit: MadeDeposit | null
}

/** What was written, by field. */
export type SealedWords = Readonly<Record<string, string>>

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
  const { practice, step, round, attempt, day, answer, phase, deposit } = record
  const made = deposit && [
    deposit.bytes,
    deposit.key,
    deposit.reveal,
    deposit.epoch,
    deposit.mode === 'strict',
  ]
  return encodeCbor([practice, step, round, attempt, day, answer, phases.indexOf(phase), made])
}

export function decodeSealedRecord(bytes: Bytes): SealedRecord | null {
  const list = decodeArray(bytes, 8)
  if (list === null) return null
  const [practice, step, round, attempt, dayText, words, phaseNumber, made] = list
  const answer = readWords(words)
  const phase = isCount(phaseNumber) ? phases[phaseNumber] : undefined
  const day = typeof dayText === 'string' ? textToDay(dayText) : null
  if (typeof practice !== 'string' || typeof step !== 'string' || typeof round !== 'string') {
    return null
  }
  if (!isCount(attempt) || answer === null || day === null || phase === undefined) {
    return null
  }
  const deposit = made === null ? null : readMade(readArray(made, 5))
  if (made !== null && deposit === null) return null
  return { practice, step, round, attempt, day, answer, phase, deposit }
}

/** A plain text is from before answers had fields. */
function readWords(value: CborValue | undefined): SealedWords | null {
  if (typeof value === 'string') return { text: value }
  if (!isCborMap(value)) return null
  const texts = Object.entries(value)
  return texts.every(([, text]) => typeof text === 'string')
    ? (Object.fromEntries(texts) as SealedWords)
    : null
}

function readMade(list: ReturnType<typeof readArray>): MadeDeposit | null {
  const [bytes, key, reveal, epoch, strict] = list ?? []
  if (!isBytes(bytes) || !isBytes(key, 32) || !isBytes(reveal, 32) || !isCount(epoch)) return null
  return { bytes, key, reveal, epoch, mode: strict === true ? 'strict' : 'default' }
}
