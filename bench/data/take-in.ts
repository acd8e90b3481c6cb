/** A device that has its keys and nothing else comes in over the relay, until it has the whole history. */
import { join } from 'node:path'
import { decodeRelayFrame } from '../../wire/src/relay-frame.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { createWebTransport } from '../../app/src/sync/web-transport.ts'
import type { Transport } from '../../app/src/sync/transport.ts'
import { startRelay } from '../../relay/src/testing/relay-process.ts'
import { timed, until } from '../parts/part.ts'
import { openAttune, prepareDevice } from './device.ts'
import type { MadeSpace } from './made-space.ts'
import { openNodeStore } from './node-store.ts'

export interface TakenIn {
  /** Milliseconds until all of it could be read and was kept. */
  readonly took: number
  /** Bytes that came over the socket. */
  readonly wire: number
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
  const line = countingLine(createWebTransport(relay.address))
  const { took } = await timed(async () => {
    const attune = openAttune(store, line.transport)
    attune.wake()
    await until(() => line.last >= made.sent.length)
    // Only now: a list that is looked at is made anew with everything that arrives.
    const isWhole = () => attune.past.value.length >= roundsIn(made)
    await until(() => attune.space.value?.standing === 'together' && isWhole())
  })
  await relay.end('SIGTERM')
  store.close()
  return { took, wire: line.bytes }
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

function countingLine(real: Transport) {
  const line = {
    bytes: 0,
    last: 0,
    transport: {
      ...real,
      connect: (handlers) =>
        real.connect({
          ...handlers,
          message(message) {
            line.bytes += message.length
            const frame = decodeRelayFrame(message)
            if (frame?.kind === 'items') line.last = frame.items.at(-1)?.cursor ?? line.last
            handlers.message(message)
          },
        }),
    } satisfies Transport,
  }
  return line
}
