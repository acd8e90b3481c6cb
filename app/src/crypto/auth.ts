/**
 * Proving to the relay that this is a device of the space (wire-format.md §7). The signature holds
 * for one challenge of one relay reached by one name: no other relay can pass it on.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { authMessage, memberAuthMessage } from '@attune/wire/client-frame.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { sha256 } from './hash.ts'
import type { SigningDevice, SigningMember } from './keys.ts'
import { sign } from './signature.ts'

export interface RelayHello {
  readonly relay: Bytes
  readonly relayKey: Bytes
  readonly challenge: Bytes
}

/** `host` is what this device connected to, never what the relay says it is. */
export function signChallenge(
  { relay, challenge }: RelayHello,
  host: string,
  space: SpaceId,
  own: SigningDevice,
): Bytes {
  return sign(own.signSecret, authMessage(relay, challenge, host, space, own.device))
}

/** By a member's own key, on a device that does not belong yet. */
export function signMemberChallenge(
  { relay, challenge }: RelayHello,
  host: string,
  space: SpaceId,
  { member, signSecret }: SigningMember,
): Bytes {
  return sign(signSecret, memberAuthMessage(relay, challenge, host, space, member))
}

/** Whether the relay's id is the one of its key. */
export function isRelayId(relay: Bytes, relayKey: Bytes): boolean {
  const hash = sha256(concatBytes(labelBytes('relay-id'), relayKey))
  return equalBytes(relay, hash.slice(0, 16))
}
