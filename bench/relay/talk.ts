/** Many devices at the relay's sockets, by its own tests' hands: sealed words are random, signatures real. */
import { WebSocket } from 'ws'
import type { ClientFrame } from '../../wire/src/client-frame.ts'
import { authMessage, encodeClientFrame } from '../../wire/src/client-frame.ts'
import type { RelayFrame } from '../../wire/src/relay-frame.ts'
import { decodeRelayFrame } from '../../wire/src/relay-frame.ts'
import type { Bond, Person } from '../../relay/src/testing/people.ts'
import { rosterChecks } from '../../relay/src/suite.ts'
import { openDataFolder } from '../../relay/src/data-folder.ts'
import { createSqliteStore } from '../../relay/src/store/sqlite/sqlite-store.ts'
import { appendToRoster } from '../../wire/src/roster-rules.ts'
import { decodeRosterRecord } from '../../wire/src/roster-record.ts'
import { bytesOf } from '../../relay/src/testing/people.ts'

type Wish<Frame = ClientFrame> = Frame extends ClientFrame ? Omit<Frame, 'ref'> : never

export interface Talk {
  readonly ask: (wish: Wish) => Promise<RelayFrame>
  /** Called with each batch of items that comes by itself. */
  onItems: (frame: Extract<RelayFrame, { kind: 'items' }>) => void
  readonly close: () => void
}

/** Spaces as they would be there already. */
export async function startBonds(folder: string, bonds: readonly Bond[]): Promise<void> {
  const opened = openDataFolder(folder)
  if (!opened.ok) throw new Error(opened.error.kind)
  const store = createSqliteStore(opened.value.database, { now: () => Date.now(), random: bytesOf })
  const each = async ({ space, records: [genesis, ...others] }: Bond) => {
    const record = genesis && decodeRosterRecord(genesis)
    const roster = record ? appendToRoster(null, record, rosterChecks) : null
    if (!genesis || !roster?.ok) throw new Error('no genesis')
    const begun = store.startSpace({ tokenHash: null, roster: roster.value, genesis })
    const rest = others.map((one) => store.appendRoster(space, one))
    for (const done of await Promise.all([begun, ...rest]))
      if (!done.ok) throw new Error(done.error.kind)
  }
  await Promise.all(bonds.map(each))
  await store.close()
  opened.value.unlock()
}

/** `from`: an address of this computer, since no single one may open thousands. */
export function connect(address: string, person: Person, from = '127.0.0.1'): Promise<Talk> {
  const url = new URL('/v1/socket', address)
  const socket = new WebSocket(url.href.replace(/^http/, 'ws'), {
    localAddress: from,
    perMessageDeflate: false,
  })
  const answers = new Map<number, (frame: RelayFrame) => void>()
  let ref = 0
  const ask = (wish: Wish) =>
    new Promise<RelayFrame>((resolve) => {
      const frame = { ...wish, ref: (ref += 1) }
      answers.set(frame.ref, resolve)
      socket.send(encodeClientFrame(frame))
    })
  const talk: Talk = { ask, onItems: () => undefined, close: () => socket.terminate() }
  return new Promise((resolve, reject) => {
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('the relay closed the connection')))
    socket.on('message', (data: Buffer) => {
      const frame = decodeRelayFrame(data)
      if (frame?.kind === 'hello') {
        const { space, device, signer } = person
        const message = authMessage(frame.relay, frame.challenge, url.host, space, device)
        const signature = signer.sign(message)
        void ask({ kind: 'auth', space, device, signature }).then((answer) =>
          answer.kind === 'ok' ? resolve(talk) : reject(new Error('not let in')),
        )
      } else if (frame?.kind === 'items') talk.onItems(frame)
      else if (frame !== null && 'ref' in frame) {
        answers.get(frame.ref)?.(frame)
        answers.delete(frame.ref)
      }
    })
  })
}
