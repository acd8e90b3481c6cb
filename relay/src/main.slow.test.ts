import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeNewSpace } from '@attune/wire/routes.ts'
import { bytesOf, createBond } from './testing/people.ts'
import type { RelayProcess } from './testing/relay-process.ts'
import { runRelay, startRelay } from './testing/relay-process.ts'

vi.setConfig({ testTimeout: 30_000 })

let folder: string
let data: string
let running: RelayProcess[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-main-'))
  data = join(folder, 'data')
  running = []
})
afterEach(async () => {
  for (const relay of running) await relay.end('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})
const start = async (...args: string[]) => {
  const relay = await startRelay(['--port', '0', '--data', data, ...args])
  running.push(relay)
  return relay
}
const tokenIn = (text: string) => /\/start#([A-Za-z0-9_-]{22})\s/.exec(text)?.[1] ?? null
const startSpace = async ({ address }: RelayProcess, token: string | null) => {
  const genesis = createBond(1).records[0] ?? bytesOf(1)
  const response = await fetch(`${address}/v1/spaces`, {
    method: 'POST',
    body: encodeNewSpace({ token, genesis }),
    headers: { 'content-type': 'application/octet-stream' },
  })
  return response.status
}

describe('a start', () => {
  test('prints the address, its QR and the first link; answers; ends when asked', async () => {
    const relay = await start()
    expect(relay.address).toMatch(/^http:\/\/localhost:\d+$/)
    expect(relay.output()).toMatch(/[█▀▄ ]{25,}/)
    expect(tokenIn(relay.output())).not.toBeNull()
    expect((await fetch(`${relay.address}/health`)).status).toBe(200)
    expect(await relay.end('SIGTERM')).toBe(0)
    expect(readdirSync(data).toSorted()).toEqual(['relay.db', 'relay.lock'])
  })

  test('what it writes is for its owner alone', async () => {
    await start()
    expect(statSync(data).mode & 0o777).toBe(0o700)
    for (const file of readdirSync(data)) {
      expect(statSync(join(data, file)).mode & 0o777).toBe(0o600)
    }
  })

  test('the link works once; a newer start’s link replaces it; then there is none', async () => {
    const first = await start()
    const old = tokenIn(first.output())
    await first.end('SIGINT')
    const second = await start()
    const token = tokenIn(second.output())
    expect(token).not.toBe(old)
    expect(await startSpace(second, old)).toBe(403)
    expect(await startSpace(second, token)).toBe(201)
    expect(await startSpace(second, token)).toBe(403)
    await second.end('SIGTERM')
    const third = await start()
    expect(tokenIn(third.output())).toBeNull()
  })

  test('--new-link makes one more beside a relay that runs', async () => {
    const relay = await start()
    expect(await startSpace(relay, tokenIn(relay.output()))).toBe(201)
    const more = await runRelay(['--new-link', '--data', data, '--public-url', 'https://a.example'])
    expect(more.code).toBe(0)
    expect(more.output).toContain('https://a.example/start#')
    const token = tokenIn(more.output)
    expect(await startSpace(relay, token)).toBe(201)
    expect(await startSpace(relay, token)).toBe(403)
  })

  test('--new-link changes nothing under an older relay that runs, and brings up to date what none has open', async () => {
    const relay = await start()
    const versionOf = () => {
      const db = new DatabaseSync(join(data, 'relay.db'))
      const version = db.prepare('PRAGMA user_version').get()?.['user_version']
      db.close()
      return Number(version)
    }
    const now = versionOf()
    // As it would be under the version before.
    const db = new DatabaseSync(join(data, 'relay.db'))
    db.exec(`PRAGMA user_version = ${now - 1}`)
    db.close()
    const more = await runRelay(['--new-link', '--data', data])
    expect([more.code, tokenIn(more.output)]).toEqual([1, null])
    expect(more.output).toContain('older version of Attune is running')
    expect(versionOf()).toBe(now - 1)
    await relay.end('SIGTERM')
    const fresh = join(folder, 'fresh')
    const first = await runRelay(['--new-link', '--data', fresh])
    expect([first.code, tokenIn(first.output)?.length]).toEqual([0, 22])
  })

  test('--open lets anyone start, and prints no link', async () => {
    const relay = await start('--open')
    expect(tokenIn(relay.output())).toBeNull()
    expect(await startSpace(relay, null)).toBe(201)
  })

  test('takes its options from the environment too; a flag wins', async () => {
    const env = { ATTUNE_DATA: data, ATTUNE_OPEN: '1', ATTUNE_PUBLIC_URL: 'https://a.example' }
    const relay = await startRelay(['--port', '0', '--public-url', 'https://b.example'], env)
    running.push(relay)
    expect(relay.address).toBe('https://b.example')
    expect(relay.output()).toContain(data)
    expect(tokenIn(relay.output())).toBeNull()
  })

  test('--help explains every option', async () => {
    const { code, output } = await runRelay(['--help'])
    expect(code).toBe(0)
    const options = ['port', 'host', 'data', 'lan', 'trust-port', 'open', 'public-url', 'new-link']
    for (const option of options) expect(output).toContain(`--${option}`)
  })
})

describe('a start that cannot be', () => {
  const expectSentence = async (sentence: RegExp, ...args: string[]) => {
    const { code, output } = await runRelay(['--port', '0', '--data', data, ...args])
    expect(output).toMatch(sentence)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(output).not.toMatch(/\bat \S+:\d+|Error|errno|ERR_/)
    expect(code).toBe(1)
  }

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    await expectSentence(/^Port \d+ is already in use\./, '--port', String(port))
    other.close()
  })

  test('a folder it may not write', async () => {
    // Even root may not make folders here.
    await expectSentence(/^Attune may not write to the folder/, '--data', '/proc/attune')
  })

  test('a folder that is a file', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    await expectSentence(/is not a folder\./, '--data', file)
    await expectSentence(/is not a folder\./, '--data', join(file, 'inside'))
  })

  test('data of a newer version', async () => {
    mkdirSync(data)
    const db = new DatabaseSync(join(data, 'relay.db'))
    db.exec('PRAGMA user_version = 99')
    db.close()
    await expectSentence(/was written by a newer version of Attune\./)
  })

  test('data that is something else', async () => {
    mkdirSync(data)
    writeFileSync(join(data, 'relay.db'), 'something else '.repeat(500))
    await expectSentence(/is damaged or not Attune/)
  })

  test('a folder that another relay uses, until that one ends, however it ends', async () => {
    const relay = await start()
    await expectSentence(/^Another relay is already running with the folder/)
    await relay.end('SIGKILL')
    await start()
  })

  test('an app that is not built', async () => {
    await expectSentence(/^There is no built app in/, '--app', folder)
  })

  test.each([
    [/Unknown option '--prot'/, ['--prot', '1']],
    [/argument missing/, ['--port']],
    [/^--port must be a number from 0 to 65535\./, ['--port', '70000']],
    [/^--port must be a number from 0 to 65535\./, ['--port', 'http']],
    [/^--public-url must be an address such as/, ['--public-url', 'attune.example.org']],
    [/^--public-url must be an address such as/, ['--public-url', 'https://a.example/path']],
    [/Please choose one\.$/, ['--lan', '--public-url', 'https://a.example']],
    [/^Unexpected argument 'run'/, ['run']],
    [/^This computer has no address 203\.0\.113\.9\./, ['--host', '203.0.113.9']],
  ])('%s', async (sentence, args) => {
    await expectSentence(new RegExp(sentence.source, 'm'), ...args)
  })
})
