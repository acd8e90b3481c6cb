/**
 * The own space as what holds a person's devices together: kept in step with the relay once it is
 * there, and read for what they have told each other. It never sends anything but its own log.
 */
import type { Outcome, StorageFault } from '../faults.ts'
import type { KeptHere } from '../kept-here.ts'
import type { KeptOwn } from '../own-kept.ts'
import type { SessionParts } from '../parts.ts'
import type { OwnSync } from '../../sync/own-sync.ts'
import { createOwnSync } from '../../sync/own-sync.ts'
import type { SpaceLog } from '../../sync/space-log.ts'
import { decodeRelayFacts, routes } from '@attune/wire/routes.ts'
import type { DeviceId } from '@attune/wire/ids.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { memberById } from '@attune/wire/roster.ts'
import { fail } from '../../crypto/result.ts'
import { toSaid } from '../outcome.ts'
import { createGivingBack } from '../giving-back.ts'
import { registerSpace } from '../starting.ts'
import type { DeviceWorld } from './device-world.ts'
import type { OwnKnowledge } from './own-knowledge.ts'
import { gatherOwn } from './own-knowledge.ts'
import type { OwnSaying } from './own-saying.ts'
import { ownSayingToContent } from './own-saying.ts'
import { doubtWays } from './way-rows.ts'

export interface OwnRoot {
  /** Null until it has been opened, and while no relay has a part in it. */
  readonly sync: OwnSync | null
  readonly kept: KeptOwn | null
  /** What one's devices have said, as far as it has come here. */
  knowledge(): OwnKnowledge | null
  /** Opens it; keeps it in step from now on if a relay has a part in it. */
  open(): Promise<Outcome<KeptOwn, StorageFault>>
  /** Gives it to the relay, where it is not there yet. */
  goOnline(): Promise<Outcome<KeptOwn, 'offline' | StorageFault>>
  /** Where the relay has lost it: tells it of it anew. */
  giveBack(): Promise<unknown>
  /** On the disk when it returns. */
  say(saying: OwnSaying): Promise<Outcome<null, StorageFault>>
  /** Opened anew: what is on the disk has been changed underneath. */
  reopen(): Promise<Outcome<KeptOwn, StorageFault>>
}

export interface OwnRootParts extends Pick<DeviceWorld, 'parts' | 'own' | 'kept'> {
  changed(): void
  knock(): void
}

interface Gathered extends Pick<KeptOwn['log']['log'], 'state' | 'unsent'> {
  readonly knowledge: OwnKnowledge
}

export function createOwnRoot({ parts, own, kept: here, changed, knock }: OwnRootParts): OwnRoot {
  let sync: OwnSync | null = null
  let kept: KeptOwn | null = null
  let gathered: Gathered | null = null
  const giveBack = createGivingBack(parts, () => askToken(parts, here))

  function connect(of: KeptOwn): void {
    const { log } = of.log
    sync = createOwnSync({
      ...parts,
      ...{ log, store: of.store, changed, knock, failed: () => undefined },
      told(news) {
        if (news === 'relay-changed') void doubtWays(of.store)
        here.notice(news)
      },
      isRegistered: () => of.log.relay?.isRegistered === true,
    })
  }

  async function open(): Promise<Outcome<KeptOwn, StorageFault>> {
    const opened = await own.open()
    if (!opened.ok) return opened
    if (kept !== opened.value) {
      sync?.close()
      sync = null
      kept = opened.value
    }
    if (sync === null && kept.log.relay !== null) {
      connect(kept)
      await register(kept)
    }
    return opened
  }

  /** Sending the same beginning again is answered like the first time. */
  async function register({ log }: KeptOwn): Promise<void> {
    const first = log.log.state.records[0]?.record
    if (log.relay === null || log.relay.isRegistered || first === undefined) return
    const genesis = encodeRosterRecord(first)
    const answer = await registerSpace(parts.transport, { genesis, token: log.relay.token })
    if (answer !== 'registered') return
    await log.goOnline({ token: null, isRegistered: true })
    sync?.hurry()
  }

  async function goOnline(): Promise<Outcome<KeptOwn, 'offline' | StorageFault>> {
    const opened = await open()
    if (!opened.ok) return opened
    const { log } = opened.value
    if (log.relay === null) {
      const token = await askToken(parts, here)
      if (token === undefined) return fail('offline')
      const given = await log.goOnline({ token, isRegistered: false })
      if (!given.ok) return fail(given.error.kind)
    }
    await open()
    await register(opened.value)
    const isThere =
      log.relay?.isRegistered === true && (await comes(parts, () => sync?.link === 'in'))
    return isThere ? opened : fail('offline')
  }

  return {
    get sync() {
      return sync
    },
    get kept() {
      return kept
    },
    knowledge() {
      if (kept === null) return null
      const { state, unsent } = kept.log.log
      if (gathered?.state !== state || gathered.unsent !== unsent) {
        const knowledge = gatherOwn(kept.log.entries(), state.roster)
        gathered = { state, unsent, knowledge }
      }
      return gathered.knowledge
    },
    open,
    goOnline,
    giveBack: () => giveBack(sync && { sync }),
    async say(saying) {
      const opened = await open()
      if (!opened.ok) return opened
      const said = await opened.value.log.append(ownSayingToContent(saying))
      // Only then: what changes by it has whatever could not be said asked for again, at once.
      if (said.ok) sync?.push()
      // Nobody's own words are among it: it is never too long.
      return toSaid(said) as Outcome<null, StorageFault>
    },
    async reopen() {
      sync?.close()
      sync = null
      kept = null
      own.forget()
      return open()
    },
  }
}

/** Right after the start, or after it has gone to the relay, a connection is still on its way. */
async function comes({ scheduler }: SessionParts, isIn: () => boolean): Promise<boolean> {
  for (let tries = 0; !isIn() && tries < mostTries; tries++) {
    await new Promise<void>((resolve) => scheduler.after(pause, resolve))
  }
  return isIn()
}

/** Milliseconds; ten seconds in all. */
const pause = 200
const mostTries = 50

/** Null where anyone may start a space; undefined when nobody could be asked. */
async function askToken(
  parts: SessionParts,
  { open }: KeptHere,
): Promise<string | null | undefined> {
  const answer = await parts.transport.fetch('GET', routes.relay, null)
  const facts = answer?.status === 200 ? decodeRelayFacts(answer.body) : null
  if (facts === null) return undefined
  if (facts.open) return null
  await comes(parts, () => open.all.some(({ session }) => session.sync.link === 'in'))
  for (const { session } of open.all) {
    const token = await session.sync.ask({ kind: 'own-token' })
    if (token.ok && typeof token.value === 'string') return token.value
  }
  return undefined
}

/** This person's devices in a log's space, as far as it has come here. */
export function devicesIn(
  log: Pick<SpaceLog<'own'>, 'state' | 'own'> | undefined,
): readonly DeviceId[] {
  const { roster } = log?.state ?? {}
  const devices = log && roster ? memberById(roster, log.own.member.member)?.devices : []
  return (devices ?? []).map(({ device }) => device)
}
