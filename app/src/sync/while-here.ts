/**
 * The store of one space, which writes nothing more once the space was left, in this tab or in
 * another: what was under way must not bring back what has been deleted.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Store } from '../storage/store.ts'
import { spaceKeys } from './space-keys.ts'

export function whileHere(space: SpaceId, store: Store): Store {
  const { ownKeys } = spaceKeys(space)
  return {
    ...store,
    async transact(keys, change, durability) {
      let isHere = true
      const kept = await store.transact(
        [ownKeys, ...keys],
        ([own, ...values]) => {
          isHere = own !== null
          return isHere ? change(values) : []
        },
        durability,
      )
      return kept.ok && !isHere ? gone : kept
    },
  }
}

const gone = {
  ok: false,
  error: { kind: 'storage-failed', cause: new Error('this space was left') },
} as const
