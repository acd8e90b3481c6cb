/**
 * Taking a device of one's own out of everything (wire-format.md §3 "remove-devices"). What was asked
 * for rests on the disk until every roster says that it is done: the relay may be far away, and the
 * device that goes may not be asked.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { DeviceId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes, textToId } from '@attune/wire/ids.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { createDeviceKeys } from '../../crypto/create-keys.ts'
import { createRemoval } from '../../crypto/roster-devices.ts'
import type { Store, StoreResult } from '../../storage/store.ts'
import { enterSpace } from '../../sync/enter-space.ts'
import type { OwnSync } from '../../sync/own-sync.ts'
import type { KeptHere } from '../kept-here.ts'
import type { KeptOwn } from '../own-kept.ts'
import type { SessionParts } from '../parts.ts'
import type { SpaceSession } from '../space-session.ts'
import type { OwnKnowledge } from './own-knowledge.ts'
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

/** True once it belongs nowhere any more, and holds no key with which it could come in anywhere. */
async function carryOne(
  device: DeviceId,
  root: OwnRoot,
  kept: KeptHere,
  parts: SessionParts,
): Promise<boolean> {
  const own = root.kept
  const { sync } = root
  const known = root.knowledge()
  if (own === null || sync === null || known === null) return false
  const { log } = own.log
  if (devicesIn(log).includes(device)) {
    // The own space must be rid of it before anything else is renewed.
    await takeOut([device], { log, ask: sync.ask }, parts)
    return false
  }
  const here = kept.open.all.map(({ session }) => session)
  // Of those that this device has not come into yet, it can renew nothing.
  let isDone = [...known.spaces.keys()].every((one) => here.some(({ space }) => space === one))
  for (const session of here)
    isDone = (await carryIn(session, device, { own, known }, parts)) && isDone
  return isDone
}

interface Known {
  readonly own: KeptOwn
  readonly known: OwnKnowledge
}

async function carryIn(
  { space, own: mine, sync }: SpaceSession,
  device: DeviceId,
  { own: { log: ownLog, store }, known }: Known,
  parts: SessionParts,
): Promise<boolean> {
  const { log } = sync
  const self = ownLog.log.own.device.device
  const claims = devicesIn(ownLog.log).map((one) =>
    one === self ? mine.device.device : known.entered.get(one)?.get(space),
  )
  const strangers = devicesIn(log).filter((one) => !claims.includes(one))
  const spare = await readSpare(space, store)
  const said = known.entered.get(device)?.get(space)
  // Which of one's devices is which may still be on its way.
  const isClear = !claims.includes(undefined)
  const gone = strangers.filter((one) => isClear || one === said || one === spare)
  const isAll = gone.length > 0 && gone.length === strangers.length
  if (isAll || (said !== undefined && gone.includes(said))) await takeOutFor(gone)
  else if (strangers.length === 0 && isStale()) {
    // It is not in, and could come in: keys are renewed only where a device goes.
    const one = createDeviceKeys(parts.random)
    await store.transact(
      [],
      () => [{ key: spareOf + space, value: idToBytes(one.device) }],
      'strict',
    )
    await enterSpace(space, { ...log.own, device: one }, parts.transport, parts.scheduler)
  }
  return log.state.roster !== null && strangers.length === 0 && !isStale()

  /** Whether a device that has gone was ever told the keys of now. */
  function isStale(): boolean {
    const { openFrom = 0 } = ownLog.log.state.roster ?? {}
    return known.told.some(
      (one) =>
        one.space.space === space &&
        one.epoch < openFrom &&
        equalBytes(one.space.member.sign, log.own.member.sign),
    )
  }

  async function takeOutFor(devices: readonly DeviceId[]): Promise<void> {
    await noteTakenOut(devices, device, store)
    await takeOut(devices, sync, parts)
  }
}

async function takeOut(
  devices: readonly DeviceId[],
  { log, ask }: Pick<OwnSync, 'ask'> & { readonly log: Pick<OwnSync['log'], 'state' | 'own'> },
  { random }: SessionParts,
): Promise<void> {
  const { roster } = log.state
  if (roster === null) return
  const { record } = await createRemoval(roster, devices, log.own, random)
  await ask({ kind: 'append-roster', record: encodeRosterRecord(record) })
}

export type TakenOut = ReadonlyMap<string, DeviceId>

/** What stands there is not written again: two tabs would wake each other by it without end. */
export function noteTakenOut(
  devices: readonly DeviceId[],
  because: DeviceId,
  store: Store,
): Promise<StoreResult> {
  const value = idToBytes(because)
  const keys = devices.map((one) => takenOut + one)
  const isThere = (row: Bytes | null | undefined) => row != null && equalBytes(row, value)
  return store.transact(
    keys,
    (before) => keys.flatMap((key, at) => (isThere(before[at]) ? [] : [{ key, value }])),
    'strict',
  )
}

/** Devices of other spaces that this one took out there, and because of which device of the own space. */
export async function listTakenOut(store: Store): Promise<TakenOut> {
  const rows = await store.list(takenOut)
  return new Map(rows.map(({ key, value }) => [key.slice(takenOut.length), bytesToId(value)]))
}

/** A device that is nobody's: it came in so that it can be taken out. */
async function readSpare(space: SpaceId, store: Store): Promise<DeviceId | null> {
  const row = await store.read(spareOf + space)
  return row && bytesToId<DeviceId>(row)
}

const takenOut = 'taken-out/'
const spareOf = 'spare/'
