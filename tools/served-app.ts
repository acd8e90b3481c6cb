import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './pinned-node.mjs'

export type ServedApp = { origin: string; stop: () => Promise<void> }

/** The built app, served by a real relay with an empty store that lets anyone start a space. */
export async function serveApp(): Promise<ServedApp> {
  const data = mkdtempSync(join(tmpdir(), 'attune-served-'))
  const port = await freePort()
  const options = ['--app', join(root, 'app', 'dist'), '--data', data, '--open']
  const address = ['--host', '127.0.0.1', '--port', String(port)]
  const relay = spawn(
    process.execPath,
    [join(root, 'relay', 'src', 'main.ts'), ...options, ...address],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  relay.stdout.on('data', (text: Buffer) => (said += text.toString()))
  relay.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const ended = new Promise<void>((resolve) => relay.on('exit', () => resolve()))
  const stop = async () => {
    relay.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
  const origin = `http://127.0.0.1:${port}`
  if (await answers(origin, () => relay.exitCode === null)) return { origin, stop }
  await stop()
  throw new Error(`The relay did not start:\n${said}`)
}

async function answers(origin: string, isAlive: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 200 && isAlive(); tries += 1) {
    const status = await fetch(origin).then(
      (response) => response.status,
      () => null,
    )
    if (status === 200) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
