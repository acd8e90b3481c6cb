/**
 * Takes each deck that both have begun to the relay, from the one device that has this person's marks.
 * Fetched where there is one.
 */
import { decks } from '../content/decks/decks.ts'
import type { DeckName } from '../content/decks/decks.ts'
import type { SpaceLog } from '../sync/space-log.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { YesBox } from '../sync/yes-box.ts'
import { withoutAnything } from '../sync/yes-box.ts'
import type { YesTalk } from '../sync/yes-carrier.ts'
import { carryYes } from '../sync/yes-carrier.ts'
import type { SessionParts } from './parts.ts'
import type { SaidIndex } from './said-index.ts'
import { gatheredIn } from './space-terms.ts'
import { whoAgreed } from './who-agreed.ts'

/** What it needs of the space's session. */
interface Carried {
  readonly own: OwnKeys
  readonly sync: { readonly log: Pick<SpaceLog, 'state'> }
  readonly said: SaidIndex
  openYes(): Promise<YesBox>
}

export async function carryDecks(
  { today, ...talk }: YesTalk & Pick<SessionParts, 'random' | 'today'>,
  session: Carried,
): Promise<void> {
  const { state } = session.sync.log
  const box = await session.openYes()
  for (const name of Object.keys(decks) as DeckName[]) {
    const agreed = whoAgreed(state, session.said.plain, name)
    const isBegun = state.roster?.members.every(({ member }) => agreed.has(member)) === true
    if (!isBegun) continue
    const deck = { name, items: decks[name], since: gatheredIn(state) }
    const { member, device } = session.own
    // A vector of this one would stand in the place of theirs.
    if (agreed.get(member.member) !== device.device)
      await box.update(name, deck.since, withoutAnything)
    else await carryYes({ ...talk, box, today: today() }, deck)
  }
}
