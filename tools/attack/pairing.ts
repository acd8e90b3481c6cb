/** Whoever has seen the link for one more device, and a relay beside them, that would be that device. */
import type { Bytes } from '../../wire/src/bytes.ts'
import type { RequestId } from '../../wire/src/ids.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import { routes } from '../../wire/src/routes.ts'
import { createKeyPairs, createMemberCard } from '../../app/src/crypto/create-keys.ts'
import { readPairingLink } from '../../app/src/crypto/invitation-link.ts'
import type { OwnBundle } from '../../app/src/crypto/own-bundle.ts'
import type { Pairing, PairingStep } from '../../app/src/crypto/pairing.ts'
import {
  commitTo,
  createPairing,
  openNonce,
  openRequest,
  pairingToCode,
  placeOf,
  sealBundle,
  sealCard,
  sealNonce,
  sealRequest,
} from '../../app/src/crypto/pairing.ts'
import { at } from '../../app/src/crypto/space-fixture.testing.ts'
import type { ArrivalView } from '../../app/src/session/attune-devices.ts'
import { readPairing, receiveBundle } from '../../app/src/session/devices/arrive.ts'
import type { PairingHost } from '../../app/src/session/devices/pairing-host.ts'
import { createHost } from '../../app/src/session/devices/pairing.testing.ts'
import type { SessionParts } from '../../app/src/session/parts.ts'
import type { Attack, Seen, World } from './attack.ts'
import { smallSealKey } from './curve.ts'
import { elsewhere, peopleOf } from './people.ts'
import { threatModel, matrix, passwordManagers, rfc7748 } from './sources.ts'

type Hosted = Awaited<ReturnType<typeof createHost>>

const about = { threat: 'T13', source: threatModel } as const
const origin = 'https://relay.example'

export const pairingAttacks: readonly Attack[] = [
  {
    name: 'somebody in between swaps the new device’s keys',
    ...{ ...about, source: matrix },
    async run(world) {
      const hosted = await createHost(world.seed)
      const host = await hosted.begin('add')
      const pairing = pairingOf(host)
      const { random } = world
      const opening = random(32)
      const { seal: key } = createKeyPairs(random)
      const request = { key, commit: commitTo(opening), name: 'Tablet' }
      // Of each letter of the new device's, its own in the place of it.
      const own: Partial<Record<string, Bytes | null>> = {
        [placeOf(pairing, 'request')]: sealRequest(pairing, request, random),
        [placeOf(pairing, 'opening')]: sealNonce(pairing, 'opening', opening, random),
      }
      const { views } = await arrive(hosted, host, (invite, letter) =>
        world.pick(own[invite] ?? letter, letter),
      )
      await lookUntil(host, () => host.view.step !== 'waiting' && views.length > 0)
      const [hers, theirs] = [host.view.code?.join(), views.at(-1)?.code?.join()]
      await host.end()
      const accepted = hers === theirs
      return { accepted, noticed: accepted ? [] : ['the pictures differ'] }
    },
  },
  {
    name: 'a second device by the same link, while pictures are compared',
    ...about,
    async run(world) {
      const hosted = await createHost(world.seed)
      const host = await hosted.begin('add')
      await arrive(hosted, host)
      await lookUntil(host, () => host.view.step === 'compare')
      if (world.pick(true, false)) await leaveRequest(hosted, host, world)
      return handsOver(hosted, host)
    },
  },
  {
    name: 'another request once the number is out (chosen so that pictures look alike)',
    ...about,
    async run(world) {
      const hosted = await createHost(world.seed)
      const host = await hosted.begin('add')
      const place = placeOf(pairingOf(host), 'request')
      await arrive(hosted, host)
      await lookUntil(host, () => host.view.step === 'compare')
      const requests = hosted.relay.places.get(place)?.requests
      if (world.pick(true, false)) {
        requests?.clear()
        await leaveRequest(hosted, host, world)
      }
      return handsOver(hosted, host)
    },
  },
  {
    name: 'a number that was not promised (looks for pictures)',
    ...about,
    async run(world) {
      const hosted = await createHost(world.seed)
      const host = await hosted.begin('add')
      const pairing = pairingOf(host)
      const { random } = world
      const opening = random(32)
      const commit = commitTo(world.pick(random(32), opening))
      const request = { key: createKeyPairs(random).seal, commit, name: 'Tablet' }
      await leave(hosted, pairing, 'request', sealRequest(pairing, request, random))
      await host.look()
      await leave(hosted, pairing, 'opening', sealNonce(pairing, 'opening', opening, random))
      return handsOver(hosted, host)
    },
  },
  {
    name: 'the bundle of somebody else, from whoever has the link too',
    ...{ ...about, source: passwordManagers },
    async run(world) {
      const hosted = await createHost(world.seed)
      const host = await hosted.begin('add')
      const { received } = await arrive(hosted, host)
      await lookUntil(host, () => host.view.step === 'compare')
      const pairing = pairingOf(host)
      const [left] = hosted.relay.places.get(placeOf(pairing, 'request'))?.requests.values() ?? []
      const request = left && openRequest(pairing, left)
      if (!request) throw new Error('nothing was asked')
      const { space, own } = hosted
      const mine: OwnBundle = { space, member: own.member, host: 'relay.example' }
      const bundle = world.pick(await bundleOfEve(world), mine)
      const card = await sealBundle(pairing, request, bundle, world.random)
      if (card === null) throw new Error('does not fit')
      await hosted.relay.ask({ kind: 'open-invite', invite: placeOf(pairing, 'bundle'), card })
      const came = await received
      return { accepted: came.ok, noticed: came.ok ? [] : [came.error.kind] }
    },
  },
  {
    name: 'a letter of one step in the place of another',
    ...{ ...about, source: matrix },
    async run({ random, pick, seed }) {
      const { own, space } = await createHost(seed)
      const pairing = createPairing('add', space, createMemberCard(space, own), random)
      const letter = sealNonce(pairing, pick('nonce', 'opening'), random(32), random)
      const opened = letter && openNonce(pairing, 'opening', letter)
      return { accepted: opened !== null, noticed: opened === null ? ['cannot be opened'] : [] }
    },
  },
  {
    name: 'a key that everybody can open is asked with (small order)',
    ...{ ...about, source: rfc7748 },
    async run(world) {
      const hosted = await createHost(world.seed)
      const host = await hosted.begin('add')
      const pairing = pairingOf(host)
      const { random, pick } = world
      const [opening, key] = [random(32), pick(smallSealKey, createKeyPairs(random).seal)]
      const request = { key, commit: commitTo(opening), name: 'Tablet' }
      await leave(hosted, pairing, 'request', sealRequest(pairing, request, random))
      await host.look()
      await leave(hosted, pairing, 'opening', sealNonce(pairing, 'opening', opening, random))
      await host.look()
      const isUnanswered = !hosted.relay.places.has(placeOf(pairing, 'nonce'))
      const accepted = host.view.step === 'compare'
      return { accepted, noticed: !accepted && isUnanswered ? ['request set aside'] : [] }
    },
  },
  cardAttack('another card behind a link for a device', async (hosted, world) => {
    const eve = await peopleOf(world, 1, elsewhere)
    const space = world.pick(eve.roster.space, hosted.space)
    const who = world.pick(at(eve.people, 0), hosted.own)
    return { kind: 'add', card: { space, card: createMemberCard(space, who), bundle: null } }
  }),
  cardAttack('a link for moving, with the bundle of somebody else', async (hosted, world) => {
    const { space, own } = hosted
    const mine: OwnBundle = { space, member: own.member, host: 'relay.example' }
    const bundle = world.pick(await bundleOfEve(world), mine)
    return { kind: 'move', card: { space, card: createMemberCard(space, own), bundle } }
  }),
  cardAttack('a link for moving that leads to another relay', async (hosted, world) => {
    const { space, own } = hosted
    const host = world.pick('other.example', 'relay.example')
    const bundle: OwnBundle = { space, member: own.member, host }
    return { kind: 'move', card: { space, card: createMemberCard(space, own), bundle } }
  }),
  {
    name: 'a bundle without pictures, by a link that is for comparing (downgrade)',
    ...{ ...about, source: passwordManagers },
    async run(world) {
      const hosted = await createHost(world.seed)
      const { space, own } = hosted
      const bundle: OwnBundle = { space, member: own.member, host: 'relay.example' }
      const card = { space, card: createMemberCard(space, own), bundle }
      const read = await readCard(hosted, world, world.pick('add', 'move'), card)
      if (!read.ok) throw new Error(read.error.kind)
      const accepted = read.value.bundle !== null
      return { accepted, noticed: accepted ? [] : ['the bundle counts for nothing'] }
    },
  },
]

function cardAttack(
  name: string,
  make: (
    hosted: Hosted,
    world: World,
  ) => Promise<{ kind: Pairing['kind']; card: Parameters<typeof sealCard>[1] }>,
): Attack {
  return {
    name,
    ...{ ...about, source: passwordManagers },
    async run(world) {
      const hosted = await createHost(world.seed)
      const { kind, card } = await make(hosted, world)
      const read = await readCard(hosted, world, kind, card)
      return { accepted: read.ok, noticed: read.ok ? [] : [read.error.kind] }
    },
  }
}

/** A letter behind a genuine link, as a new device reads it. */
async function readCard(
  { own, space, relay, parts }: Hosted,
  { random }: World,
  kind: Pairing['kind'],
  card: Parameters<typeof sealCard>[1],
) {
  const pairing = createPairing(kind, space, createMemberCard(space, own), random)
  const letter = sealCard(pairing, card, random)
  if (letter === null) throw new Error('does not fit')
  await relay.ask({ kind: 'open-invite', invite: placeOf(pairing, 'card'), card: letter })
  return readPairing(`${origin}/device#${pairingToCode(pairing)}`, parts)
}

async function bundleOfEve(world: World): Promise<OwnBundle> {
  const { roster, people } = await peopleOf(world, 1, elsewhere)
  return { space: roster.space, member: at(people, 0).member, host: 'relay.example' }
}

type Swap = (invite: string, letter: Bytes) => Bytes

/** A new device with the link; `swap` sits on its line. */
async function arrive({ parts }: Hosted, host: PairingHost, swap: Swap = (_, letter) => letter) {
  const { transport } = parts
  const bent: SessionParts = {
    ...parts,
    transport: {
      ...transport,
      fetch(method, path, body) {
        const invite = path.split('/')[3] ?? ''
        return transport.fetch(method, path, body && swap(invite, body))
      },
    },
  }
  const read = await readPairing(host.view.link, bent)
  if (!read.ok) throw new Error(read.error.kind)
  const views: ArrivalView[] = []
  const show = (view: ArrivalView) => void views.push(view)
  const received = receiveBundle(read.value, 'Tablet', bent, show, () => host.isOver)
  return { received, views }
}

/** Its person says that the pictures are the same; whether the bundle goes out. */
async function handsOver({ relay }: Hosted, host: PairingHost): Promise<Seen> {
  await host.look()
  await host.compare(true)
  const accepted = relay.places.has(placeOf(pairingOf(host), 'bundle'))
  const noticed = accepted ? [] : [`ended: ${host.view.step}`]
  await host.end()
  return { accepted, noticed }
}

function leaveRequest(hosted: Hosted, host: PairingHost, { random }: World): Promise<void> {
  const request = { key: createKeyPairs(random).seal, commit: random(32), name: 'Tablet' }
  const pairing = pairingOf(host)
  return leave(hosted, pairing, 'request', sealRequest(pairing, request, random))
}

async function leave(
  { parts }: Hosted,
  pairing: Pairing,
  step: PairingStep,
  letter: Bytes | null,
): Promise<void> {
  const path = routes.request(placeOf(pairing, step), bytesToId<RequestId>(parts.random(16)))
  await parts.transport.fetch('POST', path, letter)
}

async function lookUntil(host: PairingHost, isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) {
    await host.look()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  if (!isSo()) throw new Error(`still ${host.view.step}`)
}

function pairingOf(host: PairingHost): Pairing {
  const read = readPairingLink(host.view.link, origin)
  if (!read.ok) throw new Error(read.error.kind)
  return read.value
}
