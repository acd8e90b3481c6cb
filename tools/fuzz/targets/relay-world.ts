/** The shipped relay's sessions over its shipped store, with people who belong, and one device that does no more. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import { join } from 'node:path'
import {
  authMessage,
  encodeClientFrame,
  memberAuthMessage,
} from '../../../wire/src/client-frame.ts'
import type { ClientFrame } from '../../../wire/src/client-frame.ts'
import type { RelayFrame } from '../../../wire/src/relay-frame.ts'
import { decodeRelayFrame } from '../../../wire/src/relay-frame.ts'
import { createAdmission } from '../../../relay/src/admission.ts'
import { createConnection } from '../../../relay/src/connection.ts'
import { curveHere } from '../../../relay/src/curve.ts'
import { createHints } from '../../../relay/src/hints/in-process.ts'
import type { Relay } from '../../../relay/src/relay.ts'
import { openDatabase } from '../../../relay/src/store/sqlite/open-database.ts'
import { createSqliteStore } from '../../../relay/src/store/sqlite/sqlite-store.ts'
import type { Bond, Person } from '../../../relay/src/testing/people.ts'
import {
  addDeviceRecord,
  bondAfter,
  bytesNamed,
  createBond,
  removeRecord,
} from '../../../relay/src/testing/people.ts'
import { decodeRosterRecord } from '../../../wire/src/roster-record.ts'
import { appendToRoster } from '../../../wire/src/roster-rules.ts'
import type { DeviceId } from '../../../wire/src/ids.ts'
import { bytesToId } from '../../../wire/src/ids.ts'
import { deviceCertMessage } from '../../../wire/src/member-card.ts'
import { createSigner, rosterChecks } from '../../../relay/src/suite.ts'
import { must } from '../target.ts'
import type { FakeSocket } from '../fake-socket.ts'
import { createFakeSocket } from '../fake-socket.ts'

export interface RelayWorld {
  readonly relay: Relay
  readonly bond: Bond
  readonly noor: Person
  readonly sam: Person
  /** A device of Noor's that was taken out. */
  readonly removed: Person
  /** What the relay says to a connection that has come in in this way and then sends these bytes. */
  visit(come: Come, messages: readonly Uint8Array[]): Promise<Visit>
  close(): Promise<void>
}

export type Come = 'stranger' | 'member' | 'removed' | 'newcomer'

export interface Visit {
  readonly frames: readonly RelayFrame[]
  readonly closed: number | null
}

const host = 'relay.example'
const authRef = 4_000_000

export async function createRelayWorld(): Promise<RelayWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-fuzz-relay-'))
  const database = openDatabase(join(folder, 'relay.db'))
  if (!database.ok) throw new Error(database.error.kind)
  let [now, drawn] = [Date.UTC(2026, 10, 22, 10), 0]
  const parts = {
    now: () => now,
    random: (length: number) => bytesNamed(`fuzz ${(drawn += 1)}`, length),
  }
  const store = createSqliteStore(database.value, parts)
  const relay: Relay = { ...parts, store, hints: createHints(), curve: curveHere, isOpen: false }
  const admission = createAdmission(relay.now)
  const { bond, removed } = bondWithRemoved()
  await keepBond(relay, bond)
  const [noor, sam] = bond.people
  if (noor === undefined || sam === undefined) throw new Error('two people')
  const who: Record<Come, Person> = { stranger: noor, member: noor, removed, newcomer: noor }

  async function visit(come: Come, messages: readonly Uint8Array[]): Promise<Visit> {
    now += 60_000
    const fake = createFakeSocket()
    let broken: unknown = null
    const onBroken = (error: unknown) => void (broken ??= error)
    const connection = createConnection(fake.socket, { relay, admission, host, onBroken })
    const hello = decodeRelayFrame(fake.sent[0] ?? new Uint8Array())
    if (hello?.kind !== 'hello') throw new Error('the relay began without hello')
    const auth = authFrame(come, who[come], hello)
    if (auth !== null) fake.receive(encodeClientFrame(auth))
    await answered(fake, auth === null ? 0 : 1)
    for (const message of messages) fake.receive(message)
    await answered(fake, messages.length + (auth === null ? 0 : 1))
    await connection.close(1_001)
    if (broken !== null) throw new Error('the relay broke', { cause: broken })
    const frames = fake.sent.slice(1).map((bytes) => {
      const frame = decodeRelayFrame(bytes)
      must(frame !== null, 'the relay sent what no device can read')
      return frame
    })
    return { frames, closed: fake.closed }
  }

  const close = async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { relay, bond, noor, sam, removed, visit, close }
}

/** Each request is answered, or the connection ends. */
async function answered(fake: FakeSocket, count: number): Promise<void> {
  for (let turns = 0; turns < 500; turns++) {
    const answers = fake.sent.filter((bytes) => 'ref' in (decodeRelayFrame(bytes) ?? {}))
    if (fake.closed !== null || answers.length >= count) return
    await turn()
  }
  must(false, 'a request that nobody answers')
}

export function isAuthAnswer(frame: RelayFrame): boolean {
  return 'ref' in frame && frame.ref === authRef
}

function authFrame(
  come: Come,
  { space, device, member, signer, memberSigner }: Person,
  { relay, challenge }: Extract<RelayFrame, { kind: 'hello' }>,
): ClientFrame | null {
  const ref = authRef
  if (come === 'stranger') return null
  if (come === 'newcomer') {
    const message = memberAuthMessage(relay, challenge, host, space, member)
    return { kind: 'auth-member', ref, space, member, signature: memberSigner.sign(message) }
  }
  const message = authMessage(relay, challenge, host, space, device)
  return { kind: 'auth', ref, space, device, signature: signer.sign(message) }
}

/** Noor's keys are others once a device of hers was removed: by those she comes in. */
function bondWithRemoved() {
  const two = createBond(2, 'fuzz')
  const [before, sam] = two.people
  if (before === undefined || sam === undefined) throw new Error('two people')
  const removed = deviceNamed(before, 'removed')
  const three = bondAfter(two, addDeviceRecord(two, removed))
  const noor = withKeysNamed(before, 'renewed')
  const bond = bondAfter(three, removeRecord(three, [removed], before, noor))
  return { bond: { ...bond, people: [noor, sam] }, removed }
}

/** One more device of the same person, the same each time. */
export function deviceNamed(person: Person, name: string): Person {
  const signer = createSigner(bytesNamed(`${name} device`))
  const { space, member, memberSigner } = person
  const device = {
    device: bytesToId<DeviceId>(bytesNamed(`${name} id`, 16)),
    sign: signer.publicKey,
    seal: bytesNamed(`${name} seal`),
  }
  const cert = memberSigner.sign(deviceCertMessage(space, member, device))
  return {
    ...person,
    device: device.device,
    signer,
    card: { ...person.card, device: { ...device, cert } },
  }
}

function withKeysNamed(person: Person, name: string): Person {
  const memberSigner = createSigner(bytesNamed(`${name} member`))
  const card = { ...person.card, sign: memberSigner.publicKey, seal: bytesNamed(`${name} key`) }
  return { ...person, memberSigner, card }
}

async function keepBond({ store }: Relay, { space, records }: Bond): Promise<void> {
  const [genesis, ...more] = records
  const record = genesis && decodeRosterRecord(genesis)
  const roster = record && appendToRoster(null, record, rosterChecks)
  if (!genesis || roster?.ok !== true) throw new Error('no genesis')
  await store.startSpace({ tokenHash: null, roster: roster.value, genesis })
  for (const bytes of more) {
    const kept = await store.appendRoster(space, bytes)
    if (!kept.ok) throw new Error(kept.error.kind)
  }
}
