/**
 * Sealed answers. What the depositor hears is the same whether or not anybody else has answered:
 * the receipt names this deposit and nothing more, and every refusal comes from its author's own
 * deposits and the roster (safety brief §3, I4).
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { Deposit } from '@attune/wire/deposit.ts'
import { decodeDeposit, depositSignatureMessage, hashWraps } from '@attune/wire/deposit.ts'
import type { Refusal } from '@attune/wire/relay-frame.ts'
import { isRenewalDue } from '@attune/wire/roster.ts'
import { done, refuse } from '../outcome.ts'
import type { Relay } from '../relay.ts'
import { sha256, verifySignature } from '../suite.ts'
import type { Answer, Member, RequestOf } from './request.ts'

export async function putDeposit(
  { store, hints }: Relay,
  from: Member,
  { deposit: bytes }: RequestOf<'put-deposit'>,
): Promise<Answer> {
  const deposit = decodeDeposit(bytes)
  if (deposit === null) return refuse('bad-frame')
  const fault = depositFault(from, deposit)
  if (fault !== null) return refuse(fault)
  const hash = sha256(bytes)
  const kept = await store.putDeposit({ body: deposit.body, bytes, hash })
  if (!kept.ok) return kept
  if (kept.value.released) hints.wake(from.space, 'items')
  return done(store.identity.depositReceipt(from.space, hash))
}

export async function ownDeposit(
  { store }: Relay,
  from: Member,
  { reveal }: RequestOf<'own-deposit'>,
): Promise<Answer> {
  return done(await store.depositState(from.space, from.member, reveal))
}

export async function withdrawDeposit(
  { store }: Relay,
  from: Member,
  { reveal }: RequestOf<'withdraw-deposit'>,
): Promise<Answer> {
  return store.withdrawDeposit(from.space, from.member, reveal)
}

function depositFault(from: Member, deposit: Deposit): Refusal | null {
  const { body, bodyBytes, sealed, wraps, signature } = deposit
  const isOwn = body.device === from.device && body.member === from.member
  if (body.space !== from.space || !isOwn) return 'unknown-device'
  const message = depositSignatureMessage(bodyBytes, sha256)
  if (!verifySignature(from.card.sign, message, signature)) return 'wrong-signature'
  if (!equalBytes(sha256(sealed), body.ciphertextHash)) return 'bad-frame'
  if (!equalBytes(hashWraps(wraps, sha256), body.wrapsHash)) return 'bad-frame'
  // Of an earlier or later epoch, or one that is over, the store says so; its members are not these.
  if (body.epoch !== from.roster.epoch || isRenewalDue(from.roster)) return null
  return isFor(from, deposit) ? null : 'wrong-roster'
}

/** Default mode wraps the key once for every member, in the roster's order; strict is for two. */
function isFor({ roster: { members } }: Member, { body, wraps }: Deposit): boolean {
  if (body.mode === 'strict') return members.length === 2
  return (
    wraps.length === members.length && members.every((one, at) => wraps[at]?.member === one.member)
  )
}
