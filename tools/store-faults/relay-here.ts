/**
 * The shipped relay in this process: its connections, doors and store, without a port. Whoever has the same
 * seed and does the same has the same relay.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSeededRandom } from '../../app/src/crypto/random.ts'
import type { Socket, SocketHandlers, Transport } from '../../app/src/sync/transport.ts'
import { createAdmission } from '../../relay/src/admission.ts'
import { createConnection } from '../../relay/src/connection.ts'
import { curveHere } from '../../relay/src/curve.ts'
import { createHints } from '../../relay/src/hints/in-process.ts'
import { answerAnonymous } from '../../relay/src/http/anonymous.ts'
import { matchRoute } from '../../relay/src/http/routes.ts'
import type { Relay } from '../../relay/src/relay.ts'
import { openDatabase } from '../../relay/src/store/sqlite/open-database.ts'
import { createSqliteStore } from '../../relay/src/store/sqlite/sqlite-store.ts'
import type { Bytes } from '../../wire/src/bytes.ts'
import { createFakeSocket } from '../fuzz/fake-socket.ts'

export interface RelayHere {
  /** The line of somebody, which may be cut. */
  readonly line: (who: string) => Line
  readonly transport: (who: string) => Transport
  /** What it could not answer. */
  readonly broken: readonly unknown[]
  /** Another one that holds the same. */
  copy(): RelayHere
  close(): Promise<void>
}

export interface Line {
  isUp: boolean
}

const host = 'relay.example'

/** `from`: the file of one that it is to be a copy of. */
export function createRelayHere(seed: string, from: string | null = null): RelayHere {
  const folder = mkdtempSync(join(tmpdir(), 'attune-store-faults-'))
  if (from !== null) copyFileSync(from, join(folder, 'relay.db'))
  const database = openDatabase(join(folder, 'relay.db'))
  if (!database.ok) throw new Error(database.error.kind)
  let [seconds, copies] = [1_764_000_000, 0]
  const { value: db } = database
  const parts = { now: () => (seconds += 1) * 1_000, random: createSeededRandom(`relay ${seed}`) }
  const store = createSqliteStore(db, parts)
  const relay: Relay = { ...parts, store, hints: createHints(), curve: curveHere, isOpen: true }
  const admission = createAdmission(relay.now)
  const broken: unknown[] = []
  const lines = new Map<string, Line & { readonly open: Set<() => void> }>()

  function lineOf(who: string) {
    const known = lines.get(who)
    if (known !== undefined) return known
    const open = new Set<() => void>()
    let isUp = true
    const line = {
      open,
      get isUp() {
        return isUp
      },
      set isUp(up: boolean) {
        isUp = up
        if (!up) for (const cut of open) cut()
      },
    }
    lines.set(who, line)
    return line
  }

  function connect(who: string, handlers: SocketHandlers): Socket {
    const line = lineOf(who)
    if (!line.isUp) {
      queueMicrotask(handlers.closed)
      return { send: () => undefined, close: () => undefined }
    }
    let isOpen = true
    const fake = createFakeSocket((bytes) =>
      queueMicrotask(() => isOpen && handlers.message(new Uint8Array(bytes))),
    )
    const end = () => {
      if (!isOpen) return
      isOpen = false
      line.open.delete(end)
      fake.socket.terminate()
      queueMicrotask(handlers.closed)
    }
    line.open.add(end)
    fake.socket.on('close', end)
    const onBroken = (error: unknown) => void broken.push(error)
    createConnection(fake.socket, { relay, admission, host, onBroken })
    return { send: (bytes) => queueMicrotask(() => isOpen && fake.receive(bytes)), close: end }
  }

  async function fetch(who: string, path: string, body: Bytes | null) {
    const route = lineOf(who).isUp ? matchRoute(path) : null
    if (route === null) return null
    const reply = await answerAnonymous(relay, route, body ?? new Uint8Array())
    const given = reply.body ?? new Uint8Array()
    return {
      status: reply.status,
      body: typeof given === 'string' ? new Uint8Array() : new Uint8Array(given),
    }
  }

  return {
    broken,
    line: lineOf,
    transport: (who) => ({
      host,
      connect: (handlers) => connect(who, handlers),
      fetch: (_, path, body) => fetch(who, path, body),
    }),
    copy() {
      const file = join(folder, `copy-${(copies += 1)}.db`)
      db.exec(`VACUUM INTO '${file}'`)
      return createRelayHere(`${seed} ${copies}`, file)
    },
    async close() {
      for (const who of lines.values()) who.isUp = false
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
