/**
 * The running hash over a space's stream (wire-format.md §7): two ends that name the same mark at a
 * cursor have the very same items up to there, in the same order. It says nothing of who wrote them.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import type { ItemKind } from './stream-item.ts'
import { itemKinds } from './stream-item.ts'
import type { Sha256 } from './suite.ts'
import { labelBytes } from './suite.ts'

/** Before the first item. */
export const firstMark: Bytes = new Uint8Array(32)

export function markAfter(
  before: Bytes,
  { kind, bytes }: { readonly kind: ItemKind; readonly bytes: Bytes },
  sha256: Sha256,
): Bytes {
  const kindByte = Uint8Array.of(itemKinds.indexOf(kind))
  return sha256(concatBytes(labelBytes('stream'), before, kindByte, sha256(bytes)))
}
