/** A device that has its keys and nothing else comes in over the relay, until it has the whole history. */
import { join } from 'node:path'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { createWebTransport } from '../../app/src/sync/web-transport.ts'
import { startRelay } from '../../relay/src/testing/relay-process.ts'
import { timed } from '../parts/part.ts'
import type { WholeHistory } from './arrival.ts'
import { countingLine, untilProven, untilWhole } from './arrival.ts'
import { openAttune, prepareDevice } from './device.ts'
import type { MadeSpace } from './made-space.ts'
import { openNodeStore } from './node-store.ts'

export interface TakenIn {
  /** Milliseconds until all of it could be read and was kept. */
  readonly took: number
  /** Bytes that came over the socket. */
  readonly wire: number
  /** The same, until it had made sure of everything and vouched for it, and nothing more was said. */
  readonly proven: { readonly took: number; readonly wire: number }
}

export async function takeInHistory(
  folder: string,
  file: string,
  made: MadeSpace,
  own: OwnKeys,
): Promise<TakenIn> {
  const relay = await startRelay(['--data', join(folder, 'relay'), '--port', '0', '--open'])
  const store = openNodeStore(join(folder, file))
  await prepareDevice(store, own, made)
  const history = wholeHistory(made)
  const line = countingLine(createWebTransport(relay.address))
  loadPlatform()
  const start = performance.now()
  const { took, value: wire } = await timed(async () => {
    const attune = openAttune(store, line.transport)
    attune.wake()
    await untilWhole(attune, line, history)
    return line.bytes
  })
  await untilProven(line, history)
  const proven = { took: line.spoke - start, wire: line.bytes }
  await relay.end('SIGTERM')
  store.close()
  return { took, wire, proven }
}

/** Node loads these when they are first asked for; a page has them, and counting what Evolu receives loads them there. */
function loadPlatform(): void {
  void [WebSocket, navigator.locks]
}

export function wholeHistory(made: MadeSpace): WholeHistory {
  return { items: made.sent.length, rounds: roundsIn(made) }
}

/** Rounds that `past` lists: of the practices that it knows, each once. */
function roundsIn({ told }: Pick<MadeSpace, 'told'>): number {
  const lasting = ['check-in', 'one-question', 'thanks-together', 'thank-you', 'small-win']
  const rounds = told.all.flatMap((one) => {
    if (one.as === 'reveal') return [`${one.practice}/${one.round}`]
    const { practice, round } = one.body
    return one.kind === 'round.told' ? [] : [`${String(practice)}/${String(round)}`]
  })
  return new Set(rounds.filter((key) => lasting.includes(key.slice(0, key.indexOf('/'))))).size
}
