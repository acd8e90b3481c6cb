/** What only this person has of rounds: drafts, which were put aside, how far they have read. Never sent. */
import { decodeCbor, encodeCbor } from '@attune/wire/cbor.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Answer } from '../content/practices/practice.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { toRoundKey } from '../domain/round-key.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import { spaceKeys } from '../sync/space-keys.ts'

export type Drafts = ReadonlyMap<RoundKey, Readonly<Record<string, Answer>>>

export type ReadRounds = ReadonlyMap<RoundKey, number>

export interface Notes {
  /** By round and step. */
  readonly drafts: Drafts
  readonly left: ReadonlySet<RoundKey>
  /** How many words of others were read in a round; of the last days alone. */
  readonly read: ReadRounds
  /** An empty answer is no draft. */
  saveDraft(round: RoundKey, step: string, answer: Answer): Promise<StoreResult>
  /** `isLeft`: false brings it back. */
  leaveRound(round: RoundKey, isLeft?: boolean): Promise<StoreResult>
  saveRead(read: ReadRounds): Promise<StoreResult>
  refresh(): Promise<void>
}

export async function openNotes(space: SpaceId, store: Store): Promise<Notes> {
  const keys = spaceKeys(space)
  let drafts = await readDrafts(store, keys.drafts)
  let left = await readLeft(store, keys.left)
  let read = await readRead(store, keys.read)
  return {
    get drafts() {
      return drafts
    },
    get left() {
      return left
    },
    get read() {
      return read
    },
    saveDraft(round, step, answer) {
      const isEmpty = Object.values(answer).every((text) => text === '')
      const { [step]: _, ...others } = drafts.get(round) ?? {}
      drafts = new Map(drafts).set(round, isEmpty ? others : { ...others, [step]: answer })
      const value = isEmpty ? null : encodeCbor({ ...answer })
      return store.transact([], () => [{ key: `${keys.drafts}${round}#${step}`, value }], 'relaxed')
    },
    async leaveRound(round, isLeft = true) {
      const change = { key: keys.left + round, value: isLeft ? encodeCbor('') : null }
      const kept = await store.transact([], () => [change], 'strict')
      const others = [...left].filter((one) => one !== round)
      if (kept.ok) left = new Set(isLeft ? [...others, round] : others)
      return kept
    },
    saveRead(marks) {
      read = marks
      const change = { key: keys.read, value: encodeCbor(Object.fromEntries(marks)) }
      return store.transact([], () => [change], 'relaxed')
    },
    async refresh() {
      drafts = await readDrafts(store, keys.drafts)
      left = await readLeft(store, keys.left)
      read = await readRead(store, keys.read)
    },
  }
}

async function readDrafts(store: Store, prefix: string): Promise<Drafts> {
  const drafts = new Map<RoundKey, Record<string, Answer>>()
  for (const { key, value } of await store.list(prefix)) {
    const [name, step] = readPlace(key.slice(prefix.length))
    const words = decodeCbor(value)
    // A plain text is from before answers had fields.
    const answer = typeof words === 'string' ? { text: words } : words
    if (!isCborMap(answer)) continue
    const round = keyOf(name)
    drafts.set(round, { ...drafts.get(round), [step]: answer as Answer })
  }
  return drafts
}

/** The name of a round that somebody else began may hold anything; a step's is ours. */
function readPlace(place: string): readonly [name: string, step: string] {
  const at = place.lastIndexOf('#')
  return at < 0 ? [place, 'answer'] : [place.slice(0, at), place.slice(at + 1)]
}

async function readLeft(store: Store, prefix: string): Promise<ReadonlySet<RoundKey>> {
  const rows = await store.list(prefix)
  return new Set(rows.map(({ key }) => keyOf(key.slice(prefix.length))))
}

async function readRead(store: Store, key: string): Promise<ReadRounds> {
  const marks = decodeCbor((await store.read(key)) ?? new Uint8Array())
  return new Map(isCborMap(marks) ? (Object.entries(marks) as [RoundKey, number][]) : [])
}

/** A name that begins with its day is from when there was one practice. */
function keyOf(name: string): RoundKey {
  return /^\d/.test(name) ? toRoundKey('one-question', name) : (name as RoundKey)
}
