import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer, request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bytesOf } from '../testing/people.ts'
import type { CertificateWish, LanCertificate } from './certificate.ts'
import { makeCertificate, stillServes } from './certificate.ts'
import { findOrMakeCertificate } from './certificate-file.ts'

const day = 86_400_000
const wish: CertificateWish = {
  names: ['localhost', 'kitchen.local'],
  addresses: ['192.168.1.20', 'fd12::7', '127.0.0.1', '::1'],
  title: 'Attune kitchen.local 2026-11-22',
  now: Date.now(),
  random: bytesOf,
}

let certificate: LanCertificate
beforeAll(async () => void (certificate = await makeCertificate(wish)))

/** What a browser that trusts the authority says when a server at `name` shows the leaf. */
async function visit({ key, leaf, authority }: LanCertificate, name: string): Promise<string> {
  const server = createServer({ key, cert: leaf + authority }, (_, response) => response.end('ok'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answer = await new Promise<string>((resolve) => {
    const options = { host: '127.0.0.1', port, ca: authority, agent: false as const }
    // A name is checked as a name, a number as a number.
    const isName = /[a-z]/.test(name) && !name.includes(':')
    const target = isName ? { servername: name } : {}
    const headers = { host: name }
    const visiting = request({ ...options, ...target, headers }, (response) => {
      response.resume()
      resolve('trusted')
    })
    visiting.on('error', (error) => resolve(error.message))
    visiting.end()
  })
  server.close()
  return answer
}

describe('the pair', () => {
  test('is trusted at the names and numbers of this computer', async () => {
    for (const name of ['localhost', 'kitchen.local', '127.0.0.1']) {
      expect(await visit(certificate, name)).toBe('trusted')
    }
    const leaf = new X509Certificate(certificate.leaf)
    for (const address of wish.addresses) expect(leaf.checkIP(address)).toBe(address)
    expect(leaf.checkHost('example.com')).toBeUndefined()
    expect(leaf.checkIP('192.168.1.21')).toBeUndefined()
  })

  test('is an authority for one step, limited, and a leaf for servers', () => {
    const authority = new X509Certificate(certificate.authority)
    const leaf = new X509Certificate(certificate.leaf)
    expect(authority.ca).toBe(true)
    expect(leaf.ca).toBe(false)
    expect(leaf.verify(authority.publicKey)).toBe(true)
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1'])
    expect(authority.subject).toBe('CN=Attune kitchen.local 2026-11-22')
    expect(leaf.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1')
    const days = (leaf.validToDate.getTime() - leaf.validFromDate.getTime()) / day
    expect(days).toBeCloseTo(820, 5)
    const raw = authority.raw.toString('hex')
    // Critical, permitted only: localhost, local, 10.0.0.0/8 and the others.
    expect(raw).toContain('0603551d1e0101ff')
    expect(raw).toContain('87080a000000ff000000')
    expect(raw).toContain(Buffer.from('localhost').toString('hex'))
  })

  test.each([
    ['a website', { names: ['example.com'], addresses: [] }, 'example.com'],
    ['a name that only ends like ours', { names: ['evillocal'], addresses: [] }, 'evillocal'],
    ['a public number', { names: [], addresses: ['93.184.216.34'] }, '93.184.216.34'],
    [
      'a home name beside a website',
      { names: ['localhost', 'example.com'], addresses: [] },
      'localhost',
    ],
  ])('signed by the same authority, a leaf for %s is refused', async (_, names, name) => {
    const stranger = await makeCertificate({ ...wish, ...names })
    expect(await visit(stranger, name)).toBe('permitted subtree violation')
  })

  test('keeps no private key of the authority', () => {
    const { key, leaf, authority } = certificate
    expect(key.match(/PRIVATE KEY/g)).toHaveLength(2)
    const leafKey = new X509Certificate(leaf).publicKey
    const authorityKey = new X509Certificate(authority).publicKey
    expect(leafKey.equals(authorityKey)).toBe(false)
  })

  test('serves as long as it covers the addresses and has a month left', () => {
    expect(stillServes(certificate, wish)).toBe(true)
    expect(stillServes(certificate, { ...wish, addresses: ['192.168.1.20'] })).toBe(true)
    expect(stillServes(certificate, { ...wish, addresses: ['192.168.1.21'] })).toBe(false)
    expect(stillServes(certificate, { ...wish, names: ['attic.local'] })).toBe(false)
    expect(stillServes(certificate, { ...wish, now: wish.now + 780 * day })).toBe(true)
    expect(stillServes(certificate, { ...wish, now: wish.now + 790 * day })).toBe(false)
  })
})

describe('the file', () => {
  const find = async (...of: Parameters<typeof findOrMakeCertificate>) => {
    const found = await findOrMakeCertificate(...of)
    if (!found.ok) throw new Error(found.error.kind)
    return found.value
  }
  let folder: string
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'attune-lan-'))))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('is kept from start to start, for its owner alone', async () => {
    const first = await find(folder, wish)
    const second = await find(folder, wish)
    expect([first.isNew, second.isNew]).toEqual([true, false])
    expect(second.certificate).toEqual(first.certificate)
    expect(statSync(join(folder, 'lan.pem')).mode & 0o777).toBe(0o600)
    const text = readFileSync(join(folder, 'lan.pem'), 'utf8')
    expect(text.match(/BEGIN PRIVATE KEY/g)).toHaveLength(1)
  })

  test('is made anew, and says so, when the computer’s address has changed', async () => {
    const first = await find(folder, wish)
    const moved = { ...wish, addresses: ['192.168.1.99'] }
    const second = await find(folder, moved)
    expect(second.isNew).toBe(true)
    expect(second.certificate.authority).not.toBe(first.certificate.authority)
    expect((await find(folder, moved)).isNew).toBe(false)
  })

  test('is not kept where nothing can be written', async () => {
    const nowhere = join(folder, 'no', 'such', 'folder')
    const found = await findOrMakeCertificate(nowhere, wish)
    expect(found).toEqual({ ok: false, error: { kind: 'not-writable' } })
  })
})
