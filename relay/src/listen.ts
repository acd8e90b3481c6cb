/** Begins to listen; what a person can put right comes back as a value. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Outcome } from './outcome.ts'
import { done, refuse } from './outcome.ts'

export type ListenFault = 'port-in-use' | 'port-not-allowed' | 'no-such-host'

/** The port it is, which is another one than asked for when that was 0. */
export function listen(
  server: Server,
  port: number,
  host: string,
): Promise<Outcome<number, ListenFault>> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const fault = faults.get(error.code ?? '')
      if (fault === undefined) reject(error)
      else resolve(refuse(fault))
    })
    server.listen(port, host, () => resolve(done((server.address() as AddressInfo).port)))
  })
}

const faults: ReadonlyMap<string, ListenFault> = new Map([
  ['EADDRINUSE', 'port-in-use'],
  ['EACCES', 'port-not-allowed'],
  ['EADDRNOTAVAIL', 'no-such-host'],
  ['ENOTFOUND', 'no-such-host'],
])
