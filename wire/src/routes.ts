/**
 * The relay's plain HTTP doors: for whoever is not a member yet. Bodies are CBOR or sealed bytes;
 * a GET never changes anything (link previews knock too).
 */
import type { Bytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { bytes, count, coded, flag, list, nullable, optional, record, text } from './fields.ts'
import type { InviteId, RequestId, WayId } from './ids.ts'
import { limits } from './limits.ts'
import type { RestoredItem } from './stream-item.ts'
import { restoredItem } from './stream-item.ts'

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
  /** What came after it, from a device whose space the relay has lost or knows too little of. */
  readonly items?: readonly RestoredItem[]
}

/** GET an invite. `used` once its space has closed it. */
export interface InviteState {
  readonly used: boolean
  readonly card: Bytes
}

export const [encodeRelayFacts, decodeRelayFacts] = coded(
  record<RelayFacts>({ version: count, relay: bytes(16), relayKey: bytes(32), open: flag }),
)

export const [encodeNewSpace, decodeNewSpace] = coded(
  record<NewSpace>({
    token: nullable(text),
    genesis: bytes(),
    items: optional(list(restoredItem, limits.restoreItems)),
  }),
)

export const [encodeInviteState, decodeInviteState] = coded(
  record<InviteState>({ used: flag, card: bytes() }),
)

/** `ok` of list-requests: the sealed letters of those who hold the invitation, as they came. */
export function requestsToCbor(requests: readonly Bytes[]): CborValue {
  return requests
}
