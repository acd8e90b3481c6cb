/** A relay that holds several spaces: a small one for each, behind one door, for tests. */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { decodeClientFrame } from '@attune/wire/client-frame.ts'
import { decodeRosterRecord } from '@attune/wire/roster-record.ts'
import { decodeNewSpace, routes } from '@attune/wire/routes.ts'
import type { SmallRelay } from '../sync/small-relay.testing.ts'
import { createSmallRelay } from '../sync/small-relay.testing.ts'
import type { Socket, SocketHandlers, Transport } from '../sync/transport.ts'

export function createManySpaces(seed: string) {
  // All are the same relay to a device: the same keys, whichever space it asks for.
  const door = createSmallRelay(seed)
  const relays = new Map<SpaceId, SmallRelay>()
  const all = () => [...relays.values()]

  function relayOf(path: string, body: Bytes | null): SmallRelay {
    if (path === routes.spaces) {
      const genesis = body && decodeNewSpace(body)?.genesis
      const space = genesis && decodeRosterRecord(genesis)?.body.space
      if (!space) return door
      relays.set(space, relays.get(space) ?? createSmallRelay(seed))
      return relays.get(space)!
    }
    return all().find(({ invites }) => [...invites.keys()].some((id) => path.includes(id))) ?? door
  }

  /** Which space it is about shows in its first frame. */
  function connect(who: string, handlers: SocketHandlers): Socket {
    let behind: Socket | null = null
    const hello = door.transport(who).connect(handlers)
    return {
      send(bytes) {
        if (behind === null) {
          const frame = decodeClientFrame(bytes)
          const relay = frame?.kind === 'auth' ? relays.get(frame.space) : undefined
          if (relay === undefined) return hello.send(bytes)
          hello.close()
          behind = later(relay, who, handlers)
        }
        behind.send(bytes)
      },
      close: () => (behind ?? hello).close(),
    }
  }

  return {
    relays,
    /** Everything that was asked of any of them by somebody. */
    askedBy: (who: string) => all().flatMap(({ asked }) => asked.get(who) ?? []),
    transport: (who: string): Transport => ({
      host: 'relay.example',
      connect: (handlers) => connect(who, handlers),
      fetch: (method, path, body) => relayOf(path, body).transport(who).fetch(method, path, body),
    }),
  }
}

/** The second hello is swallowed: the device has had one. */
function later(relay: SmallRelay, who: string, handlers: SocketHandlers): Socket {
  let isFirst = true
  return relay.transport(who).connect({
    closed: handlers.closed,
    message: (bytes) => (isFirst ? (isFirst = false) : handlers.message(bytes)),
  })
}
