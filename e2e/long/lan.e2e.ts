/**
 * `--lan` as a phone meets it: fetch the certificate from the trust page, trust it, and have what
 * only HTTPS gives: a service worker, and a start without any connection.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPerson } from '../person.ts'
import { startRelay } from '../relay-process.ts'

it('works over HTTPS in a browser that trusts the certificate', { timeout: 90_000 }, async () => {
  const relay = await startRelay('--app', 'app/dist', '--open', '--lan')
  const trustPage = /http:\/\/localhost:\d+/.exec(relay.output())?.[0] ?? ''
  const home = mkdtempSync(join(tmpdir(), 'attune-home-'))
  trust(home, await fetchCertificate(trustPage))
  const person = await openPerson({ origin: relay.origin, home })
  try {
    const { page } = person
    await page.getByRole('link', { name: 'Start a space' }).click()
    expect(await page.evaluate(() => isSecureContext)).toBe(true)
    const state = await page.evaluate(
      async () => (await navigator.serviceWorker.ready).active?.state,
    )
    expect(['activating', 'activated']).toContain(state)
    // The worker's own mark for "every part is kept".
    await expect
      .poll(
        () => page.evaluate(async () => (await (await caches.open('attune-marks')).keys()).length),
        { timeout: 15_000 },
      )
      .toBe(1)
    await relay.kill('SIGKILL')
    await person.restart()
    await person.page.getByRole('link', { name: 'Start a space' }).waitFor()
    await person.page.getByRole('link', { name: 'Help', exact: true }).click()
    await person.page.getByRole('heading', { name: 'Help' }).waitFor()
    await person.page.goBack()
    await person.page.getByRole('link', { name: 'Start a space' }).click()
    await person.page.getByRole('textbox', { name: 'Your name' }).waitFor()
  } finally {
    await person.close()
    await relay.kill('SIGTERM')
  }
})

it('is not trusted by a browser that was not told to', { timeout: 60_000 }, async () => {
  const relay = await startRelay('--app', 'app/dist', '--open', '--lan')
  const home = mkdtempSync(join(tmpdir(), 'attune-home-'))
  await expect(openPerson({ origin: relay.origin, home })).rejects.toThrow(/ERR_CERT/)
  await relay.kill('SIGTERM')
})

async function fetchCertificate(trustPage: string): Promise<Buffer> {
  const page = await (await fetch(trustPage)).text()
  const path = /href="([^"]+\.crt)"/.exec(page)?.[1] ?? ''
  const answer = await fetch(new URL(path, trustPage))
  expect(answer.headers.get('content-type')).toBe('application/x-x509-ca-cert')
  return Buffer.from(await answer.arrayBuffer())
}

/** As a person would in the settings; on Linux, Chromium looks into this database. */
function trust(home: string, certificate: Buffer): void {
  const database = join(home, '.pki', 'nssdb')
  mkdirSync(database, { recursive: true })
  writeFileSync(join(home, 'attune.crt'), certificate)
  const certutil = (...args: string[]) =>
    execFileSync('certutil', ['-d', `sql:${database}`, ...args])
  certutil('-N', '--empty-password')
  certutil('-A', '-n', 'attune', '-t', 'C,,', '-i', join(home, 'attune.crt'))
}
