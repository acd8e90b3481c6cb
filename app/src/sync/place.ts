/**
 * A place in a space's stream, and all that what comes next is bound to: what goes on from there needs
 * nothing of what was before. Never says what anybody wrote.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Field } from '@attune/wire/fields.ts'
import { bytes, count, id, list, record } from '@attune/wire/fields.ts'
import type { DeviceId } from '@attune/wire/ids.ts'
import type { LogHead } from '../crypto/entry-links.ts'

export interface Place {
  readonly cursor: number
  readonly mark: Bytes
  /** How many roster records there were. */
  readonly records: number
  readonly lamport: number
  /** In the order in which they first spoke. */
  readonly heads: readonly PlaceHead[]
}

export interface PlaceHead extends LogHead {
  readonly device: DeviceId
  /** The greatest clock that it had claimed: nothing it says later comes before that. */
  readonly lamport: number
}

export const streamBegin: Place = {
  ...{ cursor: 0, mark: new Uint8Array(32), records: 0, lamport: 0 },
  heads: [],
}

export const placeHeads: Field<readonly PlaceHead[]> = list(
  record<PlaceHead>({ device: id(), seq: count, hash: bytes(32), lamport: count }),
)

export const place: Field<Place> = record<Place>({
  ...{ cursor: count, mark: bytes(32), records: count, lamport: count, heads: placeHeads },
})
