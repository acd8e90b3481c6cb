/**
 * Own answers from the moment they are sealed until everyone's are in (wire-format.md §5). They rest
 * on this device alone, with the key that opens them; nothing of them is in the log before the
 * relay has released. In strict mode the key leaves this device only after the other's deposit has
 * been checked here.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import type { RevealMode } from '@attune/wire/deposit.ts'
import {
  bytes,
  coded,
  count,
  nullable,
  numbered,
  record,
  text,
  type Field,
} from '@attune/wire/fields.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import type { Day } from '../domain/calendar-day.ts'
import { dayField } from './entry-content.ts'

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
const phases: readonly SealedPhase[] = ['kept', 'held', 'withdrawing', 'returned']

export interface MadeDeposit {
  /** Empty where another device of this person's made it: that one sends it. */
  readonly bytes: Bytes
  readonly key: Bytes
  readonly reveal: Bytes
  readonly epoch: number
  readonly mode: RevealMode
}

/** A plain text is from before answers had fields. */
const words: Field<SealedWords> = {
  write: (answer) => answer,
  read(value) {
    if (typeof value === 'string') return { text: value }
    return isCborMap(value) && isWords(value) ? value : undefined
  },
}

function isWords(map: Readonly<Record<string, CborValue>>): map is SealedWords {
  return Object.values(map).every((one) => typeof one === 'string')
}

const isStrict: Field<RevealMode> = {
  write: (mode) => mode === 'strict',
  read: (value) => (value === true ? 'strict' : 'default'),
}

export const [encodeSealedRecord, decodeSealedRecord] = coded(
  record<SealedRecord>({
    ...{ practice: text, step: text, round: text, attempt: count, day: dayField },
    answer: words,
    phase: numbered(phases),
    deposit: nullable(
      record<MadeDeposit>({
        bytes: bytes(),
        key: bytes(32),
        reveal: bytes(32),
        epoch: count,
        mode: isStrict,
      }),
    ),
  }),
)
