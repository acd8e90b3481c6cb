/**
 * Telling a relay of a space that it has lost: its beginning and its roster, which carry the signatures
 * they need. What was said in it follows once this device is let in (`sync/healing.ts`).
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { limits } from '@attune/wire/limits.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { encodeNewSpace, routes } from '@attune/wire/routes.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { bringsIn } from '../sync/brings-in.ts'
import { standingIn } from '../sync/standing-in.ts'
import type { SpaceState } from '../sync/space-state.ts'
import type { Transport } from '../sync/transport.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceSession } from './space-session.ts'

/** `other`: under this name the relay has a space that is not ours. */
export type GivenBack = 'known' | 'needs-link' | 'other' | 'offline'

/** A space's connection; of a shared one, what is kept of it. */
interface Placed extends Partial<Pick<SpaceSession, 'record' | 'changeRecord'>> {
  readonly sync: Pick<SpaceSession['sync'], 'link' | 'log' | 'hurry'>
}

/** Whether the relay refuses a device that belongs, as far as is known here. */
export function isLost({ sync: { link, log } }: Placed): boolean {
  return link === 'unknown-device' && standingIn(log.state, log.own.member) === 'inside'
}

/**
 * Gives back what is lost, at most once a minute until the relay lets us in: it may lose it again before, and one that
 * knows the roster may have reasons. Undefined where nothing was to be done; `askToken` gives undefined where nobody
 * could be asked for one.
 */
export function createGivingBack(
  { transport, scheduler }: Pick<SessionParts, 'transport' | 'scheduler'>,
  askToken: () => Promise<string | null | undefined>,
) {
  let isGiven = false
  return async (placed: Placed | null): Promise<GivenBack | undefined> => {
    if (placed?.sync.link === 'in') isGiven = false
    if (isGiven || !placed || !isLost(placed)) return
    isGiven = true
    const token = await askToken()
    const given = token === undefined ? 'offline' : await giveBackSpace(placed, token, transport)
    isGiven = given !== 'offline'
    if (given === 'known') scheduler.after(60_000, () => (isGiven = false))
    return given
  }
}

/** Safe to repeat: what the relay has already is answered like the first time. */
export async function giveBackRoster(
  [genesis, ...records]: readonly Bytes[],
  token: string | null,
  transport: Transport,
): Promise<GivenBack> {
  if (genesis === undefined) return 'offline'
  let from = 0
  do {
    const batch = batchFrom(records, from)
    const body = encodeNewSpace({ token, genesis, records: batch })
    const answer = await transport.fetch('POST', routes.spaces, body)
    const given = words[answer?.status ?? 0] ?? 'offline'
    if (given !== 'known') return given
    from += batch.length
  } while (from < records.length)
  return 'known'
}

/**
 * As far as it takes to be let in. All that came later is given back in its order: behind the record
 * that removed a device, nothing of what that device had said before would be taken any more.
 */
export function recordsToComeIn(
  { records }: Pick<SpaceState, 'records'>,
  { device: { device } }: OwnKeys,
): readonly Bytes[] {
  const end = records.findIndex((one) => bringsIn(one, device))
  return records.slice(0, end + 1 || undefined).map(({ record }) => encodeRosterRecord(record))
}

/** True once the relay knows of the space; then this device comes in anew. */
export async function giveBackSpace(
  session: Placed,
  token: string | null,
  transport: Transport,
): Promise<GivenBack> {
  const { state, own } = session.sync.log
  const given = await giveBackRoster(recordsToComeIn(state, own), token, transport)
  if (given !== 'known') return given
  if (session.record?.unregistered) await session.changeRecord?.(() => ({ unregistered: null }))
  session.sync.hurry()
  return given
}

const words: Readonly<Record<number, GivenBack>> = {
  200: 'known',
  201: 'known',
  403: 'needs-link',
  409: 'other',
}

function batchFrom(records: readonly Bytes[], from: number): readonly Bytes[] {
  let size = 0
  const end = records.findIndex((bytes, at) => {
    if (at >= from) size += bytes.length + 16
    return at > from && (at - from >= limits.startRecords || size > 4 * limits.rosterRecord)
  })
  return records.slice(from, end < 0 ? undefined : end)
}
