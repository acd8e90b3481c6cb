/**
 * The one file that leaves the app: a standard age file (age-encryption.org/v1), locked with a
 * passphrase alone, so that the `age` program opens it without us. Must never make a file that only
 * Attune can read, and never do the work that a stranger's header asks for without a limit.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Bytes } from '@attune/wire/bytes.ts'
import { base64urlToBytes, bytesToBase64url, concatBytes } from '@attune/wire/bytes.ts'
import { emptySalt, equalSecretBytes, hkdf } from './hash.ts'
import { scrypt } from './scrypt.ts'
import type { Random } from './random.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'

/**
 * `wrong-passphrase` also stands for a lock that was altered: nobody can tell the two apart.
 * `too-hard`: the passphrase is stretched further than this device can or should follow.
 */
export type AgeFault =
  'not-age' | 'newer' | 'too-hard' | 'too-large' | 'wrong-passphrase' | 'damaged'

export async function sealAgeFile(
  plain: Uint8Array,
  passphrase: string,
  random: Random,
): Promise<Bytes> {
  const [fileKey, salt, nonce] = [random(16), random(16), random(16)]
  const locked = keyBox(passphrase, salt, workFactor).encrypt(fileKey)
  const lines = [`${intro}v1`, `-> scrypt ${toBase64(salt)} ${workFactor}`, toBase64(locked), '---']
  const head = lines.join('\n')
  const whole = utf8.encode(`${head} ${toBase64(macOf(head, fileKey))}\n`)
  return concatBytes(whole, nonce, ...inPieces('encrypt', plain, pieceLength, fileKey, nonce))
}

export async function openAgeFile(
  file: Uint8Array,
  passphrase: string,
): Promise<Result<Bytes, AgeFault>> {
  const found = readHeader(file)
  if (!found.ok) return found
  const { head, salt, hardness, locked, mac, body } = found.value
  const box = orNull(() => keyBox(passphrase, salt, hardness))
  // What scrypt asked for was more than this device would give.
  if (box === null) return fail('too-hard')
  const fileKey = orNull(() => new Uint8Array(box.decrypt(locked)))
  if (fileKey === null) return fail('wrong-passphrase')
  if (!equalSecretBytes(macOf(head, fileKey), mac)) return fail('damaged')
  const plain = orNull(() => openBody(body, fileKey))
  return plain === null ? fail('damaged') : ok(plain)
}

/** log2 of scrypt's N: 64 MB and a second on a slow phone, for a passphrase of 80 bits. */
const workFactor = 16
/** 1 GiB. `age` itself writes 18. */
const hardest = 20
const largest = 256 * 1_048_576
const pieceLength = 65_536

const intro = 'age-encryption.org/'
const header =
  /^(age-encryption\.org\/v1\n-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]*)\n([A-Za-z0-9+/]{43})\n---) ([A-Za-z0-9+/]{43})\n/
const utf8 = new TextEncoder()

interface Header {
  /** What its authentication is over. */
  readonly head: string
  readonly salt: Bytes
  readonly hardness: number
  readonly locked: Bytes
  readonly mac: Bytes
  readonly body: Uint8Array
}

/** Looks at the first bytes alone, before anything is computed. */
function readHeader(file: Uint8Array): Result<Header, AgeFault> {
  const text = String.fromCharCode(...file.subarray(0, 400))
  if (!text.startsWith(intro)) return fail('not-age')
  const [first = '', second = ''] = text.split('\n')
  if (/^age-encryption\.org\/v(?!1$)\d+$/.test(first)) return fail('newer')
  // Locked for somebody's key: a good age file, but none of ours.
  if (/^-> (?!scrypt )\S+ /.test(second)) return fail('not-age')
  const [whole, head, salted, logN, sealed, authentic] = header.exec(text) ?? []
  if (whole === undefined || head === undefined) return fail('damaged')
  const hardness = Number(logN)
  if (hardness > hardest) return fail('too-hard')
  if (file.length > largest) return fail('too-large')
  const [salt, locked, mac] = [fromBase64(salted), fromBase64(sealed), fromBase64(authentic)]
  if (!salt || !locked || !mac) return fail('damaged')
  return ok({ head, salt, hardness, locked, mac, body: file.subarray(whole.length) })
}

/** What the passphrase opens: the file's key, once and for nothing else, hence no nonce. */
function keyBox(passphrase: string, salt: Bytes, hardness: number) {
  const labelled = concatBytes(utf8.encode(`${intro}v1/scrypt`), salt)
  const key = scrypt(utf8.encode(passphrase), labelled, hardness)
  return chacha20poly1305(key, new Uint8Array(12))
}

function macOf(head: string, fileKey: Bytes): Uint8Array {
  return hmac(sha256, hkdf(fileKey, emptySalt, utf8.encode('header'), 32), utf8.encode(head))
}

/** Throws where it is not what was sealed. */
function openBody(body: Uint8Array, fileKey: Bytes): Bytes {
  const nonce = new Uint8Array(body.subarray(0, 16))
  const pieces = inPieces('decrypt', body.subarray(16), pieceLength + 16, fileKey, nonce)
  // The last piece is empty only where it is the first.
  if (pieces.length > 1 && pieces.at(-1)?.length === 0) throw new Error('an empty last piece')
  return concatBytes(...pieces)
}

/** STREAM: each piece sealed under its number, and the last one as the last. */
function inPieces(
  turn: 'encrypt' | 'decrypt',
  bytes: Uint8Array,
  length: number,
  fileKey: Bytes,
  salt: Bytes,
): readonly Uint8Array[] {
  const key = hkdf(fileKey, salt, utf8.encode('payload'), 32)
  const count = Math.max(1, Math.ceil(bytes.length / length))
  return Array.from({ length: count }, (_, at) => {
    const nonce = new Uint8Array(12)
    new DataView(nonce.buffer).setUint32(7, at)
    nonce[11] = at === count - 1 ? 1 : 0
    return chacha20poly1305(key, nonce)[turn](bytes.subarray(at * length, (at + 1) * length))
  })
}

/** RFC 4648 §4, without padding. */
function toBase64(bytes: Uint8Array): string {
  return bytesToBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/')
}

/** Null unless it is the one text for these bytes. */
function fromBase64(text = ''): Bytes | null {
  return base64urlToBytes(text.replaceAll('+', '-').replaceAll('/', '_'))
}

function orNull<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
