import type { Row } from './rows.ts'

/** What serves a row besides definitions, or instead of one: a place of the app, or something under it. */
export const places: Partial<Record<Row, string>> = {
  P01: 'Today',
  P05: 'Today',
  P06: 'Us, the jar',
  P12: 'Together, “Yes, if you too”; `content/decks/`',
  P16: '`domain/starts-anew.ts`',
  P18: '`session/rounds.ts` keeps hard talks waiting',
  P29: 'Us',
  P51: '`ui/kind-words/builder.tsx`',
  P61: '`content/questions/`, `domain/question-of-the-day.ts`',
  P72: '`content/decks/tender-topics.ts`',
  P52: '`domain/wording/long.ts`',
  P90: '`ui/kind-words/`, `domain/wording/`; off at first',
  P91: '`ui/kind-words/`, `domain/wording/`; off at first',
  P92: '`ui/kind-words/`, `domain/wording/`; off at first',
  P93: '`ui/kind-words/`, `domain/wording/`; off at first',
  P94: '`ui/kind-words/`, `domain/wording/`; off at first',
  P98: 'Me, the breath',
  P99: 'Me, the intention',
  P118: '`session/joining.ts`, `inviting.ts`, `leaving.ts`',
  P119: '`content/bond.ts`, `session/open-spaces.ts`',
  P137: 'Help, `content/help-directory.ts`',
  P139: 'Learn, “What this is not”',
}
