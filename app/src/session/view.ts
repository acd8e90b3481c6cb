/** What the interface sees of a space: made anew from what is known, never kept. */
import type { MemberId } from '@attune/wire/ids.ts'
import type { Day } from '../domain/calendar-day.ts'
import { codeToLink } from '../crypto/invitation-code.ts'
import type { Knocking } from './inviting.ts'
import { inviterWasHere } from './inviter.ts'
import { asToday, returnedAs } from './returned.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { shortCode } from './short-code.ts'
import type { SpaceSession } from './space-session.ts'
import { currentDescription } from './space-terms.ts'
import { viewToday } from './todays-rounds.ts'
import type { PersonView, SpaceView } from './views.ts'

export interface ViewParts {
  readonly today: Day
  readonly origin: string
  readonly tellBefore: boolean
  /** Requests that a person must decide between. */
  readonly knocking: readonly Knocking[]
  readonly proposals: SpaceView['proposals']
}

export function viewSpace(session: SpaceSession, parts: ViewParts): SpaceView {
  const { sync, record, said } = session
  const { state, unsent } = sync.log
  const described = currentDescription(state, said.plain)
  const standing = standingOf(session, described !== null)
  return {
    space: session.space,
    isArchived: record.isArchived,
    ...viewPeople(session),
    today: parts.today,
    standing,
    joiningTo: record.joining?.inviter ?? null,
    strict: isStrict(session, described?.strict === true),
    keeper: record.keeper,
    invitation: viewInvitation(session, parts),
    proposals: parts.proposals,
    joiningCode: Array.isArray(record.joining?.compare) ? record.joining.compare : null,
    code: standing === 'together' ? viewCode(session) : null,
    online: sync.link === 'in',
    allSent: unsent.length === 0 && sync.box.records.every(({ phase }) => phase !== 'kept'),
    ...viewToday(knowledgeOf(session, parts)),
  }
}

/** Who is here, who was, and what they are to each other. */
export function viewPeople(
  session: SpaceSession,
): Pick<SpaceView, 'bond' | 'me' | 'others' | 'former'> {
  const { own, sync, record, said } = session
  const me = own.member.member
  const person = (member: MemberId): PersonView => ({ member, name: said.names.get(member) ?? '' })
  return {
    bond: currentDescription(sync.log.state, said.plain)?.bond ?? record.bond,
    me: { member: me, name: record.name },
    others: presentMembers(session)
      .filter((member) => member !== me)
      .map(person),
    former: formerMembers(session).map(person),
  }
}

/** Everything that rounds are made of. */
export function knowledgeOf(
  session: SpaceSession,
  { today, tellBefore }: Pick<ViewParts, 'today' | 'tellBefore'>,
): RoundKnowledge {
  const { own, sync, record, said } = session
  const me = own.member.member
  const described = currentDescription(sync.log.state, said.plain)
  const members = presentMembers(session)
  return {
    me,
    members: members.length > 1 ? members : [me, 'someone to come'],
    today,
    bond: described?.bond ?? record.bond,
    startDay: described?.startDay ?? today,
    said,
    sealed: sync.box.records,
    reveals: asToday(sync.reveals, returnedAs(sync.log.state)),
    left: session.left,
    drafts: session.drafts,
    tellBefore,
  }
}

function presentMembers({ sync }: SpaceSession): readonly MemberId[] {
  return (sync.log.state.roster?.members ?? []).map(({ member }) => member)
}

/** Keys stay at home between two people; with more, the relay opens all answers together. */
function isStrict({ sync, record }: SpaceSession, isDescribed: boolean): boolean {
  const isForTwo = (sync.log.state.roster?.members.length ?? 0) <= 2
  return isForTwo && (isDescribed || record.keeper !== 'someone-else')
}

/** Who belonged once, and has not come back since. */
function formerMembers({ sync }: SpaceSession): readonly MemberId[] {
  const back = returnedAs(sync.log.state)
  return (sync.log.state.roster?.former ?? [])
    .map(({ member }) => member)
    .filter((member) => !back.has(member))
}

function standingOf(
  { own, sync, record }: SpaceSession,
  isDescribed: boolean,
): SpaceView['standing'] {
  const { roster } = sync.log.state
  const isIn = roster?.members.some(({ member }) => member === own.member.member) === true
  if (record.joining !== null) {
    const genuine = isIn && inviterWasHere(sync.log.state.records, record.joining)
    if (!genuine || !isDescribed) return 'joining'
  }
  return (roster?.members.length ?? 0) > 1 ? 'together' : 'alone'
}

function viewInvitation(
  session: SpaceSession,
  { origin, knocking }: ViewParts,
): SpaceView['invitation'] {
  const { invitation } = session.record
  if (invitation === null) return null
  return {
    link: invitation.ended ? '' : codeToLink(invitation.code, origin),
    requests: knocking.map(({ id, request, code }) => ({ request: id, name: request.name, code })),
    ended: invitation.ended,
    history: invitation.history,
    returning: invitation.returning,
  }
}

function viewCode({ sync, said, record }: SpaceSession): SpaceView['code'] {
  return { pictures: shortCode(sync.log.state, said.plain), confirmed: record.codeConfirmed }
}
