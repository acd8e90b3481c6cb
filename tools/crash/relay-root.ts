/**
 * A composition root of the shipped relay that leaves out what guards it, for controls and races: the
 * same server over the same store, with the disk's promise taken away after the database was opened, or
 * without the lock that keeps a folder for one relay.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createCurveAside } from '../../relay/src/curve.ts'
import { openBeside, openDataFolder } from '../../relay/src/data-folder.ts'
import { createHints } from '../../relay/src/hints/in-process.ts'
import { createRelayServer } from '../../relay/src/server.ts'
import { createSqliteStore } from '../../relay/src/store/sqlite/sqlite-store.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join('.', 'data') },
    /** FULL as shipped; NORMAL and OFF are the controls that must lose. */
    synchronous: { type: 'string', default: 'FULL' },
    beside: { type: 'boolean', default: false },
  },
})
process.umask(0o077)
const opened = values.beside ? openBeside(values.data) : openDataFolder(values.data)
if (!opened.ok) throw new Error(opened.error.kind)
const database = 'database' in opened.value ? opened.value.database : opened.value
database.exec(`PRAGMA synchronous = ${values.synchronous}`)
const world = { now: Date.now, random: (length: number) => new Uint8Array(randomBytes(length)) }
const store = createSqliteStore(database, world)
const server = createRelayServer({
  relay: { ...world, store, hints: createHints(), curve: createCurveAside(), isOpen: true },
  files: null,
  tls: null,
  isBehindProxy: false,
  isPublic: false,
  onBroken: (error) => console.error(error),
})
const port = await server.listen(0, '127.0.0.1')
if (!port.ok) throw new Error(port.error.kind)
await store.forgetOld()
process.once('SIGTERM', () => {
  void server
    .close()
    .then(store.close)
    .then(() => process.exit(0))
})
console.log(`Open it here:\n\n  http://localhost:${port.value}\n\nSIGTERM stops it.`)
