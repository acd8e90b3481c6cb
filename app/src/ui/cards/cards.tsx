import { useSignal } from '@preact/signals'
import { decksFor } from '../../domain/card-decks.ts'
import type { AwayCard, OwnCard, SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { QuietButton } from '../kit/button.tsx'
import { Choices } from '../kit/choices.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { LongList } from '../kit/long-list.tsx'
import { Row, RowLink } from '../kit/row.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { practiceOf } from '../player/practice-words.ts'
import { isPastSafety, isSafetyPassed, SafetyGate } from '../player/safety-gate.tsx'
import { useDoing } from '../player/use-doing.ts'
import { useThroughHelp } from '../use-through-help.ts'
import { useCardWords, useDeckName } from './card-words.ts'
import type { Drawn } from './draw.tsx'
import { Draw, mayPlay } from './draw.tsx'
import { CardsOnPaper } from './on-paper.tsx'
import './cards.css'

interface Props {
  space: SpaceView
  /** `print`, or a deck to begin with. */
  part: string
}

/** Decks to draw from together, to print, and to add to. */
export function Cards({ space, part }: Props) {
  return part === 'print' ? (
    <CardsOnPaper key="print" space={space} />
  ) : (
    <Decks key="draw" {...{ space, part }} />
  )
}

function Decks({ space, part }: Props) {
  const { attune } = useApp()
  const { cards: words } = useMessages('picks')
  const deckName = useDeckName()
  const own = attune.ownCards.value
  const decks = decksFor(space.bond.kind, own)
  const begun = decks.find((one) => one === part) ?? decks[0] ?? 'light'
  const at = useThroughHelp<Drawn>('cards', { deck: begun, card: null })
  const { deck } = at.value
  // What mends is nothing for whoever is afraid.
  if (deck === 'repair' && !isSafetyPassed(attune)) return <SafetyGate />
  return (
    <Screen title={words.title}>
      <p class="second">{words.lead}</p>
      <div class="as-chips">
        <Choices
          legend={words.deck}
          choices={decks.map((value) => ({ value, label: deckName(value) }))}
          chosen={deck}
          onChoose={(value) => (at.value = { deck: value, card: null })}
        />
      </div>
      <Draw key={deck} {...{ space, at, own }} />
      <OwnDeck space={space} own={own} />
      <PutAway />
    </Screen>
  )
}

/** What “never” was said to can be said otherwise. Nobody but this person has put anything away. */
function PutAway() {
  const { attune } = useApp()
  const { cards: words } = useMessages('picks')
  const textOf = useCardWords()
  const { run, fault } = useDoing()
  const away = attune.away.value.filter(({ practice }) =>
    isPastSafety(attune, practiceOf(practice)),
  )
  const isBack = useSignal(false)
  const bringBack = async ({ key }: AwayCard) => {
    isBack.value = await run(() => attune.leaveRound(key, false))
  }
  return (
    <>
      {away.length > 0 && (
        <Disclosure summary={words.putAway}>
          <p class="second">{words.putAwayNote}</p>
          <ul class="rows">
            {away.map((one) => (
              <li key={one.key} class="row away-card">
                <p dir="auto">{textOf(one.card)}</p>
                <QuietButton onClick={() => bringBack(one)}>{words.bringBack}</QuietButton>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Status>{isBack.value && words.isBack}</Status>
      <Fault>{fault}</Fault>
    </>
  )
}

function OwnDeck({ space, own }: { space: SpaceView; own: readonly OwnCard[] }) {
  const { cards: words } = useMessages('picks')
  return (
    <section class="stack own-deck">
      {(own.length > 0 || mayPlay(space)) && <h2>{words.own}</h2>}
      {own.length === 0 && mayPlay(space) && <p class="second">{words.ownEmpty}</p>}
      <LongList items={own} keyOf={({ key }) => key} first={6} as="plain">
        {({ key, text, by }) => (
          <RowLink
            to={{ at: 'round', key }}
            title={<bdi dir="auto">{text}</bdi>}
            note={fill(words.by, { name: <Name of={by.name} /> })}
          />
        )}
      </LongList>
      <ul class="rows">
        {mayPlay(space) && <Row to={{ at: 'begin', practice: 'our-card' }} title={words.write} />}
        <Row to={{ at: 'cards', part: 'print' }} title={words.print} />
      </ul>
    </section>
  )
}
