/**
 * How long a sealed file is, from the length of what is in it alone (wire-format.md §10). Padmé
 * (Nikitin et al. 2019): the fewest sizes at which padding costs at most 12 in 100.
 */
import { limits } from '@attune/wire/limits.ts'

/** Rounds up so that only the first few bits of a length can be told. */
export function padmeSize(length: number): number {
  if (length < 2) return length
  const exponent = Math.floor(Math.log2(length))
  const kept = Math.floor(Math.log2(exponent)) + 1
  const step = 2 ** Math.max(0, exponent - kept)
  return Math.ceil(length / step) * step
}

/** Of the tag that each piece has. */
export const tagLength = 16

export interface SealedSize {
  readonly total: number
  readonly pieces: number
}

export function sealedSize(length: number): SealedSize {
  const size = padmeSize(length + 1)
  const pieces = Math.ceil(size / (limits.blobPiece - tagLength))
  return { total: size + pieces * tagLength, pieces }
}
