/**
 * The relay's plain HTTP doors: for whoever is not a member yet. Bodies are CBOR or sealed bytes;
 * a GET never changes anything (link previews knock too).
 */
import type { Bytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { encodeCbor } from './cbor.ts'
import type { InviteId, RequestId, WayId } from './ids.ts'
import { limits } from './limits.ts'
import { decodeArray, isBytes, isCount, readAll, readArray } from './read.ts'

export const routes = {
  health: '/health',
  socket: '/v1/socket',
  relay: '/v1/relay',
  spaces: '/v1/spaces',
  invite: (invite: InviteId) => `/v1/invites/${invite}`,
  request: (invite: InviteId, request: RequestId) => `/v1/invites/${invite}/requests/${request}`,
  way: (way: WayId) => `/v1/ways/${way}`,
} as const

/** GET relay. */
export interface RelayFacts {
  readonly version: number
  readonly relay: Bytes
  readonly relayKey: Bytes
  /** Whether anyone may start a space, or only the bearer of a token. */
  readonly open: boolean
}

/** POST spaces. The token is null where the relay is open, or has the space already. */
export interface NewSpace {
  readonly token: string | null
  readonly genesis: Bytes
  /** The records after it, from a device whose space the relay has lost or knows too little of. */
  readonly records?: readonly Bytes[]
}

/** GET an invite. `used` once its space has closed it. */
export interface InviteState {
  readonly used: boolean
  readonly card: Bytes
}

export function encodeRelayFacts(facts: RelayFacts): Bytes {
  return encodeCbor([facts.version, facts.relay, facts.relayKey, facts.open])
}

export function decodeRelayFacts(bytes: Uint8Array): RelayFacts | null {
  const list = decodeArray(bytes, 4)
  if (list === null) return null
  const [version, relay, relayKey, open] = list
  if (!isCount(version) || !isBytes(relay, 16) || !isBytes(relayKey, 32)) return null
  return typeof open === 'boolean' ? { version, relay, relayKey, open } : null
}

export function encodeNewSpace({ token, genesis, records }: NewSpace): Bytes {
  return encodeCbor(records === undefined ? [token, genesis] : [token, genesis, records])
}

export function decodeNewSpace(bytes: Uint8Array): NewSpace | null {
  const [token, genesis, listed, ...rest] = decodeArray(bytes) ?? []
  if (!isBytes(genesis) || !(token === null || typeof token === 'string')) return null
  if (rest.length > 0) return null
  if (listed === undefined) return { token, genesis }
  const records = readAll(readArray(listed), (item) => (isBytes(item) ? item : null))
  if (records === null || records.length > limits.startRecords) return null
  return { token, genesis, records }
}

export function encodeInviteState({ used, card }: InviteState): Bytes {
  return encodeCbor([used, card])
}

export function decodeInviteState(bytes: Uint8Array): InviteState | null {
  const list = decodeArray(bytes, 2)
  if (list === null) return null
  const [used, card] = list
  return typeof used === 'boolean' && isBytes(card) ? { used, card } : null
}

/** `ok` of list-requests: the sealed letters of those who hold the invitation, as they came. */
export function requestsToCbor(requests: readonly Bytes[]): CborValue {
  return requests
}
