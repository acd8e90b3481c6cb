/**
 * `--lan`: what the relay needs to speak HTTPS on the network at home, and the second, plain port
 * that shows phones how to trust it. Loaded only when asked for.
 */
import { createServer } from 'node:http'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { ListenFault } from '../listen.ts'
import { listen } from '../listen.ts'
import type { Outcome } from '../outcome.ts'
import { done } from '../outcome.ts'
import { serverLimits } from '../server.ts'
import type { LanNames } from './addresses.ts'
import { findOrMakeCertificate } from './certificate-file.ts'
import { createTrustHandler, fingerprintOf } from './trust-server.ts'

export interface Lan {
  readonly tls: { readonly key: string; readonly cert: string }
  readonly names: LanNames
  readonly fingerprint: string
  readonly isNew: boolean
  readonly serveTrust: (ports: TrustPorts) => Promise<Outcome<TrustServer, ListenFault>>
}

export interface TrustPorts {
  readonly port: number
  readonly host: string
  readonly httpsPort: number
}

export interface TrustServer {
  readonly port: number
  readonly close: () => void
}

export async function prepareLan(
  folder: string,
  names: LanNames,
  world: { now: () => number; random: (length: number) => Bytes },
): Promise<Outcome<Lan, 'disk-full' | 'not-writable'>> {
  const now = world.now()
  const made = new Date(now).toISOString().slice(0, 10)
  const title = `Attune ${names.localName ?? names.best ?? 'localhost'} ${made}`
  const { random } = world
  const wish = { ...names, title, now, random }
  const found = await findOrMakeCertificate(folder, wish)
  if (!found.ok) return found
  const { certificate, isNew } = found.value
  const { authority } = certificate
  return done({
    tls: { key: certificate.key, cert: certificate.leaf + authority },
    names,
    fingerprint: fingerprintOf(authority),
    isNew,
    serveTrust: async ({ port, host, httpsPort }) => {
      const server = createServer(serverLimits, createTrustHandler({ authority, httpsPort }))
      const listening = await listen(server, port, host)
      if (!listening.ok) return listening
      const close = () => {
        server.close()
        server.closeAllConnections()
      }
      return done({ port: listening.value, close })
    },
  })
}
