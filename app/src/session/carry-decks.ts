/** Takes each deck that both have begun to the relay. Fetched where there is one. */
import { decks } from '../content/decks/decks.ts'
import type { DeckName } from '../content/decks/decks.ts'
import type { SpaceLog } from '../sync/space-log.ts'
import type { YesBox } from '../sync/yes-box.ts'
import type { YesTalk } from '../sync/yes-carrier.ts'
import { carryYes } from '../sync/yes-carrier.ts'
import type { SessionParts } from './parts.ts'
import type { SaidIndex } from './said-index.ts'
import { gatheredIn, whoAgreed } from './space-terms.ts'

/** What it needs of the space's session. */
interface Carried {
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
    const isBegun = state.roster?.members.every(({ member }) => agreed.includes(member)) === true
    if (!isBegun) continue
    const deck = { name, items: decks[name], since: gatheredIn(state) }
    await carryYes({ ...talk, box, today: today() }, deck)
  }
}
