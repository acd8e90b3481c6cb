/** What one person does with a deck of private yes, and what they see of it. */
import type { DeckName } from '../content/decks/decks.ts'
import { decks } from '../content/decks/decks.ts'
import type { Day } from '../domain/calendar-day.ts'
import { daysBetween } from '../domain/calendar-day.ts'
import type { YesBox } from '../sync/yes-box.ts'
import { emptyRecord, withMark, withoutMarks } from '../sync/yes-box.ts'
import type { YesRecord } from '../sync/yes-record.ts'
import type { Outcome, StorageFault } from './faults.ts'
import { done } from './outcome.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceSession } from './space-session.ts'
import { gatheredIn } from './space-terms.ts'
import { whoAgreed } from './who-agreed.ts'
import { knowledgeOf } from './view.ts'
import type { ShownDeck } from './views.ts'
import type { DeckFacts } from './yes-decks.ts'
import { showDecks } from './yes-decks.ts'

export interface YesHere extends Pick<SessionParts, 'random' | 'today'> {
  readonly session: SpaceSession
  readonly box: YesBox
}

type Done = Promise<Outcome<null, StorageFault>>

/** Null until the box of this space is open. */
export function viewDecks(session: SpaceSession, today: Day): readonly ShownDeck[] | null {
  const { yes: box, sync } = session
  if (box === null) return null
  const members = (sync.log.state.roster?.members ?? []).map(({ member }) => member)
  const known = { ...knowledgeOf(session, { today, tellBefore: false }), members }
  return showDecks(known, (deck) => factsOf({ session, box }, deck, today))
}

export const openYes = async (): Done => done

export async function beginYes(here: YesHere, deck: DeckName): Done {
  const { session, today } = here
  const { member, device } = session.own
  const isHere = agreedIn(session, deck).get(member.member) === device.device
  // What lay here before this person went on elsewhere is not theirs any more.
  const kept = await update(here, deck, (before) =>
    isHere ? { ...before, isAway: false } : emptyRecord(before.since),
  )
  if (!kept.ok || isHere) return kept
  return session.say({ kind: 'yes.agreed', deck }, today())
}

/**
 * Nothing goes out for a mark that is set: it waits for its week. One that is taken back stands in this
 * week's vector, perhaps, and that one is changed at once.
 */
export async function markYes(here: YesHere, deck: DeckName, item: string, isYes: boolean): Done {
  const number = (decks[deck] as readonly string[]).indexOf(item)
  if (number < 0) throw new Error('a deck has no such item')
  const kept = await update(here, deck, (before) =>
    isYes ? withMark(before, number) : withoutMarks(before, [number], here.random),
  )
  if (!isYes) here.session.push()
  return kept
}

export async function putYesAway(here: YesHere, deck: DeckName): Done {
  const kept = await update(here, deck, (before) => ({
    ...withoutMarks(before, everyMark(before), here.random),
    isAway: true,
  }))
  here.session.push()
  return kept
}

function everyMark({ marks, week }: YesRecord): readonly number[] {
  return [...marks, ...(week?.yes ?? [])]
}

function update(
  { session, box }: YesHere,
  deck: DeckName,
  change: (before: YesRecord) => YesRecord,
): Done {
  return box.update(deck, gatheredIn(session.sync.log.state), change)
}

function agreedIn({ sync, said }: SpaceSession, deck: DeckName) {
  return whoAgreed(sync.log.state, said.plain, deck)
}

function factsOf(
  { session, box }: Pick<YesHere, 'session' | 'box'>,
  deck: DeckName,
  today: Day,
): DeckFacts {
  const { me, own, sync } = session
  const agreed = agreedIn(session, deck)
  const [, device] = [...agreed].find(([by]) => by === me) ?? []
  const record = box.record(deck, gatheredIn(sync.log.state))
  const heard = box.matches.get(deck)
  const named = (items: readonly number[]) => items.flatMap((item) => decks[deck][item] ?? [])
  const isThisWeek = heard !== undefined && daysBetween(heard.heardOn, today) < 7
  return {
    agreed: [...agreed.keys()],
    isElsewhere: device !== undefined && device !== own.device.device,
    isAway: record.isAway,
    marks: named(record.marks),
    matches: isThisWeek ? named(heard.items) : [],
  }
}
