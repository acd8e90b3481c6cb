/** What the interface sees of a space: made anew from what is known, never kept. */
import type { MemberId } from '@attune/wire/ids.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { Clock } from '../domain/moment.ts'
import { codeToLink } from '../crypto/invitation-code.ts'
import type { Knocking } from './inviting.ts'
import { inviterWasHere } from './inviter.ts'
import { asToday, returnedAs } from './returned.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { shortCode } from './short-code.ts'
import type { SpaceSession } from './space-session.ts'
import { currentDescription } from './space-terms.ts'
import { viewToday } from './todays-rounds.ts'
import type { PersonView, SpaceSummary, SpaceView } from './views.ts'

export interface ViewParts {
  readonly today: Day
  readonly origin: string
  readonly tellBefore: boolean
  readonly now?: Clock | undefined
  /** Requests that a person must decide between. */
  readonly knocking: readonly Knocking[]
  readonly proposals: SpaceView['proposals']
}

export function viewSpace(session: SpaceSession, parts: ViewParts): SpaceView {
  const { sync, record, said } = session
  const { state, unsent } = sync.log
  const { described, members } = termsOf(session)
  const standing = standingOf(session)
  const asked = described?.strict === true || record.keeper !== 'someone-else'
  return {
    space: session.space,
    isArchived: record.isArchived,
    ...viewPeople(session),
    today: parts.today,
    standing,
    joiningTo: record.joining?.inviter ?? null,
    // Keys stay at home between two people; with more, the relay opens all answers together.
    strict: members.length <= 2 && asked,
    invitation: viewInvitation(session, parts),
    proposals: parts.proposals,
    joiningCode: Array.isArray(record.joining?.compare) ? record.joining.compare : null,
    code:
      standing === 'together'
        ? { pictures: shortCode(state, said.plain), confirmed: record.codeConfirmed }
        : null,
    online: sync.link === 'in',
    isWhole: sync.log.isWhole,
    allSent: unsent.length === 0 && sync.box.records.every(({ phase }) => phase !== 'kept'),
    ...viewToday(knowledgeOf(session, parts)),
  }
}

/** Who is here, who was, and what they are to each other. */
function viewPeople(session: SpaceSession): Pick<SpaceView, 'bond' | 'me' | 'others' | 'former'> {
  const { me, record, said } = session
  const { members, former, bond } = termsOf(session)
  const person = (member: MemberId): PersonView => ({ member, name: said.names.get(member) ?? '' })
  return {
    bond,
    me: { member: me, name: record.name },
    others: members.filter((member) => member !== me).map(person),
    former: former.map(person),
  }
}

/** Everything that rounds are made of. */
export function knowledgeOf(
  session: SpaceSession,
  { today, tellBefore, now }: Pick<ViewParts, 'today' | 'tellBefore' | 'now'>,
): RoundKnowledge {
  const { me, sync, said, left, read, drafts, passed, decks } = session
  const { described, bond, members, returned } = termsOf(session)
  return {
    ...{ me, today, now, bond, said, left, read, drafts, tellBefore, passed, decks },
    members: members.length > 1 ? members : [me, 'someone to come'],
    startDay: described?.startDay ?? today,
    sealed: sync.box.records,
    reveals: asToday(sync.reveals, returned),
  }
}

/** What the roster and what was said tell of a space. */
function termsOf({ sync, record, said }: SpaceSession) {
  const { state } = sync.log
  const { members = [], former = [] } = state.roster ?? {}
  const described = currentDescription(state, said.plain)
  const returned = returnedAs(state)
  const idsOf = (people: typeof members) => people.map(({ member }) => member)
  return {
    ...{ described, returned },
    bond: described?.bond ?? record.bond,
    members: idsOf(members),
    /** Who belonged once, and has not come back since. */
    former: idsOf(former).filter((member) => !returned.has(member)),
  }
}

/** `joining` until whose link it was is here, and has said how the space is meant. */
export function standingOf(session: SpaceSession): SpaceView['standing'] {
  const { own, sync, record } = session
  const { members, described } = termsOf(session)
  if (record.joining !== null) {
    const isIn = members.includes(own.member.member)
    const isKnown = isIn && described !== null
    if (!isKnown || !inviterWasHere(sync.log.state.records, record.joining)) return 'joining'
  }
  return members.length > 1 ? 'together' : 'alone'
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

/** As this device shows it in the list. */
export function summarise(session: SpaceSession, isInUse: boolean): SpaceSummary {
  const { bond, me, others } = viewPeople(session)
  const { space, record } = session
  const names = others.map(({ name }) => name)
  return { space, bond, me: me.name, others: names, isInUse, isArchived: record.isArchived }
}
