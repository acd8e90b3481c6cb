/**
 * One Evolu client in this process, put together as Evolu's package for React Native does where there are no
 * workers: its shared worker and its database worker run here, over Node's SQLite.
 */
import {
  AppName,
  createAppOwner,
  createBroadcastChannel,
  createConsole,
  createConsoleStoreOutput,
  createEvolu,
  createMessageChannel,
  createMessagePort,
  createOwnerSecret,
  createQueryBuilder,
  createRandomBytes,
  createRun,
  createSharedWorker,
  createWebSocket,
  createWorker,
  id,
  String as Text,
  testCreateLockManager,
  waitForAbort,
} from '@evolu/common'
import type { Evolu, OwnerSecret } from '@evolu/common'
import { createEvoluDeps, initSharedWorker, startDbWorker } from '@evolu/common/local-first'
import { createNodeSqlite } from './node-sqlite.ts'

/** One row is what one entry is: who, when, of which kind, and its fields as JSON. */
const schema = {
  entry: {
    id: id('Entry'),
    by: Text,
    day: Text,
    kind: Text,
    body: Text,
  },
}

export const everything = createQueryBuilder(schema)((db) => db.selectFrom('entry').selectAll())
export const newest = createQueryBuilder(schema)((db) =>
  db.selectFrom('entry').selectAll().orderBy('createdAt', 'desc').limit(50),
)

export function newOwner(): OwnerSecret {
  return createOwnerSecret({ randomBytes: createRandomBytes() })
}

/** `relay`: null for a device without a network. */
export async function openEvolu(
  folder: string,
  secret: OwnerSecret,
  relay: string | null,
): Promise<Evolu> {
  // Each client of a process is a browser of its own.
  const lockManager = testCreateLockManager()
  const createRunHere = () => {
    const output = createConsoleStoreOutput()
    return createRun({
      console: createConsole({ output, level: 'silent' }),
      consoleStoreOutputEntry: output.entry,
      ...{ createBroadcastChannel, createMessageChannel, createMessagePort, createWebSocket },
      createSqliteDriver: createNodeSqlite(folder, 'NORMAL'),
      lockManager,
      randomBytes: createRandomBytes(),
    })
  }
  const sharedWorker = createSharedWorker((self) => {
    void createRunHere()(async (run) => {
      await using _ = await run.ok(initSharedWorker(self))
      return await run(waitForAbort)
    })
  })
  const deps = createEvoluDeps({
    createDbWorker: () => createWorker((self) => void createRunHere()(startDbWorker(self))),
    ...{ createBroadcastChannel, createMessageChannel, lockManager, sharedWorker },
    reloadApp: () => undefined,
  })
  deps.evoluError.subscribe(() => console.error('Evolu:', deps.evoluError.get()))
  return createRun(deps).ok(
    createEvolu(schema, {
      appName: AppName.orThrow('bench'),
      appOwner: createAppOwner(secret),
      transports: relay === null ? [] : [{ type: 'WebSocket', url: relay }],
    }),
  )
}
