/**
 * What everyone who holds the epoch key computes alone, so that nobody opens a round and an
 * unanswered question leaves no trace (wire-format.md §5). The relay cannot tell what it names.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { RevealMode } from '@attune/wire/deposit.ts'
import type { RevealId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { emptySalt, hkdf, sha256 } from './hash.ts'
import type { EpochKey } from './secret.ts'
import { reveal } from './secret.ts'

/** Where and how answers wait for each other. */
export interface RevealPlace {
  readonly space: SpaceId
  readonly epoch: number
  readonly mode: RevealMode
  readonly reveal: RevealId
}

/** `epochRecord` is the hash of the roster record that began the epoch (`Roster.epochRecord`). */
export function createRevealPlace(
  place: Omit<RevealPlace, 'reveal'> & { readonly epochRecord: Bytes },
  epochKey: EpochKey,
  practice: string,
  round: string,
): RevealPlace {
  const { space, epoch, mode, epochRecord } = place
  const nonce = openNonce(epochKey, practice, round)
  const parts = [idToBytes(space), epoch, epochRecord, modeNumbers[mode], nonce]
  const hash = sha256(concatBytes(labelBytes('reveal'), encodeCbor(parts)))
  return { space, epoch, mode, reveal: bytesToId<RevealId>(hash) }
}

function openNonce(epochKey: EpochKey, practice: string, round: string): Bytes {
  const info = concatBytes(labelBytes('open'), encodeCbor([practice, round]))
  return hkdf(reveal(epochKey), emptySalt, info, 32)
}

const modeNumbers: Record<RevealMode, number> = { default: 0, strict: 1 }
