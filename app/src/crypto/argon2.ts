/**
 * Argon2id (RFC 9106) for whatever a person types. Its costs rest beside what they protect, where
 * somebody else may have written: less work than a guesser should have, or more than a phone can
 * do, is refused. Must never keep what was typed.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { argon2id } from './argon2id.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'

export interface Argon2Params {
  /** In KiB. */
  readonly memory: number
  readonly passes: number
  readonly lanes: number
}

export type Argon2Fault = 'too-weak' | 'too-hard'

/** Measured: docs/decisions/014-app-lock.md. */
export const usualArgon2: Argon2Params = { memory: 24 * 1024, passes: 2, lanes: 1 }

export const argon2SaltLength = 16

/** 32 bytes. The same text in another form of Unicode is the same passphrase. */
export async function stretchPassphrase(
  passphrase: string,
  salt: Bytes,
  params: Argon2Params,
): Promise<Result<Bytes, Argon2Fault>> {
  const fault = argon2Fault(params)
  if (fault !== null) return fail(fault)
  const typed = new TextEncoder().encode(plainPassphrase(passphrase))
  const key = await argon2id(typed, salt, params)
  typed.fill(0)
  return ok(key)
}

export function plainPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim()
}

/** OWASP's least for Argon2id, and the most that a small phone can be asked for. */
export function argon2Fault({ memory, passes, lanes }: Argon2Params): Argon2Fault | null {
  if (![memory, passes, lanes].every(Number.isSafeInteger)) return 'too-hard'
  if (memory > 64 * 1024 || passes > 4 || lanes > 1) return 'too-hard'
  return memory < 19 * 1024 || passes < 2 || lanes < 1 ? 'too-weak' : null
}
