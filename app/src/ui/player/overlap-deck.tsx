import type { DeckName } from '../../content/decks/decks.ts'
import { decks } from '../../content/decks/decks.ts'
import type { OverlapPhase } from '../../domain/overlap-phase.ts'
import type { Outcome, StorageFault } from '../../session/faults.ts'
import type { PersonView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Checkbox } from '../kit/choices.tsx'
import { Name } from '../kit/words.tsx'

type Props = Extract<OverlapPhase, { is: 'begun' }> & {
  deck: DeckName
  other: PersonView
  run: (move: () => Promise<Outcome<null, StorageFault>>) => Promise<void>
}

/** One mark for each thing, and none for no. What is mutual this week stands above. */
export function Deck({ deck, marks, matches, other, run }: Props) {
  const { attune } = useApp()
  const yes = useMessages('yes')
  const texts: Readonly<Record<string, string>> = useMessages(deck)
  return (
    <>
      {matches.length > 0 && (
        <section class="matched">
          <h2>{yes.thisWeek}</h2>
          <p>{yes.matched}</p>
          <ul>
            {matches.map((item) => (
              <li key={item}>{texts[item]}</li>
            ))}
          </ul>
          <p class="second">{yes.matchedNote}</p>
        </section>
      )}
      <p class="second">{yes.listNote}</p>
      <fieldset class="choices deck">
        <legend class="field-label">{yes.list}</legend>
        {decks[deck]
          .filter((item) => !matches.includes(item))
          .map((item) => (
            <Checkbox
              key={item}
              checked={marks.includes(item)}
              onChange={(isYes) => void run(() => attune.markYes(deck, item, isYes))}
            >
              {texts[item]}
            </Checkbox>
          ))}
      </fieldset>
      <p class="second">{fill(yes.putAwayNote, { name: <Name of={other.name} /> })}</p>
    </>
  )
}
