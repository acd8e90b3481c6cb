/** The storage key, locked and unlocked: by a passphrase, or by the secret of a passkey. */
import type { Bytes } from '@attune/wire/bytes.ts'
import {
  argon2SaltLength,
  plainPassphrase,
  stretchPassphrase,
  usualArgon2,
} from '../crypto/argon2.ts'
import { isLongEnough } from '../crypto/passphrase-length.ts'
import type { Random } from '../crypto/random.ts'
import type { StorageKey } from '../crypto/secret.ts'
import { unwrapKey, wrapKey } from '../crypto/wrapped-key.ts'
import type { Lock, PasskeyWay, PassphraseWay } from './lock-row.ts'
import { passkeyContext, passphraseContext } from './lock-row.ts'

/** Null for a passphrase that could be guessed. */
export async function lockByPassphrase(
  key: StorageKey,
  typed: string,
  random: Random,
): Promise<PassphraseWay | null> {
  if (!isLongEnough(plainPassphrase(typed))) return null
  const parts = { params: usualArgon2, salt: random(argon2SaltLength) }
  const stretched = await stretchPassphrase(typed, parts.salt, parts.params)
  if (!stretched.ok) throw new Error(`the usual costs are ${stretched.error.kind}`)
  return { ...parts, wrapped: wrapKey(stretched.value, passphraseContext(parts), key, random) }
}

/** Null for any other passphrase. */
export async function openByPassphrase(
  { passphrase: way }: Lock,
  typed: string,
): Promise<StorageKey | null> {
  const stretched = await stretchPassphrase(typed, way.salt, way.params)
  if (!stretched.ok) return null
  return unwrapKey<'storage'>(stretched.value, passphraseContext(way), way.wrapped)
}

export function lockByPasskey(
  key: StorageKey,
  passkey: { readonly id: Bytes; readonly secret: Bytes; readonly salt: Bytes },
  random: Random,
): PasskeyWay {
  const { id, salt, secret } = passkey
  return { id, salt, wrapped: wrapKey(secret, passkeyContext({ id, salt }), key, random) }
}

export function openByPasskey(way: PasskeyWay, secret: Bytes): StorageKey | null {
  return unwrapKey<'storage'>(secret, passkeyContext(way), way.wrapped)
}
