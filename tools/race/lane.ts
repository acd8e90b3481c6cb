/**
 * A space whose people answer at the same moment, over every relay there is: each person has a line to
 * each relay, and what comes down each of them is looked at.
 */
import type { Bytes } from '../../wire/src/bytes.ts'
import { decodeRelease, encodeDeposit } from '../../wire/src/deposit.ts'
import type { RevealId } from '../../wire/src/ids.ts'
import type { StreamItem } from '../../wire/src/stream-item.ts'
import { decodeRelayFrame } from '../../wire/src/relay-frame.ts'
import { encodeNewSpace, routes } from '../../wire/src/routes.ts'
import { rosterItem } from '../../wire/src/stream-item.ts'
import type { TestDevice } from '../../relay/src/testing/device.ts'
import { connectDevice, valueOf } from '../../relay/src/testing/device.ts'
import type { Bond, Person } from '../../relay/src/testing/people.ts'
import type { RaceTally } from './tally.ts'

export interface Lane {
  readonly bond: Bond
  /** A line of this person to that relay. */
  readonly line: (person: Person, relay: number) => TestDevice
  /** From here on this reveal may open. */
  readonly allIn: (reveal: RevealId) => void
  /** This deposit was acknowledged: it is the one that opens. */
  readonly stands: (deposit: Bytes) => void
  /** Counts what has opened since the last time, as every member reads it anew from every relay. */
  readonly count: (reveals: readonly RevealId[]) => Promise<void>
  readonly close: () => Promise<void>
}

export async function openLane(
  bond: Bond,
  addresses: readonly string[],
  tally: RaceTally,
): Promise<Lane> {
  await beginSpace(bond, addresses[0] ?? '')
  const mayOpen = new Set<RevealId>()
  const everyone = bond.roster.members.map(({ member }) => member).join()
  const look = (items: readonly StreamItem[]) => {
    for (const { kind, bytes } of items) {
      if (kind !== 'release') continue
      const deposits = decodeRelease(bytes) ?? []
      const members = deposits.map(({ body }) => body.member).join()
      if (members !== everyone) tally.wrong.push('a release for some')
      const [first] = deposits
      if (first === undefined || !mayOpen.has(first.body.reveal)) tally.early += 1
    }
  }
  const lines = new Map<Person, readonly TestDevice[]>()
  for (const person of bond.people) {
    lines.set(person, await Promise.all(addresses.map((address) => join(person, address, 0, look))))
  }
  const standing: Bytes[] = []
  let cursor = 0
  return {
    bond,
    line: (person, relay) => {
      const of = lines.get(person)
      const device = of?.[relay % of.length]
      if (device === undefined) throw new Error('nobody')
      return device
    },
    stands: (deposit) => void standing.push(deposit),
    allIn: (reveal) => void mayOpen.add(reveal),
    count: async (reveals) => {
      const all = bond.people.flatMap((person) => addresses.map((address) => ({ person, address })))
      const read = await Promise.all(
        all.map(({ person, address }) => readAfter(person, address, cursor)),
      )
      const [first = []] = read
      if (read.some((items) => !isSameStream(items, first))) tally.different += 1
      for (const reveal of reveals) countReveal(first, reveal, tally)
      const opened = new Set(first.flatMap(({ bytes }) => depositsOf(bytes)))
      for (const deposit of standing.splice(0)) {
        if (!opened.has(textOf(deposit))) tally.wrong.push('another deposit than the acknowledged')
      }
      cursor += first.length
      for (const devices of lines.values()) for (const device of devices) forget(device)
    },
    close: async () => {
      for (const devices of lines.values()) for (const device of devices) await device.close()
    },
  }
}

async function beginSpace({ records, people }: Bond, address: string): Promise<void> {
  const [genesis = new Uint8Array(), ...more] = records
  const [first] = people
  if (first === undefined) throw new Error('nobody')
  const headers = { 'content-type': 'application/octet-stream' }
  const body = encodeNewSpace({ token: null, genesis, items: more.map(rosterItem) })
  const reply = await fetch(address + routes.spaces, { method: 'POST', body, headers })
  if (!reply.ok) throw new Error(`the space did not begin: ${reply.status}`)
}

async function join(
  person: Person,
  address: string,
  after: number,
  look: (items: readonly StreamItem[]) => void,
): Promise<TestDevice> {
  const device = await connectDevice(address)
  valueOf(await device.auth(person))
  device.socket.on('message', (message: Buffer) => {
    const frame = decodeRelayFrame(message)
    if (frame?.kind === 'items') look(frame.items)
  })
  valueOf(await device.ask({ kind: 'follow', after }))
  return device
}

async function readAfter(
  person: Person,
  address: string,
  after: number,
): Promise<readonly StreamItem[]> {
  const device = await join(person, address, after, () => undefined)
  const mark = valueOf(await device.ask({ kind: 'stream-mark', cursor: after }))
  const last = Array.isArray(mark) ? Number(mark[0]) : 0
  await device.until(() => after + device.items().length >= last)
  await device.close()
  return device.items()
}

function isSameStream(one: readonly StreamItem[], other: readonly StreamItem[]): boolean {
  return (
    one.length === other.length &&
    one.every((item, at) => {
      const same = other[at]
      return item.cursor === same?.cursor && Buffer.compare(item.bytes, same.bytes) === 0
    })
  )
}

function countReveal(items: readonly StreamItem[], reveal: RevealId, tally: RaceTally): void {
  const count = items.filter((one) => revealOf(one.bytes) === reveal).length
  if (count === 1) tally.once += 1
  else if (count === 0) tally.never += 1
  else tally.twice += 1
}

function revealOf(bytes: Bytes): RevealId | null {
  return decodeRelease(bytes)?.[0]?.body.reveal ?? null
}

function depositsOf(release: Bytes): readonly string[] {
  return (decodeRelease(release) ?? []).map((deposit) => textOf(encodeDeposit(deposit)))
}

function textOf(bytes: Bytes): string {
  return Buffer.from(bytes).toString('base64')
}

/** Ten thousand answers need not stay in memory. */
function forget({ received, frames }: TestDevice): void {
  received.length = 0
  frames.length = 0
}
