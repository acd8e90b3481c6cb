/** Devices that come in by a member's keys, devices that go, and letters that bring somebody back. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DeviceId, WayId } from '@attune/wire/ids.ts'
import { limits, relayLimits } from '@attune/wire/limits.ts'
import { deviceCertMessage } from '@attune/wire/member-card.ts'
import { encodeNewSpace, routes } from '@attune/wire/routes.ts'
import { connectDevice, refusalOf, valueOf } from './testing/device.ts'
import type { Bond, Person, Signed } from './testing/people.ts'
import {
  addDeviceRecord,
  anotherDevice,
  bondAfter,
  bytesOf,
  createBond,
  createPerson,
  leaveRecord,
  randomId,
  removeRecord,
  withNewKeys,
  renewRecord,
  returnRecord,
  writeEntry,
} from './testing/people.ts'
import type { TestRelay } from './testing/test-relay.ts'
import { startTestRelay } from './testing/test-relay.ts'

vi.setConfig({ testTimeout: 20_000 })

let relay: TestRelay
let bond: Bond
let ana: Person
let ben: Person
let tablet: Person
beforeEach(async () => {
  relay = await startTestRelay()
  bond = createBond(2)
  const [first, second] = bond.people
  if (!first || !second) throw new Error('two people')
  ana = first
  ben = second
  await relay.begin(bond)
  tablet = anotherDevice(ana)
})
afterEach(async () => {
  expect(relay.broken).toEqual([])
  await relay.close()
})

const newcomer = async (person: Person) => {
  const device = await connectDevice(relay.address)
  valueOf(await device.authMember(person))
  return device
}
const append = ({ bytes }: Signed) => ({ kind: 'append-roster', record: bytes }) as const
const bringIn = async (device: Person) => {
  const record = addDeviceRecord(bond, device)
  valueOf(await (await newcomer(device)).ask(append(record)))
  bond = bondAfter(bond, record)
}

describe('whoever holds a member’s keys', () => {
  test('reads who belongs, brings in this one device, and comes in with it', async () => {
    const a = await relay.join(ana)
    valueOf(await a.ask({ kind: 'follow', after: 0 }))
    const came = await newcomer(tablet)
    expect(valueOf(await came.ask({ kind: 'read-roster', from: 0 }))).toEqual(bond.records)
    expect(valueOf(await came.ask({ kind: 'read-roster', from: 1 }))).toEqual(bond.records.slice(1))
    expect(valueOf(await came.ask({ kind: 'read-roster', from: 2 }))).toEqual([])
    const record = addDeviceRecord(bond, tablet)
    expect(valueOf(await came.ask(append(record)))).toBeNull()
    // An answer that was lost is asked for again.
    expect(valueOf(await came.ask(append(record)))).toBeNull()
    await a.until(() => a.items().length === 3)
    const inside = await relay.join(tablet)
    valueOf(await inside.ask({ kind: 'follow', after: 0 }))
    await inside.until(() => inside.items().length === 3)
    expect(inside.items().at(-1)).toEqual({ cursor: 3, kind: 'roster', bytes: record.bytes })
    valueOf(await inside.ask({ kind: 'append', entries: [writeEntry(tablet).bytes] }))
  })

  test('signs this relay’s challenge for the host that it asked for, with that key', async () => {
    const stranger = anotherDevice(withNewKeys(ana))
    for (const [person, change] of [
      [stranger, {}],
      [{ ...tablet, memberSigner: ana.signer }, {}],
      [{ ...tablet, memberSigner: ben.memberSigner }, {}],
      [tablet, { host: 'relay.example' }],
    ] as const) {
      const device = await connectDevice(relay.address)
      expect(refusalOf(await device.authMember(person, change))).toBe('wrong-signature')
      expect(await device.closed).toBe(1008)
    }
    const first = await newcomer(tablet)
    const second = await connectDevice(relay.address)
    const { member, space } = tablet
    const signature = bytesOf(64)
    expect(refusalOf(await second.ask({ kind: 'auth-member', space, member, signature }))).toBe(
      'wrong-signature',
    )
    await first.close()
  })

  test('is not known in a space where they are no member', async () => {
    const nobody = createPerson('nobody', 5, bond.space)
    const elsewhere = { ...ana, space: createBond(1).space }
    for (const person of [nobody, elsewhere]) {
      const device = await connectDevice(relay.address)
      expect(refusalOf(await device.authMember(person))).toBe('unknown-device')
    }
  })

  test('signs once, in one way or the other', async () => {
    for (const again of ['auth', 'authMember'] as const) {
      const came = await newcomer(tablet)
      expect(refusalOf(await came[again](ana))).toBe('bad-frame')
      expect(await came.closed).toBe(1008)
      const inside = await relay.join(ana)
      expect(refusalOf(await inside[again](ana))).toBe('bad-frame')
      expect(await inside.closed).toBe(1008)
    }
  })

  test('brings in nobody else’s device, and no other record', async () => {
    const came = await newcomer(tablet)
    const third = createPerson('third', 3, bond.space)
    const records = [
      addDeviceRecord(bond, anotherDevice(ben)),
      leaveRecord(bond, ana),
      renewRecord(bond, ana),
      returnRecord(bond, third, ben, [ana]),
    ]
    for (const record of records) {
      expect(refusalOf(await came.ask(append(record)))).toBe('wrong-roster')
    }
    expect(refusalOf(await came.ask({ kind: 'append-roster', record: bytesOf(99) }))).toBe(
      'wrong-roster',
    )
    // Ben may bring her tablet: what counts is her signature and the tablet's own.
    const b = await relay.join(ben)
    expect(valueOf(await b.ask(append(addDeviceRecord(bond, tablet))))).toBeNull()
    expect(await relay.relay.store.lastCursor(bond.space)).toBe(3)
  })

  test('is a stranger once these keys have been renewed, and reads nothing from then on', async () => {
    await bringIn(tablet)
    const late = await newcomer(anotherDevice(tablet))
    const removal = removeRecord(bond, [tablet], ana)
    valueOf(await (await relay.join(ana)).ask(append(removal)))
    expect(refusalOf(await late.ask({ kind: 'read-roster', from: 0 }))).toBe('unknown-device')
    const again = await newcomer(anotherDevice(ben))
    valueOf(await again.ask({ kind: 'read-roster', from: 0 }))
    const refused = await connectDevice(relay.address)
    expect(refusalOf(await refused.authMember(tablet))).toBe('wrong-signature')
    const after = bondAfter(bond, removal)
    const record = addDeviceRecord(after, anotherDevice(tablet))
    expect(refusalOf(await late.ask(append(record)))).toBe('unknown-device')
    const b = await relay.join(ben)
    expect(refusalOf(await b.ask(append(record)))).toBe('wrong-roster')
  })

  test('is a stranger once the member has gone', async () => {
    const late = await newcomer(anotherDevice(ben))
    valueOf(await (await relay.join(ben)).ask(append(leaveRecord(bond, ben))))
    expect(refusalOf(await late.ask({ kind: 'read-roster', from: 0 }))).toBe('unknown-device')
    const refused = await connectDevice(relay.address)
    expect(refusalOf(await refused.authMember(ben))).toBe('unknown-device')
  })

  test('is not kept out by somebody who names a device after them', async () => {
    // Ana's second device has the id of Ben's member.
    const device = { ...tablet.card.device, device: ben.member as string as DeviceId }
    const cert = ana.memberSigner.sign(deviceCertMessage(bond.space, ana.member, device))
    const named: Person = {
      ...tablet,
      device: device.device,
      card: { ...tablet.card, device: { ...device, cert } },
    }
    await bringIn(named)
    const many = await Promise.all(Array.from({ length: 16 }, () => relay.join(named)))
    const came = await newcomer(anotherDevice(ben))
    expect(valueOf(await came.ask({ kind: 'read-roster', from: 3 }))).toEqual([])
    for (const one of many) await one.close()
  })
})

describe('a device that is taken out', () => {
  test('ends at once, on every connection, and the others stay', async () => {
    await bringIn(tablet)
    const [one, two] = [await relay.join(tablet), await relay.join(tablet)]
    valueOf(await two.ask({ kind: 'follow', after: 0 }))
    await two.until(() => two.items().length === 3)
    const [a, b] = [await relay.join(ana), await relay.join(ben)]
    const removal = removeRecord(bond, [tablet], ana)
    valueOf(await a.ask(append(removal)))
    expect(await Promise.all([one.closed, two.closed])).toEqual([1008, 1008])
    expect(two.items()).toHaveLength(3)
    for (const device of [a, b]) valueOf(await device.ask({ kind: 'read-roster', from: 3 }))
    const refused = await connectDevice(relay.address)
    expect(refusalOf(await refused.auth(tablet))).toBe('unknown-device')
  })

  test('and takes another with it if it was first', async () => {
    await bringIn(tablet)
    const [a, t] = [await relay.join(ana), await relay.join(tablet)]
    const [hers, its] = [removeRecord(bond, [tablet], ana), removeRecord(bond, [ana], tablet)]
    const [first, second] = await Promise.all([
      a.ask(append(hers)),
      t.ask(append(its)).catch(() => null),
    ])
    expect(first.kind === 'ok').toBe(second?.kind !== 'ok')
    const devices = (await relay.relay.store.roster(bond.space))?.members[0]?.devices
    expect(devices).toHaveLength(1)
  })
})

describe('an entry under a closed epoch', () => {
  test('is told apart from everything else that is wrong with one', async () => {
    await bringIn(tablet)
    const b = await relay.join(ben)
    valueOf(await (await relay.join(ana)).ask(append(removeRecord(bond, [tablet], ana))))
    const write = (epoch: number) => ({
      kind: 'append' as const,
      entries: [writeEntry(ben, { epoch }).bytes],
    })
    expect(refusalOf(await b.ask(write(2)))).toBe('stale-epoch')
    expect(refusalOf(await b.ask(write(4)))).toBe('wrong-roster')
    valueOf(await b.ask(write(3)))
  })
})

describe('a way back', () => {
  const way = randomId<WayId>()
  const get = async (one = way) => {
    const reply = await fetch(relay.address + routes.way(one))
    return [reply.status, new Uint8Array(await reply.arrayBuffer())] as const
  }

  test('is read by whoever knows its name, as it was left', async () => {
    const a = await relay.join(ana)
    expect((await get())[0]).toBe(404)
    const letter = bytesOf(limits.memberLetter)
    valueOf(await a.ask({ kind: 'put-way', way, letter }))
    expect(await get()).toEqual([200, letter])
    valueOf(await a.ask({ kind: 'put-way', way, letter: Uint8Array.of(1) }))
    expect(await get()).toEqual([200, Uint8Array.of(1)])
    valueOf(await a.ask({ kind: 'drop-way', way }))
    expect((await get())[0]).toBe(404)
  })

  test('is a letter of one byte to 16,448', async () => {
    const a = await relay.join(ana)
    for (const length of [0, limits.memberLetter + 1, 100_000]) {
      const answer = await a.ask({ kind: 'put-way', way, letter: bytesOf(length) })
      expect(refusalOf(answer)).toBe('bad-frame')
    }
    expect((await get())[0]).toBe(404)
  })

  test('changes nothing by being read, and there is no other way to ask', async () => {
    const post = await relay.post(routes.way(way), bytesOf(9))
    expect(post.status).toBe(405)
    for (const path of ['/v1/ways/', '/v1/ways/short', `/v1/ways/${way}/x`]) {
      expect((await fetch(relay.address + path)).status).toBe(404)
    }
  })

  test('is neither renewed nor dropped by a device that was taken out', async () => {
    await bringIn(tablet)
    const t = await relay.join(tablet)
    valueOf(await t.ask({ kind: 'put-way', way, letter: Uint8Array.of(1) }))
    // As if the hint that ends connections had been lost.
    await relay.relay.store.appendRoster(bond.space, removeRecord(bond, [tablet], ana).bytes)
    const answer = await t.ask({ kind: 'put-way', way, letter: Uint8Array.of(2) })
    expect(refusalOf(answer)).toBe('unknown-device')
    expect(await get()).toEqual([200, Uint8Array.of(1)])
  })
})

describe('a token for an own space', () => {
  test('starts one on a closed relay, where nothing else does', async () => {
    const closed = await startTestRelay({ isOpen: false })
    const hash = (await import('./start-link.ts')).tokenHash('first')
    await closed.relay.store.addStartToken(hash, 'first')
    const [genesis = bytesOf(1), ...records] = bond.records
    const begin = async (token: string | null, first = genesis) => {
      const reply = await closed.post('/v1/spaces', encodeNewSpace({ token, genesis: first }))
      return reply.status
    }
    expect(await begin('first')).toBe(201)
    for (const record of records) await closed.relay.store.appendRoster(bond.space, record)
    const a = await closed.join(ana)
    const token = valueOf(await a.ask({ kind: 'own-token' }))
    if (typeof token !== 'string') throw new Error('a token is text')
    const [own, other] = [createBond(1), createBond(1)]
    expect(await begin(null, own.records[0])).toBe(403)
    expect(await begin(token, own.records[0])).toBe(201)
    expect(await begin(token, own.records[0])).toBe(200)
    expect(await begin(token, other.records[0])).toBe(403)
    const [me] = own.people
    if (me === undefined) throw new Error('somebody')
    const inside = await closed.join(me)
    expect(refusalOf(await inside.ask({ kind: 'own-token' }))).toBe('too-many')
    expect(closed.broken).toEqual([])
    await closed.close()
  })

  test('is another one each time, and there are three', async () => {
    const a = await relay.join(ana)
    const tokens = new Set<unknown>()
    for (let at = 0; at < relayLimits.ownTokensPerMember; at += 1) {
      tokens.add(valueOf(await a.ask({ kind: 'own-token' })))
    }
    expect(tokens.size).toBe(relayLimits.ownTokensPerMember)
    expect(refusalOf(await a.ask({ kind: 'own-token' }))).toBe('too-many')
  })
})
