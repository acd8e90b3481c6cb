/** The invitations of a relay in memory, and two devices with nothing but it between them. */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import { encodeInviteState } from '@attune/wire/routes.ts'
import { createDeviceKeys } from '../../crypto/create-keys.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import { createAddDevice } from '../../crypto/roster-devices.ts'
import { after } from '../../crypto/roster-moves.testing.ts'
import { at, createFixtureSpace } from '../../crypto/space-fixture.testing.ts'
import type { SessionParts } from '../parts.ts'
import type { OwnRoot } from './own-root.ts'
import { beginPairing } from './pairing-host.ts'

interface Place {
  readonly card: Bytes
  used: boolean
  readonly requests: Map<string, Bytes>
}

/** What a test does to one exchange: it never arrives, or its answer does not. */
export type Fate = 'lost' | 'unanswered' | null

export function createInviteRelay() {
  const places = new Map<string, Place>()
  const relay = {
    places,
    /** Asked of each exchange, by what it is. */
    fate: (_what: string): Fate => null,
    async ask(frame: {
      readonly kind: string
      readonly invite?: unknown
      readonly card?: unknown
    }) {
      const fate = relay.fate(frame.kind)
      if (fate === 'lost') return offline
      const answer = askPlaces(places, frame as Asked)
      return fate === null ? answer : offline
    },
    transport: {
      host: 'relay.example',
      connect: () => {
        throw new Error('nothing connects here')
      },
      async fetch(method: string, path: string, body: Bytes | null) {
        const fate = relay.fate(method)
        if (fate === 'lost') return null
        const answer = fetchPlaces(places, path, body)
        return fate === null ? answer : null
      },
    },
  }
  return relay
}

type Asked = Extract<ClientFrame, { kind: 'open-invite' | 'close-invite' | 'list-requests' }>

function askPlaces(places: Map<string, Place>, frame: Asked) {
  const there = places.get(frame.invite)
  if (frame.kind === 'list-requests')
    return there ? { ok: true, value: [...there.requests.values()] } : refused('gone')
  if (frame.kind === 'close-invite') {
    if (there) places.set(frame.invite, { card: new Uint8Array(), used: true, requests: new Map() })
    return done
  }
  if (there === undefined) {
    places.set(frame.invite, { card: frame.card, used: false, requests: new Map() })
    return done
  }
  return equalBytes(there.card, frame.card) ? done : refused('conflict')
}

function fetchPlaces(places: Map<string, Place>, path: string, body: Bytes | null) {
  const [invite, request] = path.replace('/v1/invites/', '').split('/requests/')
  const there = places.get(invite ?? '')
  if (there === undefined) return { status: 404, body: new Uint8Array() }
  if (body === null) return { status: 200, body: encodeInviteState(there) }
  if (there.used) return { status: 409, body: new Uint8Array() }
  const before = there.requests.get(request ?? '')
  if (before !== undefined)
    return { status: equalBytes(before, body) ? 200 : 409, body: new Uint8Array() }
  there.requests.set(request ?? '', body)
  return { status: 201, body: new Uint8Array() }
}

/** A phone that is there, and what a new device is given. */
export async function createHost(seed: string) {
  const random = createSeededRandom(seed)
  const space = await createFixtureSpace(seed, 1)
  const own = at(space.people, 0)
  const relay = createInviteRelay()
  const state = { roster: space.roster }
  const root = {
    kept: { log: { log: { space: space.roster.space, own, state } } },
    sync: { ask: relay.ask },
  } as unknown as OwnRoot
  const parts = {
    ...{ random, origin: 'https://relay.example', transport: relay.transport },
    scheduler: { after: (_: number, call: () => void) => stop(setTimeout(call, 0)) },
  } as unknown as SessionParts
  async function begin(kind: 'add' | 'move') {
    const host = await beginPairing(kind, root, parts, () => undefined)
    if (host === null) throw new Error('no pairing')
    return host
  }
  return {
    ...{ own, space: space.roster.space, relay, parts, begin },
    /** One more device of this person is in, by whatever way. */
    addDevice() {
      const tablet = { member: own.member, device: createDeviceKeys(random) }
      state.roster = after(state.roster, createAddDevice(state.roster, tablet))
    },
  }
}

function stop(timer: ReturnType<typeof setTimeout>) {
  return () => clearTimeout(timer)
}

function refused(kind: string) {
  return { ok: false, error: { kind } }
}

const done = { ok: true, value: null }
const offline = refused('offline')
