/**
 * Answers that were opened, kept on this device so that they are there at once the next time. They
 * were verified when they were opened; a later look by `reveals.ts` replaces them.
 */
import type { Field } from '@attune/wire/fields.ts'
import { coded, id, list, nullable, plain, record, text } from '@attune/wire/fields.ts'
import type { MemberId, RevealId, SpaceId } from '@attune/wire/ids.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import type { Store } from '../storage/store.ts'
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

/** One of each reveal, the first that is there. */
export function revealedOnce(...lists: readonly (readonly Revealed[])[]): readonly Revealed[] {
  const all = new Map<RevealId, Revealed>()
  for (const one of lists.flat()) if (!all.has(one.reveal)) all.set(one.reveal, one)
  return [...all.values()]
}

const answerList = list(
  record<{ member: MemberId; answer: CborMap | null }>({
    member: id(),
    answer: nullable(plain(isCborMap)),
  }),
)
const answers: Field<Revealed['answers']> = {
  write: (map) => answerList.write([...map].map(([member, answer]) => ({ member, answer }))),
  read(value) {
    const all = answerList.read(value)
    return all && new Map(all.map(({ member, answer }) => [member, answer]))
  },
}

export const revealedFields = record<Revealed>({
  ...{ practice: text, step: text, round: text, reveal: id(32), answers },
  members: list(id()),
})
const [, decodeRevealed] = coded(revealedFields)
