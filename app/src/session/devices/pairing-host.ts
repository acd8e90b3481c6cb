/**
 * The device that is there already, bringing one more of the same person in (wire-format.md §8): shows a
 * link, waits for exactly one answer, compares pictures, and only then hands the bundle over. A link
 * that was used twice hands over nothing.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import { isBytes, readAll, readArray } from '@attune/wire/read.ts'
import { createMemberCard } from '../../crypto/create-keys.ts'
import { pairingToLink } from '../../crypto/invitation-code.ts'
import type { OwnBundle } from '../../crypto/own-bundle.ts'
import type { Pairing, PairingRequest, PairingStep } from '../../crypto/pairing.ts'
import {
  createPairing,
  openNonce,
  openRequest,
  pairingPictures,
  pairingToCode,
  placeOf,
  sealBundle,
  sealCard,
  sealNonce,
} from '../../crypto/pairing.ts'
import { fail, ok } from '../../crypto/result.ts'
import { checkName } from '../../domain/text.ts'
import type { Outcome } from '../faults.ts'
import type { SessionParts } from '../parts.ts'
import type { PairingView } from '../attune-devices.ts'
import type { RelayLink } from '../../sync/relay-link.ts'
import type { OwnRoot } from './own-root.ts'
import { devicesIn } from './own-root.ts'

export interface PairingHost {
  readonly view: PairingView
  /** Nothing more can come of it. */
  readonly isOver: boolean
  /** Whether the relay may still hold something of it. */
  readonly isOpen: boolean
  /** The relay has news, or some time has passed. */
  look(): Promise<void>
  compare(same: boolean): Promise<Outcome<null, 'offline'>>
  end(): Promise<void>
}

/** Null when the relay cannot be asked. */
export async function beginPairing(
  kind: Pairing['kind'],
  root: OwnRoot,
  { random, origin, transport }: SessionParts,
  changed: () => void,
): Promise<PairingHost | null> {
  const { kept, sync } = root
  if (kept === null || sync === null) return null
  const { log } = kept.log
  const card = createMemberCard(log.space, log.own)
  const pairing = createPairing(kind, log.space, card, random)
  const bundle: OwnBundle = { space: log.space, member: log.own.member, host: transport.host }
  const given = kind === 'move' ? bundle : null
  const first = sealCard(pairing, { space: log.space, card, bundle: given }, random)
  const { put, lettersAt } = createPlaces(pairing, sync.ask)
  if (first === null || !(await put('card', first))) return null

  const before = devicesIn(log)
  const nonce = random(32)
  // Each is sealed once: the relay takes the very same letter again, and no other in its place.
  const ownHalf = sealNonce(pairing, 'nonce', nonce, random)
  let request: { readonly letter: Bytes; readonly read: PairingRequest } | null = null
  let handed: Bytes | null = null
  let isAnswered = false
  const stillOpen = new Set<PairingStep>(['card', 'nonce', 'bundle'])
  let view = firstView(pairing, origin)

  function show(change: Partial<PairingView>): void {
    view = { ...view, ...change }
    changed()
  }

  async function close(step: PairingView['step']): Promise<void> {
    show({ step, code: null })
    for (const place of stillOpen) {
      const closed = await root.sync?.ask({ kind: 'close-invite', invite: placeOf(pairing, place) })
      if (closed?.ok === true) stillOpen.delete(place)
    }
  }

  async function readRequest(): Promise<void> {
    const letters = await lettersAt('request')
    if (letters === 'gone') return close('lost')
    if (letters.length > 1) return close('twice')
    const [only] = letters
    if (only === undefined) return
    if (request !== null && !equalBytes(request.letter, only)) return close('twice')
    const read = openRequest(pairing, only)
    if (read === null) return
    // Before the number goes out, whether or not it arrives: who knows it may answer no other request.
    request = { letter: only, read }
    isAnswered ||= ownHalf !== null && (await put('nonce', ownHalf))
  }

  async function readOpening(): Promise<void> {
    if (request === null || !isAnswered || view.step !== 'waiting') return
    const letters = await lettersAt('opening')
    if (letters === 'gone') return close('lost')
    if (letters.length > 1) return close('twice')
    const opening = letters[0] && openNonce(pairing, 'opening', letters[0])
    if (!opening) return
    const code = pairingPictures(request.read, nonce, opening)
    // Another number than was promised: somebody sits in between.
    if (code === null) return close('twice')
    const name = checkName(request.read.name)
    show({ step: 'compare', code, name: name.ok ? name.value : null })
  }

  const host: PairingHost = {
    get view() {
      return view
    },
    get isOver() {
      return ['done', 'twice', 'lost', 'ended'].includes(view.step)
    },
    get isOpen() {
      return stillOpen.size > 0
    },
    async look() {
      // Whoever has the link can read what is not closed: of a move, everything.
      if (host.isOver) return stillOpen.size === 0 ? undefined : close(view.step)
      // Once it is there, by whatever way, there is nothing left to hand over.
      if (devicesIn(log).some((device) => !before.includes(device))) return close('done')
      // Where the relay has lost what is waited at, or a day is over, nobody can come any more.
      if (view.step === 'handing-over') {
        if ((await lettersAt('bundle')) === 'gone') await close('lost')
      } else {
        await readRequest()
        await readOpening()
      }
    },
    async compare(same) {
      if (view.step !== 'compare' || request === null) return done
      if (!same) return close('ended').then(() => done)
      const now: OwnBundle = { ...bundle, member: log.own.member }
      handed ??= await sealBundle(pairing, request.read, now, random)
      if (handed === null || !(await put('bundle', handed))) return offline
      show({ step: 'handing-over', code: null })
      return done
    },
    async end() {
      if (view.step !== 'done') await close('ended')
    },
  }
  return host
}

/** Where the letters of a pairing lie at the relay. */
function createPlaces(pairing: Pairing, ask: RelayLink['ask']) {
  return {
    async put(step: PairingStep, letter: Bytes): Promise<boolean> {
      const invite = placeOf(pairing, step)
      return (await ask({ kind: 'open-invite', invite, card: letter })).ok
    },
    async lettersAt(step: PairingStep): Promise<readonly Bytes[] | 'gone'> {
      const answer = await ask({ kind: 'list-requests', invite: placeOf(pairing, step) })
      if (!answer.ok && answer.error.kind === 'gone') return 'gone'
      const list = answer.ok ? readArray(answer.value) : null
      return readAll(list, (item) => (isBytes(item) ? item : null)) ?? []
    },
  }
}

function firstView(pairing: Pairing, origin: string): PairingView {
  const link = pairingToLink(pairingToCode(pairing), origin)
  return { kind: pairing.kind, link, step: 'waiting', name: null, code: null }
}

const done = ok(null)
const offline = fail('offline')
