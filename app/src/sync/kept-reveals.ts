/**
 * Answers that were opened, kept on this device so that they are there at once the next time. They
 * were verified when they were opened; a later look by `reveals.ts` replaces them.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { MemberId, RevealId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { decodeArray, isBytes, readAll, readArray } from '@attune/wire/read.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import { readRows } from './kept-rows.ts'
import { spaceKeys } from './space-keys.ts'

/** Which round of which practice. */
export interface RoundName {
  readonly practice: string
  readonly step: string
  readonly round: string
}

export interface Revealed extends RoundName {
  readonly reveal: RevealId
  /** Everyone whose answer it holds, in the order of joining; some may have left since. */
  readonly members: readonly MemberId[]
  /** Of everyone whose key is known here: the answer, or null when it cannot be opened. */
  readonly answers: ReadonlyMap<MemberId, CborMap | null>
}

export function listRevealed(space: SpaceId, store: Store): Promise<readonly Revealed[]> {
  return readRows(store, spaceKeys(space).opened, decodeRevealed)
}

/** Keeps what is new among `now`. */
export async function keepRevealed(
  space: SpaceId,
  store: Store,
  before: readonly Revealed[],
  now: readonly Revealed[],
): Promise<StoreResult> {
  const known = new Map(before.map((one) => [one.reveal, one]))
  const changes = now
    .filter((one) => !isKept(known.get(one.reveal), one))
    .map((one) => ({ key: spaceKeys(space).opened + one.reveal, value: encodeRevealed(one) }))
  if (changes.length === 0) return { ok: true, value: null }
  return store.transact([], () => changes, 'relaxed')
}

/** What could not be opened at first may be open now. */
function isKept(kept: Revealed | undefined, now: Revealed): boolean {
  if (kept === undefined) return false
  return kept === now || equalBytes(encodeRevealed(kept), encodeRevealed(now))
}

function encodeRevealed({ practice, step, round, reveal, members, answers }: Revealed): Bytes {
  const list = [...answers].map(([member, answer]) => [idToBytes(member), answer])
  return encodeCbor([practice, step, round, idToBytes(reveal), list, members.map(idToBytes)])
}

function decodeRevealed(bytes: Bytes): Revealed | null {
  const [practice, step, round, reveal, list, whose] = decodeArray(bytes, 6) ?? []
  if (typeof practice !== 'string' || typeof step !== 'string' || typeof round !== 'string') {
    return null
  }
  const answers = readAll(readArray(list), (item) => {
    const [member, answer] = readArray(item, 2) ?? []
    if (!isBytes(member, 16) || !(answer === null || isCborMap(answer))) return null
    return [bytesToId<MemberId>(member), answer] as const
  })
  const members = readAll(readArray(whose), (item) =>
    isBytes(item, 16) ? bytesToId<MemberId>(item) : null,
  )
  if (!isBytes(reveal, 32) || answers === null || members === null) return null
  const name = { practice, step, round, reveal: bytesToId<RevealId>(reveal) }
  return { ...name, members, answers: new Map(answers) }
}
