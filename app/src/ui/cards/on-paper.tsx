import { useSignal } from '@preact/signals'
import type { CardDeck } from '../../domain/card-decks.ts'
import { cardsIn, decksFor, nameOf } from '../../domain/card-decks.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Checkbox, Choices } from '../kit/choices.tsx'
import { Screen } from '../kit/screen.tsx'
import { isSafetyPassed, SafetyGate } from '../player/safety-gate.tsx'
import '../kit/paper.css'
import { useCardWords, useDeckName } from './card-words.ts'

/** Cards as they come out of a printer: a deck, or all there are, also those that have been on the table. */
export function CardsOnPaper({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const { print: words } = useMessages('picks')
  const deckName = useDeckName()
  const chosen = useSignal<CardDeck | 'all'>('all')
  const hasBlank = useSignal(true)
  const isAsking = useSignal(false)
  const own = attune.ownCards.value
  const isSafe = isSafetyPassed(attune)
  if (isAsking.value && !isSafe) return <SafetyGate />
  const decks = decksFor(space.bond.kind, own).filter((deck) => isSafe || deck !== 'repair')
  const printed = decks.filter((deck) => chosen.value === 'all' || deck === chosen.value)
  return (
    <Screen title={words.title} actions={<Button onClick={() => print()}>{words.go}</Button>}>
      <p class="second">{words.lead}</p>
      <div class="as-chips">
        <Choices
          legend={words.which}
          choices={(['all', ...decks] as const).map((value) => ({
            value,
            label: value === 'all' ? words.all : deckName(value),
          }))}
          chosen={chosen.value}
          onChoose={(value) => (chosen.value = value)}
        />
      </div>
      <Checkbox checked={hasBlank.value} onChange={(is) => (hasBlank.value = is)}>
        {words.blank}
      </Checkbox>
      {!isSafe && (
        <div>
          <p class="second">{words.behind}</p>
          <p class="chips">
            <QuietButton onClick={() => (isAsking.value = true)}>{words.read}</QuietButton>
          </p>
        </div>
      )}
      <Sheet {...{ space, printed, hasBlank: hasBlank.value }} />
    </Screen>
  )
}

interface SheetProps {
  space: SpaceView
  printed: readonly CardDeck[]
  hasBlank: boolean
}

function Sheet({ space, printed, hasBlank }: SheetProps) {
  const { attune } = useApp()
  const { print: words } = useMessages('picks')
  const deckName = useDeckName()
  const textOf = useCardWords()
  const who = { kind: space.bond.kind, isSafe: isSafetyPassed(attune) }
  const cards = printed.flatMap((deck) =>
    cardsIn(deck, who, attune.ownCards.value).map((card) => ({ deck, card })),
  )
  return (
    <section class="paper of-cards" aria-label={words.heading}>
      <ul class="card-sheet">
        {cards.map(({ deck, card }) => (
          <li key={nameOf(card)}>
            <span class="card-deck">{deckName(deck)}</span>
            <span dir="auto">{textOf(card)}</span>
          </li>
        ))}
        {hasBlank && Array.from({ length: empty }, (_, at) => <li key={at} aria-hidden="true" />)}
      </ul>
    </section>
  )
}

/** A page of them. */
const empty = 8
