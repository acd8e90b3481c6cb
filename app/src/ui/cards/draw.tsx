import type { Signal } from '@preact/signals'
import { useSignal } from '@preact/signals'
import type { PracticeId } from '../../content/practices/practices.ts'
import type { Card, CardDeck } from '../../domain/card-decks.ts'
import { cardsIn, cardsLeft, drawCard, nameOf } from '../../domain/card-decks.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import type { OwnCard, SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Names } from '../kit/names.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { practiceOf } from '../player/practice-words.ts'
import { useDoing } from '../player/use-doing.ts'
import { useCardWords } from './card-words.ts'

export interface Drawn {
  readonly deck: CardDeck
  readonly card: Card | null
}

interface Props {
  space: SpaceView
  at: Signal<Drawn>
  own: readonly OwnCard[]
}

/** One card, to be read aloud; laid on the table it lies before everyone, each on their own phone. */
export function Draw({ space, at, own }: Props) {
  const { attune, ports, router } = useApp()
  const { cards: words } = useMessages('picks')
  const textOf = useCardWords()
  const isAway = useSignal(false)
  const { run, fault } = useDoing()
  const { deck, card } = at.value
  const all = cardsIn(deck, { kind: space.bond.kind, isSafe: true }, own)
  const left = cardsLeft(all, attune.drawn.value)
  const draw = () => {
    isAway.value = false
    at.value = { deck, card: drawCard(left, card, ports.chance()) }
  }
  const mayLay = space.others.length > 0 && mayPlay(space)
  const practice = deck === 'repair' ? 'a-mending-card' : 'a-card'
  const lay = async (drawn: Card) => {
    const key = roundOf(practice, drawn, space)
    const answer = 'id' in drawn ? { card: drawn.id } : { 'own-card': drawn.text }
    if (await run(() => attune.write(key, answer, 'drawn'))) router.go({ at: 'round', key })
  }
  const putAway = async (drawn: Card) => {
    const key = 'id' in drawn ? roundOf(practice, drawn, space) : (drawn.key as RoundKey)
    if (!(await run(() => attune.leaveRound(key)))) return
    at.value = { deck, card: null }
    isAway.value = true
  }
  return (
    <section class="draw">
      <div role="status">
        {card !== null && (
          <p class="face-up" key={nameOf(card)} dir="auto">
            {textOf(card)}
          </p>
        )}
        {card === null && left.length === 0 && <p class="second">{words.none}</p>}
      </div>
      {card !== null && mayLay && (
        <p class="second">{fill(words.layNote, { names: <Names of={space.others} /> })}</p>
      )}
      <Status>{isAway.value && words.isAway}</Status>
      <Fault>{fault}</Fault>
      <div class="actions">
        {left.length > 0 && (card === null || left.length > 1) && (
          <Button onClick={draw}>{card === null ? words.draw : words.another}</Button>
        )}
        {card !== null && (
          <>
            {mayLay && <QuietButton onClick={() => lay(card)}>{words.lay}</QuietButton>}
            <QuietButton onClick={() => putAway(card)}>{words.away}</QuietButton>
          </>
        )}
      </div>
    </section>
  )
}

/** A team reads cards aloud, or prints them: what they answer is not kept. */
export function mayPlay({ bond, isArchived }: SpaceView): boolean {
  return !isArchived && practiceOf('a-card').audience.includes(bond.kind)
}

/** A card of ours has a round of its name: two who lay the same one on the same day meet at it. */
function roundOf(practice: PracticeId, card: Card, { today }: SpaceView): RoundKey {
  return toRoundKey(practice, `${today}/${'id' in card ? card.id : card.key.replaceAll('/', '-')}`)
}
