/**
 * The one file that leaves the app: a standard age file (age-encryption.org/v1), locked with a
 * passphrase alone, so that the `age` program opens it without us. Must never make a file that only
 * Attune can read, and never do the work that a stranger's header asks for without a limit.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { Decrypter, Encrypter } from 'age-encryption'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'

/**
 * `wrong-passphrase` also stands for a lock that was altered: nobody can tell the two apart.
 * `too-hard`: the passphrase is stretched further than this device can or should follow.
 */
export type AgeFault =
  'not-age' | 'newer' | 'too-hard' | 'too-large' | 'wrong-passphrase' | 'damaged'

/** Draws its own chance, as the library does. */
export async function sealAgeFile(plain: Uint8Array, passphrase: string): Promise<Bytes> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return new Uint8Array(await encrypter.encrypt(plain))
}

export async function openAgeFile(
  file: Uint8Array,
  passphrase: string,
): Promise<Result<Bytes, AgeFault>> {
  const fault = checkHeader(file)
  if (fault !== null) return fail(fault)
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return ok(new Uint8Array(await decrypter.decrypt(file)))
  } catch (cause) {
    return fail(faultOf(cause))
  }
}

/** log2 of scrypt's N: 64 MB and a second on a slow phone, for a passphrase of 80 bits. */
const workFactor = 16
/** 1 GiB. `age` itself writes 18. */
const hardest = 20
const largest = 256 * 1_048_576

const intro = 'age-encryption.org/'
const header =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]*)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/

/** Looks at the first bytes alone, before anything is computed. */
function checkHeader(file: Uint8Array): AgeFault | null {
  const text = String.fromCharCode(...file.subarray(0, 400))
  if (!text.startsWith(intro)) return 'not-age'
  const [first = '', second = ''] = text.split('\n')
  if (/^age-encryption\.org\/v(?!1$)\d+$/.test(first)) return 'newer'
  // Locked for somebody's key: a good age file, but none of ours.
  if (/^-> (?!scrypt )\S+ /.test(second)) return 'not-age'
  const logN = header.exec(text)?.[1]
  if (logN === undefined) return 'damaged'
  if (Number(logN) > hardest) return 'too-hard'
  return file.length > largest ? 'too-large' : null
}

function faultOf(cause: unknown): AgeFault {
  // What scrypt asked for was more than this device would give.
  if (cause instanceof RangeError) return 'too-hard'
  const isUnmatched = cause instanceof Error && cause.message.startsWith('no identity matched')
  return isUnmatched ? 'wrong-passphrase' : 'damaged'
}
