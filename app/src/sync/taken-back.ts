/**
 * What no relay takes back: a device keeps whatever it is told in its place in the stream, and what was damaged on
 * the way, made up, or put before what it rests on, was never told by one that keeps to the rules (wire-format.md §7).
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import { decodeRelease, isDepositFor } from '@attune/wire/deposit.ts'
import {
  decodeEntryFrame,
  encodeEntryFrame,
  entrySignatureMessage,
  hashEntry,
} from '@attune/wire/entry-frame.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import { checkDeposit } from '../crypto/deposit.ts'
import { sha256 } from '../crypto/hash.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { sign } from '../crypto/signature.ts'
import { bringsIn } from './brings-in.ts'
import { peopleOf } from './epochs.ts'
import type { SpaceState } from './space-state.ts'

/**
 * As a relay takes it back that has `there` by now; null for what none does. Dear: it looks at every signature.
 *
 * A run is believed by its last signature: one before that may have been bent on the way. The words stand, and
 * their own device can sign them again, to the same bytes.
 */
export function takenBack(
  state: SpaceState,
  item: StreamItem,
  there: Pick<SpaceState, 'records'>,
  { device }: OwnKeys,
): StreamItem | null {
  if (item.kind === 'release') return isReal(state, item, there) ? item : null
  const frame = decodeEntryFrame(item.bytes)
  if (frame?.header.device !== device.device) return item
  const signature = sign(device.signSecret, entrySignatureMessage(hashEntry(frame, sha256)))
  if (equalBytes(frame.signature, signature)) return item
  return { ...item, bytes: encodeEntryFrame({ ...frame, signature }) }
}

function isReal(
  { roster, records }: SpaceState,
  { bytes, cursor }: StreamItem,
  there: Pick<SpaceState, 'records'>,
): boolean {
  const deposits = decodeRelease(bytes)
  const place = deposits?.[0]?.body
  if (!deposits || !place || !roster || place.space !== roster.space) return false
  const before = [...there.records, ...records.filter((one) => one.cursor < cursor)]
  const people = peopleOf({ records: before }, place.epoch)
  return (
    deposits.length === people.length &&
    deposits.every(
      (one, at) =>
        one.body.member === people[at] &&
        isDepositFor(people, one) &&
        before.some((record) => bringsIn(record, one.body.device)) &&
        checkDeposit(one, place, roster) === null,
    )
  )
}
