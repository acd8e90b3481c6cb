import { expect, it } from 'vitest'
import type { DeviceId, Id, MemberId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import { at, createFixtureSpace } from '../../crypto/space-fixture.testing.ts'
import { createMemoryStore } from '../../storage/memory-store.ts'
import type { KeptHere } from '../kept-here.ts'
import type { SessionParts } from '../parts.ts'
import { plainRecord } from '../records.testing.ts'
import { createOwnDuties } from './own-duties.ts'
import { gatherOwn } from './own-knowledge.ts'
import type { OwnRoot } from './own-root.ts'
import type { OwnSaying } from './own-saying.ts'
import { noteTakenOut } from './removing.ts'

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

it('tells no keys that a removal has renewed while the own roster still has who was removed', async () => {
  const [mine, there] = [await createFixtureSpace('own', 1), await createFixtureSpace('there', 2)]
  const [own, me] = [at(mine.people, 0), at(there.people, 0)]
  const [ownGone, gone] = [1, 2].map((one) => bytesToId<DeviceId>(new Uint8Array(16).fill(one)))
  if (!ownGone || !gone) throw new Error('two devices')
  const store = createMemoryStore()
  await noteTakenOut([gone], ownGone, store)
  const [first] = mine.roster.members
  const devices = [...(first?.devices ?? []), { device: ownGone }]
  const log = {
    ...{ space: mine.roster.space, own },
    state: { roster: { ...mine.roster, members: [{ ...first, devices }] } },
  }
  const formerDevices = [{ member: me.member.member, card: { device: gone } }]
  const session = {
    ...{ space: there.roster.space, own: me, record: plainRecord, drafts: new Map() },
    sync: {
      ...{ box: { records: [] }, reveals: [] },
      log: { own: me, state: { roster: { ...there.roster, formerDevices } } },
    },
  }
  const said: OwnSaying['kind'][] = []
  const root = {
    kept: { store, log: { relay: {}, log } },
    sync: null,
    knowledge: () => gatherOwn([], null),
    giveBack: async () => undefined,
    say: async ({ kind }: OwnSaying) => void said.push(kind),
  } as unknown as OwnRoot
  const kept = { open: { all: [{ session }] }, vault: null } as unknown as KeptHere
  const duties = createOwnDuties(root, kept, {} as SessionParts)
  await duties.attend()
  expect(said).toEqual([])
  devices.pop()
  await duties.attend()
  expect(said).toEqual(['own.space', 'own.entered'])
})
