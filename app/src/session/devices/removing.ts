/**
 * Taking a device of one's own out of everything (wire-format.md §3 "remove-devices"). What was asked
 * for rests on the disk until every roster says that it is done: the relay may be far away, and the
 * device that goes may not be asked.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { DeviceId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes, textToId } from '@attune/wire/ids.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { deviceById } from '@attune/wire/roster.ts'
import { isEnteredProof } from '../../crypto/entered-proof.ts'
import { decodeOwnKeys } from '../../crypto/keys.ts'
import { createRemoval } from '../../crypto/roster-devices.ts'
import type { Store, StoreResult } from '../../storage/store.ts'
import { enterSpace } from '../../sync/enter-space.ts'
import { isBehind } from '../../sync/is-behind.ts'
import type { OwnSync } from '../../sync/own-sync.ts'
import type { KeptHere } from '../kept-here.ts'
import type { KeptOwn } from '../own-kept.ts'
import type { SessionParts } from '../parts.ts'
import type { SpaceSession } from '../space-session.ts'
import type { OwnRoot } from './own-root.ts'
import type { EnteredAs } from './own-saying.ts'
import { keysToEnter } from './owned-space.ts'
import { devicesIn } from './own-root.ts'
import { renewWays } from './way-letters.ts'
import type { Going } from './who-goes.ts'
import { whoGoes } from './who-goes.ts'

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
    // What it has said until now is known here, and each way that it told of is written once, before it goes.
    if (await isBehind(sync, log.state.cursor)) return false
    await renewWays(root, parts)
    // The own space must be rid of it before anything else is renewed.
    await takeOut([device], { log, ask: sync.ask }, parts)
    return false
  }
  const here = kept.open.all.map(({ session }) => session)
  // Of those that this device has not come into yet, it can renew nothing.
  let isDone = [...known.spaces.keys()].every((one) => here.some(({ space }) => space === one))
  for (const session of here)
    isDone = (await carryIn(session, device, { own, sync, root }, parts)) && isDone
  return isDone
}

interface OwnSide {
  readonly own: KeptOwn
  readonly sync: OwnSync
  readonly root: OwnRoot
}

async function carryIn(
  session: SpaceSession,
  device: DeviceId,
  side: OwnSide,
  parts: SessionParts,
): Promise<boolean> {
  const { log } = session.sync
  const { store } = side.own
  const { strangers, goes } = await lookAround(session, device, side)
  if (log.state.roster === null) return false
  if (goes.length > 0) {
    await noteTakenOut(goes, device, store)
    await takeOut(goes, session.sync, parts)
  }
  if (strangers.length > 0) return false
  const { space } = session
  const key = spareOf + space
  if (isStale(session, side)) {
    // It is not in, and could come in. Keys are renewed only where a device goes: one that is nobody's.
    const own = await keysToEnter({ space, member: log.own.member }, store, parts.random, key)
    if (own) await enterSpace(space, own, parts.transport, parts.scheduler)
    return false
  }
  if (await store.read(key)) await store.transact([], () => [{ key, value: null }], 'strict')
  return true
}

async function lookAround(
  { space, own: mine, sync }: SpaceSession,
  device: DeviceId,
  { own: { log: ownLog, store }, sync: ownSync, root }: OwnSide,
): Promise<Going> {
  const self = ownLog.log.own.device.device
  // First who is there, then the own space: whoever came in there came into that one before.
  const there = devicesIn(sync.log)
  const isUpToDate = !(await isBehind(ownSync, ownLog.log.state.cursor))
  const spare = decodeOwnKeys((await store.read(spareOf + space)) ?? nothing)?.device.device
  const entered = root.knowledge()?.entered
  const staying = devicesIn(ownLog.log).map((one) =>
    one === self ? mine.device.device : entered?.get(one)?.get(space)?.device,
  )
  const proven = provenIn(sync.log.state.roster, ownLog.log.space, device, entered?.get(device))
  return whoGoes({ there, mine: mine.device.device, staying, proven, spare, isUpToDate })
}

/** Which device of a space one of the own space is, if that one has signed for it. */
function provenIn(
  roster: Roster | null,
  ownSpace: SpaceId,
  device: DeviceId,
  entered: ReadonlyMap<SpaceId, EnteredAs> | undefined,
): DeviceId | null {
  const said = roster && entered?.get(roster.space)
  const there = said && deviceById(roster, said.device)
  if (!there || said.proof === null) return null
  const own = { space: ownSpace, device }
  const same = { own, space: roster.space, device: said.device }
  return isEnteredProof(same, there.card.sign, said.proof) ? same.device : null
}

/** Whether a device that has gone was ever told the keys of now. */
function isStale({ space, sync }: SpaceSession, { own, root }: OwnSide): boolean {
  const { openFrom = 0 } = own.log.log.state.roster ?? {}
  return (root.knowledge()?.told ?? []).some(
    (one) =>
      one.space.space === space &&
      one.epoch < openFrom &&
      equalBytes(one.space.member.sign, sync.log.own.member.sign),
  )
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
  return store.transact(
    keys,
    (before) => keys.flatMap((key, at) => (equalBytes(before[at], value) ? [] : [{ key, value }])),
    'strict',
  )
}

/**
 * Devices of other spaces that this one took out there, and because of which device of the own space. Kept for good: a
 * roster names those that went for good, and nothing else may ever say whose such a one was.
 */
export async function listTakenOut(store: Store): Promise<TakenOut> {
  const rows = await store.list(takenOut)
  return new Map(rows.map(({ key, value }) => [key.slice(takenOut.length), bytesToId(value)]))
}

const nothing = new Uint8Array()
const spareOf = 'spare/'
const takenOut = 'taken-out/'
