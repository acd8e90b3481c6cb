/**
 * Taking a device of one's own out of everything (wire-format.md §3 "remove-devices"). What was asked
 * for rests on the disk until every roster says that it is done: the relay may be far away, and the
 * device that goes may not be asked.
 */
import type { DeviceId } from '@attune/wire/ids.ts'
import { textToId } from '@attune/wire/ids.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { createRemoval } from '../../crypto/roster-devices.ts'
import type { Store, StoreResult } from '../../storage/store.ts'
import type { KeptHere } from '../kept-here.ts'
import type { SessionParts } from '../parts.ts'
import type { OwnRoot } from './own-root.ts'
import { devicesIn } from './own-root.ts'

const removing = 'removing/'

export function askRemoval(device: DeviceId, store: Store): Promise<StoreResult> {
  const key = `${removing}${device}`
  return store.transact([], () => [{ key, value: new Uint8Array([1]) }], 'strict')
}

export async function listRemovals(store: Store): Promise<readonly DeviceId[]> {
  const rows = await store.list(removing)
  return rows.flatMap(({ key }) => textToId<DeviceId>(key.slice(removing.length)) ?? [])
}

/** The own space first: what is said there afterwards, the keys of the others too, it cannot read. */
export async function carryRemovals(
  root: OwnRoot,
  kept: KeptHere,
  parts: SessionParts,
): Promise<void> {
  const { store } = root.kept ?? {}
  if (!store) return
  for (const device of await listRemovals(store)) {
    if (await carryOne(device, root, kept, parts))
      await store.transact([], () => [{ key: `${removing}${device}`, value: null }], 'strict')
  }
}

/** True once it belongs nowhere any more. */
async function carryOne(
  device: DeviceId,
  { kept: own, sync, knowledge }: OwnRoot,
  { open }: KeptHere,
  { random }: SessionParts,
): Promise<boolean> {
  const entered = knowledge()?.entered.get(device) ?? new Map<string, DeviceId>()
  const places = [
    { log: own?.log.log, ask: sync?.ask, gone: device },
    ...open.all.flatMap(({ session }) => {
      const gone = entered.get(session.space)
      return gone === undefined ? [] : [{ log: session.sync.log, ask: session.sync.ask, gone }]
    }),
  ]
  let isDone = true
  for (const { log, ask, gone } of places) {
    const roster = log?.state.roster
    if (!log || !ask || !roster) {
      isDone = false
      if (log === own?.log.log) return false
      continue
    }
    if (!devicesIn(log).includes(gone)) continue
    isDone = false
    const { record } = await createRemoval(roster, [gone], log.own, random)
    const answer = await ask({ kind: 'append-roster', record: encodeRosterRecord(record) })
    // The own space must be rid of it before anything else is renewed; of the others, one that is
    // at odds with its relay must not keep it in the rest.
    if (!answer.ok && log === own?.log.log) return false
  }
  return isDone
}
