/**
 * Who may ask what: a cell for each role and each request or door. The lists of both are the relay's
 * own tables, so that what is new and has no row here fails, by name.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import { asks } from '@attune/wire/client-frame.ts'
import type { BlobId, DeckId, InviteId, RequestId, RevealId, WayId } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import { encodeNewSpace, routes } from '@attune/wire/routes.ts'
import { rosterItem } from '@attune/wire/stream-item.ts'
import { tickAt, yesVectorLength } from '@attune/wire/yes.ts'
import { bodyLimits } from './http/anonymous.ts'
import { tokenHash } from './start-link.ts'
import type { TestDevice } from './testing/device.ts'
import { connectDevice, refusalOf, valueOf } from './testing/device.ts'
import type { Bond, Person } from './testing/people.ts'
import {
  addDeviceRecord,
  addRecord,
  anotherDevice,
  bondAfter,
  bytesNamed,
  bytesOf,
  createBond,
  createPerson,
  leaveRecord,
  randomId,
  removeRecord,
  writeDeposit,
  writeEntry,
} from './testing/people.ts'
import type { TestRelay } from './testing/test-relay.ts'
import { startTestRelay } from './testing/test-relay.ts'

type Wish<Frame = ClientFrame> = Frame extends ClientFrame ? Omit<Frame, 'ref'> : never
type Kind = ClientFrame['kind']
type Door = keyof typeof bodyLimits

const roles = [
  'anonymous',
  'invitee',
  'member',
  'ex-member',
  'removed device',
  // Whoever holds a member's keys, on a device that is not there yet.
  'newcomer',
  'elsewhere',
] as const
type Role = (typeof roles)[number]

/** A space of its own for each cell, so that none depends on another. */
interface Scene {
  readonly bond: Bond
  readonly ana: Person
  readonly reveal: RevealId
  readonly invite: InviteId
  readonly mark: Uint8Array<ArrayBuffer>
  readonly way: WayId
  readonly deck: DeckId
  /** Of the clock that the relay has. */
  readonly tick: number
  readonly file: {
    readonly blob: BlobId
    readonly total: number
    readonly offset: number
    readonly bytes: Uint8Array<ArrayBuffer>
  }
}

/** Ana's requests. */
const requests: Record<Exclude<Kind, 'auth' | 'auth-member'>, (by: Scene) => Wish> = {
  follow: () => ({ kind: 'follow', after: 0 }),
  'stream-mark': () => ({ kind: 'stream-mark', cursor: 1 }),
  restore: ({ ana, mark }) => ({
    kind: 'restore',
    after: 2,
    mark,
    items: [{ kind: 'entry', bytes: writeEntry(ana).bytes }],
  }),
  append: ({ ana }) => ({ kind: 'append', entries: [writeEntry(ana).bytes] }),
  'append-roster': ({ bond }) => {
    const third = createPerson('third', 2, bond.space)
    return { kind: 'append-roster', record: addRecord(bond, third, bond.people).bytes }
  },
  'put-deposit': ({ bond, ana }) => ({ kind: 'put-deposit', deposit: writeDeposit(bond, ana) }),
  'withdraw-deposit': ({ reveal }) => ({ kind: 'withdraw-deposit', reveal }),
  'own-deposit': ({ reveal }) => ({ kind: 'own-deposit', reveal }),
  'open-invite': ({ invite }) => ({ kind: 'open-invite', invite, card: bytesOf(64) }),
  'list-requests': ({ invite }) => ({ kind: 'list-requests', invite }),
  'close-invite': ({ invite }) => ({ kind: 'close-invite', invite }),
  'read-roster': () => ({ kind: 'read-roster', from: 0 }),
  'own-token': () => ({ kind: 'own-token' }),
  'put-way': ({ way }) => ({ kind: 'put-way', way, letter: bytesOf(64) }),
  'drop-way': ({ way }) => ({ kind: 'drop-way', way }),
  'yes-week': () => ({ kind: 'yes-week' }),
  'put-yes': ({ deck, tick }) => ({
    ...{ kind: 'put-yes', deck, tick },
    vector: bytesOf(yesVectorLength),
  }),
  'yes-result': ({ deck, tick }) => ({ kind: 'yes-result', deck, tick: tick - 1 }),
  'put-blob': ({ file }) => ({ kind: 'put-blob', ...file }),
  'get-blob': ({ file }) => ({ kind: 'get-blob', blob: file.blob, offset: 0 }),
  'blob-state': ({ file }) => ({ kind: 'blob-state', blob: file.blob }),
  'drop-blob': ({ file }) => ({ kind: 'drop-blob', blob: file.blob }),
  'put-segment': ({ mark }) => ({ kind: 'put-segment', ...segmentUpTo(2, mark) }),
  'vouch-segments': () => ({ kind: 'vouch-segments', from: 0, to: 2, signature: bytesOf(64) }),
  'read-items': () => ({ kind: 'read-items', after: 0 }),
  'list-segments': () => ({ kind: 'list-segments', from: 0 }),
  'get-segment': () => ({
    ...{ kind: 'get-segment', from: 0, part: 'words' },
    ...{ offset: 0, length: 100 },
  }),
}

const segmentUpTo = (to: number, mark: Uint8Array<ArrayBuffer>) => ({
  ...{ from: 0, to, epoch: 1, mark, words: bytesNamed('words'), proof: bytesNamed('proof') },
  ...{ wordsPart: bytesOf(40), proofPart: bytesOf(50) },
})

/** Who has not come in hears one thing, whoever has left another. */
const outside = {
  anonymous: 'not-authenticated',
  invitee: 'not-authenticated',
  'ex-member': 'unknown-device',
  'removed device': 'unknown-device',
  newcomer: 'not-authenticated',
}
const cells: Record<Kind, Record<Role, string>> = {
  auth: {
    anonymous: 'unknown-device',
    invitee: 'unknown-device',
    member: 'ok',
    'ex-member': 'unknown-device',
    'removed device': 'unknown-device',
    newcomer: 'unknown-device',
    elsewhere: 'unknown-device',
  },
  'auth-member': {
    anonymous: 'unknown-device',
    invitee: 'unknown-device',
    member: 'ok',
    'ex-member': 'unknown-device',
    // Its member's keys are others now.
    'removed device': 'wrong-signature',
    newcomer: 'ok',
    elsewhere: 'unknown-device',
  },
  // Their own stream, and how far it goes.
  follow: { ...outside, member: 'ok', elsewhere: 'ok' },
  'stream-mark': { ...outside, member: 'ok', elsewhere: 'ok' },
  restore: { ...outside, member: 'ok', elsewhere: 'other-history' },
  append: { ...outside, member: 'ok', elsewhere: 'unknown-device' },
  // A newcomer may bring one record alone, the one that lets its device in: own-devices.test.ts.
  'append-roster': {
    ...outside,
    ...{ member: 'ok', newcomer: 'wrong-roster', elsewhere: 'wrong-roster' },
  },
  'read-roster': { ...outside, member: 'ok', newcomer: 'ok', elsewhere: 'ok' },
  'own-token': { ...outside, member: 'ok', elsewhere: 'ok' },
  'put-way': { ...outside, member: 'ok', elsewhere: 'conflict' },
  // Answered, and nothing is dropped.
  'drop-way': { ...outside, member: 'ok', elsewhere: 'ok' },
  'put-deposit': { ...outside, member: 'ok', elsewhere: 'unknown-device' },
  'withdraw-deposit': { ...outside, member: 'withdrawn', elsewhere: 'none' },
  'own-deposit': { ...outside, member: 'held', elsewhere: 'none' },
  'open-invite': { ...outside, member: 'conflict', elsewhere: 'conflict' },
  'list-requests': { ...outside, member: 'ok', elsewhere: 'gone' },
  // Answered, and nothing is closed.
  'close-invite': { ...outside, member: 'ok', elsewhere: 'ok' },
  // The relay's clock, and what is put into or asked of their own space.
  'yes-week': { ...outside, member: 'ok', elsewhere: 'ok' },
  'put-yes': { ...outside, member: 'ok', elsewhere: 'ok' },
  'yes-result': { ...outside, member: 'ok', elsewhere: 'ok' },
  // A file of that name in their own space, or none.
  'put-blob': { ...outside, member: 'ok', elsewhere: 'ok' },
  'get-blob': { ...outside, member: 'ok', elsewhere: 'gone' },
  'blob-state': { ...outside, member: 'ok', elsewhere: 'ok' },
  'drop-blob': { ...outside, member: 'ok', elsewhere: 'ok' },
  // Of their own stream, or of none.
  'put-segment': { ...outside, member: 'ok', elsewhere: 'other-history' },
  'vouch-segments': { ...outside, member: 'ok', elsewhere: 'ok' },
  'list-segments': { ...outside, member: 'ok', elsewhere: 'ok' },
  'read-items': { ...outside, member: 'ok', elsewhere: 'ok' },
  'get-segment': { ...outside, member: 'ok', elsewhere: 'ok' },
}

/** The doors know nobody: it is what one holds that counts. */
const everyone = (status: number) =>
  Object.fromEntries(roles.map((role) => [role, status])) as Record<Role, number>
const insiders = { member: 200, 'ex-member': 200, 'removed device': 200, newcomer: 200 }
const doors: Record<Door, Record<Role, number>> = {
  health: everyone(200),
  relay: everyone(200),
  // With the beginning of a space that is there, or else with one of one's own and no link.
  spaces: { ...insiders, anonymous: 403, invitee: 403, elsewhere: 403 },
  invite: { ...insiders, anonymous: 404, invitee: 200, elsewhere: 404 },
  request: {
    ...{ anonymous: 404, invitee: 201, elsewhere: 404 },
    ...{ member: 201, 'ex-member': 201, 'removed device': 201, newcomer: 201 },
  },
  // Found by its name, which only its owner can work out.
  way: { ...insiders, anonymous: 404, invitee: 404, elsewhere: 404 },
}

/** What a table does not have a row for, or a cell. */
function missing(names: readonly string[], table: Record<string, object>): readonly string[] {
  return names.filter((name) => roles.some((role) => !Object.hasOwn(table[name] ?? {}, role)))
}

let relay: TestRelay
beforeAll(async () => void (relay = await startTestRelay({ isOpen: false })))
afterAll(async () => {
  expect(relay.broken).toEqual([])
  await relay.close()
})

interface OnStage extends Scene {
  readonly device: TestDevice
}

async function setScene(): Promise<OnStage> {
  const bond = createBond(2)
  const [ana] = bond.people
  const [genesis = bytesOf(1), ...records] = bond.records
  if (!ana) throw new Error('people')
  const token = randomId<InviteId>()
  await relay.relay.store.addStartToken(tokenHash(token), 'further')
  const started = await relay.post(
    '/v1/spaces',
    encodeNewSpace({ token, genesis, items: records.map(rosterItem) }),
  )
  if (started.status !== 201) throw new Error(`no space: ${started.status}`)
  const device = await relay.join(ana)
  const [reveal, invite] = [randomId<RevealId>(32), randomId<InviteId>()]
  valueOf(await device.ask({ kind: 'put-deposit', deposit: writeDeposit(bond, ana, { reveal }) }))
  valueOf(await device.ask({ kind: 'open-invite', invite, card: bytesOf(64) }))
  const way = randomId<WayId>()
  valueOf(await device.ask({ kind: 'put-way', way, letter: bytesOf(32) }))
  const { mark } = await relay.relay.store.streamMark(bond.space, 2)
  const file = { blob: randomId<BlobId>(), total: 40, offset: 0, bytes: bytesOf(40) }
  valueOf(await device.ask({ kind: 'put-blob', ...file }))
  valueOf(await device.ask({ kind: 'put-segment', ...segmentUpTo(2, mark) }))
  const [deck, tick] = [randomId<DeckId>(), tickAt(relay.clock.now)]
  return { bond, ana, reveal, invite, mark, way, deck, tick, file, device }
}

/** The connection of this role, as far in as it comes. */
async function enter(role: Role, scene: OnStage): Promise<TestDevice> {
  switch (role) {
    case 'member':
      return scene.device
    case 'ex-member':
      // As if the hint had been lost: only the request itself can notice.
      await relay.relay.store.appendRoster(
        scene.bond.space,
        leaveRecord(scene.bond, scene.ana).bytes,
      )
      return scene.device
    case 'removed device': {
      const tablet = anotherDevice(scene.ana)
      const added = addDeviceRecord(scene.bond, tablet)
      const removed = removeRecord(bondAfter(scene.bond, added), [scene.ana], tablet)
      for (const record of [added, removed])
        await relay.relay.store.appendRoster(scene.bond.space, record.bytes)
      return scene.device
    }
    case 'newcomer': {
      const device = await connectDevice(relay.address)
      valueOf(await device.authMember(scene.ana))
      return device
    }
    case 'elsewhere':
      return (await setScene()).device
    default:
      return connectDevice(relay.address)
  }
}

function hasGone(role: Role): boolean {
  return role === 'ex-member' || role === 'removed device'
}

/** Who has proven nothing yet on this connection. */
async function knock(role: Role, scene: OnStage): Promise<TestDevice> {
  if (hasGone(role)) await enter(role, scene)
  return connectDevice(relay.address)
}

/** Who says who they are: Ana, or somebody whom her space does not know. */
function whoIs(role: Role, kind: Kind, { ana, bond }: Scene): Person {
  if (role === 'newcomer' && kind === 'auth') return anotherDevice(ana)
  const isAna = role === 'member' || role === 'newcomer' || hasGone(role)
  return isAna ? ana : createPerson('stranger', 5, bond.space)
}

describe('the tables', () => {
  test('have a row for each request and each door, and a cell for each role', () => {
    expect(missing(Object.keys(asks), cells)).toEqual([])
    expect(Object.keys(asks).filter((kind) => !Object.hasOwn(requests, kind))).toEqual([
      'auth',
      'auth-member',
    ])
    expect(missing(Object.keys(bodyLimits), doors)).toEqual([])
  })

  test('would miss one that is new', () => {
    expect(missing([...Object.keys(asks), 'planted'], cells)).toEqual(['planted'])
    const { invite: _, ...fewer } = doors
    expect(missing(Object.keys(bodyLimits), fewer)).toEqual(['invite'])
    const { elsewhere: __, ...noElsewhere } = cells.append
    expect(missing(['append'], { append: noElsewhere })).toEqual(['append'])
  })
})

describe.each(roles)('%s', (role) => {
  test.each(Object.keys(cells) as Kind[])('asks %s', async (kind) => {
    const scene = await setScene()
    const before = await relay.relay.store.lastCursor(scene.bond.space)
    const isComing = kind === 'auth' || kind === 'auth-member'
    const device = await (isComing ? knock(role, scene) : enter(role, scene))
    const who = whoIs(role, kind, scene)
    const answer = await (kind === 'auth'
      ? device.auth(who)
      : kind === 'auth-member'
        ? device.authMember(who)
        : device.ask(requests[kind](scene)))
    expect(answer.kind === 'error' ? answer.refusal : heardOk(valueOf(answer))).toBe(
      cells[kind][role],
    )
    const isOver = hasGone(role) || (isComing && answer.kind === 'error')
    const ending = isOver ? await device.closed : null
    expect(ending).toBe(isOver ? 1008 : null)
    if (role === 'member') return
    // Nothing has changed in the space that was asked about, and nothing of it was seen.
    const moved = role === 'ex-member' ? 1 : role === 'removed device' ? 2 : 0
    const { store } = relay.relay
    expect(await store.lastCursor(scene.bond.space)).toBe(before + moved)
    expect(await store.invite(scene.invite)).toMatchObject({ used: false })
    expect(await store.blobPiece(scene.bond.space, scene.file.blob, 0)).toEqual(scene.file.bytes)
    const state = await store.depositState(scene.bond.space, scene.ana.member, scene.reveal)
    // Whoever has left has no slots any more; with new keys what waits goes back.
    expect(state).toBe(['held', 'none', 'expired'][moved])
    const theirs = scene.bond.records.map(bytesToBase64url)
    expect(device.items().some(({ bytes }) => theirs.includes(bytesToBase64url(bytes)))).toBe(false)
  })

  test.each(Object.keys(doors) as Door[])('knocks at %s', async (door) => {
    const scene = await setScene()
    if (hasGone(role)) await enter(role, scene)
    const knowsInvite = role !== 'anonymous' && role !== 'elsewhere'
    const knowsSpace = knowsInvite && role !== 'invitee'
    const invite = knowsInvite ? scene.invite : randomId<InviteId>()
    const [genesis = bytesOf(1)] = knowsSpace ? scene.bond.records : createBond(1).records
    const get = (path: string) => fetch(relay.address + path)
    const ask: Record<Door, () => Promise<Response>> = {
      health: () => get(routes.health),
      relay: () => get(routes.relay),
      spaces: () => relay.post(routes.spaces, encodeNewSpace({ token: null, genesis })),
      invite: () => get(routes.invite(invite)),
      request: () => relay.post(routes.request(invite, randomId<RequestId>()), bytesOf(80)),
      way: () => get(routes.way(knowsSpace ? scene.way : randomId<WayId>())),
    }
    // The doors count addresses, and this is one.
    relay.clock.now += 10_000
    expect((await ask[door]()).status).toBe(doors[door][role])
  })
})

describe('the other member', () => {
  const meetBen = async () => {
    const scene = await setScene()
    const [, ben] = scene.bond.people
    if (!ben) throw new Error('people')
    return { ...scene, ben, b: await relay.join(ben) }
  }

  test('cannot send anybody away', async () => {
    const { bond, ana, ben, b, device, reveal } = await meetBen()
    for (const record of [leaveRecord(bond, ana, ben), leaveRecord(bond, ana, ana, [ben])]) {
      const answer = await b.ask({ kind: 'append-roster', record: record.bytes })
      expect(refusalOf(answer)).toBe('wrong-roster')
    }
    expect(valueOf(await device.ask({ kind: 'own-deposit', reveal }))).toBe('held')
  })

  test('fetches a file that is whole, and can neither send, see nor drop another’s', async () => {
    const { b, device, file } = await meetBen()
    const { blob } = file
    const begun = randomId<BlobId>()
    const first = { blob: begun, total: limits.blobPiece + 1, offset: 0 }
    const bytes = bytesOf(limits.blobPiece)
    expect(valueOf(await device.ask({ kind: 'put-blob', ...first, bytes }))).toBe(bytes.length)
    const ask = async (wish: Wish) => {
      const frame = await b.ask(wish)
      return frame.kind === 'error' ? frame.refusal : valueOf(frame)
    }
    const rest = { kind: 'put-blob', ...first, offset: bytes.length, bytes: bytesOf(1) } as const
    expect(await ask({ kind: 'get-blob', blob: begun, offset: 0 })).toBe('gone')
    expect(await ask({ kind: 'blob-state', blob: begun })).toBeNull()
    expect(await ask(rest)).toBe('conflict')
    for (const one of [begun, blob]) {
      expect(await ask({ kind: 'drop-blob', blob: one })).toBe('conflict')
    }
    expect(await ask({ kind: 'get-blob', blob, offset: 0 })).toEqual(file.bytes)
    expect(valueOf(await device.ask(rest))).toBe(bytes.length + 1)
    expect(await ask({ kind: 'get-blob', blob: begun, offset: 0 })).toEqual(bytes)
  })

  test('has no say over, and no sight of, a deposit that is not theirs', async () => {
    const { b, device, reveal } = await meetBen()
    expect(valueOf(await b.ask({ kind: 'own-deposit', reveal }))).toBe('none')
    expect(valueOf(await b.ask({ kind: 'withdraw-deposit', reveal }))).toBe('none')
    expect(valueOf(await device.ask({ kind: 'own-deposit', reveal }))).toBe('held')
  })
})

function heardOk(value: CborValue): string {
  return value === 'held' || value === 'none' || value === 'withdrawn' ? value : 'ok'
}
