/**
 * The lock of this device as it rests: the storage key, locked once under what a passphrase gives
 * and once under each passkey. Everything beside a wrap is bound to it. Read strictly: whoever
 * writes on this disk must not be able to ask for less work, or for more than a phone can do.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { decodeCbor, encodeCbor } from '@attune/wire/cbor.ts'
import type { Argon2Params } from '../crypto/argon2.ts'
import { argon2Fault, argon2SaltLength } from '../crypto/argon2.ts'
import { wrappedKeyLength } from '../crypto/wrapped-key.ts'
import { failed } from './outcome.ts'
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
  const row = listIn(decodeCbor(bytes))
  const [found, first, others] = row ?? []
  if (typeof found === 'number' && found > version) return failed('newer-data')
  if (found !== version || row?.length !== 3) return failed('lock-damaged')
  const passphrase = readPassphrase(listIn(first))
  const passkeys = listIn(others)?.map((one) => readPasskey(listIn(one))) ?? [null]
  if (passphrase === null || !passkeys.every((one) => one !== null)) return failed('lock-damaged')
  return { ok: true, value: { passphrase, passkeys } }
}

/** What a wrap is bound to. */
export function passphraseContext({ params, salt }: Omit<PassphraseWay, 'wrapped'>): Bytes {
  const { memory, passes, lanes } = params
  return encodeCbor(['lock', version, 'argon2id', memory, passes, lanes, salt])
}

export function passkeyContext({ id, salt }: Omit<PasskeyWay, 'wrapped'>): Bytes {
  return encodeCbor(['lock', version, 'passkey', id, salt])
}

function readPassphrase(row: readonly CborValue[] | null): PassphraseWay | null {
  const [memory, passes, lanes, salt, wrapped] = row ?? []
  if (typeof memory !== 'number' || typeof passes !== 'number' || typeof lanes !== 'number')
    return null
  const params = { memory, passes, lanes }
  const kept = {
    salt: bytesIn(salt, argon2SaltLength),
    wrapped: bytesIn(wrapped, wrappedKeyLength),
  }
  if (argon2Fault(params) !== null || kept.salt === null || kept.wrapped === null) return null
  return { params, salt: kept.salt, wrapped: kept.wrapped }
}

function readPasskey(row: readonly CborValue[] | null): PasskeyWay | null {
  const [id, salt, wrapped] = [
    bytesIn(row?.[0]),
    bytesIn(row?.[1], 32),
    bytesIn(row?.[2], wrappedKeyLength),
  ]
  return id && salt && wrapped && { id, salt, wrapped }
}

function listIn(value: CborValue | undefined | null): readonly CborValue[] | null {
  return Array.isArray(value) ? (value as readonly CborValue[]) : null
}

function bytesIn(value: CborValue | undefined, length?: number): Bytes | null {
  if (!(value instanceof Uint8Array)) return null
  return length === undefined || value.length === length ? new Uint8Array(value) : null
}
