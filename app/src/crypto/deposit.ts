/**
 * The signed deposit that carries a sealed answer to its slot (wire-format.md §5). In default mode
 * the answer's key travels along, wrapped for each member; in strict mode it stays on the device.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'
import type { Deposit, DepositBody } from '@attune/wire/deposit.ts'
import {
  depositSignatureMessage,
  encodeDeposit,
  encodeDepositBody,
  hashWraps,
} from '@attune/wire/deposit.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { deviceEver } from '@attune/wire/roster.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { encryptAnswer } from './answer.ts'
import type { CborMap } from './cbor-map.ts'
import { sha256 } from './hash.ts'
import type { Recipient } from './key-wraps.ts'
import { openWrap, wrapFor } from './key-wraps.ts'
import type { MemberKeys, OwnKeys } from './keys.ts'
import type { Random } from './random.ts'
import type { Result } from './result.ts'
import { ok } from './result.ts'
import type { RevealPlace } from './reveal-id.ts'
import type { AnswerKey } from './secret.ts'
import { sign, verify } from './signature.ts'

export interface SealedAnswer {
  readonly deposit: Deposit
  readonly depositBytes: Bytes
  /** Kept on this device: in strict mode nobody else has it until `reveal.opened` is appended. */
  readonly key: AnswerKey
}

/** `attempt` is 1, and one more after each withdrawal. Each attempt has a fresh key. `nonceOf`: see `encryptAnswer`. */
export async function sealAnswer(
  place: RevealPlace,
  attempt: number,
  members: readonly Recipient[],
  answer: CborMap,
  own: OwnKeys,
  random: Random,
  nonceOf?: Parameters<typeof encryptAnswer>[4],
): Promise<Result<SealedAnswer, 'too-long'>> {
  const author = own.member.member
  const encrypted = encryptAnswer(place.reveal, author, answer, random, nonceOf)
  if (!encrypted.ok) return encrypted
  const { key, commit, sealed } = encrypted.value
  const ciphertextHash = sha256(sealed)
  const { space, epoch, mode } = place
  const core = { space, epoch, reveal: place.reveal, member: author, commit, ciphertextHash }
  const recipients = mode === 'strict' ? [] : members
  const wraps = await wrapFor(recipients, key, wrapInfo(core), random)
  const wrapsHash = hashWraps(wraps, sha256)
  const body: DepositBody = { ...core, device: own.device.device, attempt, mode, wrapsHash }
  const bodyBytes = encodeDepositBody(body)
  const signature = sign(own.device.signSecret, depositSignatureMessage(bodyBytes, sha256))
  const deposit: Deposit = { body, bodyBytes, sealed, wraps, signature }
  return ok({ deposit, depositBytes: encodeDeposit(deposit), key })
}

export type DepositFault = 'wrong-place' | 'wrong-author' | 'wrong-hash' | 'wrong-signature'

/**
 * Null when the deposit is what a member of this roster made for this reveal, unchanged. Its author
 * may have left since: what was opened together stays open.
 */
export function checkDeposit(
  deposit: Deposit,
  place: RevealPlace,
  roster: Roster,
): DepositFault | null {
  const { body, bodyBytes, sealed, wraps, signature } = deposit
  const named = ['space', 'epoch', 'reveal', 'mode'] as const
  if (named.some((name) => body[name] !== place[name])) return 'wrong-place'
  const author = deviceEver(roster, body.device)
  if (author?.member !== body.member) return 'wrong-author'
  if (!equalBytes(sha256(sealed), body.ciphertextHash)) return 'wrong-hash'
  if (!equalBytes(hashWraps(wraps, sha256), body.wrapsHash)) return 'wrong-hash'
  const message = depositSignatureMessage(bodyBytes, sha256)
  return verify(author.card.sign, message, signature) ? null : 'wrong-signature'
}

/** Null when there is no wrap for this member: strict mode, or a deposit from before joining. */
export function openAnswerKey(
  { wraps, body }: Deposit,
  own: MemberKeys,
): Promise<Result<AnswerKey | null, 'cannot-open'>> {
  return openWrap(wraps, own, wrapInfo(body))
}

type WrapCore = Pick<DepositBody, 'reveal' | 'member' | 'ciphertextHash' | 'commit'>

function wrapInfo({ reveal, member, ciphertextHash, commit }: WrapCore) {
  const where = concatBytes(labelBytes('reveal-wrap'), idToBytes(reveal), idToBytes(member))
  return (recipient: MemberId): Bytes =>
    concatBytes(where, idToBytes(recipient), ciphertextHash, commit)
}
