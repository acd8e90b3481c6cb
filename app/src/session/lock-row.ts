/**
 * The lock of this device as it rests: the storage key, locked once under what a passphrase gives
 * and once under each passkey. Everything beside a wrap is bound to it. Read strictly: whoever
 * writes on this disk must not be able to ask for less work, or for more than a phone can do.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { decodeArray, isBytes, isCount, readAll, readArray } from '@attune/wire/read.ts'
import type { Argon2Params } from '../crypto/argon2.ts'
import { argon2Fault, argon2SaltLength } from '../crypto/argon2.ts'
import { wrappedKeyLength } from '../crypto/wrapped-key.ts'
import { fail, ok } from '../crypto/result.ts'
import type { Outcome } from './faults.ts'

export interface Lock {
  readonly passphrase: PassphraseWay
  readonly passkeys: readonly PasskeyWay[]
}

export interface PassphraseWay {
  readonly params: Argon2Params
  readonly salt: Bytes
  readonly wrapped: Bytes
}

export interface PasskeyWay {
  readonly id: Bytes
  readonly salt: Bytes
  readonly wrapped: Bytes
}

export type LockRowFault = 'newer-data' | 'lock-damaged'

const version = 1

export function encodeLock({ passphrase, passkeys }: Lock): Bytes {
  const { params, salt, wrapped } = passphrase
  const { memory, passes, lanes } = params
  return encodeCbor([
    version,
    [memory, passes, lanes, salt, wrapped],
    passkeys.map((one) => [one.id, one.salt, one.wrapped]),
  ])
}

export function decodeLock(bytes: Bytes): Outcome<Lock, LockRowFault> {
  const [found, first, others, ...more] = decodeArray(bytes) ?? []
  if (isCount(found) && found > version) return fail('newer-data')
  const passphrase = readPassphrase(first)
  const passkeys = readAll(readArray(others), readPasskey)
  const isWhole = found === version && passphrase !== null && passkeys !== null
  return isWhole && more.length === 0 ? ok({ passphrase, passkeys }) : fail('lock-damaged')
}

/** What a wrap is bound to. */
export function passphraseContext({ params, salt }: Omit<PassphraseWay, 'wrapped'>): Bytes {
  const { memory, passes, lanes } = params
  return encodeCbor(['lock', version, 'argon2id', memory, passes, lanes, salt])
}

export function passkeyContext({ id, salt }: Omit<PasskeyWay, 'wrapped'>): Bytes {
  return encodeCbor(['lock', version, 'passkey', id, salt])
}

function readPassphrase(value: CborValue | undefined): PassphraseWay | null {
  const [memory, passes, lanes, salt, wrapped] = readArray(value) ?? []
  if (!isCount(memory) || !isCount(passes) || !isCount(lanes)) return null
  const params = { memory, passes, lanes }
  if (argon2Fault(params) !== null) return null
  if (!isBytes(salt, argon2SaltLength) || !isBytes(wrapped, wrappedKeyLength)) return null
  return { params, salt, wrapped }
}

function readPasskey(value: CborValue): PasskeyWay | null {
  const [id, salt, wrapped] = readArray(value) ?? []
  if (!isBytes(id) || !isBytes(salt, 32) || !isBytes(wrapped, wrappedKeyLength)) return null
  return { id, salt, wrapped }
}
