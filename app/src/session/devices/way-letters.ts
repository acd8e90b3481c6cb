/**
 * Keeps the letters of the ways back in as they should be: whoever comes back by one must find the own
 * space's newest keys. Any device can write them anew; none can open them.
 */
import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'
import type { WayId } from '@attune/wire/ids.ts'
import type { Way } from '../../crypto/way.ts'
import { sealWay } from '../../crypto/way.ts'
import { isBehind } from '../../sync/is-behind.ts'
import type { SessionParts } from '../parts.ts'
import type { KnownWay } from './own-knowledge.ts'
import type { OwnRoot } from './own-root.ts'
import { wrote } from './way-rows.ts'

/** True once the relay has it. */
export async function putWay(
  way: Way,
  { kept, sync }: Pick<OwnRoot, 'kept' | 'sync'>,
  { random, transport }: SessionParts,
): Promise<boolean> {
  const relay = sync?.relay ?? null
  if (kept === null || sync === null || relay === null) return false
  const { own, space } = kept.log.log
  const letter = await sealWay(way, { space, member: own.member, host: transport.host }, random)
  if (letter === null) return false
  const answer = await sync.ask({ kind: 'put-way', way: way.way, letter })
  if (!answer.ok) return false
  const row = { key: wrote(way.way), value: concatBytes(own.member.sign, relay) }
  return (await kept.store.transact([], () => [row], 'strict')).ok
}

/**
 * After a device was removed the keys are others, and a relay under another name may have none of the letters,
 * or has older ones, of ways that are gone too: each is written, or dropped, anew.
 */
export async function renewWays(root: OwnRoot, parts: SessionParts): Promise<void> {
  const { kept, sync } = root
  const relay = sync?.relay ?? null
  const { ways, goneWays } = root.knowledge() ?? {}
  if (kept === null || sync === null || relay === null || !ways || !goneWays) return
  const { own, state } = kept.log.log
  const lastOf = (way: WayId) => kept.store.read(wrote(way))
  const mark = concatBytes(own.member.sign, relay)
  const due: KnownWay[] = []
  for (const one of ways.values()) {
    const last = await lastOf(one.way.way)
    // Heard of only now, under a key that a removed device has, it may be that one's: to it the keys of now would go.
    if (last === null && !one.isAffirmed) continue
    if (!one.isAffirmed || !equalBytes(last, mark)) due.push(one)
  }
  // Keys that were renewed while this device was away must not give way to those before.
  if (due.length > 0 && !(await isBehind(sync, state.cursor))) {
    for (const { way, code, isAffirmed } of due) {
      // For devices that come later, which cannot tell.
      if ((await putWay(way, root, parts)) && !isAffirmed)
        await root.say({ kind: 'own.way', way, code, isWorn: true })
    }
  }
  for (const way of goneWays) {
    const last = await lastOf(way)
    if (equalBytes(last, relay)) continue
    // Once from each device: another may have written the letter anew before it heard that it is gone.
    const answer = await sync.ask({ kind: 'drop-way', way })
    if (!answer.ok) return
    await kept.store.transact([], () => [{ key: wrote(way), value: relay }], 'strict')
  }
}
