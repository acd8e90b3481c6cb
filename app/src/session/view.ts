/** What the interface sees of a space: made anew from what is known, never kept. */
import type { Day } from '../domain/calendar-day.ts'
import { invitationToLink } from '../crypto/invitation-link.ts'
import type { SpaceView } from './attune.ts'
import { currentDescription, shortCode } from './housekeeping.ts'
import type { Knocking } from './inviting.ts'
import { inviterIsHere } from './inviter.ts'
import { openInvitation } from './own-invitation.ts'
import { viewQuestions } from './rounds.ts'
import type { SpaceSession } from './space-session.ts'

export interface ViewParts {
  readonly today: Day
  readonly origin: string
  readonly tellBefore: boolean
  /** Requests that a person must decide between. */
  readonly knocking: readonly Knocking[]
}

export function viewSpace(session: SpaceSession, parts: ViewParts): SpaceView {
  const { own, sync, record, said } = session
  const { state, unsent } = sync.log
  const me = own.member.member
  const described = currentDescription(state, said)
  const members = (state.roster?.members ?? []).map(({ member }) => member)
  const names = new Map(
    said.flatMap(({ by, what }) => (what.kind === 'person.named' ? [[by, what.name]] : [])),
  )
  const standing = standingOf(session, described !== null)
  return {
    bond: described?.bond ?? record.bond,
    me: { member: me, name: record.name },
    others: members
      .filter((member) => member !== me)
      .map((member) => ({ member, name: names.get(member) ?? '' })),
    today: parts.today,
    standing,
    joiningTo: record.joining?.inviter ?? null,
    strict: described?.strict === true || record.keeper !== 'someone-else',
    keeper: record.keeper,
    invitation: viewInvitation(session, parts),
    code: standing === 'together' ? viewCode(session) : null,
    online: sync.link === 'in',
    allSent: unsent.length === 0 && sync.box.records.every(({ phase }) => phase !== 'kept'),
    ...viewQuestions({
      me,
      members: members.length > 1 ? members : [me, 'someone to come'],
      today: parts.today,
      bond: described?.bond ?? record.bond,
      startDay: described?.startDay ?? parts.today,
      said,
      sealed: sync.box.records,
      reveals: sync.reveals,
      left: session.left,
      drafts: session.drafts,
      tellBefore: parts.tellBefore,
    }),
  }
}

function standingOf(
  { own, sync, record }: SpaceSession,
  isDescribed: boolean,
): SpaceView['standing'] {
  const { roster } = sync.log.state
  const hasOthers = (roster?.members.length ?? 0) > 1
  const isIn = roster?.members.some(({ member }) => member === own.member.member) === true
  if (record.joining !== null) {
    const genuine = isIn && inviterIsHere(roster, record.joining)
    if (!genuine || !isDescribed) return 'joining'
  }
  return hasOthers ? 'together' : 'alone'
}

function viewInvitation(
  session: SpaceSession,
  { origin, knocking }: ViewParts,
): SpaceView['invitation'] {
  const { invitation } = session.record
  if (invitation === null) return null
  const keys = openInvitation(session)
  return {
    link: keys === null ? '' : invitationToLink(keys, origin),
    requests: knocking.map(({ id, request }) => ({ request: id, name: request.name })),
    ended: invitation.ended,
  }
}

function viewCode({ sync, said, record }: SpaceSession): SpaceView['code'] {
  return { pictures: shortCode(sync.log.state, said), confirmed: record.codeConfirmed }
}
