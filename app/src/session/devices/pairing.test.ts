import { describe, expect, it } from 'vitest'
import type { RequestId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { routes } from '@attune/wire/routes.ts'
import { createKeyPairs, createMemberCard } from '../../crypto/create-keys.ts'
import { readPairingLink } from '../../crypto/invitation-link.ts'
import type { Pairing } from '../../crypto/pairing.ts'
import {
  commitTo,
  createPairing,
  pairingToCode,
  placeOf,
  sealBundle,
  sealCard,
  sealNonce,
  sealRequest,
} from '../../crypto/pairing.ts'
import { createFixtureSpace } from '../../crypto/space-fixture.testing.ts'
import type { ArrivalView } from '../attune-devices.ts'
import { readPairing, receiveBundle } from './arrive.ts'
import type { Fate } from './pairing.testing.ts'
import { createHost } from './pairing.testing.ts'
import type { PairingHost } from './pairing-host.ts'

type World = Awaited<ReturnType<typeof createHost>>

/** A new device with the link: what it shows, and what comes of it. */
async function arrive({ parts }: World, host: PairingHost) {
  const read = await readPairing(host.view.link, parts)
  if (!read.ok) throw new Error(read.error.kind)
  const views: ArrivalView[] = []
  let isOver = false
  const received = receiveBundle(
    read.value,
    'Tablet',
    parts,
    (view) => views.push(view),
    () => isOver,
  )
  return { received, views, giveUp: () => void (isOver = true) }
}

async function lookUntil(host: PairingHost, isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) {
    await host.look()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  if (!isSo()) throw new Error(`still ${host.view.step}`)
}

const isComparing = (host: PairingHost) => () => host.view.step === 'compare'
const pairingOf = (host: PairingHost): Pairing => {
  const read = readPairingLink(host.view.link, 'https://relay.example')
  if (!read.ok) throw new Error(read.error.kind)
  return read.value
}

describe('one more device', () => {
  it('sees the same pictures, and gets the bundle only when they were said to be the same', async () => {
    const world = await createHost('same')
    const host = await world.begin('add')
    const { received, views } = await arrive(world, host)
    await lookUntil(host, isComparing(host))
    expect(host.view.name).toBe('Tablet')
    const seen = host.view.code
    expect(world.relay.places.has(placeOf(pairingOf(host), 'bundle'))).toBe(false)
    expect(await host.compare(true)).toMatchObject({ ok: true })
    const bundle = await received
    expect(bundle).toMatchObject({ ok: true, value: { space: world.space } })
    expect(views.at(-1)).toEqual({ step: 'compare', code: seen, fault: null })
    expect(seen).toHaveLength(5)
    world.addDevice()
    await lookUntil(host, () => host.view.step === 'done')
    const again = await readPairing(host.view.link, world.parts)
    expect(again).toEqual({ ok: false, error: { kind: 'used' } })
  })

  it('gets nothing when they were not the same', async () => {
    const world = await createHost('not the same')
    const host = await world.begin('add')
    const { received } = await arrive(world, host)
    await lookUntil(host, isComparing(host))
    await host.compare(false)
    expect(await received).toEqual({ ok: false, error: { kind: 'turned-away' } })
    expect(await host.compare(true)).toMatchObject({ ok: true })
    expect(host.view.step).toBe('ended')
    expect(world.relay.places.has(placeOf(pairingOf(host), 'bundle'))).toBe(false)
  })

  it('gets nothing by a link that two have used, before or while they compare', async () => {
    for (const isLate of [false, true]) {
      const world = await createHost(`twice ${isLate}`)
      const host = await world.begin('add')
      const first = await arrive(world, host)
      if (isLate) await lookUntil(host, isComparing(host))
      const second = await arrive(world, host)
      await lookUntil(host, () => host.view.step === 'twice')
      expect(await host.compare(true)).toMatchObject({ ok: true })
      for (const { received } of [first, second])
        expect(await received).toMatchObject({ ok: false })
      expect(world.relay.places.has(placeOf(pairingOf(host), 'bundle'))).toBe(false)
    }
  })

  it('gets nothing when it opens another number than it had promised', async () => {
    const world = await createHost('another number')
    const { random, transport } = world.parts
    const host = await world.begin('add')
    const pairing = pairingOf(host)
    const leave = (step: 'request' | 'opening', letter: Uint8Array<ArrayBuffer> | null) =>
      transport.fetch(
        'POST',
        routes.request(placeOf(pairing, step), bytesToId<RequestId>(random(16))),
        letter,
      )
    const request = {
      key: createKeyPairs(random).seal,
      commit: commitTo(random(32)),
      name: 'Tablet',
    }
    await leave('request', sealRequest(pairing, request, random))
    await host.look()
    await leave('opening', sealNonce(pairing, 'opening', random(32), random))
    await lookUntil(host, () => host.view.step === 'twice')
    expect(host.view.code).toBeNull()
  })

  it('is the one that was told the number, also where the relay says it lost that', async () => {
    const world = await createHost('swapped')
    const { random } = world.parts
    const host = await world.begin('add')
    const pairing = pairingOf(host)
    const requests = world.relay.places.get(placeOf(pairing, 'request'))?.requests
    const put = () => {
      const request = { key: createKeyPairs(random).seal, commit: random(32), name: 'Tablet' }
      const letter = sealRequest(pairing, request, random)
      requests?.clear()
      if (letter) requests?.set('one', letter)
    }
    put()
    world.relay.fate = (what) => (what === 'open-invite' ? 'unanswered' : null)
    await host.look()
    expect(world.relay.places.has(placeOf(pairing, 'nonce'))).toBe(true)
    // Whoever knows it now could choose a key with which the pictures look the same.
    world.relay.fate = () => null
    put()
    await host.look()
    expect(host.view.step).toBe('twice')
  })

  it('takes no bundle of somebody else’s from whoever has the link too', async () => {
    const world = await createHost('with the link')
    const { random } = world.parts
    const host = await world.begin('add')
    const pairing = pairingOf(host)
    const { received } = await arrive(world, host)
    await lookUntil(host, isComparing(host))
    const [left] = world.relay.places.get(placeOf(pairing, 'request'))?.requests.values() ?? []
    const { openRequest } = await import('../../crypto/pairing.ts')
    const request = left && openRequest(pairing, left)
    const { people, roster } = await createFixtureSpace('eve', 1)
    const [eve] = people
    if (!request || !eve) throw new Error('nothing was asked')
    const theirs = { space: roster.space, member: eve.member, host: 'relay.example' }
    const card = await sealBundle(pairing, request, theirs, random)
    if (card === null) throw new Error('does not fit')
    const invite = placeOf(pairing, 'bundle')
    await world.relay.ask({ kind: 'open-invite', invite, card })
    expect(await received).toEqual({ ok: false, error: { kind: 'damaged' } })
  })

  it('comes in with any exchange lost, and with any answer lost', async () => {
    const kinds = ['GET', 'POST', 'open-invite', 'list-requests']
    const cases = (['lost', 'unanswered'] as const).flatMap((how) =>
      kinds.flatMap((kind) => [0, 1, 2].map((which) => ({ how, kind, which }))),
    )
    for (const { how, kind, which } of cases) {
      const name = `${kind} ${which} ${how}`
      const world = await createHost(name)
      const host = await world.begin('add')
      // The first of all is a look at the link, which may simply be had once more.
      let left = which + (kind === 'GET' ? 1 : 0)
      world.relay.fate = (what): Fate => (what === kind && left-- === 0 ? how : null)
      const { received } = await arrive(world, host)
      await lookUntil(host, isComparing(host))
      for (let tries = 0; tries < 3 && host.view.step === 'compare'; tries++)
        await host.compare(true)
      const outcome = { name, step: host.view.step, isIn: (await received).ok }
      expect(outcome).toEqual({ name, step: 'handing-over', isIn: true })
    }
  })

  it('is told, and waits no longer, where the relay has lost what is waited for', async () => {
    for (const step of ['waiting', 'asked', 'compare', 'handing-over'] as const) {
      const world = await createHost(`lost while ${step}`)
      const { places } = world.relay
      const host = await world.begin('add')
      const { received } = await arrive(world, host)
      const silence = () => (world.relay.fate = (what) => (what === 'GET' ? 'lost' : null))
      const number = placeOf(pairingOf(host), 'nonce')
      if (step === 'asked') {
        silence()
        await lookUntil(host, () => places.has(number))
      } else if (step !== 'waiting') await lookUntil(host, isComparing(host))
      if (step === 'handing-over') {
        silence()
        await host.compare(true)
      }
      // Put back from a copy that knows the link still, and nothing that came after it.
      if (step === 'asked') places.delete(number)
      else places.clear()
      world.relay.fate = () => null
      await lookUntil(host, () => host.isOver)
      expect([step, host.view.step, host.view.code]).toEqual([step, 'lost', null])
      expect(await received).toMatchObject({ ok: false })
      expect(host.isOpen).toBe(false)
    }
  })

  it('is waited for on, while the relay cannot be reached', async () => {
    const world = await createHost('no network')
    const host = await world.begin('add')
    world.relay.fate = () => 'lost'
    for (let looks = 0; looks < 3; looks++) await host.look()
    expect(host.view.step).toBe('waiting')
    world.relay.fate = () => null
    await arrive(world, host)
    await lookUntil(host, isComparing(host))
  })

  it('hears at once that it gave up, with or without a network', async () => {
    const world = await createHost('giving up')
    const host = await world.begin('add')
    world.relay.fate = (what) => (what === 'POST' ? 'lost' : null)
    const { received, giveUp } = await arrive(world, host)
    giveUp()
    expect(await received).toEqual({ ok: false, error: { kind: 'turned-away' } })
  })
})

describe('a move to the installed app', () => {
  it('has its bundle in the one letter, which is gone from the relay when it is over', async () => {
    const world = await createHost('move')
    const host = await world.begin('move')
    const read = await readPairing(host.view.link, world.parts)
    expect(read).toMatchObject({ ok: true, value: { bundle: { space: world.space } } })
    world.relay.fate = (what) => (what === 'close-invite' ? 'lost' : null)
    await host.end()
    expect(host.isOpen).toBe(true)
    world.relay.fate = () => null
    await host.look()
    expect(host.isOpen).toBe(false)
    expect(world.relay.places.get(placeOf(pairingOf(host), 'card'))?.card).toHaveLength(0)
  })

  it('is told to be over where the relay has lost its link', async () => {
    const world = await createHost('a move that was lost')
    const host = await world.begin('move')
    await host.look()
    expect(host.view.step).toBe('waiting')
    world.relay.places.clear()
    await host.look()
    expect(host).toMatchObject({ view: { step: 'lost' }, isOver: true })
  })

  it('is none without a bundle, with somebody else’s, or from another relay', async () => {
    const world = await createHost('move elsewhere')
    const { random, origin } = world.parts
    const card = createMemberCard(world.space, world.own)
    const { roster, people } = await createFixtureSpace('eve', 1)
    const mine = { space: world.space, member: world.own.member, host: 'relay.example' }
    const read = async (kind: 'add' | 'move', bundle: typeof mine | null) => {
      const pairing = createPairing(kind, world.space, card, random)
      const letter = sealCard(pairing, { space: world.space, card, bundle }, random)
      if (letter === null) throw new Error('does not fit')
      await world.relay.ask({ kind: 'open-invite', invite: placeOf(pairing, 'card'), card: letter })
      const answer = await readPairing(`${origin}/device#${pairingToCode(pairing)}`, world.parts)
      return answer.ok ? answer.value.bundle : answer.error.kind
    }
    expect(await read('move', mine)).toMatchObject({ space: world.space })
    expect(await read('move', null)).toBe('damaged')
    const [eve] = people
    const theirs = { ...mine, space: roster.space, member: eve?.member ?? mine.member }
    expect(await read('move', theirs)).toBe('damaged')
    expect(await read('move', { ...mine, host: 'other.example' })).toBe('other-host')
    // A link for comparing is for comparing, whatever the letter behind it holds.
    expect(await read('add', mine)).toBeNull()
  })
})
