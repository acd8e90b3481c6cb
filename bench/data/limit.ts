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

export interface Limit {
  /** Milliseconds for everything. */
  readonly all: number
  /** Without what proves the history: no opening reads that. */
  readonly read: number
}

export async function readOnce(rows: readonly Row[]): Promise<Limit> {
  const kept = rows.find(({ key }) => key === keyPath)
  if (kept === undefined) throw new Error('no storage key')
  const storageKey: StorageKey = createSecret(kept.value)
  const sealed = rows.filter(({ key }) => key !== keyPath)
  const start = performance.now()
  await readRows(
    storageKey,
    sealed.filter(({ key }) => !isProof(key)),
  )
  const read = performance.now() - start
  await readRows(
    storageKey,
    sealed.filter(({ key }) => isProof(key)),
  )
  return { all: performance.now() - start, read }
}

const isProof = (key: string) => key.includes('/proof/')

async function readRows(storageKey: StorageKey, rows: readonly Row[]): Promise<void> {
  for (const { key, value } of rows) {
    const plain = openAtRest(storageKey, key, value)
    if (plain === null) throw new Error('a row does not open')
    const isSegment = /\/(words|proof)\//.test(key)
    const whole = isSegment ? await inflate(plain.slice(1), most) : plain
    // Epoch keys are bare bytes; everything else is CBOR.
    if (whole) decodeCbor(whole)
  }
}

const most = 64 * 1_048_576
