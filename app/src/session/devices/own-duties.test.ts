import { expect, it } from 'vitest'
import type { DeviceId, Id, MemberId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import { createMemoryStore } from '../../storage/memory-store.ts'
import type { KeptHere } from '../kept-here.ts'
import type { SessionParts } from '../parts.ts'
import { createOwnDuties } from './own-duties.ts'
import type { OwnRoot } from './own-root.ts'
import type { OwnSaying } from './own-saying.ts'

const random = createSeededRandom('own duties')
const id = <Kind extends Id>() => bytesToId<Kind>(random(16))
const phone = id<DeviceId>()
const space = id<SpaceId>()

/** Of a phone whose own space is at a relay that cannot be reached. */
function dutiesWith(isKept: boolean) {
  const store = createMemoryStore()
  const said: OwnSaying[] = []
  const log = { own: { device: { device: phone } }, state: { roster: null }, space: id<SpaceId>() }
  const root = {
    kept: { log: { relay: {}, log }, store },
    sync: { link: 'offline' },
    giveBack: async () => undefined,
    knowledge: () => null,
    say: async (one: OwnSaying) => (said.push(one), { ok: isKept }),
  } as unknown as OwnRoot
  const kept = { open: { all: [] }, vault: null } as unknown as KeptHere
  return { said, store, attend: createOwnDuties(root, kept, {} as SessionParts).attend }
}

it.each([
  ['until that was kept', false, 2, 1],
  ['once', true, 1, 0],
])('says what was left here, %s', async (_, isKept, times, rows) => {
  const { said, store, attend } = dutiesWith(isKept)
  const member = id<MemberId>()
  await store.transact([], () => [{ key: `left/${space}`, value: idToBytes(member) }], 'strict')
  await attend()
  await attend()
  expect(said).toEqual(Array.from({ length: times }, () => ({ kind: 'own.left', space, member })))
  expect(await store.list('left/')).toHaveLength(rows)
})
