/** Takes each deck that both have begun to the relay. Fetched where there is one. */
import { decks } from '../content/decks/decks.ts'
import type { DeckName } from '../content/decks/decks.ts'
import type { YesTalk } from '../sync/yes-carrier.ts'
import { carryYes } from '../sync/yes-carrier.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceSession } from './space-session.ts'
import { gatheredIn, whoAgreed } from './space-terms.ts'

export async function carryDecks(
  { today, ...talk }: YesTalk & Pick<SessionParts, 'random' | 'today'>,
  session: Pick<SpaceSession, 'sync' | 'said' | 'openYes'>,
): Promise<void> {
  const { state } = session.sync.log
  const box = await session.openYes()
  for (const name of Object.keys(decks) as DeckName[]) {
    const agreed = whoAgreed(state, session.said.plain, name)
    const isBegun = state.roster?.members.every(({ member }) => agreed.includes(member)) === true
    if (!isBegun) continue
    const deck = { name, items: decks[name], since: gatheredIn(state) }
    await carryYes({ ...talk, box, today: today() }, deck)
  }
}
