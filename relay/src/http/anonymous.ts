/**
 * Answers at the doors for whoever is not a member yet. A GET changes nothing. Bodies are CBOR or
 * sealed letters; errors have none, a device needs only the status.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { limits } from '@attune/wire/limits.ts'
import { decodeRosterRecord } from '@attune/wire/roster-record.ts'
import { appendToRoster } from '@attune/wire/roster-rules.ts'
import { decodeNewSpace, encodeInviteState, encodeRelayFacts } from '@attune/wire/routes.ts'
import { wireVersion } from '@attune/wire/suite.ts'
import type { Relay } from '../relay.ts'
import { tokenHash } from '../start-link.ts'
import type { RequestRefusal, SpaceRefusal } from '../store/port.ts'
import { rosterChecks } from '../suite.ts'
import type { Reply } from './reply.ts'
import type { Route } from './routes.ts'

/** The most that each door takes in. */
export const bodyLimits: Record<Route['kind'], number> = {
  health: 0,
  relay: 0,
  invite: 0,
  way: 0,
  spaces: limits.message / 4 + 2 * limits.rosterRecord,
  request: limits.letter,
}

export async function answerAnonymous(relay: Relay, route: Route, body: Bytes): Promise<Reply> {
  switch (route.kind) {
    case 'health':
      return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'ok\n' }
    case 'relay':
      return relayFacts(relay)
    case 'spaces':
      return startSpace(relay, body)
    case 'invite': {
      const invite = await relay.store.invite(route.invite)
      return invite === null ? { status: 404 } : octets(encodeInviteState(invite))
    }
    case 'way': {
      const letter = await relay.store.way(route.way)
      return letter === null ? { status: 404 } : octets(letter)
    }
    case 'request':
      return leaveRequest(relay, route, body)
  }
}

function relayFacts({ store: { identity }, isOpen }: Relay): Reply {
  const { relay, relayKey } = identity
  return octets(encodeRelayFacts({ version: wireVersion, relay, relayKey, open: isOpen }))
}

async function startSpace({ store, hints, isOpen }: Relay, body: Bytes): Promise<Reply> {
  const wish = decodeNewSpace(body)
  const record = wish && decodeRosterRecord(wish.genesis)
  if (!wish || !record) return { status: 400 }
  const roster = appendToRoster(null, record, rosterChecks)
  if (!roster.ok) return { status: 400 }
  // Without a token the store still answers a genesis that it already has.
  const hash = isOpen ? null : tokenHash(wish.token ?? '')
  const started = await store.startSpace({
    tokenHash: hash,
    roster: roster.value,
    genesis: wish.genesis,
  })
  if (!started.ok) return { status: spaceStatus[started.error.kind] }
  const { space } = roster.value
  // Of a device that this relay does not know any more: each carries the signatures that it needs,
  // so it is nobody's word.
  const given = await store.giveBack(space, wish.items ?? [])
  if (!given.ok) return { status: spaceStatus[given.error.kind] }
  if (given.value.fresh !== null) hints.wake(space, given.value.fresh)
  if (!given.value.isWhole) return { status: 202 }
  return { status: started.value === 'started' ? 201 : 200 }
}

async function leaveRequest(
  { store, hints }: Relay,
  { invite, request }: Extract<Route, { kind: 'request' }>,
  letter: Bytes,
): Promise<Reply> {
  if (letter.length === 0) return { status: 400 }
  const left = await store.leaveRequest(invite, request, letter)
  if (!left.ok) return { status: requestStatus[left.error.kind] }
  if (left.value.isNew) hints.wake(left.value.space, 'knock')
  return { status: left.value.isNew ? 201 : 200 }
}

const spaceStatus: Record<SpaceRefusal, number> = {
  'not-allowed': 403,
  'other-genesis': 409,
  'storage-full': 507,
  busy: 503,
}
const requestStatus: Record<RequestRefusal, number> = {
  unknown: 404,
  used: 409,
  full: 429,
  'other-letter': 400,
  'storage-full': 507,
  busy: 503,
}

function octets(body: Bytes): Reply {
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body }
}
