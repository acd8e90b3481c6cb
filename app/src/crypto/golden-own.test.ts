/**
 * The letters between a person's devices and the ways back in, made anew from fixed inputs and compared
 * byte for byte with wire/vectors/pairing.json and ways.json. The files are never edited
 * (`golden-vectors.test.ts`).
 */
import { wordlist as english } from '@scure/bip39/wordlists/english.js'
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js'
import type { Bytes } from '@attune/wire/bytes.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { expect, test } from 'vitest'
import keyVectors from '../../../wire/vectors/keys.json' with { type: 'json' }
import { createKeyPairs, createMemberCard, createOwnKeys } from './create-keys.ts'
import { sha256 } from './hash.ts'
import { withRenewedKeys } from './keys.ts'
import type { OwnBundle } from './own-bundle.ts'
import { encodeOwnBundle } from './own-bundle.ts'
import type { PairingStep } from './pairing.ts'
import {
  commitTo,
  createPairing,
  pairingPictures,
  pairingToCode,
  placeOf,
  sealBundle,
  sealCard,
  sealNonce,
  sealRequest,
} from './pairing.ts'
import type { Random } from './random.ts'
import { createSeededRandom } from './random.ts'
import { entropyToWords } from './recovery-words.ts'
import { reveal } from './secret.ts'
import type { WayKeys } from './way.ts'
import { sealWay, wayOfPasskey, wayOfPassphrase, wayOfWords } from './way.ts'

const space = bytesToId<SpaceId>(Uint8Array.from(Buffer.from(keyVectors.space, 'hex')))
const own = createOwnKeys(createSeededRandom('golden: Ann'))
const renewed = createKeyPairs(createSeededRandom('golden: own renewed'))
const bundle: OwnBundle = {
  space,
  member: withRenewedKeys(own.member, [renewed]),
  host: 'attune.example',
}

test('pairing', async () => {
  const { random, drawn } = drawing('golden: pairing')
  const card = createMemberCard(space, own)
  const pairing = createPairing('add', space, card, random)
  const move = createPairing('move', space, card, random)
  const pairs = createKeyPairs(random)
  const opening = random(32)
  const nonce = random(32)
  const request = { key: pairs.seal, commit: commitTo(opening), name: 'Tablet' }
  const steps: readonly PairingStep[] = ['card', 'request', 'nonce', 'opening', 'bundle']
  const letters = {
    card: sealCard(pairing, { space, card, bundle: null }, random),
    request: sealRequest(pairing, request, random),
    nonce: sealNonce(pairing, 'nonce', nonce, random),
    opening: sealNonce(pairing, 'opening', opening, random),
    bundle: await sealBundle(pairing, request, bundle, random),
    move: sealCard(move, { space, card, bundle }, random),
  }
  const value = {
    format: 'attune wire 1',
    section: '8',
    of: 'the space and the keys of Ann in keys.json, renewed once',
    draws:
      'in order: both links, the new device’s key pairs (sign, seal), its number, the other’s; then for each letter its nonce, for the bundle the ikmE before it',
    drawn,
    code: pairingToCode(pairing),
    places: Object.fromEntries(steps.map((step) => [step, hex(idToBytes(placeOf(pairing, step)))])),
    request: { key: hex(request.key), commit: hex(request.commit), name: request.name },
    sealSecret: hex(reveal(pairs.sealSecret)),
    nonce: hex(nonce),
    opening: hex(opening),
    pictures: pairingPictures(request, nonce, opening),
    bundle: bundleToHex(),
    letters: Object.fromEntries(Object.entries(letters).map(([step, one]) => [step, hex(one)])),
    moveCode: pairingToCode(move),
  }
  await expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot(
    '../../../wire/vectors/pairing.json',
  )
})

test('ways', async () => {
  const source = createSeededRandom('golden: ways')
  const [entropy, userHandle, secret, locator] = [source(16), source(16), source(32), source(10)]
  const stretch = { memory: 19 * 1024, passes: 2, lanes: 1 }
  const typed = 'the river behind the house'
  const made = await wayOfPassphrase(locator, typed, stretch)
  if (!made.ok) throw new Error(made.error.kind)
  const value = {
    format: 'attune wire 1',
    section: '8',
    bundle: bundleToHex(),
    draws: 'for each letter its ikmE',
    words: {
      entropy: hex(entropy),
      en: entropyToWords(entropy, english).join(' '),
      es: entropyToWords(entropy, spanish).join(' '),
      ...(await wayToHex(wayOfWords(entropy))),
    },
    passphrase: {
      locator: hex(locator),
      typed,
      stretch: [stretch.memory, stretch.passes, stretch.lanes],
      ...(await wayToHex(made.value)),
    },
    passkey: {
      userHandle: hex(userHandle),
      secret: hex(secret),
      ...(await wayToHex(wayOfPasskey(userHandle, secret))),
    },
  }
  await expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot(
    '../../../wire/vectors/ways.json',
  )
})

async function wayToHex(keys: WayKeys) {
  const { random, drawn } = drawing(`golden: way ${keys.kind}`)
  const letter = await sealWay(keys, bundle, random)
  return {
    way: hex(idToBytes(keys.way)),
    privateKey: hex(reveal(keys.secret)),
    publicKey: hex(keys.publicKey),
    drawn,
    letter: hex(letter),
    letterHash: hex(letter && sha256(letter)),
  }
}

function bundleToHex() {
  return {
    space: hex(idToBytes(space)),
    member: hex(idToBytes(bundle.member.member)),
    host: bundle.host,
    padded: hex(encodeOwnBundle(bundle)),
  }
}

function drawing(name: string): { random: Random; drawn: string[] } {
  const source = createSeededRandom(name)
  const drawn: string[] = []
  const random: Random = (length) => {
    const given = source(length)
    drawn.push(hex(given))
    return given
  }
  return { random, drawn }
}

function hex(value: Bytes | null): string {
  if (value === null) throw new Error('does not fit')
  return Buffer.from(value).toString('hex')
}
