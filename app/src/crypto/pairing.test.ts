import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import { createKeyPairs, createMemberCard } from './create-keys.ts'
import { inviterFingerprint, readInvitationCode } from './invitation.ts'
import { withRenewedKeys } from './keys.ts'
import type { OwnBundle } from './own-bundle.ts'
import type { Pairing, PairingRequest } from './pairing.ts'
import {
  commitTo,
  createPairing,
  openBundle,
  openCard,
  openNonce,
  openRequest,
  pairingPictures,
  pairingToCode,
  placeOf,
  readPairingCode,
  sealBundle,
  sealCard,
  sealNonce,
  sealRequest,
} from './pairing.ts'
import { createSeededRandom } from './random.ts'
import { reveal } from './secret.ts'
import { createFixtureSpace } from './space-fixture.testing.ts'

const random = createSeededRandom('pairing')
const { people, roster } = await createFixtureSpace('pairing', 1)
const { people: strangers, roster: elsewhere } = await createFixtureSpace('pairing elsewhere', 1)
const [own] = people
const [eve] = strangers
if (own === undefined || eve === undefined) throw new Error('nobody here')
const { space } = roster
const card = createMemberCard(space, own)
const bundle: OwnBundle = { space, member: own.member, host: 'relay.example' }
const evesBundle: OwnBundle = { ...bundle, space: elsewhere.space, member: eve.member }
const pairs = createKeyPairs(random)
const opening = random(32)
const nonce = random(32)
const request: PairingRequest = { key: pairs.seal, commit: commitTo(opening), name: 'Tablet' }
const add = createPairing('add', space, card, random)
const move = createPairing('move', space, card, random)

/** All letters of one link, and how each is opened: true when it says something. */
async function lettersOf(pairing: Pairing) {
  return {
    card: sure(sealCard(pairing, { space, card, bundle: null }, random)),
    request: sure(sealRequest(pairing, request, random)),
    nonce: sure(sealNonce(pairing, 'nonce', nonce, random)),
    opening: sure(sealNonce(pairing, 'opening', opening, random)),
    bundle: sure(await sealBundle(pairing, request, bundle, random)),
  }
}

function openersOf(pairing: Pairing) {
  return {
    card: (letter: Bytes) => openCard(pairing, letter),
    request: (letter: Bytes) => openRequest(pairing, letter),
    nonce: (letter: Bytes) => openNonce(pairing, 'nonce', letter),
    opening: (letter: Bytes) => openNonce(pairing, 'opening', letter),
    bundle: (letter: Bytes) => openBundle(pairing, space, request, pairs.sealSecret, letter),
  }
}

type Step = keyof ReturnType<typeof openersOf>
const steps: readonly Step[] = ['card', 'request', 'nonce', 'opening', 'bundle']

describe('a link for a device', () => {
  it('comes back from its code, and is no invitation', () => {
    for (const pairing of [add, move]) {
      const read = readPairingCode(pairingToCode(pairing))
      if (!read.ok) throw new Error(read.error.kind)
      const { kind, secret, fingerprint } = read.value
      expect([kind, fingerprint]).toEqual([pairing.kind, pairing.fingerprint])
      expect(reveal(secret)).toEqual(reveal(pairing.secret))
      expect(readInvitationCode(pairingToCode(pairing)).ok).toBe(false)
    }
  })

  it('names three places that no other link has', () => {
    const other = createPairing('add', space, card, random)
    const places = [add, other].flatMap((one) => steps.map((step) => placeOf(one, step)))
    expect(new Set(places).size).toBe(6)
  })
})

describe('letters between two devices', () => {
  it('all have one size, and open as what they are and nothing else', async () => {
    const [letters, openers] = [await lettersOf(add), openersOf(add)]
    for (const sealed of steps)
      for (const opened of steps) {
        expect(letters[sealed]).toHaveLength(24 + 4_096)
        const read = await openers[opened](letters[sealed])
        expect(read === null, `${sealed} as ${opened}`).toBe(sealed !== opened)
      }
  })

  it('of one link never open with another', async () => {
    const letters = await lettersOf(add)
    const openers = openersOf(createPairing('add', space, card, random))
    for (const step of steps) expect(await openers[step](letters[step])).toBeNull()
  })

  it('are refused with any bit flipped, cut or longer', async () => {
    const [letters, openers] = [await lettersOf(add), openersOf(add)]
    for (const step of steps) {
      const whole = letters[step]
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length * 8 - 1), async (bit) => {
          const flipped = new Uint8Array(whole)
          flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
          expect(await openers[step](flipped)).toBeNull()
        }),
        { numRuns: 60 },
      )
      for (const length of [0, 23, 24, 40, whole.length - 1])
        expect(await openers[step](whole.slice(0, length))).toBeNull()
      expect(await openers[step](new Uint8Array([...whole, 0]))).toBeNull()
    }
  })

  it('of a card hold only for what the link vouches for', () => {
    const said = {
      space: elsewhere.space,
      card: createMemberCard(elsewhere.space, eve),
      bundle: null,
    }
    expect(openCard(add, sure(sealCard(add, said, random)))).toBeNull()
    const moved = { ...said, space }
    expect(openCard(add, sure(sealCard(add, moved, random)))).toBeNull()
    expect(inviterFingerprint(space, card)).toEqual(add.fingerprint)
  })

  it('ask with no key that everybody shares a secret with', () => {
    const letter = sure(sealRequest(add, { ...request, key: new Uint8Array(32) }, random))
    expect(openRequest(add, letter)).toBeNull()
  })

  it('have room for a name, and none for a book', () => {
    expect(sealRequest(add, { ...request, name: 'n'.repeat(5_000) }, random)).toBeNull()
  })
})

describe('pictures', () => {
  const code = pairingPictures(request, nonce, opening)

  it('are five, and the same for the same', () => {
    expect(code).toHaveLength(5)
    expect(pairingPictures({ ...request }, nonce, opening)).toEqual(code)
  })

  it('are none for another number than was promised', () => {
    expect(pairingPictures(request, nonce, random(32))).toBeNull()
    expect(pairingPictures(request, nonce, opening.slice(1))).toBeNull()
  })

  it('are others for another key, name, promise or number', () => {
    const other = random(32)
    for (const [asked, half, opened] of [
      [{ ...request, key: createKeyPairs(random).seal }, nonce, opening],
      [{ ...request, name: 'Tablet ' }, nonce, opening],
      [{ ...request, commit: commitTo(other) }, nonce, other],
      [request, other, opening],
    ] as const)
      expect(pairingPictures(asked, half, opened)).not.toEqual(code)
  })
})

describe('a bundle', () => {
  it('goes by either way with all the keys of a person who has removed a hundred devices', async () => {
    const keys = Array.from({ length: 100 }, () => createKeyPairs(random))
    const large = { ...bundle, member: withRenewedKeys(own.member, keys) }
    const letter = sure(await sealBundle(add, request, large, random))
    const opened = await openBundle(add, space, request, pairs.sealSecret, letter)
    const moved = openCard(move, sure(sealCard(move, { space, card, bundle: large }, random)))
    for (const one of [opened, moved?.bundle]) expect(one?.member.former).toHaveLength(100)
  })

  it('is for the one key and request that were compared', async () => {
    const letter = sure(await sealBundle(add, request, bundle, random))
    const open = (asked: PairingRequest, secret = pairs.sealSecret) =>
      openBundle(add, space, asked, secret, letter)
    const opened = await open(request)
    expect(opened?.member.member).toBe(own.member.member)
    expect(opened && reveal(opened.member.signSecret)).toEqual(reveal(own.member.signSecret))
    expect(await open(request, createKeyPairs(random).sealSecret)).toBeNull()
    expect(await open({ ...request, name: 'Other' })).toBeNull()
    expect(await open({ ...request, commit: random(32) })).toBeNull()
  })

  it('of somebody else’s own space is none: whoever has the link could send it', async () => {
    const letter = sure(await sealBundle(add, request, evesBundle, random))
    expect(await openBundle(add, space, request, pairs.sealSecret, letter)).toBeNull()
  })

  it('comes without pictures only by a link that says so, and only of the space it names', () => {
    const sealed = (pairing: Pairing, given: OwnBundle) =>
      openCard(pairing, sure(sealCard(pairing, { space, card, bundle: given }, random)))
    expect(sealed(move, bundle)?.bundle?.space).toBe(space)
    expect(sealed(add, bundle)?.bundle).toBeNull()
    expect(sealed(move, evesBundle)?.bundle).toBeNull()
  })
})

function sure<Value>(value: Value | null): Value {
  if (value === null) throw new Error('does not fit')
  return value
}
