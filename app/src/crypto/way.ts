/**
 * Ways back in (wire-format.md §8): a letter at the relay that holds a person's bundle, sealed to a key
 * that only their words, their passphrase with its code, or their passkey give. A device keeps the
 * public half: it can write the letter anew and never open it, so a device that was removed has
 * nothing. Must never keep what was typed, nor the secret half.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { bytes, count, nullable, record } from '@attune/wire/fields.ts'
import type { WayId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { decodeArray, isCount } from '@attune/wire/read.ts'
import { labelBytes, suite, wireVersion } from '@attune/wire/suite.ts'
import type { Argon2Params } from './argon2.ts'
import { argon2Fault, stretchPassphrase } from './argon2.ts'
import { emptySalt, hkdf } from './hash.ts'
import { openSealed, sealPublicKey, sealTo } from './hpke.ts'
import type { OwnBundle } from './own-bundle.ts'
import { decodeOwnBundle, encodeOwnBundle } from './own-bundle.ts'
import type { Random } from './random.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'
import type { SealSecret } from './secret.ts'
import { createSecret } from './secret.ts'

export type WayKind = 'words' | 'passphrase' | 'passkey'

/** What a device may keep of a way. */
export interface Way {
  readonly kind: WayKind
  readonly way: WayId
  readonly publicKey: Bytes
  /** Of a passphrase: what it is stretched with. */
  readonly stretch: Argon2Params | null
}

/** A way that has just been made, or found again from what its owner has. */
export interface WayKeys extends Way {
  readonly secret: SealSecret
}

/** From the 16 bytes that the words stand for. */
export function wayOfWords(entropy: Bytes): WayKeys {
  return wayOf('words', entropy, entropy, null)
}

/** From the secret that a passkey gives, and the 16 bytes it was made with. */
export function wayOfPasskey(userHandle: Bytes, secret: Bytes): WayKeys {
  return wayOf('passkey', userHandle, secret, null)
}

/** `locator`: the 10 bytes of the printed code. Takes a second or more. */
export async function wayOfPassphrase(
  locator: Bytes,
  passphrase: string,
  stretch: Argon2Params,
): Promise<Result<WayKeys, 'refused'>> {
  const salt = hkdf(locator, emptySalt, labelBytes('way-salt'), 16)
  const stretched = await stretchPassphrase(passphrase, salt, stretch)
  if (!stretched.ok) return fail('refused')
  return ok(wayOf('passphrase', locator, stretched.value, stretch))
}

/** Where the letter of a printed code is, before its passphrase is known. */
export function wayIdOf(kind: WayKind, locator: Bytes): WayId {
  return bytesToId(hkdf(locator, emptySalt, kindInfo('way-id', kind), 16))
}

/** Null when a bundle does not fit any more. */
export async function sealWay(
  { kind, way, publicKey, stretch }: Way,
  bundle: OwnBundle,
  random: Random,
): Promise<Bytes | null> {
  const plain = encodeOwnBundle(bundle)
  if (plain === null) return null
  const { enc, ciphertext } = await sealTo(publicKey, wayInfo(kind, way, stretch), plain, random)
  return encodeCbor([wireVersion, suite, ...letterFields.write({ stretch, enc, ciphertext })])
}

export type WayFault = 'newer-version' | 'damaged' | 'cannot-open'

/** What the passphrase of a letter is to be stretched with: refused where that is not safe. */
export function readStretch(letter: Bytes): Result<Argon2Params, WayFault> {
  const read = readLetter(letter)
  if (!read.ok) return read
  const { stretch } = read.value
  return stretch === null || argon2Fault(stretch) !== null ? fail('damaged') : ok(stretch)
}

export async function openWay(
  { kind, way, secret }: WayKeys,
  letter: Bytes,
): Promise<Result<OwnBundle, WayFault>> {
  const read = readLetter(letter)
  if (!read.ok) return read
  const { stretch, enc, ciphertext } = read.value
  const plain = await openSealed(secret, wayInfo(kind, way, stretch), { enc, ciphertext })
  if (plain === null) return fail('cannot-open')
  const bundle = decodeOwnBundle(plain)
  return bundle === null ? fail('damaged') : ok(bundle)
}

function wayOf(
  kind: WayKind,
  locator: Bytes,
  keyMaterial: Bytes,
  stretch: Argon2Params | null,
): WayKeys {
  const seed = hkdf(keyMaterial, emptySalt, kindInfo('way-key', kind), 32)
  const secret: SealSecret = createSecret(seed)
  return { kind, way: wayIdOf(kind, locator), publicKey: sealPublicKey(secret), stretch, secret }
}

function kindInfo(label: 'way-id' | 'way-key', kind: WayKind): Bytes {
  return concatBytes(labelBytes(label), new TextEncoder().encode(kind))
}

/** The letter holds for one way alone, and with the very costs that it names. */
function wayInfo(kind: WayKind, way: WayId, stretch: Argon2Params | null): Bytes {
  const named = encodeCbor([kind, stretchField.write(stretch)])
  return concatBytes(labelBytes('way'), idToBytes(way), named)
}

const stretchField = nullable(record<Argon2Params>({ memory: count, passes: count, lanes: count }))

const letterFields = record({ stretch: stretchField, enc: bytes(32), ciphertext: bytes() })

/** Of what a newer Attune wrote, nothing is read but that. */
function readLetter(letter: Bytes) {
  const [version, suiteNumber, ...parts] = decodeArray(letter) ?? []
  if (!isCount(version) || !isCount(suiteNumber)) return fail('damaged')
  if (version > wireVersion || suiteNumber > suite) return fail('newer-version')
  const read = letterFields.read(parts)
  if (version !== wireVersion || suiteNumber !== suite || read === undefined) return fail('damaged')
  return ok(read)
}
