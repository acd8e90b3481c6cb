/**
 * Which segments at the relay can be believed: those for which a device of every member who is present
 * has vouched, by the chain of who belongs as it was checked here. The relay's word counts for nothing.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { isBytes, readAll, readArray } from '@attune/wire/read.ts'
import type { Roster } from '@attune/wire/roster.ts'
import type { ListedClaim, SegmentClaim, SegmentList, SegmentVouch } from '@attune/wire/segment.ts'
import { chainAfter, chainStart, readSegmentList, vouchMessage } from '@attune/wire/segment.ts'
import { sha256 } from '../crypto/hash.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { verify } from '../crypto/signature.ts'
import { peopleOf } from './epochs.ts'
import type { RelayLink } from './relay-link.ts'
import type { SpaceLog } from './space-log.ts'
import type { SpaceState } from './space-state.ts'
import { emptySpace, takeRecord } from './space-state.ts'
import { verifiedItems } from './verified-items.ts'

type Ask = RelayLink['ask']

/** Everything that is claimed there, from a cursor on; null where it cannot be had. */
export async function listClaims(ask: Ask, from = 0): Promise<SegmentList | null> {
  const claims: ListedClaim[] = []
  for (;;) {
    const answer = await ask({ kind: 'list-segments', from: claims.at(-1)?.to ?? from })
    const list = answer.ok ? readSegmentList(answer.value) : null
    if (list === null) return null
    claims.push(...list.claims)
    if (list.claims.length === 0) return { claims, vouches: list.vouches }
  }
}

/** The chain of who belongs as far as the relay has it, checked; null where it breaks a rule. */
export async function readChain(
  ask: Ask,
  { space }: Pick<SpaceLog, 'space'>,
  own: OwnKeys,
): Promise<SpaceState | null> {
  let state = emptySpace
  for (;;) {
    const before = state.records.length
    const answer = await ask({ kind: 'read-roster', from: before })
    const records = answer.ok ? readRecords(answer.value) : null
    if (records === null) return null
    for (const bytes of records) {
      const cursor = state.records.length + 1
      state = await takeRecord(state, space, own, { bytes, cursor }, verifiedItems)
      if (state.records.length < cursor) return null
    }
    if (records.length === 0) return state
  }
}

function readRecords(value: Parameters<typeof readArray>[0]): readonly Bytes[] | null {
  return readAll(readArray(value), (one) => (isBytes(one) ? one : null))
}

/**
 * Those that follow a cursor without a gap, up to the first that cannot be believed. Whoever never had an
 * epoch's key has nothing to say of what is under it.
 */
export function believedClaims(
  { claims, vouches }: SegmentList,
  chain: SpaceState,
  after: number,
): readonly ListedClaim[] {
  const { roster } = chain
  if (roster === null) return []
  const runs = roster.members.map(({ member, devices }) => ({
    member,
    run: devices.flatMap(({ device, sign }) =>
      vouches.filter((vouch) => vouch.device === device && isVouched(claims, roster, sign, vouch)),
    ),
  }))
  const believed: ListedClaim[] = []
  for (const claim of claims.filter(({ to }) => to > after)) {
    const isNext = claim.from === (believed.at(-1)?.to ?? after)
    const people = peopleOf(chain, claim.epoch)
    const asked = runs.filter(({ member }) => people.includes(member))
    const isVouchedBy = ({ run }: (typeof runs)[number]) =>
      run.some(({ from, to }) => from <= claim.from && claim.to <= to)
    // One that cannot be opened here is read item by item.
    const isClosed = !chain.epochKeys.has(claim.epoch)
    if (!isNext || !(isClosed || (asked.length > 0 && asked.every(isVouchedBy)))) break
    believed.push(claim)
  }
  return believed
}

function isVouched(
  claims: readonly SegmentClaim[],
  { space }: Roster,
  key: Bytes,
  { from, to, signature }: SegmentVouch,
): boolean {
  let [at, chain] = [from, chainStart]
  for (const claim of claims) {
    if (claim.from !== at || claim.to > to) continue
    chain = chainAfter(chain, claim, sha256)
    at = claim.to
  }
  return at === to && verify(key, vouchMessage(space, from, to, chain), signature)
}
