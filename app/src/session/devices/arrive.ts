/**
 * This device, new, coming to a person's others (wire-format.md §8). Until it is in, nothing of theirs is
 * kept here; from then on everything else follows by itself.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { createKeyPairs, createMemberKeys } from '../../crypto/create-keys.ts'
import { readPairingLink } from '../../crypto/invitation-link.ts'
import type { OwnKeys } from '../../crypto/keys.ts'
import { encodeOwnKeys } from '../../crypto/keys.ts'
import type { OwnBundle } from '../../crypto/own-bundle.ts'
import type { Pairing, PairingRequest, PairingStep } from '../../crypto/pairing.ts'
import {
  commitTo,
  openBundle,
  openCard,
  openNonce,
  pairingPictures,
  placeOf,
  sealNonce,
  sealRequest,
} from '../../crypto/pairing.ts'
import type { Store } from '../../storage/store.ts'
import { enterSpace } from '../../sync/enter-space.ts'
import { rootKey } from '../../sync/own-log.ts'
import { ownSpaceKeys } from '../../sync/space-keys.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { fail, ok } from '../../crypto/result.ts'
import type { ArrivalView, PairingFault } from '../attune-devices.ts'
import type { Outcome, StorageFault } from '../faults.ts'
import { leaveLetter, lookAtInvite } from '../invite-doors.ts'
import type { SessionParts } from '../parts.ts'
import { enteringKey, keysToEnter } from './owned-space.ts'

export interface ReadPairing {
  readonly pairing: Pairing
  /** The own space that the link leads to. */
  readonly space: SpaceId
  /** Of a `move` alone. */
  readonly bundle: OwnBundle | null
}

/** Looks at a link and what is behind it; changes nothing anywhere. */
export async function readPairing(
  link: string,
  { origin, transport }: SessionParts,
): Promise<Outcome<ReadPairing, PairingFault>> {
  const read = readPairingLink(link, origin)
  if (!read.ok) return fail(linkFaults[read.error.kind])
  const letter = await letterAt(read.value, 'card', { transport })
  if (typeof letter === 'string') return fail(letter)
  const card = openCard(read.value, letter)
  if (card === null) return fail('damaged')
  const { space, bundle } = card
  if (read.value.kind === 'move' && bundle === null) return fail('damaged')
  if (bundle !== null && bundle.host !== transport.host) return fail('other-host')
  return { ok: true, value: { pairing: read.value, space, bundle } }
}

const linkFaults = {
  cut: 'cut',
  damaged: 'damaged',
  'newer-version': 'newer-version',
  'not-an-invitation': 'not-a-link',
  'not-secure': 'other-host',
  'other-host': 'other-host',
} as const

/**
 * Asks, compares, and waits for the bundle. `isOver`: this person has given up. `show`: what to show
 * meanwhile.
 */
export async function receiveBundle(
  { pairing, space }: Pick<ReadPairing, 'pairing' | 'space'>,
  name: string,
  parts: SessionParts,
  show: (view: ArrivalView) => void,
  isOver: () => boolean,
): Promise<Outcome<OwnBundle, PairingFault>> {
  const { random, transport } = parts
  const pairs = createKeyPairs(random)
  const opening = random(32)
  const request: PairingRequest = { key: pairs.seal, commit: commitTo(opening), name }
  const asked = sealRequest(pairing, request, random)
  if (asked === null) return fail('damaged')
  const left = await leave(pairing, 'request', asked, parts, isOver)
  if (left !== null) return fail(left)
  const answer = await waitFor(pairing, 'nonce', parts, isOver)
  if (typeof answer === 'string') return fail(answer)
  const nonce = openNonce(pairing, 'nonce', answer)
  const opened = sealNonce(pairing, 'opening', opening, random)
  const code = nonce && pairingPictures(request, nonce, opening)
  if (nonce === null || opened === null || code === null) return fail('damaged')
  const shown = await leave(pairing, 'opening', opened, parts, isOver)
  if (shown !== null) return fail(shown)
  show({ step: 'compare', code, fault: null })
  const letter = await waitFor(pairing, 'bundle', parts, isOver)
  if (typeof letter === 'string') return fail(letter)
  const bundle = await openBundle(pairing, space, request, pairs.sealSecret, letter)
  if (bundle === null) return fail('damaged')
  return bundle.host === transport.host ? ok(bundle) : fail('other-host')
}

/** Comes into the own space with a bundle, and keeps it. The rest is what the own space says. */
export async function enterOwn(
  { space, member }: OwnBundle,
  store: Store,
  { random, transport, scheduler }: SessionParts,
): Promise<Outcome<null, 'expired' | 'offline' | 'not-empty' | 'too-many' | StorageFault>> {
  // The same device however often it tries: each that came in and was not kept would hold a place for good. Nothing
  // of this person's is kept before: the member beside it is nobody.
  const kept = await keysToEnter({ space, member: createMemberKeys(random) }, store, random)
  if (kept === null) return fail('storage-failed')
  const own: OwnKeys = { member, device: kept.device }
  const how = await enterSpace(space, own, transport, scheduler)
  if (how === 'not-now') return fail('offline')
  if (how === 'too-many') return fail(how)
  if (how !== 'entered') return fail('expired')
  let isEmpty = false
  const done = await store.transact(
    [ownSpaceKeys.head],
    ([head]) => {
      // Coming in takes its time: what has been written since is nowhere else.
      isEmpty = head === null
      if (!isEmpty) return []
      return [
        // All that an empty place has; what is being typed stays.
        ...[ownSpaceKeys.epochKeys, ownSpaceKeys.stream, ownSpaceKeys.mark].map((clear) => ({
          clear,
        })),
        { key: ownSpaceKeys.ownKeys, value: encodeOwnKeys(own) },
        { key: rootKey, value: idToBytes(space) },
        { key: ownSpaceKeys.relay, value: encodeCbor([null, true]) },
        { key: enteringKey(space), value: null },
      ]
    },
    'strict',
  )
  if (!done.ok) return fail(done.error.kind)
  return isEmpty ? ok(null) : fail('not-empty')
}

/** What there is at a step's place; or why nothing. */
async function letterAt(
  pairing: Pairing,
  step: PairingStep,
  { transport }: Pick<SessionParts, 'transport'>,
): Promise<Bytes | 'expired' | 'used' | 'offline'> {
  const state = await lookAtInvite(transport, placeOf(pairing, step))
  if (typeof state === 'string') return state
  return state.used ? 'used' : state.card
}

async function waitFor(
  pairing: Pairing,
  step: PairingStep,
  parts: SessionParts,
  isOver: () => boolean,
): Promise<Bytes | PairingFault> {
  for (let tries = 0; tries < mostTries; tries++) {
    if (isOver()) return 'turned-away'
    const letter = await letterAt(pairing, step, parts)
    if (typeof letter !== 'string') return letter
    if (letter === 'used') return 'turned-away'
    // The other has closed what it began with: it wants no more of this.
    const card = tries % 4 === 3 ? await letterAt(pairing, 'card', parts) : null
    if (card === 'used') return 'turned-away'
    if (card === 'expired') return card
    await new Promise<void>((resolve) => parts.scheduler.after(pause, resolve))
  }
  return 'expired'
}

/**
 * Null once it is there. The same again is answered like the first time, so a lost answer costs
 * nothing; under another name it would look like a second device.
 */
async function leave(
  pairing: Pairing,
  step: PairingStep,
  letter: Bytes,
  { random, transport, scheduler }: SessionParts,
  isOver: () => boolean,
): Promise<PairingFault | null> {
  const request = random(16)
  for (let tries = 0; tries < mostTries && !isOver(); tries++) {
    const came = await leaveLetter(transport, placeOf(pairing, step), request, letter)
    if (came === 'left') return null
    if (came !== 'offline') return came
    await new Promise<void>((resolve) => scheduler.after(pause, resolve))
  }
  return isOver() ? 'turned-away' : 'offline'
}

/** Milliseconds. Ten minutes in all. */
const pause = 2_000
const mostTries = 300
