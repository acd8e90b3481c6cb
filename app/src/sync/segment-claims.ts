/**
 * Which segments at the relay can be believed: those for which a present device of everyone who had their
 * epoch's key has vouched, by the chain of who belongs as it was checked here. The relay's word counts for nothing.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { isBytes, readAll, readArray } from '@attune/wire/read.ts'
import type { Roster } from '@attune/wire/roster.ts'
import type { ListedClaim, SegmentList, SegmentVouch } from '@attune/wire/segment.ts'
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
    if (list.claims.length === 0) return { claims, vouches: list.vouches }
    for (const claim of list.claims) {
      // One behind the other: a relay could list two for one place, or go on for ever.
      if (claim.to <= claim.from || claim.from < (claims.at(-1)?.to ?? 0)) return null
      if (claims.push(claim) > mostClaims) return null
    }
  }
}

/** Eighty times what two people say to each other in ten years. */
const mostClaims = 16_384

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
 * epoch's key has nothing to say of what is under it. Where somebody who had it has gone since, nobody
 * else's word is enough: theirs are among the words that it tells.
 */
export function believedClaims(
  { claims, vouches }: SegmentList,
  chain: SpaceState,
  after: number,
): readonly ListedClaim[] {
  const { roster } = chain
  if (roster === null) return []
  const runs = new Map(
    roster.members.map(({ member, devices }) => {
      const theirs = devices.flatMap(({ device, sign }) => {
        // What it said last: with ten thousand of one device there would be hours to hash.
        const said = vouches.find((vouch) => vouch.device === device)
        return said ? vouchedRun(claims, roster, sign, said) : []
      })
      return [member, new Set(theirs)] as const
    }),
  )
  const believed: ListedClaim[] = []
  for (const claim of claims.filter(({ to }) => to > after)) {
    const isNext = claim.from === (believed.at(-1)?.to ?? after)
    const people = peopleOf(chain, claim.epoch)
    const isVouched = people.length > 0 && people.every((one) => runs.get(one)?.has(claim) === true)
    // One that cannot be opened here is read item by item.
    const isClosed = !chain.epochKeys.has(claim.epoch)
    if (!isNext || !(isClosed || isVouched)) break
    believed.push(claim)
  }
  return believed
}

/** The very claims that a device has signed for: a relay may list others beside them. */
function vouchedRun(
  claims: readonly ListedClaim[],
  { space }: Roster,
  key: Bytes,
  { from, to, signature }: SegmentVouch,
): readonly ListedClaim[] {
  const run: ListedClaim[] = []
  let [at, chain] = [from, chainStart]
  for (const claim of claims) {
    if (claim.from !== at || claim.to > to) continue
    run.push(claim)
    chain = chainAfter(chain, claim, sha256)
    at = claim.to
  }
  const isSigned = at === to && verify(key, vouchMessage(space, from, to, chain), signature)
  return isSigned ? run : []
}
