/** What only this person has of rounds: drafts, and which ones were put aside. Never sent. */
import { decodeCbor, encodeCbor } from '@attune/wire/cbor.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import { spaceKeys } from '../sync/space-keys.ts'

export interface Notes {
  readonly drafts: ReadonlyMap<string, string>
  readonly left: ReadonlySet<string>
  saveDraft(round: string, text: string): Promise<StoreResult>
  leaveRound(round: string): Promise<StoreResult>
  refresh(): Promise<void>
}

export async function openNotes(space: SpaceId, store: Store): Promise<Notes> {
  const keys = spaceKeys(space)
  let drafts = await readTexts(store, keys.drafts)
  let left = new Set((await readTexts(store, keys.left)).keys())
  return {
    get drafts() {
      return drafts
    },
    get left() {
      return left
    },
    saveDraft(round, text) {
      drafts = new Map(drafts).set(round, text)
      const value = text === '' ? null : encodeCbor(text)
      return store.transact([], () => [{ key: keys.drafts + round, value }], 'relaxed')
    },
    async leaveRound(round) {
      const change = { key: keys.left + round, value: encodeCbor('') }
      const kept = await store.transact([], () => [change], 'strict')
      if (kept.ok) left = new Set(left).add(round)
      return kept
    },
    async refresh() {
      drafts = await readTexts(store, keys.drafts)
      left = new Set((await readTexts(store, keys.left)).keys())
    },
  }
}

async function readTexts(store: Store, prefix: string): Promise<ReadonlyMap<string, string>> {
  const rows = await store.list(prefix)
  return new Map(
    rows.flatMap(({ key, value }) => {
      const text = decodeCbor(value)
      return typeof text === 'string' ? [[key.slice(prefix.length), text] as const] : []
    }),
  )
}
