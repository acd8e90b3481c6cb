/**
 * What this device does so that all of a person's devices are in all of their spaces: tells of those it
 * is in, comes into those it hears of, and lets go of what was left elsewhere. Each is safe to repeat,
 * and what cannot be done now is done another time.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { proveEntered } from '../../crypto/entered-proof.ts'
import { enterSpace } from '../../sync/enter-space.ts'
import type { KeptHere } from '../kept-here.ts'
import { toTell } from '../leaving.ts'
import type { KeptOwn } from '../own-kept.ts'
import type { SessionParts } from '../parts.ts'
import type { SpaceSession } from '../space-session.ts'
import { createOwnAnswers } from './own-answers.ts'
import type { OwnRoot } from './own-root.ts'
import { devicesIn } from './own-root.ts'
import type { OwnedSpace } from './own-saying.ts'
import { hasNews } from './own-knowledge.ts'
import { describeOwned, isLeft, keepEntered, keysToEnter } from './owned-space.ts'
import type { TakenOut } from './removing.ts'
import { carryRemovals, listTakenOut } from './removing.ts'
import { renewWays } from './way-letters.ts'

export interface OwnDuties {
  attend(): Promise<void>
  /** Spaces that are known of and not here yet. */
  readonly missing: readonly SpaceId[]
}

export function createOwnDuties(root: OwnRoot, kept: KeptHere, parts: SessionParts): OwnDuties {
  /** As they were told when the relay said no: asked again only when that has changed. */
  const refused = new Map<SpaceId, OwnedSpace>()

  function missing(): readonly OwnedSpace[] {
    const here = kept.vault?.settings.spaces ?? []
    const known = root.knowledge()?.spaces.values() ?? []
    return [...known].filter((one) => !here.includes(one.space) && refused.get(one.space) !== one)
  }

  /** Before anything is entered: this device would come into it again. */
  async function tellLeft({ store }: KeptOwn): Promise<void> {
    for (const { key, value } of await store.list(toTell)) {
      const space = key.slice(toTell.length) as SpaceId
      const said = await root.say({ kind: 'own.left', space, member: bytesToId(value) })
      if (said.ok) await store.transact([], () => [{ key, value: null }], 'strict')
    }
  }

  async function tell(): Promise<void> {
    const takenOut = root.kept ? await listTakenOut(root.kept.store) : new Map()
    for (const { session } of kept.open.all) {
      const known = root.knowledge()
      const { space: ownSpace, own: me } = root.kept?.log.log ?? {}
      const device = me?.device.device
      if (known === null || !ownSpace || !device) continue
      // Its new keys are for the own space's next epoch, which is on its way.
      if (isAheadOfOwn(session, session.sync.log.state.roster, root, takenOut)) continue
      if (isLeft(session, known)) {
        await kept.forget(session.space)
        continue
      }
      const owned = describeOwned(session)
      if (owned === null) continue
      if (hasNews(known, owned, device)) await root.say({ kind: 'own.space', space: owned })
      const entered = known.entered.get(device)?.get(session.space)
      const there = session.own.device
      if (entered?.device === there.device && entered.proof !== null) continue
      const own = { space: ownSpace, device }
      const proof = proveEntered(own, session.space, there)
      await root.say({ kind: 'own.entered', space: session.space, device: there.device, proof })
    }
  }

  async function enter(owned: OwnedSpace): Promise<void> {
    const { vault } = kept
    const own = vault && (await keysToEnter(owned, vault.store, parts.random))
    if (!own) return
    const how = await enterSpace(owned.space, own, parts.transport, parts.scheduler)
    if (how === 'not-a-member' || how === 'too-many') refused.set(owned.space, owned)
    if (how !== 'entered') return
    const done = await keepEntered(owned, own, vault)
    if (done.ok) await kept.add(owned.space)
  }

  const answers = createOwnAnswers(root, kept)
  return {
    get missing() {
      return missing().map(({ space }) => space)
    },
    async attend() {
      const opened = root.kept
      if (opened === null || opened.log.relay === null) return
      await root.giveBack()
      await tell()
      await answers.share()
      await tellLeft(opened)
      if (root.sync?.link !== 'in') return
      for (const owned of missing()) await enter(owned)
      await carryRemovals(root, kept, parts)
      await renewWays(root, parts)
    },
  }
}

/**
 * Whether a device was taken out of a space and the own space, as far as it has come here, does not say
 * yet that it has gone: what is said there now, it could read. One that nobody has spoken of may
 * be there all the same, unless this device has taken it out itself.
 */
function isAheadOfOwn(
  { space, own }: Pick<SpaceSession, 'space' | 'own'>,
  roster: Roster | null,
  { kept, knowledge }: OwnRoot,
  takenOut: TakenOut,
): boolean {
  const here = devicesIn(kept?.log.log)
  const entered = [...(knowledge()?.entered ?? [])]
  return (roster?.formerDevices ?? [])
    .filter(({ member }) => member === own.member.member)
    .some(({ card }) => {
      const because = takenOut.get(card.device)
      if (because !== undefined) return here.includes(because)
      const [known] = entered.find(([, places]) => places.get(space)?.device === card.device) ?? []
      return known === undefined || here.includes(known)
    })
}
