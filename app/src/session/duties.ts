/**
 * What has to be done around a space before people are together in it: telling the relay of it,
 * asking to come in, letting someone in. Each is tried again and again, and safe to repeat.
 */
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { isRenewalDue } from '@attune/wire/roster.ts'
import { readInvitationCode } from '../crypto/invitation.ts'
import { createRenewal } from '../crypto/roster.ts'
import { addDays } from '../domain/calendar-day.ts'
import { inviterPictures, openJoinersHalf } from './comparing.ts'
import type { Notice } from './faults.ts'
import { createGivingBack } from './giving-back.ts'
import type { Knocking } from './inviting.ts'
import { admitJoiner, listKnocking } from './inviting.ts'
import { leaveLetter } from './invite-doors.ts'
import { endInvitation, isInvitationUsed, openInvitation } from './own-invitation.ts'
import type { SessionParts } from './parts.ts'
import { carryProposals, viewProposals } from './proposals.ts'
import type { SpaceSession } from './space-session.ts'
import { registerSpace } from './starting.ts'
import type { ProposalView } from './views.ts'

/** For whom a person's word is needed. */
export interface Waiting {
  /** More than one request, or one that is to read what was before. */
  readonly knocking: readonly Knocking[]
  /** Others, or this person, would like to let somebody in. */
  readonly proposals: readonly ProposalView[]
}

export interface Duties {
  /** The relay has said no: asking again would not help. */
  readonly isRefused: boolean
  readonly waiting: Waiting
  attend(): Promise<void>
  admit(request: string): Promise<boolean>
}

export interface DutyEvents {
  changed(): void
  notice(notice: Notice): void
  isClosed(): boolean
}

export function createDuties(
  session: SpaceSession,
  parts: SessionParts,
  events: DutyEvents,
): Duties {
  let knocking: readonly Knocking[] = []
  let isRefused = false
  let proposals: readonly ProposalView[] = []
  let stopWaiting: (() => void) | null = null
  const giveBackLost = createGivingBack(parts, async () => null)

  function refused(why: Notice): void {
    isRefused = true
    events.notice(why)
  }

  async function register(): Promise<void> {
    const { unregistered } = session.record
    if (unregistered === null || isRefused) return
    const answer = await registerSpace(parts.transport, unregistered)
    if (answer === 'needs-link') refused(answer)
    if (answer !== 'registered') return
    await session.changeRecord(() => ({ unregistered: null }))
    session.sync.hurry()
  }

  async function ask(): Promise<void> {
    const { joining } = session.record
    if (joining === null) return
    if (joining.sent) return joining.compare === 'waiting' ? openHalf() : undefined
    if (isRefused) return
    const code = readInvitationCode(joining.code)
    const { request, letter } = joining
    const left = code.ok && (await leaveLetter(parts.transport, code.value.invite, request, letter))
    if (left === 'offline') return
    if (left !== 'left') return refused('not-let-in')
    await session.changeRecord((before) => ({
      joining: before.joining && { ...before.joining, sent: true },
    }))
  }

  async function giveBack(): Promise<void> {
    if (session.record.unregistered !== null) return
    const given = await giveBackLost(session)
    if (given === 'needs-link') events.notice('relay-lost')
  }

  async function listen(): Promise<void> {
    if (isInvitationUsed(session)) return endInvitation(session)
    const asked = await listKnocking(session)
    if (asked === 'gone') return endInvitation(session)
    if (asked === null || events.isClosed()) return
    const { invitation } = session.record
    const chosen = asked.find(({ id }) => id === invitation?.chosen)
    if (chosen !== undefined) return void (await admitJoiner(session, chosen, parts))
    if (invitation !== null && (invitation.history || invitation.returning !== null))
      return compare(asked)
    const [only] = asked
    const isAlone = asked.length === 1 && knocking.length === 0
    if (only !== undefined && isAlone && (await admitJoiner(session, only, parts))) return
    knocking = asked.length > 1 ? asked : []
    events.changed()
  }

  /** The past goes to nobody unseen: a person compares pictures first, and a link used twice is over. */
  async function compare(asked: readonly Knocking[]): Promise<void> {
    const invitation = openInvitation(session)
    const [only] = asked
    if (only === undefined || asked.length > 1 || invitation === null) knocking = asked
    else if (!knocking.some(({ id, code }) => id === only.id && code !== null)) {
      const code = await inviterPictures(session, invitation, only, parts)
      knocking = [{ ...only, code }]
      if (code === null) lookAgain()
    }
    events.changed()
  }

  function lookAgain(): void {
    if (stopWaiting !== null) return
    stopWaiting = parts.scheduler.after(soon, () => {
      stopWaiting = null
      if (!events.isClosed()) void whole.attend().catch(() => undefined)
    })
  }

  const whole: Duties = {
    get isRefused() {
      return isRefused
    },
    get waiting() {
      return { knocking, proposals }
    },
    async attend() {
      if (events.isClosed()) return
      await register()
      await ask()
      await giveBack()
      if (session.sync.link === 'in' && openInvitation(session) !== null) await listen()
      await propose()
      await renewKey()
    },
    async admit(request) {
      const chosen = knocking.find(({ id }) => id === request)
      const { history, returning } = session.record.invitation ?? {}
      const isPast = history === true || (returning ?? null) !== null
      if (chosen === undefined || (isPast && chosen.code === null)) return false
      const admitted = await admitJoiner(session, chosen, parts)
      if (admitted) knocking = []
      return admitted
    },
  }
  return whole

  async function propose(): Promise<void> {
    const { said, sync } = session
    const isAny = said.plain.some(({ what }) => what.kind === 'roster.proposed')
    if (!isAny && proposals.length === 0) return
    if (sync.link === 'in') await carryProposals(session)
    proposals = viewProposals(session)
    events.changed()
  }

  /**
   * A new key for whatever comes, also where nobody came or went (safety.md §2.0). Each device counts by
   * its own calendar: a day that all could read would be as wrong as the worst clock among them.
   */
  async function renewKey(): Promise<void> {
    const { own, record, sync } = session
    const { roster } = sync.log.state
    if (roster === null || sync.link !== 'in' || isRenewalDue(roster)) return
    const { epoch } = roster
    const today = parts.today()
    const since = record.keySince
    if (since?.epoch !== epoch || since.day > today)
      await session.changeRecord(() => ({ keySince: { epoch, day: today } }))
    else if (addDays(since.day, daysOfKey) <= today) {
      const renewal = await createRenewal(roster, own, parts.random)
      await sync.ask({ kind: 'append-roster', record: encodeRosterRecord(renewal.record) })
    }
  }

  async function openHalf(): Promise<void> {
    if (await openJoinersHalf(session, parts)) events.changed()
    else lookAgain()
  }
}

/** Milliseconds. */
const soon = 3_000
const daysOfKey = 90
