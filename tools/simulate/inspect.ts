/** What a device has, read from a copy of its disk by the modules that read it in the app. */
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { decodeOwnKeys } from '../../app/src/crypto/keys.ts'
import type { EpochKey } from '../../app/src/crypto/secret.ts'
import { openVault } from '../../app/src/session/vault.ts'
import type { MemoryDisk } from '../../app/src/storage/memory-store.ts'
import { createMemoryStore } from '../../app/src/storage/memory-store.ts'
import type { Store } from '../../app/src/storage/store.ts'
import { openAnswerBox } from '../../app/src/sync/answer-box.ts'
import type { Revealed } from '../../app/src/sync/kept-reveals.ts'
import { listRevealed } from '../../app/src/sync/kept-reveals.ts'
import type { OwnLog } from '../../app/src/sync/own-log.ts'
import { openOwnLog } from '../../app/src/sync/own-log.ts'
import type { SealedRecord } from '../../app/src/sync/sealed-answers.ts'
import type { SpaceLog } from '../../app/src/sync/space-log.ts'
import { openSpaceLog } from '../../app/src/sync/space-log.ts'
import { ownSpaceKeys, spaceKeys } from '../../app/src/sync/space-keys.ts'
import { bytesNamed } from '../../relay/src/testing/people.ts'
import type { SpaceId } from '../../wire/src/ids.ts'
import type { Device } from './device.ts'

export interface Inspected {
  readonly device: Device
  /** Null where its disk has lost what it is opened with. */
  readonly spaces: ReadonlyMap<SpaceId, InspectedSpace> | null
  readonly own: OwnLog | null
  /** All that rests there, opened. */
  readonly store: Store | null
  /** Of one's own devices, those that are to go. */
  readonly removing: readonly string[]
}

export interface InspectedSpace {
  readonly own: OwnKeys
  readonly log: SpaceLog
  readonly revealed: readonly Revealed[]
  readonly box: readonly SealedRecord[]
}

let drawn = 0
const random = (length: number) => bytesNamed(`inspected ${(drawn += 1)}`, length)

export async function inspect(
  device: Device,
  disk: MemoryDisk = device.disk.copy(),
): Promise<Inspected> {
  const vault = await openVault(createMemoryStore(disk), random)
  if (!vault.ok) return { device, spaces: null, own: null, store: null, removing: [] }
  const { store, settings } = vault.value
  const spaces = new Map<SpaceId, InspectedSpace>()
  for (const space of settings.spaces) {
    const row = await store.read(spaceKeys(space).ownKeys)
    const own = row && decodeOwnKeys(row)
    if (!own) continue
    const log = await openSpaceLog(space, own, store, random)
    const { records: box } = await openAnswerBox(space, store)
    spaces.set(space, { own: log.own, log, box, revealed: await listRevealed(space, store) })
  }
  // Where there is none yet, none is to be begun.
  const hasOwn = (await store.list(ownSpaceKeys.root)).length > 0
  const own = hasOwn ? await openOwnLog(store, random) : null
  const removing = (await store.list('removing/')).map(({ key }) => key.split('/')[1] ?? '')
  return { device, spaces, store, own: own?.ok === true ? own.value : null, removing }
}

export type Keyring = ReadonlyMap<SpaceId, ReadonlyMap<number, EpochKey>>

/** Every key that anybody has. */
export function keyringOf(all: readonly Inspected[]): Keyring {
  const keyring = new Map<SpaceId, Map<number, EpochKey>>()
  const add = ({ space, state }: Pick<SpaceLog, 'space' | 'state'>) => {
    const known = keyring.get(space) ?? new Map<number, EpochKey>()
    for (const [epoch, key] of state.epochKeys) known.set(epoch, key)
    keyring.set(space, known)
  }
  for (const { spaces, own } of all) {
    for (const { log } of spaces?.values() ?? []) add(log)
    if (own) add(own.log)
  }
  return keyring
}
