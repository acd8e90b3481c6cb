/**
 * Evolu's relay in a process of its own: `bench/evolu/relay.ts FOLDER`, prints its port. The package
 * `@evolu/relay` needs one that the registry does not have; this does what its source does with the parts
 * of `@evolu/common` that it is made of. In its favour it writes ahead, and has no quota.
 */
import { createServer } from 'node:http'
import { timingSafeEqual } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { existsSync } from 'node:fs'
import { WebSocket, WebSocketServer } from 'ws'
import {
  createRandom,
  createRandomBytes,
  createRelation,
  createRun,
  createSqlite,
  Name,
} from '@evolu/common'
import {
  applyProtocolMessageAsRelay,
  createBaseSqliteStorageTables,
  createRelaySqliteStorage,
  createRelayStorageTables,
  defaultProtocolMessageMaxSize,
} from '@evolu/common/local-first'
import { createNodeSqlite } from './node-sqlite.ts'

const folder = process.argv[2] ?? '.'
const name = Name.orThrow('evolu-relay')
const isNew = !existsSync(`${folder}/${name}.db`)
const run = createRun({
  createSqliteDriver: createNodeSqlite(folder, 'FULL'),
  random: createRandom(),
  randomBytes: createRandomBytes(),
  timingSafeEqual: (a: Uint8Array, b: Uint8Array) => timingSafeEqual(a, b),
})
const sqlite = await run.ok(createSqlite(name))
const deps = { ...run.deps, sqlite }
if (isNew) {
  createBaseSqliteStorageTables(deps)
  createRelayStorageTables(deps)
}
const storage = createRelaySqliteStorage(deps)({ isOwnerWithinQuota: () => true })
const relayRun = run.create({ ...deps, storage })
const socketsByOwner = createRelation<string, WebSocket>()
const server = createServer()
const sockets = new WebSocketServer({ maxPayload: defaultProtocolMessageMaxSize, server })
sockets.on('connection', (socket) => {
  const options = {
    subscribe: (owner: string) => socketsByOwner.add(owner, socket),
    unsubscribe: (owner: string) => socketsByOwner.remove(owner, socket),
    broadcast(owner: string, message: Uint8Array) {
      for (const one of socketsByOwner.iterateB(owner))
        if (one !== socket && one.readyState === WebSocket.OPEN) one.send(message)
    },
  }
  socket.on('message', (message: Buffer) => {
    void relayRun(applyProtocolMessageAsRelay(new Uint8Array(message), options)).then((answer) => {
      if (answer.ok) socket.send(answer.value.message)
      else console.error(answer.error)
    })
  })
  socket.on('close', () => socketsByOwner.removeByB(socket))
})
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
