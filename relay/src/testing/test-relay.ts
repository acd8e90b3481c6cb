/** A whole relay on a random port over a temporary folder, with a clock that tests may move. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeNewSpace } from '@attune/wire/routes.ts'
import { putBack } from '../backup.ts'
import type { Curve } from '../curve.ts'
import { createCurveAside } from '../curve.ts'
import { createHints } from '../hints/in-process.ts'
import type { StaticFiles } from '../http/static-files.ts'
import type { Relay } from '../relay.ts'
import { createRelayServer } from '../server.ts'
import { openDatabase } from '../store/sqlite/open-database.ts'
import { createSqliteStore } from '../store/sqlite/sqlite-store.ts'
import { connectDevice, valueOf } from './device.ts'
import type { TestDevice } from './device.ts'
import type { Bond, Person } from './people.ts'
import { bytesNamed, bytesOf } from './people.ts'

export interface TestRelay {
  readonly address: string
  readonly relay: Relay
  readonly clock: { now: number }
  readonly broken: unknown[]
  /** What rests in its database. */
  readonly read: (sql: string) => readonly Readonly<Record<string, unknown>>[]
  readonly post: (path: string, body: Bytes, headers?: Record<string, string>) => Promise<Response>
  /** Starts the space and brings the whole roster in. */
  readonly begin: (bond: Bond) => Promise<void>
  readonly join: (person: Person) => Promise<TestDevice>
  /** Ends as on SIGTERM; what it keeps can still be read. */
  readonly end: () => Promise<void>
  readonly close: () => Promise<void>
  /** Where it keeps its data. */
  readonly folder: string
}

export interface TestRelayOptions {
  readonly isOpen?: boolean
  /** With a name, two relays are the same to the last byte. */
  readonly name?: string
  readonly spaceBytes?: number
  /** A copy of another relay's data to begin with. */
  readonly backup?: string
  readonly files?: StaticFiles
  readonly isPublic?: boolean
  readonly isBehindProxy?: boolean
  readonly curve?: Curve
}

export async function startTestRelay(options: TestRelayOptions = {}): Promise<TestRelay> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-relay-'))
  if (options.backup !== undefined) {
    const restored = putBack(options.backup, folder, { replace: false })
    if (!restored.ok) throw new Error(restored.error.kind)
  }
  const database = openDatabase(join(folder, 'relay.db'))
  if (!database.ok) throw new Error(database.error.kind)
  const clock = { now: Date.UTC(2026, 10, 22, 10) }
  const world = { now: () => clock.now, random: randomOf(options.name) }
  const { spaceBytes } = options
  const store = createSqliteStore(database.value, {
    ...world,
    ...(spaceBytes === undefined ? {} : { spaceBytes }),
  })
  const { isOpen = true, curve = createCurveAside() } = options
  const relay: Relay = { ...world, store, hints: createHints(), curve, isOpen }
  const broken: unknown[] = []
  const server = createRelayServer({
    relay,
    files: options.files ?? null,
    tls: null,
    isBehindProxy: options.isBehindProxy ?? false,
    isPublic: options.isPublic ?? false,
    onBroken: (error) => broken.push(error),
  })
  const port = await server.listen(0, '127.0.0.1')
  if (!port.ok) throw new Error(port.error.kind)
  const address = `http://127.0.0.1:${port.value}`
  const post: TestRelay['post'] = (path, body, headers = {}) =>
    fetch(address + path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/octet-stream', ...headers },
    })
  const enter = async (person: Person) => {
    const device = await connectDevice(address)
    valueOf(await device.auth(person))
    return device
  }
  const begin = async (bond: Bond) => {
    const [genesis, ...records] = bond.records
    const [first] = bond.people
    if (genesis === undefined || first === undefined) throw new Error('an empty bond')
    const reply = await post('/v1/spaces', encodeNewSpace({ token: null, genesis }))
    if (!reply.ok) throw new Error(`the space did not start: ${reply.status}`)
    const device = await enter(first)
    for (const record of records) valueOf(await device.ask({ kind: 'append-roster', record }))
    await device.close()
  }
  const read = (sql: string) => database.value.prepare(sql).all()
  const close = async () => {
    await server.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const rest = { post, begin, join: enter, end: server.close, close, folder }
  return { address, relay, clock, broken, read, ...rest }
}

function randomOf(name: string | undefined): (length: number) => Bytes {
  if (name === undefined) return bytesOf
  let count = 0
  return (length) => bytesNamed(`${name} ${length} ${(count += 1)}`, length)
}
