/** The cards of everyone who ever came into a space, in the order of joining. */
import type { MemberCard } from '@attune/wire/member-card.ts'
import type { SpaceState } from '../sync/space-state.ts'

export function cardsIn(records: SpaceState['records']): readonly MemberCard[] {
  return records.flatMap(({ record: { body } }) => {
    if (body.change.kind === 'genesis') return [body.change.card]
    return body.change.kind === 'add-member' ? [body.change.consent.card] : []
  })
}
