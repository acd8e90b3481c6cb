/**
 * Telling a relay of a space that it has lost, up to where this device came in, in its order: each item carries
 * the signatures that it needs. What came after follows once this device is let in (`sync/healing.ts`).
 */
import { limits } from '@attune/wire/limits.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { encodeNewSpace, routes } from '@attune/wire/routes.ts'
import type { RestoredItem } from '@attune/wire/stream-item.ts'
import { rosterItem } from '@attune/wire/stream-item.ts'
import { bringsIn } from '../sync/brings-in.ts'
import type { SpaceLog } from '../sync/space-log.ts'
import { lostBatch } from '../sync/sending.ts'
import { standingIn } from '../sync/standing-in.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceSession } from './space-session.ts'

/**
 * `in-part`: something of it did not fit, and nothing behind it was taken. `other`: under this name the relay
 * has a space that is not ours.
 */
export type GivenBack = 'known' | 'in-part' | 'needs-link' | 'other' | 'offline'

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
  parts: GivingParts,
  askToken: () => Promise<string | null | undefined>,
) {
  let isGiven = false
  return async (placed: Placed | null): Promise<GivenBack | undefined> => {
    if (placed?.sync.link === 'in') isGiven = false
    if (isGiven || !placed || !isLost(placed)) return
    isGiven = true
    const token = await askToken()
    const given = token === undefined ? 'offline' : await giveBackSpace(placed, token, parts)
    isGiven = given !== 'offline'
    if (given === 'known') parts.scheduler.after(60_000, () => (isGiven = false))
    return given
  }
}

type GivingParts = Pick<SessionParts, 'transport' | 'scheduler'>

/** Safe to repeat: what the relay has already is answered like the first time. */
export async function giveBackItems(
  [genesis, ...items]: readonly RestoredItem[],
  token: string | null,
  { transport, scheduler }: GivingParts,
): Promise<GivenBack> {
  if (genesis === undefined) return 'offline'
  for (let from = 0; ;) {
    const batch = lostBatch(items.slice(from))
    const body = encodeNewSpace({ token, genesis: genesis.bytes, items: batch })
    const answer = await transport.fetch('POST', routes.spaces, body)
    if (answer?.status === tooFast) {
      await new Promise<void>((goOn) => scheduler.after(1_000, goOn))
      continue
    }
    const given = words[answer?.status ?? 0] ?? 'offline'
    from += batch.length
    if (given !== 'known' || from >= items.length) return given
  }
}

/**
 * As far as it takes to be let in, with all that was said before: behind the record that removed a device, nothing
 * of what that device had said has a place any more. Behind what cannot be made again, who belongs alone.
 */
export async function itemsToComeIn(log: ComingIn): Promise<readonly RestoredItem[]> {
  await log.whole()
  const { records } = log.state
  const end = records.findIndex((one) => bringsIn(one, log.own.device.device))
  const needed = records.slice(0, end + 1 || undefined)
  const { cursor = 0 } = needed.at(-1) ?? {}
  const items = (await log.remade()).slice(0, cursor)
  const behind = needed.filter((one) => one.cursor > items.length)
  return [
    ...items.filter(({ bytes }) => bytes.length <= mostBytes),
    ...behind.map(({ record }) => rosterItem(encodeRosterRecord(record))),
  ]
}

type ComingIn = Pick<SpaceLog, 'state' | 'own' | 'whole' | 'remade'>

/** True once the relay knows of the space; then this device comes in anew. */
export async function giveBackSpace(
  session: Placed,
  token: string | null,
  parts: GivingParts,
): Promise<GivenBack> {
  const items = await itemsToComeIn(session.sync.log)
  let given: GivenBack = 'in-part'
  // It may have been bent on its way; and what has no place there any more keeps no record out.
  for (const some of [items, items, items.filter(({ kind }) => kind === 'roster')])
    if (given === 'in-part') given = await giveBackItems(some, token, parts)
  if (given !== 'known' && given !== 'in-part') return given
  if (session.record?.unregistered) await session.changeRecord?.(() => ({ unregistered: null }))
  session.sync.hurry()
  return 'known'
}

const tooFast = 429
/** A release of many can be larger than the door is: it finds a place later. */
const mostBytes = limits.message / 4

const words: Readonly<Record<number, GivenBack>> = {
  200: 'known',
  201: 'known',
  202: 'in-part',
  403: 'needs-link',
  409: 'other',
}
