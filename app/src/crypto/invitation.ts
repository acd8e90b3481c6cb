/**
 * An invitation's secret and its one line of text (wire-format.md §6, T13). The secret travels in
 * the fragment, which no server and no link preview is sent; nothing here is ever navigated to.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { InviteId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import type { MemberCard } from '@attune/wire/member-card.ts'
import { memberCard } from '@attune/wire/member-card.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { emptySalt, hkdf, sha256 } from './hash.ts'
import type { CodeFault } from './link-code.ts'
import { readCode, writeCode } from './link-code.ts'
import type { Random } from './random.ts'
import type { Result } from './result.ts'
import { ok } from './result.ts'
import type { InviteSecret } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

export interface Invitation {
  readonly secret: InviteSecret
  /** Of the inviter's card: what the letter at the relay must match. */
  readonly fingerprint: Bytes
  /** The relay's name for it. The same name as one of ours means: opened by the one who made it. */
  readonly invite: InviteId
}

export function createInvitation(space: SpaceId, card: MemberCard, random: Random): Invitation {
  return invitationOf(random(16), inviterFingerprint(space, card))
}

/** Everything after the `#`: 50 characters. Holds the secret. */
export function invitationToCode({ secret, fingerprint }: Invitation): string {
  return writeCode(version, reveal(secret), fingerprint)
}

/** `code` is base64url letters only; what follows the first 50 is not looked at. */
export function readInvitationCode(code: string): Result<Invitation, CodeFault> {
  const read = readCode(code, [version])
  return read.ok ? ok(invitationOf(read.value.secret, read.value.fingerprint)) : read
}

export function inviterFingerprint(space: SpaceId, card: MemberCard): Bytes {
  const named = concatBytes(
    labelBytes('inviter'),
    idToBytes(space),
    encodeCbor(memberCard.write(card)),
  )
  return sha256(named).slice(0, 16)
}

/** Opens the letters of this invitation; only the link's bearer and its maker can compute it. */
export function letterKey({ secret }: Invitation): Bytes {
  return hkdf(reveal(secret), emptySalt, labelBytes('invite-key'), 32)
}

/** The first byte of an invitation's code. */
const version = 1

function invitationOf(secretBytes: Bytes, fingerprint: Bytes): Invitation {
  const id = hkdf(secretBytes, emptySalt, labelBytes('invite-id'), 16)
  return { secret: createSecret(secretBytes), fingerprint, invite: bytesToId<InviteId>(id) }
}
