/**
 * Telling a relay of a space that it has lost: its beginning and its roster, which carry the signatures
 * they need. What was said in it follows once this device is let in (`sync/healing.ts`).
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { limits } from '@attune/wire/limits.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { encodeNewSpace, routes } from '@attune/wire/routes.ts'
import { standingIn } from '../sync/epochs.ts'
import type { Transport } from '../sync/transport.ts'
import type { SpaceSession } from './space-session.ts'

/** `other`: under this name the relay has a space that is not ours. */
export type GivenBack = 'known' | 'needs-link' | 'other' | 'offline'

/** Whether the relay refuses a device that belongs, as far as is known here. */
export function isLost({ sync, own }: SpaceSession): boolean {
  return sync.link === 'unknown-device' && standingIn(sync.log.state, own.member) === 'inside'
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

/** True once the relay knows of the space; then this device comes in anew. */
export async function giveBackSpace(
  session: SpaceSession,
  token: string | null,
  transport: Transport,
): Promise<GivenBack> {
  const records = session.sync.log.state.records.map(({ record }) => encodeRosterRecord(record))
  const given = await giveBackRoster(records, token, transport)
  if (given !== 'known') return given
  if (session.record.unregistered !== null) {
    await session.changeRecord(() => ({ unregistered: null }))
  }
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
