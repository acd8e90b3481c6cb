/** A device of the made space: its store as pairing leaves it, and the session over it as the app makes it. */
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { encodeOwnKeys } from '../../app/src/crypto/keys.ts'
import { secureRandom } from '../../app/src/crypto/secure-random.ts'
import type { Attune } from '../../app/src/session/attune.ts'
import { createAttune } from '../../app/src/session/create-attune.ts'
import { encodeSpaceRecord, freshRecord } from '../../app/src/session/records.ts'
import { openVault } from '../../app/src/session/vault.ts'
import type { Store } from '../../app/src/storage/store.ts'
import { spaceKeys } from '../../app/src/sync/space-keys.ts'
import type { Transport } from '../../app/src/sync/transport.ts'
import { at } from '../../app/src/crypto/space-fixture.testing.ts'
import type { MadeSpace } from './made-space.ts'
import { today } from './told.ts'

/** What rests on a device that has its keys, and nothing of the history yet. */
export async function prepareDevice(
  store: Store,
  own: OwnKeys,
  { space, told }: Pick<MadeSpace, 'space' | 'told'>,
): Promise<void> {
  const vault = await openVault(store, secureRandom)
  if (!vault.ok) throw new Error(vault.error.kind)
  const id = space.roster.space
  const name = at(told.names, space.people.findIndex(isSameMember(own)))
  const keeper = 'someone-else' as const
  const record = { ...freshRecord, name, bond: told.bond, keeper }
  const keys = spaceKeys(id)
  await vault.value.store.transact(
    [],
    () => [
      { key: keys.ownKeys, value: encodeOwnKeys(own) },
      { key: keys.record, value: encodeSpaceRecord(record, null) },
    ],
    'strict',
  )
  await vault.value.change(() => ({ spaces: [id], inUse: id, language: 'en' }))
}

const isSameMember =
  ({ member }: OwnKeys) =>
  (one: OwnKeys) =>
    one.member.member === member.member

export function openAttune(store: Store, transport: Transport): Attune {
  return createAttune({
    openStore: async () => ({ ok: true, value: store }),
    transport,
    scheduler: {
      after(milliseconds, call) {
        const timer = setTimeout(call, milliseconds)
        return () => clearTimeout(timer)
      },
    },
    random: secureRandom,
    origin: 'https://relay.example',
    today: () => today,
    persist: async () => true,
    language: 'en',
  })
}

/** Nobody is there: of a device that is opened without a network. */
export const noTransport: Transport = {
  host: 'relay.example',
  connect(handlers) {
    queueMicrotask(handlers.closed)
    return { send: () => undefined, close: () => undefined }
  },
  fetch: async () => null,
}
