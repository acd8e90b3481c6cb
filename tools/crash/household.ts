/** Everyone who writes to one relay: three spaces, seven devices, each kind of thing that a relay keeps. */
import { encodeNewSpace, routes } from '../../wire/src/routes.ts'
import type { Bond } from '../../relay/src/testing/people.ts'
import { connectDevice, valueOf } from '../../relay/src/testing/device.ts'
import { createBond } from '../../relay/src/testing/people.ts'
import { createEntries } from './parts/entries.ts'
import { createFiles } from './parts/files.ts'
import { createInvitations } from './parts/invitations.ts'
import type { Line, Look, Part, PartWorld } from './parts/part.ts'
import { createRecords, standing } from './parts/records.ts'
import type { Reveals } from './parts/reveals.ts'
import { createReveals } from './parts/reveals.ts'
import { createSpaces } from './parts/spaces.ts'
import type { Stream, StreamParts } from './parts/stream.ts'
import { createStream } from './parts/stream.ts'
import { createWays } from './parts/ways.ts'
import type { Yes } from './parts/yes.ts'
import { createYes, lookAtYes } from './parts/yes.ts'
import type { Tally } from './tally.ts'
import type { Watcher, Writer } from './writer.ts'
import { connect, write } from './writer.ts'

export interface Household {
  /** Brings the spaces in, on a relay that has none. */
  readonly begin: (address: string) => Promise<void>
  /** Compares all that the relay has with all that was acknowledged; the lines stay open. */
  readonly look: (address: string, how: Look) => Promise<Lines>
  /** In the week after: what nobody could see before. */
  readonly lookBack: (lines: Lines) => Promise<void>
  readonly write: (lines: Lines, watcher: Watcher, isOver?: () => boolean) => Promise<void>
  readonly writers: readonly Writer[]
}

export type Lines = ReadonlyMap<Writer, Line>

interface Home {
  readonly bond: Bond
  readonly writers: readonly Writer[]
  readonly stream: Stream
  readonly reveals: Reveals
  /** Who the relay said it is: the same for as long as its folder lives. */
  readonly known: { relay: string | null }
  readonly tally: Tally
}

export interface HouseholdWorld {
  readonly now: () => number
  /** Whether its relay lets anyone begin a space. */
  readonly isOpen: boolean
}

export function createHousehold(world: PartWorld, { now, isOpen }: HouseholdWorld): Household {
  const deck = `${world.name} deck`
  const inTwo = { ...world, name: `${world.name} two` }
  const yes = [0, 1].map((at) => createYes({ ...inTwo, name: `${inTwo.name} ${at}` }, deck, now))
  const two = createHome(2, inTwo, (at, own, reveals) => [
    ...reveals(),
    createFiles(own),
    ...(at === 0 ? [createWays(own)] : []),
    ...yes.slice(at, at + 1),
  ])
  const three = createHome(3, { ...world, name: `${world.name} three` }, (at, own, reveals) => [
    ...reveals(),
    ...(at === 0 ? [createInvitations(own)] : []),
  ])
  const turning = createTurning({ ...world, name: `${world.name} turning` }, isOpen)
  const homes = [two, three, turning]
  const writers = homes.flatMap((home) => home.writers)
  return {
    writers,
    begin: async (address) => {
      for (const { bond } of homes) await beginSpace(address, bond)
    },
    look: async (address, how) => {
      const looked = await Promise.all(homes.map((home) => lookAt(home, address, how)))
      return new Map(looked.flat())
    },
    lookBack: (lines) => lookBack(two, lines, { world, deck, yes }),
    write: async (lines, watcher, isOver = () => false) => {
      const { chance } = world
      const all = [...lines].map(([writer, line]) =>
        write(writer, line, { chance, watcher, isOver }),
      )
      await Promise.all(all)
    },
  }
}

type MakeParts = (at: number, own: PartWorld, reveals: () => readonly Part[]) => readonly Part[]

function createHome(size: number, world: PartWorld, make: MakeParts): Home {
  const bond = createBond(size, world.name)
  const reveals = createReveals(bond, world)
  const entries = bond.people.map((person, at) => createEntries(person, named(world, at)))
  const writers = bond.people.map((person, at): Writer => {
    const others = make(at, named(world, at), () => [reveals.of(person), reveals.of(person)])
    const log = entries.slice(at, at + 1)
    return { person, parts: [...log, ...log, ...others], unanswered: [] }
  })
  const parts: StreamParts = { entries, records: standing(bond), reveals }
  const stream = createStream(parts, world)
  return { bond, writers, stream, reveals, known: { relay: null }, tally: world.tally }
}

/** One of them changes who belongs, again and again, and begins other spaces. Nobody answers anything. */
function createTurning(world: PartWorld, isOpen: boolean): Home {
  const bond = createBond(2, world.name)
  const reveals = createReveals(bond, world)
  const entries = bond.people.map((person, at) => createEntries(person, named(world, at)))
  const records = createRecords(bond, world)
  const writers = bond.people.map((person, at): Writer => {
    const log = entries.slice(at, at + 1)
    const spaces = createSpaces(named(world, at), isOpen)
    const others = at === 0 ? [records, spaces] : [spaces]
    return { person, parts: [...log, ...log, ...others], unanswered: [] }
  })
  const stream = createStream({ entries, records, reveals }, world)
  return { bond, writers, stream, reveals, known: { relay: null }, tally: world.tally }
}

function named(world: PartWorld, at: number): PartWorld {
  return { ...world, name: `${world.name} ${at}` }
}

async function beginSpace(address: string, bond: Bond): Promise<void> {
  const [genesis = new Uint8Array(), ...records] = bond.records
  const [first] = bond.people
  const body = encodeNewSpace({ token: null, genesis })
  const headers = { 'content-type': 'application/octet-stream' }
  const reply = await fetch(address + routes.spaces, { method: 'POST', body, headers })
  if (!reply.ok || first === undefined) throw new Error(`the space did not begin: ${reply.status}`)
  const device = await connectDevice(address)
  valueOf(await device.auth(first))
  for (const record of records) valueOf(await device.ask({ kind: 'append-roster', record }))
  await device.close()
}

async function lookAt(
  { bond, writers, stream, reveals, known, tally }: Home,
  address: string,
  how: Look,
): Promise<readonly [Writer, Line][]> {
  const lines: [Writer, Line][] = []
  for (const [at, writer] of writers.entries()) {
    const line = await connect(writer, address, stream.take)
    if (line === null) {
      tally.fault('lost', `${bond.space}: a device is not let in, with ${stream.length()} items`)
      return []
    }
    const relay = Buffer.from(line.device.hello.relay).toString('hex')
    if (known.relay !== null && relay !== known.relay) tally.fault('changed', 'the relay itself')
    known.relay = relay
    if (at === 0) await stream.look(line)
    else await line.device.ask({ kind: 'follow', after: stream.length() })
    lines.push([writer, line])
  }
  for (const [{ parts }, line] of lines) {
    for (const part of new Set(parts)) await part.look(line, how)
  }
  reveals.lookTogether()
  return lines
}

async function lookBack(
  { writers }: Home,
  lines: Lines,
  { world, deck, yes }: { world: PartWorld; deck: string; yes: readonly Yes[] },
): Promise<void> {
  for (const writer of writers) {
    const line = lines.get(writer)
    if (line !== undefined) await lookAtYes(line, world, deck, yes)
  }
}
