/**
 * The physical limit: everything that rests on the device, decrypted, inflated and parsed once, with the
 * ciphers and readers that the app has, and nothing else done. Runs in Node and in a page alike.
 */
import { decodeCbor } from '../../wire/src/cbor.ts'
import type { Bytes } from '../../wire/src/bytes.ts'
import { openAtRest } from '../../app/src/crypto/at-rest.ts'
import type { StorageKey } from '../../app/src/crypto/secret.ts'
import { createSecret } from '../../app/src/crypto/secret.ts'
import { keyPath } from '../../app/src/session/vault.ts'
import { inflate } from '../../app/src/storage/deflate.ts'

interface Row {
  readonly key: string
  readonly value: Bytes
}

/** Milliseconds. */
export async function readOnce(rows: readonly Row[]): Promise<number> {
  const kept = rows.find(({ key }) => key === keyPath)
  if (kept === undefined) throw new Error('no storage key')
  const storageKey: StorageKey = createSecret(kept.value)
  const sealed = rows.filter(({ key }) => key !== keyPath)
  const start = performance.now()
  for (const { key, value } of sealed) {
    const plain = openAtRest(storageKey, key, value)
    if (plain === null) throw new Error('a row does not open')
    const isSegment = key.includes('/segment/')
    const whole = isSegment ? await inflate(plain.slice(1), most) : plain
    // Epoch keys are bare bytes; everything else is CBOR.
    const parsed = whole && decodeCbor(whole)
    if (isSegment) parseWithin(parsed)
  }
  return performance.now() - start
}

/** What was said is CBOR within CBOR: the last of an entry's five parts. */
function parseWithin(segment: unknown): void {
  const [, rows] = segment as readonly [number, readonly (readonly unknown[])[]]
  for (const row of rows) {
    const content = row.at(-1)
    if (row.length === 5 && content instanceof Uint8Array) decodeCbor(content)
  }
}

const most = 64 * 1_048_576
