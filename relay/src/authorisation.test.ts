import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CborValue } from '@attune/wire/cbor.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import type { BlobId, InviteId, RevealId } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import type { TestDevice } from './testing/device.ts'
import { connectDevice, refusalOf, valueOf } from './testing/device.ts'
import type { Bond, Person } from './testing/people.ts'
import {
  addRecord,
  bytesOf,
  createBond,
  createPerson,
  leaveRecord,
  randomId,
  writeDeposit,
  writeEntry,
} from './testing/people.ts'
import type { TestRelay } from './testing/test-relay.ts'
import { startTestRelay } from './testing/test-relay.ts'

type Wish<Frame = ClientFrame> = Frame extends ClientFrame ? Omit<Frame, 'ref'> : never
type Kind = Exclude<ClientFrame['kind'], 'auth'>

const name = 'authorisation'
const bond = createBond(2, name)
const [ana, ben] = bond.people
const other = createBond(2)
const [eve] = other.people
const reveal = randomId<RevealId>(32)
const invite = randomId<InviteId>()
const blob = randomId<BlobId>()
const file = { blob, total: 40, offset: 0, bytes: bytesOf(40) }
if (!ana || !ben || !eve) throw new Error('people')

/** Ana's requests. A new kind does not compile until it stands here. */
const requests: Record<Kind, (by: { bond: Bond; ana: Person }) => Wish> = {
  follow: () => ({ kind: 'follow', after: 0 }),
  append: (by) => ({ kind: 'append', entries: [writeEntry(by.ana).bytes] }),
  'append-roster': (by) => {
    const third = createPerson('third', 2, by.bond.space)
    return { kind: 'append-roster', record: addRecord(by.bond, third, by.bond.people).bytes }
  },
  'put-deposit': (by) => ({
    kind: 'put-deposit',
    deposit: writeDeposit(by.bond, by.ana, { reveal }),
  }),
  'withdraw-deposit': () => ({ kind: 'withdraw-deposit', reveal }),
  'own-deposit': () => ({ kind: 'own-deposit', reveal }),
  'open-invite': () => ({ kind: 'open-invite', invite, card: bytesOf(64) }),
  'list-requests': () => ({ kind: 'list-requests', invite }),
  'close-invite': () => ({ kind: 'close-invite', invite }),
  'get-blob': () => ({ kind: 'get-blob', blob, offset: 0 }),
  'blob-state': () => ({ kind: 'blob-state', blob }),
  'drop-blob': () => ({ kind: 'drop-blob', blob }),
  'put-blob': () => ({ kind: 'put-blob', ...file }),
}
const kinds = Object.keys(requests) as Kind[]

/** What a member of another space hears, where it is no refusal: the answer for what is not there. */
const elsewhere: Record<Kind, string> = {
  follow: 'ok, their own stream',
  append: 'unknown-device',
  'append-roster': 'wrong-roster',
  'put-deposit': 'unknown-device',
  'withdraw-deposit': 'none',
  'own-deposit': 'none',
  'open-invite': 'conflict',
  'list-requests': 'gone',
  'close-invite': 'ok, nothing closed',
  'put-blob': 'ok, a file of that name in their own space',
  'get-blob': 'gone',
  'blob-state': 'ok, of theirs',
  'drop-blob': 'ok, theirs',
}

let relay: TestRelay
let a: TestDevice
let e: TestDevice
beforeAll(async () => {
  relay = await startTestRelay()
  await relay.begin(bond)
  await relay.begin(other)
  a = await relay.join(ana)
  e = await relay.join(eve)
  valueOf(await a.ask({ kind: 'put-deposit', deposit: writeDeposit(bond, ana, { reveal }) }))
  valueOf(await a.ask({ kind: 'open-invite', invite, card: bytesOf(64) }))
  valueOf(await a.ask({ kind: 'put-blob', ...file }))
})
afterAll(() => relay.close())

describe('nobody in particular', () => {
  test.each(kinds)('may not %s', async (kind) => {
    const device = await connectDevice(relay.address)
    const answer = await device.ask(requests[kind]({ bond, ana }))
    expect(refusalOf(answer)).toBe('not-authenticated')
    await device.close()
  })
})

describe('a member of another space', () => {
  test.each(kinds)('reaches nothing with %s', async (kind) => {
    const answer = await e.ask(requests[kind]({ bond, ana }))
    const heard = answer.kind === 'error' ? answer.refusal : heardOk(valueOf(answer))
    expect(elsewhere[kind].split(',')[0]).toBe(heard)
  })

  test('sees only their own stream, and has changed nothing of the other', async () => {
    await e.until(() => e.items().length === other.records.length)
    expect(e.items().map((item) => item.bytes)).toEqual(other.records)
    expect(await relay.relay.store.lastCursor(bond.space)).toBe(bond.records.length)
    expect(await relay.relay.store.invite(invite)).toMatchObject({ used: false })
    expect(valueOf(await a.ask({ kind: 'own-deposit', reveal }))).toBe('held')
    expect(valueOf(await a.ask({ kind: 'get-blob', blob, offset: 0 }))).toEqual(file.bytes)
  })
})

describe('whoever has left', () => {
  test.each(kinds)('is refused %s, and the connection ends', async (kind) => {
    const space = createBond(2)
    const [kim, lee] = space.people
    if (!kim || !lee) throw new Error('people')
    await relay.begin(space)
    const device = await relay.join(lee)
    // As if the hint had been lost: only the request itself can notice.
    const record = leaveRecord(space, lee).bytes
    await relay.relay.store.appendRoster(space.space, record)
    const answer = await device.ask(requests[kind]({ bond: space, ana: lee }))
    expect(refusalOf(answer)).toBe('unknown-device')
    expect(await device.closed).toBe(1008)
    expect(await relay.relay.store.lastCursor(space.space)).toBe(3)
  })
})

describe('the other member', () => {
  test('cannot send anybody away', async () => {
    const b = await relay.join(ben)
    for (const record of [leaveRecord(bond, ana, ben), leaveRecord(bond, ana, ana, [ben])]) {
      const answer = await b.ask({ kind: 'append-roster', record: record.bytes })
      expect(refusalOf(answer)).toBe('wrong-roster')
    }
    expect(valueOf(await a.ask({ kind: 'own-deposit', reveal }))).toBe('held')
  })

  test('fetches a file that is whole, and can neither send, see nor drop another’s', async () => {
    const b = await relay.join(ben)
    const begun = randomId<BlobId>()
    const first = { blob: begun, total: limits.blobPiece + 1, offset: 0 }
    const bytes = bytesOf(limits.blobPiece)
    expect(valueOf(await a.ask({ kind: 'put-blob', ...first, bytes }))).toBe(bytes.length)
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
    expect(valueOf(await a.ask(rest))).toBe(bytes.length + 1)
    expect(await ask({ kind: 'get-blob', blob: begun, offset: 0 })).toEqual(bytes)
  })

  test('has no say over, and no sight of, a deposit that is not theirs', async () => {
    const b = await relay.join(ben)
    expect(valueOf(await b.ask({ kind: 'own-deposit', reveal }))).toBe('none')
    expect(valueOf(await b.ask({ kind: 'withdraw-deposit', reveal }))).toBe('none')
    expect(valueOf(await a.ask({ kind: 'own-deposit', reveal }))).toBe('held')
  })
})

function heardOk(value: CborValue): string {
  return typeof value === 'string' ? value : 'ok'
}
