/** Segments as they rest: each part compressed, under the cursor that it begins behind. */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { deflate, inflate } from '../storage/deflate.ts'
import type { Store, StoredRecord } from '../storage/store.ts'
import type { Proof } from './segment-proof.ts'
import { encodeProof } from './segment-proof.ts'
import type { SpaceKeys } from './space-keys.ts'

/**
 * A newer app may write another; an older one then leaves it alone. Format 1: `old-segments.ts`. 3 is a proof
 * that leaves out nonces of answers, which readers of 2 look for.
 */
const formats = [2, 3]
const largestPart = 64 * 1_048_576

export function packPart(plain: Bytes): Promise<Bytes> {
  return pack(2, plain)
}

export function packProof(proof: Proof): Promise<Bytes> {
  const isShorter = proof.deposits.flat().some(({ nonce }) => nonce.length === 0)
  return pack(isShorter ? 3 : 2, encodeProof(proof))
}

async function pack(format: number, plain: Bytes): Promise<Bytes> {
  return concatBytes(Uint8Array.of(format), await deflate(plain))
}

/** Null for another format or a damaged record. */
export async function unpackPart(packed: Bytes | null | undefined): Promise<Bytes | null> {
  return packed && isPart(packed) ? inflate(packed.slice(1), largestPart) : null
}

/** What rests under this device's key is whole, or cannot be read at all: it need not be unfolded for that. */
export function isPart(packed: Bytes | null): packed is Bytes {
  return packed !== null && formats.includes(packed[0] ?? 0)
}

/** How many bytes it unfolds to; null for more than `most`, or where it does not unfold at all. */
export async function unfoldedSize(packed: Bytes, most: number): Promise<number | null> {
  if ((packed[0] ?? 0) > Math.max(...formats)) return 0
  return (await inflate(packed.slice(1), most))?.length ?? null
}

/** The words that may hold something behind a cursor, by where they begin. */
export async function listWords(
  store: Store,
  keys: SpaceKeys,
  after: number,
): Promise<readonly WordsRow[]> {
  return wordsAfter(await store.list(keys.words), keys, after)
}

export type WordsRow = StoredRecord & { readonly from: number }

export function wordsAfter(
  rows: readonly StoredRecord[],
  keys: SpaceKeys,
  after: number,
): readonly WordsRow[] {
  const all = rows.map((row) => ({ ...row, from: Number(row.key.slice(keys.words.length)) }))
  return all.filter((_, at) => (all[at + 1]?.from ?? Infinity) > after)
}
