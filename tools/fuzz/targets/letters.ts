/** Letters, links and codes: sealed by whoever has the link, and anything inside. */
import { loadRecoveryWords } from '../../../app/src/content/recovery-words.ts'
import type { Bytes } from '../../../wire/src/bytes.ts'
import { concatBytes } from '../../../wire/src/bytes.ts'
import { encodeCbor } from '../../../wire/src/cbor.ts'
import { idToBytes } from '../../../wire/src/ids.ts'
import type { Label } from '../../../wire/src/suite.ts'
import { labelBytes } from '../../../wire/src/suite.ts'
import { createMemberCard, createOwnKeys } from '../../../app/src/crypto/create-keys.ts'
import type { CborMap } from '../../../app/src/crypto/cbor-map.ts'
import { emptySalt, hkdf } from '../../../app/src/crypto/hash.ts'
import { openSealed, sealTo } from '../../../app/src/crypto/hpke.ts'
import { readInvitationLink, readPairingLink } from '../../../app/src/crypto/invitation-link.ts'
import {
  createInvitation,
  invitationToCode,
  letterKey,
  readInvitationCode,
} from '../../../app/src/crypto/invitation.ts'
import { createConsent } from '../../../app/src/crypto/join-consent.ts'
import {
  openInviteCard,
  openJoinRequest,
  sealInviteCard,
  sealJoinRequest,
} from '../../../app/src/crypto/letters.ts'
import { openLetter } from '../../../app/src/crypto/letter.ts'
import { decodeOwnBundle, encodeOwnBundle } from '../../../app/src/crypto/own-bundle.ts'
import { pad } from '../../../app/src/crypto/padding.ts'
import type { PairingStep } from '../../../app/src/crypto/pairing.ts'
import {
  createPairing,
  openBundle,
  openCard,
  openNonce,
  openRequest,
  pairingToCode,
  readPairingCode,
  sealBundle,
  sealCard,
  sealNonce,
  sealRequest,
} from '../../../app/src/crypto/pairing.ts'
import { createSeededRandom } from '../../../app/src/crypto/random.ts'
import {
  entropyToWords,
  unknownWords,
  wordsToEntropy,
} from '../../../app/src/crypto/recovery-words.ts'
import { nonceLength, sealBox } from '../../../app/src/crypto/sealed-box.ts'
import { reveal } from '../../../app/src/crypto/secret.ts'
import { openWay, readStretch, sealWay, wayOfWords } from '../../../app/src/crypto/way.ts'
import { codeToLocator } from '../../../app/src/session/devices/way-code.ts'
import { encodeMap } from '../../../app/src/crypto/cbor-map.ts'
import type { Target } from '../target.ts'
import { must } from '../target.ts'
import { createScene } from './scene.ts'

const random = createSeededRandom('fuzz letters')
const letterSize = 4_096

/** As a letter is sealed, but with whatever plaintext. */
function sealRaw(key: Bytes, associated: Bytes, plain: Uint8Array): Bytes | null {
  const padded = pad(plain, [letterSize])
  if (padded === null) return null
  const nonce = new Uint8Array(nonceLength).fill(1)
  return concatBytes(nonce, sealBox(key, nonce, associated, padded))
}

const invitations: Target = {
  name: 'letters: of an invitation',
  modules: [
    'app/src/crypto/letters.ts',
    'app/src/crypto/letter.ts',
    'app/src/crypto/join-consent.ts',
  ],
  shape: 'cbor',
  async open() {
    const { stage, noor } = await createScene()
    const { space } = stage.space.roster
    const card = createMemberCard(space, noor)
    const invitation = createInvitation(space, card, random)
    const key = letterKey(invitation)
    const bound = (letter: Label) => concatBytes(labelBytes(letter), idToBytes(invitation.invite))
    const consent = createConsent(space, invitation.invite, createOwnKeys(random), random(32))
    const bond = { kind: 'partners', stage: 'new' }
    const letters = [
      sealInviteCard(
        invitation,
        { space, card, name: 'Noor', bond, host: 'relay.example', compare: true },
        random,
      ),
      sealJoinRequest(invitation, { consent, name: 'Sam', strict: true }, random),
    ]
    const labels = ['invite-card', 'join-request'] as const
    return {
      examples: letters.flatMap((letter, at) => {
        const content = letter.ok && openLetter(key, bound(labels[at] ?? labels[0]), letter.value)
        return content ? [encodeMap(content)] : []
      }),
      run(input) {
        const [cardLetter, request] = labels.map((label) => sealRaw(key, bound(label), input))
        const opened = cardLetter && openInviteCard(invitation, cardLetter)
        if (opened?.ok === true)
          must(opened.value.space === space, 'a card that the link does not name')
        const asked = request && openJoinRequest(invitation, request, space)
        if (asked?.ok === true)
          must(asked.value.consent.consent.space === space, 'a wish for elsewhere')
      },
    }
  },
}

const pairings: Target = {
  name: 'letters: of a pairing',
  modules: ['app/src/crypto/pairing.ts', 'app/src/crypto/own-bundle.ts'],
  shape: 'cbor',
  async open() {
    const { stage, noor } = await createScene()
    const { space } = stage.space.roster
    const card = createMemberCard(space, noor)
    const pairing = createPairing('move', space, card, random)
    const bundle = { space, member: noor.member, host: 'relay.example' }
    const own = createOwnKeys(random).device
    const request = { key: own.seal, commit: random(32), name: 'a phone' }
    const key = hkdf(reveal(pairing.secret), emptySalt, labelBytes('pair-key'), 32)
    const bound = (step: PairingStep) =>
      concatBytes(labelBytes('pair-letter'), new TextEncoder().encode(step))
    const letters: readonly (readonly [PairingStep, Bytes | null])[] = [
      ['card', sealCard(pairing, { space, card, bundle }, random)],
      ['request', sealRequest(pairing, request, random)],
      ['nonce', sealNonce(pairing, 'nonce', random(32), random)],
      ['bundle', await sealBundle(pairing, request, bundle, random)],
    ]
    return {
      examples: letters.flatMap(([step, letter]) => {
        const content = letter && openLetter(key, bound(step), letter)
        return content ? [encodeMap(content)] : []
      }),
      async run(input) {
        const seal = (step: PairingStep) => sealRaw(key, bound(step), input) ?? new Uint8Array()
        const opened = openCard(pairing, seal('card'))
        must(opened === null || opened.space === space, 'a card that the link does not name')
        const asked = openRequest(pairing, seal('request'))
        must(asked === null || asked.key.length === 32, 'a key of another length')
        const nonce = openNonce(pairing, 'opening', seal('opening'))
        must(nonce === null || nonce.length === 32, 'a number of another length')
        const brought = await openBundle(pairing, space, request, own.sealSecret, seal('bundle'))
        must(brought === null || brought.space === space, 'a bundle of another space')
      },
    }
  },
}

const bundles: Target = {
  name: 'letters: bundles and ways back',
  modules: ['app/src/crypto/own-bundle.ts', 'app/src/crypto/way.ts', 'app/src/crypto/hpke.ts'],
  shape: 'cbor',
  async open() {
    const { stage, noor } = await createScene()
    const bundle = { space: stage.space.roster.space, member: noor.member, host: 'relay.example' }
    const keys = wayOfWords(random(16))
    const letter = (await sealWay(keys, bundle, random)) ?? new Uint8Array()
    const plain = encodeOwnBundle(bundle)
    const stretched: CborMap[string] = [1, 1, [65_536, 3, 1], random(32), random(1_040)]
    return {
      examples: [
        letter,
        encodeCbor(stretched),
        plain?.subarray(0, plain.lastIndexOf(0x80)) ?? letter,
      ],
      async run(input) {
        const bytes = new Uint8Array(input)
        const stretch = readStretch(bytes)
        if (stretch.ok) must(stretch.value.memory <= 65_536, 'work without a limit')
        await openWay(keys, bytes)
        const padded = pad(bytes, [1_024, 3_072])
        const read = padded && decodeOwnBundle(padded)
        if (padded === null || read === null) return
        must(Buffer.compare(encodeOwnBundle(read) ?? bytes, padded) === 0, 'written in another way')
        const sealed = await sealTo(keys.publicKey, bytes, bytes, random)
        must((await openSealed(keys.secret, bytes, sealed)) !== null, 'a box that does not open')
      },
    }
  },
}

const links: Target = {
  name: 'letters: links, codes and words',
  modules: [
    'app/src/crypto/invitation-link.ts',
    'app/src/crypto/link-code.ts',
    'app/src/crypto/recovery-words.ts',
    'app/src/session/devices/way-code.ts',
  ],
  shape: 'text',
  most: 40_000,
  async open() {
    const { stage, noor } = await createScene()
    const { space } = stage.space.roster
    const card = createMemberCard(space, noor)
    const code = invitationToCode(createInvitation(space, card, random))
    const pairing = pairingToCode(createPairing('add', space, card, random))
    const english = await loadRecoveryWords('en')
    const origin = 'https://attune.example'
    const texts = [
      `${origin}/join#${code}`,
      `${origin}/device#${pairing}`,
      `Hi, look at (${origin}/join#${code}). See you`,
      `http://attune.example/join#${code}`,
      `https://аttune.example/join%23${code}`,
      `${origin}/join#${code.slice(0, 30)}\n${code.slice(30)}`,
      entropyToWords(random(16), english).join(' '),
      'h3kt-92mx-aqrw-7ydp',
    ]
    const bytes = texts.map((text) => new TextEncoder().encode(text))
    return {
      // A page without a space, and one full of addresses.
      examples: [...bytes, longOf('https://'), longOf(`${origin}/join#`)],
      run(input) {
        const text = new TextDecoder().decode(input)
        const found = readInvitationLink(text, origin)
        if (found.ok)
          must(isSameCode(invitationToCode(found.value), text), 'a code that is not there')
        readPairingLink(text, origin)
        readInvitationCode(text)
        readPairingCode(text)
        const words = wordsToEntropy(text, [english])
        if (words.ok) must(words.value.length === 16, 'words for more than they hold')
        unknownWords(text.slice(0, 2_000), [english])
        const locator = codeToLocator(text.slice(0, 200))
        must(locator === null || locator.length === 10, 'a place of another length')
      },
    }
  },
}

/** What messengers and mail programs put into the middle of it does not count. */
function isSameCode(code: string, text: string): boolean {
  const plain = text.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/gu, '')
  return plain.includes(code.slice(0, 4)) && plain.includes(code.slice(-4))
}

function longOf(piece: string): Uint8Array {
  return new TextEncoder().encode(piece.repeat(Math.floor(20_000 / piece.length)))
}

export const letterTargets = [invitations, pairings, bundles, links]
