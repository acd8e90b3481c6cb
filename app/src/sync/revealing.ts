/**
 * What a space has opened: looked at anew whenever something has come, kept for the next time, and one's
 * own answer put into the log once the release is there and everyone's deposit is sound.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { RevealId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { createSecret, reveal as bytesOf } from '../crypto/secret.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import type { AnswerBox } from './answer-box.ts'
import type { Revealed } from './kept-reveals.ts'
import { revealedOnce } from './kept-reveals.ts'
import { keepRevealed } from './keep-revealed.ts'
import { openByWord } from './opened-by-word.ts'
import type { OpenedBefore, OpenReveal, OwnReveal } from './reveals.ts'
import { createClaims, isSameAnswer, openedBody, openReveals, revealOpened } from './reveals.ts'
import type { SealedRecord } from './sealed-answers.ts'
import type { SpaceLog } from './space-log.ts'

export interface RevealingParts {
  readonly log: SpaceLog
  readonly box: AnswerBox
  readonly store: Store
  /** What was opened before; shown until it has been looked at anew. */
  readonly kept: readonly Revealed[]
  /** Whoever has left publishes nothing more. */
  hasLeft(): boolean
  /** Others were told of a release that this device was not, or of another one. */
  told(news: 'relay-apart'): void
  failed(fault: StoreFault): void
}

export interface Revealing {
  readonly shown: readonly Revealed[]
  settle(): Promise<void>
  isReleased(reveal: RevealId): boolean
  /** Would open by the others' words, once the relay has said that this person's own is still there. */
  isUnsure(reveal: RevealId): boolean
  /** It has, after those words had come. */
  confirm(reveal: RevealId): void
}

export function createRevealing({ log, box, store, kept, ...parts }: RevealingParts): Revealing {
  let byReveal: ReadonlyMap<RevealId, OpenReveal> = new Map()
  /** Opened here: what rests under that name was verified. */
  let verified = kept
  let shown = kept
  let isTold = false
  const before: OpenedBefore = new WeakMap()
  // What segments tell is open for good, and looked at no more.
  let opened: readonly Revealed[] = []
  let told: ReadonlyMap<RevealId, Revealed> = new Map()
  let unsure: readonly RevealId[] = []
  let sure: ReadonlySet<RevealId> = new Set()
  const keptById = byId(kept)
  const readClaims = createClaims()

  /** With which it was looked at last. */
  let seen: readonly unknown[] = []

  async function publishOwn(): Promise<void> {
    const claims = readClaims(log)
    for (const open of parts.hasLeft() ? [] : byReveal.values()) {
      const me = log.own.member.member
      const answer = open.answers.get(me)
      if (!open.sound || answer === undefined || answer === null) continue
      if (claims.of(open.reveal).some(({ by }) => by === me)) continue
      // Taken back in this very moment.
      if (open.byWord && !ownReveals(box.records).some((one) => isWaitingFor(one, open))) continue
      const body = openedBody(open, answer, open.keys)
      const said = await log.append({ kind: revealOpened, day: null, body })
      if (!said.ok && 'cause' in said.error) return parts.failed(said.error)
    }
  }

  /**
   * Whether somebody has opened what is still waiting here, or gives a key other than the one that opened
   * here: there is only one to a commitment, so its author was shown another deposit (T5).
   */
  function isContradicted(mine: readonly OwnReveal[]): boolean {
    const claims = readClaims(log)
    const isOther = ({ reveal, keys }: OpenReveal) =>
      keys.size > 0 &&
      claims
        .of(reveal)
        .flatMap((claim) => claim.keys)
        .some(({ member, key }) => !equalBytes(bytesOf(keys.get(member) ?? key), bytesOf(key)))
    const isWaiting = ({ reveal, takenBack }: OwnReveal) =>
      !takenBack &&
      (byReveal.get(reveal)?.byWord === true || !shown.some((one) => one.reveal === reveal))
    return (
      [...byReveal.values()].some(isOther) ||
      mine.some((one) => isWaiting(one) && claims.of(one.reveal).length > 0)
    )
  }

  /** What everyone has said in the log, this device too, rests there: the deposit is needed no more. */
  async function dropSaid(): Promise<void> {
    if (log.unsent.length > 0) return
    const claims = readClaims(log)
    const said = box.records.filter(({ deposit, answer }) => {
      const reveal = deposit && bytesToId<RevealId>(deposit.reveal)
      const open = reveal && byReveal.get(reveal)
      const whole = (reveal && told.get(reveal)) ?? (open?.sound === true ? open : null)
      const mine = whole?.answers.get(log.own.member.member)
      // Another device of this person's was first: these words are nowhere else.
      if (!whole || !reveal || !mine || !isSameAnswer(mine, answer)) return false
      const all = claims.of(reveal)
      return (
        told.has(reveal) || whole.members.every((member) => all.some(({ by }) => by === member))
      )
    })
    if (said.length > 0) await box.drop(said)
  }

  return {
    get shown() {
      return shown
    },
    isReleased: (reveal) => told.has(reveal) || byReveal.get(reveal)?.sound === true,
    isUnsure: (reveal) => unsure.includes(reveal),
    confirm: (reveal) => void (sure = new Set([...sure, reveal])),
    async settle() {
      const looked = [log.state, log.unsent, box.records, sure]
      if (looked.every((one, at) => one === seen[at])) return
      const mine = ownReveals(box.records)
      const { state, own } = log
      const isMoreTold = state.opened !== opened
      if (isMoreTold) told = byId(revealedOnce(state.opened))
      opened = state.opened
      const claims = readClaims(log)
      const released = await openReveals(state, claims, own.member, mine, before, keptById, told)
      // One that is made up is none: it shows nothing, and keeps nobody's words from opening.
      const real = released.filter((one) => !one.madeUp)
      const isReleased = new Set([...told.keys(), ...real.map(({ reveal }) => reveal)])
      const me = own.member.member
      const byWord = openByWord(state, claims, me, mine, isReleased, byReveal, sure)
      unsure = byWord.unsure
      const reveals = [...real, ...byWord.opened]
      const written = await keepRevealed(log.space, store, verified, reveals)
      if (!written.ok) parts.failed(written.error)
      // What was opened stays so, also where a relay that lost it has its release too late.
      const isSame =
        reveals.length === byReveal.size && reveals.every((one) => byReveal.get(one.reveal) === one)
      if (!isSame) verified = revealedOnce(reveals, verified)
      // Of what segments told, nothing stays of one that was found to be false.
      if (!isSame || isMoreTold) shown = revealedOnce(state.opened, verified)
      byReveal = byId(reveals)
      if (!isTold && (isTold = real.length < released.length || isContradicted(mine)))
        parts.told('relay-apart')
      await publishOwn()
      await dropSaid()
      // What could not be kept is tried again.
      if (written.ok) seen = looked
    },
  }
}

function isWaitingFor({ reveal, takenBack }: OwnReveal, open: OpenReveal): boolean {
  return reveal === open.reveal && !takenBack
}

function byId<One extends Revealed>(all: readonly One[]): ReadonlyMap<RevealId, One> {
  return new Map(all.map((one) => [one.reveal, one]))
}

function ownReveals(records: readonly SealedRecord[]): readonly OwnReveal[] {
  return records.flatMap(({ practice, step, round, phase, deposit, answer }) => {
    if (deposit === null) return []
    const reveal = bytesToId<OwnReveal['reveal']>(deposit.reveal)
    const key = createSecret<'answer'>(deposit.key)
    const takenBack = phase === 'returned' || phase === 'withdrawing'
    const { bytes, epoch } = deposit
    return [{ practice, step, round, reveal, key, deposit: bytes, takenBack, epoch, answer }]
  })
}
