/** What answering a request needs. The clock, the randomness and the threads come from the composition root. */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { DeviceId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import type { Curve } from './curve.ts'
import type { Hints } from './hints/port.ts'
import type { RelayStore } from './store/port.ts'

export interface Relay {
  readonly store: RelayStore
  readonly hints: Hints
  readonly curve: Curve
  readonly now: () => number
  readonly random: (length: number) => Bytes
  /** Whether anyone may start a space, or only the bearer of a token. */
  readonly isOpen: boolean
}

/** Somebody with a member's keys, on a device that does not belong yet. */
export interface Newcomer {
  readonly space: SpaceId
  readonly member: MemberId
  /** The key that they have shown to hold: good for as long as it is the member's. */
  readonly sign: Bytes
}

/** An authenticated device. That it still belongs is looked up for every request. */
export interface Caller {
  readonly space: SpaceId
  readonly device: DeviceId
}
