/**
 * Keeps one space of this device and the relay in step: sends what is unsent, follows the stream,
 * carries sealed answers to their slots and publishes one's own once everyone's are in. It must
 * never put an answer into the log before the release, nor a key before the others' deposits have
 * been checked.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { RevealMode } from '@attune/wire/deposit.ts'
import type { Refusal } from '@attune/wire/relay-frame.ts'
import type { RelayHello } from '../crypto/auth.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import type { AnswerBox } from './answer-box.ts'
import { createAsking } from './asking.ts'
import { carryDeposits } from './deposits.ts'
import type { createArriving } from './healing.ts'
import type { Revealed } from './kept-reveals.ts'
import { keepRevealed } from './kept-reveals.ts'
import type { MembershipParts } from './membership.ts'
import { createMembership } from './membership.ts'
import type { Answer, LinkEvents, Question } from './relay-link.ts'
import { createRelayLink, noLink } from './relay-link.ts'
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import type { OpenedBefore, OpenReveal, OwnReveal } from './reveals.ts'
import { keyFromBytes, openedBody, openReveals, revealOpened } from './reveals.ts'
import type { Scheduler } from './scheduler.ts'
import { createSending } from './sending.ts'
import type { SealedRecord } from './sealed-answers.ts'
import type { SpaceLog } from './space-log.ts'
import type { AcceptedEntry } from './space-state.ts'
import type { Transport } from './transport.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'

export interface SpaceSync {
  readonly log: SpaceLog
  readonly box: AnswerBox
  readonly reveals: readonly Revealed[]
  readonly link: LinkState
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
  changed(): void
  knock(): void
  told(news: RelayNews): void
  failed(fault: StoreFault): void
}

/** What a person should hear of the relay. `relay-apart`: it tells another story that cannot be ours. */
export type RelayNews = 'relay-changed' | 'relay-apart' | 'relay-full'

type Arriving = ReturnType<typeof createArriving>

export function createSpaceSync(parts: SpaceSyncParts): SpaceSync {
  const { own, log, box, changed } = parts
  let reveals: readonly OpenReveal[] = []
  let shown = parts.kept
  const membership = createMembership(parts)
  let state: LinkState = membership.hasLeft() ? 'left' : 'connecting'
  let relay: RelayHello | null = null
  let asked = new Set<string>()
  let isBehind = false
  /** Items go here while the relay and this device are brought to one stream. */
  let arriving: Arriving | null = null
  /** The relay is followed in an order that is not this device's. */
  let isApart = false
  const opened: OpenedBefore = new WeakMap()
  // Work on the space is done one piece at a time, in the order in which it came up.
  let turn: Promise<void> = Promise.resolve()
  // What was under way when the space was closed, perhaps to be left, is nobody's concern any more.
  let isClosed = false
  const failed = (fault: StoreFault) => (isClosed ? undefined : parts.failed(fault))
  const inTurn = (work: () => Promise<void>) => {
    // One failure must not be the end of all that comes after it.
    turn = turn.then(work).catch((cause: unknown) => failed({ kind: 'storage-failed', cause }))
  }

  const events: LinkEvents = {
    arrived(hello) {
      relay = hello
      state = 'in'
      sending.begin()
      asked = new Set()
      membership.cameIn()
      isBehind = false
      isApart = false
      inTurn(() => follow(hello))
      changed()
    },
    left(why) {
      relay = null
      arriving?.end()
      state = membership.hasLeft() ? 'left' : why
      if (why === 'unknown-device') membership.refused()
      changed()
      return membership.isShutOut() ? 'rest' : 'try-again'
    },
    items(items) {
      if (arriving !== null) return arriving.come(items)
      inTurn(() => take(items))
    },
    knock: parts.knock,
  }
  const link = membership.hasLeft() ? noLink : openLink(parts, events)
  const ask = createAsking({
    ...{ link, scheduler: parts.scheduler },
    full: () => parts.told('relay-full'),
    tryAgain: () => inTurn(sendAll),
  })
  const sending = createSending({ own, log, ask, failed, again: () => inTurn(sendAll) })

  async function take(items: readonly StreamItem[]): Promise<void> {
    if (isApart) return
    const last = items.at(-1)?.cursor ?? 0
    // Known once they were taken: what is being kept at this moment is not behind.
    const taken = await log.take(items).finally(() => (isBehind = log.state.cursor < last))
    if (!taken.ok && 'cause' in taken.error) failed(taken.error)
    if (membership.hasLeft()) link.close()
    await settle()
    await sendAll()
  }

  async function follow(hello: RelayHello): Promise<void> {
    if (relay !== hello) return
    const answer = await goOn()
    if (relay !== hello) return
    if (!answer.ok) {
      state = answer.error.kind
      if (state === 'wrong-sequence' || state === 'other-history') await mend(hello)
      changed()
    }
    await sendAll()
  }

  async function goOn(): Promise<Answer> {
    const mark = await log.mark()
    const after = mark?.cursor ?? log.state.cursor
    return ask({ kind: 'follow', after, ...(mark && { mark: mark.mark }) })
  }

  /** Such a relay is not in step with us, e.g. one that was restored from a backup. */
  async function mend(hello: RelayHello): Promise<void> {
    parts.told('relay-changed')
    const { createArriving, heal } = await import('./healing.ts')
    const items = createArriving()
    arriving = items
    const pause = (time: number) => new Promise<void>((go) => parts.scheduler.after(time, go))
    const patient = { own, log, store: parts.store, ask, arriving: items, pause }
    const healed = await heal(patient).finally(() => (arriving = null))
    if (relay !== hello) return
    const again = healed === 'in-step' ? await goOn() : null
    isApart = healed !== 'in-step' && healed !== 'following'
    if (relay !== hello) return
    if (healed === 'apart') {
      state = 'other-history'
      parts.told('relay-apart')
    }
    if (typeof healed === 'object') failed(healed)
    else if (again?.ok === true || healed === 'following') state = 'in'
    // What came while the order was changed, and whatever the new order opens.
    if (healed === 'following') await log.take(items.items)
    await settle()
  }

  async function settle(): Promise<void> {
    const mine = ownReveals(box.records)
    reveals = await openReveals(log.state, log.entries(), log.own.member, mine, opened)
    const kept = await keepRevealed(log.space, parts.store, shown, reveals)
    if (!kept.ok) failed(kept.error)
    // What was opened stays so, also where a relay that lost it has its release too late.
    shown = [...reveals, ...shown.filter((one) => !reveals.some(isSameReveal(one)))]
    await publishOwn()
    changed()
  }

  /** One's own answer goes into the log once the release is there and everyone's deposit is sound. */
  async function publishOwn(): Promise<void> {
    for (const open of membership.hasLeft() ? [] : reveals) {
      const me = own.member.member
      const answer = open.answers.get(me)
      if (!open.sound || answer === undefined || answer === null) continue
      if (hasPublished(log.entries(), open, me)) continue
      const kept = await log.append({
        kind: revealOpened,
        day: null,
        body: openedBody(open, answer, open.keys),
      })
      if (!kept.ok && 'cause' in kept.error) return failed(kept.error)
    }
  }

  async function sendAll(): Promise<void> {
    const hello = relay
    if (hello === null) return
    const isStill = () => relay === hello
    await membership.renewIfDue(ask)
    await sending.send(hello, isStill)
    await carryDeposits({
      own,
      random: parts.random,
      box,
      state: () => log.state,
      mode: parts.mode,
      isUnmatched: parts.isUnmatched,
      isReleased: (reveal) => reveals.some((open) => open.sound && open.reveal === reveal),
      asked,
      ask,
      relayKey: hello.relayKey,
    })
    // A take-back that came too late stands by its answer after all.
    await settle()
    await sending.send(hello, isStill)
  }

  inTurn(settle)
  return {
    log,
    box,
    get reveals() {
      return shown
    },
    get link() {
      return state
    },
    ask,
    push() {
      // What could not be kept then, perhaps for want of room, is asked for again.
      if (isBehind) link.again()
      inTurn(async () => (await settle(), await sendAll()))
    },
    refresh: async () => {
      inTurn(async () => {
        await log.refresh()
        await box.refresh()
        await settle()
        await sendAll()
      })
      await turn
    },
    hurry: link.hurry,
    close() {
      isClosed = true
      link.close()
    },
  }
}

function isSameReveal({ reveal }: Revealed) {
  return (one: Revealed) => one.reveal === reveal
}

function openLink({ own, log, transport, scheduler }: SpaceSyncParts, events: LinkEvents) {
  return createRelayLink(log.space, own.device, transport, scheduler, events)
}

function ownReveals(records: readonly SealedRecord[]): readonly OwnReveal[] {
  return records.flatMap(({ practice, step, round, phase, deposit }) => {
    if (deposit === null) return []
    const reveal = bytesToId<OwnReveal['reveal']>(deposit.reveal)
    const key = keyFromBytes(deposit.key)
    const takenBack = phase === 'returned' || phase === 'withdrawing'
    return [{ practice, step, round, reveal, key, deposit: deposit.bytes, takenBack }]
  })
}

function hasPublished(entries: readonly AcceptedEntry[], open: OpenReveal, me: string): boolean {
  return entries.some(({ header, content }) => {
    if (content?.kind !== revealOpened || header.member !== me) return false
    const { reveal } = content.body
    return (
      reveal instanceof Uint8Array && equalBytes(new Uint8Array(reveal), idToBytes(open.reveal))
    )
  })
}
