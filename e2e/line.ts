/** A network line between a browser and the relay that can be cut, and that keeps what passed. */
import type { Socket } from 'node:net'
import { connect, createServer } from 'node:net'

export interface Line {
  readonly origin: string
  cut(): void
  mend(): void
  /** Every byte that has passed, both ways. */
  passed(): Buffer
  /** Resolves once nothing has passed for so many milliseconds. */
  rests(milliseconds: number): Promise<void>
  close(): void
}

export async function openLine(relayOrigin: string): Promise<Line> {
  const relayPort = Number(new URL(relayOrigin).port)
  const open = new Set<Socket>()
  const passed: Buffer[] = []
  let isCut = false
  let last = performance.now()

  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    const far = connect(relayPort, '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.on('data', (bytes: Buffer) => {
        last = performance.now()
        passed.push(bytes)
      })
      from.on('error', () => to.destroy())
      from.on('close', () => {
        open.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the line has no port')
  return {
    origin: `http://localhost:${String(address.port)}`,
    cut() {
      isCut = true
      for (const socket of open) socket.destroy()
    },
    mend: () => (isCut = false),
    passed: () => Buffer.concat(passed),
    async rests(milliseconds) {
      for (let left = milliseconds; left > 0; left = last + milliseconds - performance.now())
        await new Promise((resolve) => setTimeout(resolve, left))
    },
    close() {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
