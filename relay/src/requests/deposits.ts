/**
 * Sealed answers. What the depositor hears is the same whether or not anybody else has answered:
 * the receipt names this deposit and nothing more, and every refusal comes from its author's own
 * deposits and the roster (threat-model.md T5).
 */
import type { Deposit } from '@attune/wire/deposit.ts'
import { decodeDeposit, isDepositFor } from '@attune/wire/deposit.ts'
import type { Refusal } from '@attune/wire/relay-frame.ts'
import { isRenewalDue } from '@attune/wire/roster.ts'
import type { Curve } from '../curve.ts'
import { done, refuse } from '../outcome.ts'
import type { Relay } from '../relay.ts'
import { depositFaultBy } from '../signed-deposit.ts'
import { sha256 } from '../suite.ts'
import type { Answer, Member, RequestOf } from './request.ts'

export async function putDeposit(
  { store, hints, curve }: Relay,
  from: Member,
  { deposit: bytes }: RequestOf<'put-deposit'>,
): Promise<Answer> {
  const deposit = decodeDeposit(bytes)
  if (deposit === null) return refuse('bad-frame')
  const fault = await faultOf(curve, from, deposit)
  if (fault !== null) return refuse(fault)
  const hash = sha256(bytes)
  const kept = await store.putDeposit({ body: deposit.body, bytes, hash })
  if (!kept.ok) return kept
  if (kept.value.released) hints.wake(from.space, 'items')
  return done(await store.identity.depositReceipt(curve, from.space, hash))
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

async function faultOf(curve: Curve, from: Member, deposit: Deposit): Promise<Refusal | null> {
  const { body } = deposit
  const isOwn = body.device === from.device && body.member === from.member
  if (body.space !== from.space || !isOwn) return 'unknown-device'
  const fault = await depositFaultBy(curve, deposit, from.card.sign)
  if (fault !== null) return fault
  const { epoch, members } = from.roster
  // Of an earlier or later epoch, or one that is over, the store says so; its members are not these.
  if (body.epoch !== epoch || isRenewalDue(from.roster)) return null
  const isForThem = isDepositFor(
    members.map(({ member }) => member),
    deposit,
  )
  return isForThem ? null : 'wrong-roster'
}
