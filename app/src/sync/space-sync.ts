/**
 * Keeps one space of this device and the relay in step: sends what is unsent, follows the stream,
 * carries sealed answers to their slots and publishes one's own once everyone's are in. It must
 * never put an answer into the log before the release, nor a key before the others' deposits have
 * been checked.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { RevealMode } from '@attune/wire/deposit.ts'
import type { Refusal } from '@attune/wire/relay-frame.ts'
import type { RelayHello } from '../crypto/auth.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import type { AnswerBox } from './answer-box.ts'
import { createAsking } from './asking.ts'
import { carryDeposits } from './deposits.ts'
import type { Revealed } from './kept-reveals.ts'
import type { MembershipParts } from './membership.ts'
import { createMembership } from './membership.ts'
import type { RelayNews } from './mending.ts'
import { createMending } from './mending.ts'
import type { Answer, LinkEvents, Question, RelayLink } from './relay-link.ts'
import { createRelayLink } from './relay-link.ts'
import { createRevealing } from './revealing.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import type { Scheduler } from './scheduler.ts'
import { behindSegment } from './segment-bounds.ts'
import { createSending } from './sending.ts'
import type { SealedRecord } from './sealed-answers.ts'
import type { SpaceLog } from './space-log.ts'
import type { Transport } from './transport.ts'
import { createTurns } from './turns.ts'
import type { YesTalk } from './yes-carrier.ts'

export interface SpaceSync {
  readonly log: SpaceLog
  readonly box: AnswerBox
  readonly reveals: readonly Revealed[]
  readonly link: LinkState
  /** The relay's id, while this device is in. */
  readonly relay: Bytes | null
  /**
   * A record of the roster goes out only once the relay is in step: on one that has lost what was before it,
   * nothing of a device that it takes out could be given back any more. And an invitation only behind what was
   * written before it: whoever comes by it finds that there, though this device may sleep from then on.
   */
  ask(question: Question): Promise<Answer>
  /** Something was written or a day has passed: sends and carries what can be. */
  push(): void
  /** Another tab wrote. */
  refresh(): Promise<void>
  hurry(): void
  close(): void
}

/** `left`: this device's member has left the space, here or on another device. */
export type LinkState = 'connecting' | 'in' | Refusal | 'offline' | 'left'

/**
 * Whether a connection follows the stream from where this device stands. Until it does nothing goes out, and of
 * another story nothing is taken in: nobody in it could read what is sealed here, or somebody who has left it.
 */
type Step = 'unknown' | 'in' | 'apart'

export interface SpaceSyncParts extends MembershipParts {
  readonly box: AnswerBox
  readonly store: Store
  /** What was opened before; shown until it has been looked at anew. */
  readonly kept: readonly Revealed[]
  readonly transport: Transport
  readonly scheduler: Scheduler
  /** Null while it is not yet known how this space reveals. */
  mode(): RevealMode | null
  isUnmatched(record: SealedRecord): boolean
  /** Fetched where two people have begun a deck. */
  carryYes(talk: YesTalk): Promise<void>
  changed(): void
  knock(): void
  told(news: RelayNews): void
  failed(fault: StoreFault): void
}

export function createSpaceSync(parts: SpaceSyncParts): SpaceSync {
  const { own, log, box, changed, transport, scheduler } = parts
  const membership = createMembership(parts)
  const isOver = membership.hasLeft()
  let state: LinkState = isOver ? 'left' : 'connecting'
  let relay: RelayHello | null = null
  let step: Step = 'unknown'
  let [asked, isBehind] = [new Set<string>(), false]
  const arrived: StreamItem[] = []
  const { turns, inTurn, failed, endWork } = createWork(parts)

  const events: LinkEvents = {
    arrived(hello) {
      relay = hello
      state = 'in'
      sending.begin()
      asked = new Set()
      giving.begin()
      membership.cameIn()
      isBehind = false
      step = 'unknown'
      void inTurn(() => follow(hello))
      changed()
    },
    left(why) {
      relay = null
      mending.end()
      state = membership.hasLeft() ? 'left' : why
      if (why === 'unknown-device') membership.refused()
      changed()
      return membership.isShutOut() ? 'rest' : 'try-again'
    },
    items(items) {
      if (mending.takes(items)) return
      arrived.push(...items)
      void inTurn(takeArrived)
    },
    knock: parts.knock,
  }
  const link = createRelayLink(log.space, own.device, transport, scheduler, events, isOver)
  const again = () => void inTurn(() => (relay && isHurried(state) ? follow(relay) : sendAll()))
  const full = () => parts.told('relay-full')
  const ask = createAsking({ link, scheduler, full, tryAgain: again })
  const giving = createGiving(parts, link, () => void inTurn(settle))
  const mending = createMending({ ...parts, ask, goOn, failed })
  const revealing = createRevealing({ ...parts, hasLeft: membership.hasLeft, failed })
  const sending = createSending({ ...parts, ask, failed, again })

  async function takeArrived(): Promise<void> {
    // What came while the last was being kept is kept together.
    const items = arrived.splice(0, mostAtOnce)
    if (step === 'apart' || items.length === 0) return
    const last = items.at(-1)?.cursor ?? 0
    const before = log.doubt
    // Known once they were taken: what is being kept at this moment is not behind.
    const taken = await log.take(items).finally(() => (isBehind = log.state.cursor < last))
    if (!taken.ok && 'cause' in taken.error) failed(taken.error)
    const { doubt } = log
    // Of a gap nobody is told: it can come of a full disk here, and what is withheld looks like being offline.
    if (doubt && doubt !== before && doubt !== 'gap') parts.told('relay-apart')
    if (membership.hasLeft()) link.close()
    await settle()
    await sendAll()
  }

  async function follow(hello: RelayHello): Promise<void> {
    if (relay !== hello) return
    if (log.state.cursor === log.folded.cursor) {
      const { takeSegments } = await import('./taking-segments.ts')
      await takeSegments({ ...parts, ask, changed })
      giving.believed()
    }
    if (relay !== hello) return
    const answer = await goOn()
    if (relay !== hello) return
    state = answer.ok ? 'in' : answer.error.kind
    // Such a relay is not in step with us, e.g. one that was restored from a backup.
    if (state === 'wrong-sequence' || state === 'other-history') {
      const mended = await mending.mend(() => relay === hello)
      state = mended ?? state
      if (relay === hello) {
        // Two stories stay two; what did not come about is tried again.
        isBehind ||= mended === null
        await settle()
      }
    }
    if (relay === hello) step = state === 'in' ? 'in' : 'apart'
    changed()
    await sendAll()
  }

  async function goOn(): Promise<Answer> {
    const mark = await log.mark()
    const after = mark?.cursor ?? log.state.cursor
    return ask({ kind: 'follow', after, ...(mark && { mark: mark.mark }) })
  }

  async function settle(): Promise<void> {
    await revealing.settle()
    changed()
  }

  async function sendAll(): Promise<void> {
    const hello = relay
    if (hello === null || step !== 'in') return
    const isStill = () => relay === hello
    await membership.renewIfDue(ask)
    await sending.send(hello, isStill)
    const { isReleased, isUnsure, confirm } = revealing
    await carryDeposits({
      ...parts,
      state: () => log.state,
      ...{ isReleased, isUnsure, confirm },
      asked,
      ask,
      relayKey: hello.relayKey,
    })
    // A take-back that came too late stands by its answer after all.
    await settle()
    await sending.send(hello, isStill)
    await parts.carryYes({ asked, state: () => log.state, ask: link.ask })
    if (isStill()) giving.give(hello)
  }

  void inTurn(settle)
  return {
    ...{ log, box },
    ask: (what) => (inOrder.includes(what.kind) ? turns(() => ask(what)) : ask(what)),
    get reveals() {
      return revealing.shown
    },
    get link() {
      return state
    },
    get relay() {
      return relay?.relay ?? null
    },
    push() {
      // What could not be kept then, perhaps for want of room, is asked for again.
      if (isBehind && relay) link.again()
      void inTurn(async () => (await settle(), await sendAll()))
    },
    refresh: () =>
      inTurn(async () => {
        await log.refresh()
        await box.refresh()
        await settle()
        await sendAll()
      }),
    hurry: link.hurry,
    close() {
      endWork()
      link.close()
    },
  }
}

/** Asked for in the turn of everything else that the relay is told. */
const inOrder: readonly Question['kind'][] = ['append-roster', 'open-invite']

/** The stream itself was asked for too fast. */
function isHurried(state: LinkState): boolean {
  return state === 'too-fast' || state === 'busy'
}

/** Items that are taken in as one step. */
const mostAtOnce = 2_048

/** For those who come later: nothing waits for it, and what fails is tried in the next connection. */
function createGiving(parts: SpaceSyncParts, { ask, again }: RelayLink, setAside: () => void) {
  const turns = createTurns()
  // Up to where segments were given in this connection.
  let upTo = 0
  // Whether each has been looked at since this was opened.
  let isProven = false

  async function give(relay: RelayHello['relay']): Promise<void> {
    if (!isProven) {
      const { proveSegments } = await import('./proving-segments.ts')
      const pause = () => new Promise<void>((goOn) => parts.scheduler.after(0, goOn))
      const proven = await proveSegments({ ...parts, ask, pause })
      isProven = proven === 'proven'
      if (proven === 'apart') {
        parts.told('relay-apart')
        // Before the line comes back, if it does: nobody reads on in what was false.
        setAside()
        return again()
      }
    }
    const { giveSegments } = await import('./giving-segments.ts')
    await giveSegments({ ...parts, ask }, relay)
  }

  return {
    begin: () => void (upTo = 0),
    believed: () => void (isProven = false),
    give({ relay }: RelayHello): void {
      const { folded, state } = parts.log
      // What is behind the last segment is needed for it.
      if (upTo === folded.cursor || state.cursor < folded.cursor + behindSegment) return
      upTo = folded.cursor
      void turns(() => give(relay)).catch(() => undefined)
    },
  }
}

function createWork(parts: SpaceSyncParts) {
  const turns = createTurns()
  // What was under way when the space was closed, perhaps to be left, is nobody's concern any more.
  let isClosed = false
  const failed = (fault: StoreFault) => (isClosed ? undefined : parts.failed(fault))
  return {
    failed,
    turns,
    /** What is said to the relay hangs on all of the history, and not on what the first screen needs. */
    inTurn: (work: () => Promise<void>) =>
      turns(async () => (await parts.log.whole(), await work())).catch((cause: unknown) =>
        failed({ kind: 'storage-failed', cause }),
      ),
    endWork: () => void (isClosed = true),
  }
}
