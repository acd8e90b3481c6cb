/**
 * Keeps the letters of the ways back in as they should be: whoever comes back by one must find the own
 * space's newest keys. Any device can write them anew; none can open them.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { WayId } from '@attune/wire/ids.ts'
import type { Way } from '../../crypto/way.ts'
import { sealWay } from '../../crypto/way.ts'
import { ownSpaceKeys } from '../../sync/space-keys.ts'
import type { SessionParts } from '../parts.ts'
import type { OwnRoot } from './own-root.ts'

/** True once the relay has it. */
export async function putWay(
  way: Way,
  { kept, sync }: Pick<OwnRoot, 'kept' | 'sync'>,
  { random, transport }: SessionParts,
): Promise<boolean> {
  if (kept === null || sync === null) return false
  const { own, space } = kept.log.log
  const letter = await sealWay(way, { space, member: own.member, host: transport.host }, random)
  if (letter === null) return false
  const answer = await sync.ask({ kind: 'put-way', way: way.way, letter })
  if (!answer.ok) return false
  const { sign } = own.member
  const kind = { key: wrote(way.way), value: sign }
  return (await kept.store.transact([], () => [kind], 'strict')).ok
}

/** After a device was removed the keys are others, and each letter is written anew. */
export async function renewWays(root: OwnRoot, parts: SessionParts): Promise<void> {
  const { kept } = root
  if (kept === null) return
  for (const { way } of root.knowledge()?.ways.values() ?? []) {
    const last = await kept.store.read(wrote(way.way))
    if (last !== null && equalBytes(last, kept.log.log.own.member.sign)) continue
    await putWay(way, root, parts)
  }
  await dropGone(root)
}

/** Once from each device: another may have written the letter anew before it heard that it is gone. */
async function dropGone({ kept, sync, knowledge }: OwnRoot): Promise<void> {
  for (const way of knowledge()?.goneWays ?? []) {
    const last = await kept?.store.read(wrote(way))
    if (last?.length === 0) continue
    const answer = await sync?.ask({ kind: 'drop-way', way })
    if (answer?.ok !== true) return
    const row = { key: wrote(way), value: new Uint8Array() }
    await kept?.store.transact([], () => [row], 'strict')
  }
}

/** With which of the member's keys this device wrote a letter last; empty once it has dropped it. */
function wrote(way: WayId): string {
  return `${ownSpaceKeys.root}way/${way}`
}
