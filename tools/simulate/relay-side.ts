/**
 * The relay of a world: one store in a file, and one to three processes before it, each with connections,
 * admission and hints of its own. What one of them has to tell the others may be lost, late or doubled.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { Readable } from 'node:stream'
import { createAdmission } from '../../relay/src/admission.ts'
import { createConnection } from '../../relay/src/connection.ts'
import { curveHere } from '../../relay/src/curve.ts'
import { createHints } from '../../relay/src/hints/in-process.ts'
import type { Hint, Hints } from '../../relay/src/hints/port.ts'
import { createHandler } from '../../relay/src/http/handle.ts'
import { createAddressLimiter } from '../../relay/src/rate-limit.ts'
import type { Relay } from '../../relay/src/relay.ts'
import type { RelayStore } from '../../relay/src/store/port.ts'
import { openDatabase } from '../../relay/src/store/sqlite/open-database.ts'
import { createSqliteStore } from '../../relay/src/store/sqlite/sqlite-store.ts'
import type { Bytes } from '../../wire/src/bytes.ts'
import type { SpaceId } from '../../wire/src/ids.ts'
import type { HttpAnswer } from '../../app/src/sync/transport.ts'
import type { RelaySocket } from './relay-socket.ts'

export interface RelaySide {
  readonly store: RelayStore
  readonly database: DatabaseSync
  readonly processes: number
  /** Of the operating system's clock. */
  readonly now: () => number
  /** A connection has come to one of the processes. */
  connect(process: number, socket: RelaySocket): void
  /** Null where the process ends before it has answered. */
  ask(
    process: number,
    address: string,
    method: string,
    path: string,
    body: Bytes | null,
  ): Promise<HttpAnswer | null>
  /** One process is gone with its memory, and another in its place. */
  crash(process: number): void
  /** The store's process is gone in mid-work, and has been started again. */
  restart(): void
  /** A copy of what there is, to be put back later; the number names it. */
  keepCopy(): void
  readonly hasCopy: boolean
  putBack(): void
  wipe(): void
  setFull(isFull: boolean): void
  /** Where its bytes rest. */
  files(): readonly string[]
  close(): void
}

export interface RelaySideParts {
  readonly processes: number
  readonly now: () => number
  readonly random: (length: number) => Bytes
  /** From one process to the others. */
  readonly passHint: (deliver: () => void) => void
  readonly dropTurns: () => void
  readonly broken: (error: unknown) => void
}

export const host = 'relay.example'
const anonymousRate = { burst: 120, perSecond: 2 }

export function createRelaySide(parts: RelaySideParts): RelaySide {
  const folder = mkdtempSync(join(tmpdir(), 'attune-simulate-'))
  const copy = join(folder, 'copy.db')
  let generation = 0
  let hasCopy = false
  let open = begin(parts, fileOf(folder, generation))
  /** Whoever waits for an answer at the door. */
  const waiting = new Set<() => void>()

  function anew(file: string | null): void {
    parts.dropTurns()
    open.end()
    for (const hearNothing of waiting) hearNothing()
    waiting.clear()
    if (file !== null) generation += 1
    if (file !== null && file !== '') copyFileSync(file, fileOf(folder, generation))
    open = begin(parts, fileOf(folder, generation))
  }

  return {
    get store() {
      return open.store
    },
    get database() {
      return open.database
    },
    processes: parts.processes,
    now: parts.now,
    connect(process, socket) {
      const { relay, admission } = at(open.fronts, process)
      createConnection(socket as never, { relay, admission, host, onBroken: parts.broken })
    },
    ask: (process, address, method, path, body) =>
      new Promise((resolve) => {
        const hearNothing = () => resolve(null)
        waiting.add(hearNothing)
        const { handle } = at(open.fronts, process)
        void answerDoor(handle, { address, method, path, body }).then((answer) => {
          waiting.delete(hearNothing)
          resolve(answer)
        })
      }),
    crash: (process) => open.anew(process),
    restart: () => anew(null),
    keepCopy() {
      open.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      copyFileSync(fileOf(folder, generation), copy)
      hasCopy = true
    },
    get hasCopy() {
      return hasCopy
    },
    putBack: () => anew(copy),
    wipe: () => anew(''),
    setFull(isFull) {
      const { page_count: pages } = open.database.prepare('PRAGMA page_count').get() as {
        page_count: number
      }
      open.database.exec(`PRAGMA max_page_count = ${isFull ? pages : 1_000_000}`)
    },
    files: () =>
      [fileOf(folder, generation), `${fileOf(folder, generation)}-wal`].filter((file) =>
        existsSync(file),
      ),
    close() {
      parts.dropTurns()
      open.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function fileOf(folder: string, generation: number): string {
  return join(folder, `relay-${generation}.db`)
}

function begin({ processes, now, random, passHint, broken }: RelaySideParts, file: string) {
  const opened = openDatabase(file)
  if (!opened.ok) throw new Error(opened.error.kind)
  const database = opened.value
  // A power cut under the database is not played here: `npm run crash` does that with real files.
  database.exec('PRAGMA synchronous = OFF')
  const store = createSqliteStore(database, { now, random })
  const fronts: Front[] = []
  let isOver = false
  const front = (index: number): Front => {
    const mine = createHints()
    const hints: Hints = {
      listen: mine.listen,
      wake(space: SpaceId, hint: Hint) {
        mine.wake(space, hint)
        for (const [other] of fronts.entries()) {
          if (other !== index) passHint(() => isOver || fronts[other]?.mine.wake(space, hint))
        }
      },
    }
    const relay: Relay = { store, now, random, isOpen: true, hints, curve: curveHere }
    return {
      relay,
      mine,
      admission: createAdmission(now),
      handle: createHandler({
        ...{ relay, limiter: createAddressLimiter(anonymousRate, relay), files: null },
        ...{ isBehindProxy: false, isHttps: true, isPublic: true, onBroken: broken },
      }),
    }
  }
  for (let index = 0; index < processes; index++) fronts.push(front(index))
  const end = () => {
    isOver = true
    database.close()
  }
  return {
    database,
    store,
    fronts,
    end,
    anew: (index: number) => void (fronts[index] = front(index)),
  }
}

interface Front {
  readonly relay: Relay
  readonly mine: Hints
  readonly admission: ReturnType<typeof createAdmission>
  readonly handle: RequestListener
}

interface Asked {
  readonly address: string
  readonly method: string
  readonly path: string
  readonly body: Bytes | null
}

/** Through the relay's own handler, with as much of Node's request and response as it uses. */
function answerDoor(
  handle: RequestListener,
  { address, method, path, body }: Asked,
): Promise<HttpAnswer> {
  const asked = Object.assign(Readable.from(body === null ? [] : [body]), {
    ...{ method, url: path, socket: { remoteAddress: address } },
    headers: {
      ...{ host, origin: `https://${host}` },
      ...(body && { 'content-type': 'application/octet-stream' }),
    },
  })
  return new Promise((resolve) => {
    let status = 0
    const answered = {
      writeHead: (code: number) => void (status = code),
      end: (given?: Uint8Array | string) =>
        resolve({ status, body: new Uint8Array(Buffer.from(given ?? '')) }),
    }
    handle(asked as never, answered as never)
  })
}

function at<T>(list: readonly T[], index: number): T {
  const one = list[index % list.length]
  if (one === undefined) throw new Error('nobody there')
  return one
}
