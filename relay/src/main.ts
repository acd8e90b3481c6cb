/** The relay's composition root: clock, randomness, disk and network meet here and nowhere else. */
import { randomBytes } from 'node:crypto'
import { hostname, networkInterfaces } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import type { DatabaseSync } from 'node:sqlite'
import type { Config } from './config.ts'
import { help, readConfig } from './config.ts'
import { createCurveAside } from './curve.ts'
import { openBeside, openDataFolder } from './data-folder.ts'
import { createHints } from './hints/in-process.ts'
import { readStaticFiles } from './http/static-files.ts'
import { lanNames } from './lan/addresses.ts'
import type { Lan } from './lan/lan.ts'
import { createRelayServer } from './server.ts'
import { createStartToken, startLink, tokenHash } from './start-link.ts'
import type { RelayStore } from './store/port.ts'
import { openFaultOf } from './store/sqlite/open-database.ts'
import { createSqliteStore } from './store/sqlite/sqlite-store.ts'
import type { LanFacts } from './terminal.ts'
import { folderSentence, listenSentence, startMessage } from './terminal.ts'

const world = {
  now: () => Date.now(),
  random: (length: number) => new Uint8Array(randomBytes(length)),
}
const everyHour = 3_600_000

// A burst of devices coming in would leave the engine with room for garbage that it never gives back:
// five of the sixteen kilobytes that ten thousand idle connections then take each.
setFlagsFromString('--semi-space-growth-factor=1')
// What the relay writes is for its owner alone.
process.umask(0o077)
const wish = readConfig(process.argv.slice(2), process.env)
if (!wish.ok) stop(wish.error.sentence)
else if (wish.value.kind === 'help') console.log(help)
else if (wish.value.kind === 'new-link') await printNewLink(wish.value.config)
else await run(wish.value.config)

async function run(config: Config): Promise<void> {
  const files = config.app === null ? null : readStaticFiles(config.app)
  if (config.app !== null && files === null) {
    return stop(`There is no built app in ${config.app}. Please run npm run build first.`)
  }
  const folder = openDataFolder(config.data)
  if (!folder.ok) return stop(folderSentence(folder.error.kind, config.data))
  const store = openStore(folder.value.database, config.data)
  const lan = config.isLan ? await beginLan(config) : null
  const isPublic = config.publicUrl?.protocol === 'https:'
  const relay = {
    ...{ ...world, store, hints: createHints(), curve: createCurveAside() },
    isOpen: config.isOpen,
  }
  const { isBehindProxy } = config
  const tls = lan?.tls ?? null
  const server = createRelayServer({ relay, files, tls, isBehindProxy, isPublic, onBroken })
  const port = await server.listen(config.port, config.host)
  if (!port.ok) return stop(listenSentence(port.error.kind, config))
  const trust = await lan?.serveTrust({ ...config, port: config.trustPort, httpsPort: port.value })
  if (trust?.ok === false) {
    const where = { host: config.host, port: config.trustPort, flag: 'trust-port' }
    return stop(listenSentence(trust.error.kind, where))
  }

  await store.forgetOld()
  const forgetting = setInterval(() => void store.forgetOld().catch(onBroken), everyHour)
  endOnSignal(async () => {
    clearInterval(forgetting)
    trust?.value.close()
    await server.close()
    await store.close()
    folder.value.unlock()
  })
  const address = addressOf(config, lan, port.value)
  console.log(
    startMessage({
      address,
      reach: reachOf(config, lan),
      lan: lan && trust ? lanFacts(lan, { https: port.value, trust: trust.value.port }) : null,
      startLink: config.isOpen ? null : await firstLink(store, address),
      data: config.data,
    }),
  )
}

/** A new store writes at once, and finds out whether it can. */
function openStore(database: DatabaseSync, folder: string): RelayStore {
  try {
    return createSqliteStore(database, world)
  } catch (error) {
    const fault = openFaultOf(error)
    if (fault === null) throw error
    return stop(folderSentence(fault, folder))
  }
}

/** Loaded only now: nobody else needs certificates. */
async function beginLan({ data }: Config): Promise<Lan> {
  const { prepareLan } = await import('./lan/lan.ts')
  const lan = await prepareLan(data, lanNames(networkInterfaces(), hostname()), world)
  return lan.ok ? lan.value : stop(folderSentence(lan.error.kind, data))
}

function addressOf({ publicUrl, host }: Config, lan: Lan | null, port: number): string {
  if (publicUrl !== null) return publicUrl.origin
  const scheme = lan === null ? 'http' : 'https'
  const isAny = host === '0.0.0.0' || host === '::'
  const name = isAny || host === '127.0.0.1' ? (lan?.names.best ?? 'localhost') : host
  return `${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}`
}

function reachOf({ publicUrl, host }: Config, lan: Lan | null): 'here' | 'network' | 'anywhere' {
  if (publicUrl !== null) return 'anywhere'
  const isHere = lan === null ? host === '127.0.0.1' : lan.names.best === null
  return isHere ? 'here' : 'network'
}

function lanFacts(lan: Lan, ports: { https: number; trust: number }): LanFacts {
  const { best, localName } = lan.names
  return {
    trustAddress: `http://${best ?? 'localhost'}:${ports.trust}`,
    fingerprint: lan.fingerprint,
    isNew: lan.isNew,
    namedAddress: localName === null ? null : `https://${localName}:${ports.https}`,
  }
}

/** A fresh one each start, until the first space is there; those before it stop working. */
async function firstLink(store: RelayStore, address: string): Promise<string | null> {
  if (!(await store.isEmpty())) return null
  const token = createStartToken(world.random)
  const added = await store.addStartToken(tokenHash(token), 'first')
  return added.ok ? startLink(address, token) : null
}

async function printNewLink(config: Config): Promise<void> {
  const database = openBeside(config.data)
  if (!database.ok) return stop(folderSentence(database.error.kind, config.data))
  const store = openStore(database.value, config.data)
  const token = createStartToken(world.random)
  const added = await store.addStartToken(tokenHash(token), 'further')
  await store.close()
  if (!added.ok) return stop('The disk is full or busy, and no link was made. Please try again.')
  const lan = config.isLan ? await beginLan(config) : null
  const link = startLink(addressOf(config, lan, config.port), token)
  console.log(`\nOne more space can be started with this link. It works once.\n\n  ${link}\n`)
}

function endOnSignal(end: () => Promise<void>): void {
  let isEnding = false
  const once = () => {
    if (isEnding) return
    isEnding = true
    void end().then(() => process.exit(0))
  }
  process.on('SIGINT', once)
  process.on('SIGTERM', once)
}

/** Never what was asked or by whom: only that something in here is wrong. */
function onBroken(error: unknown): void {
  const kind = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown'
  console.error(`Something inside the relay went wrong (${kind}).`)
}

/** One sentence, and nothing is left running. */
function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
