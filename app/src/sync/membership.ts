/**
 * What a device does about belonging: begins a new epoch when somebody else has left, and stops
 * asking when its own member has. It must never take the relay's word for either.
 */
import { isRenewalDue } from '@attune/wire/roster.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Random } from '../crypto/random.ts'
import { createRenewal } from '../crypto/roster.ts'
import { standingIn } from './standing-in.ts'
import type { RelayLink } from './relay-link.ts'
import type { SpaceLog } from './space-log.ts'

export interface Membership {
  /** By the roster as it is known here. */
  hasLeft(): boolean
  cameIn(): void
  refused(): void
  /**
   * Refused again and again where it belongs as far as it knows: its member may have left on another
   * device. That is not believed, and nothing is deleted for it; only the asking ends.
   */
  isShutOut(): boolean
  /** Whoever notices first begins the new epoch; of two, the relay takes one, and it serves both. */
  renewIfDue(ask: RelayLink['ask']): Promise<void>
}

export interface MembershipParts {
  readonly own: OwnKeys
  readonly log: SpaceLog
  readonly random: Random
  /** False while the relay has not been told of this space. */
  isRegistered(): boolean
}

export function createMembership({ own, log, random, isRegistered }: MembershipParts): Membership {
  let refusals = 0
  /** The roster that was asked to be renewed in this connection. */
  let renewing: Uint8Array | null = null
  const standing = () => standingIn(log.state, own.member)
  return {
    hasLeft: () => standing() === 'left',
    cameIn() {
      refusals = 0
      renewing = null
    },
    refused: () => void refusals++,
    isShutOut: () => isRegistered() && standing() !== 'outside' && refusals >= mostRefusals,
    async renewIfDue(ask) {
      const { roster } = log.state
      if (roster === null || !isRenewalDue(roster) || renewing === roster.head) return
      if (standing() !== 'inside') return
      renewing = roster.head
      const { record } = await createRenewal(roster, own, random)
      await ask({ kind: 'append-roster', record: encodeRosterRecord(record) })
    },
  }
}

/** A space that was started a moment ago is not known at once. */
const mostRefusals = 3
