import type { ComponentChildren } from 'preact'
import { cleanText } from '../../../domain/text.ts'
import type { Template } from '../../../content/messages.ts'
import type { ShownRound, SpaceView } from '../../../session/views.ts'
import { useApp, useMessages } from '../../app-context.ts'
import { fill } from '../../fill.ts'
import { Disclosure } from '../../kit/disclosure.tsx'
import { Row } from '../../kit/row.tsx'
import { Name } from '../../kit/words.tsx'
import { nameOf } from '../../name-of.ts'
import { RoundTitle } from '../../round-title.tsx'
import { showDay } from '../../show-day.ts'
import type { WaitsFor } from './waits-for.ts'
import { waitsFor } from './waits-for.ts'

/** Three at a time; the rest is there for whoever asks. */
const few = 3

/** What other days, and other people, left for a word. */
export function Waiting({ space }: { space: SpaceView }) {
  const care = useMessages('care')
  const { waiting } = space
  if (waiting.length === 0) return null
  const rows = waiting.map((round) => <WaitingRow key={round.key} {...{ space, round }} />)
  return (
    <section>
      <h2 class="only-heard">{care.waiting}</h2>
      <ul class="rows">{rows.slice(0, few)}</ul>
      {rows.length > few && (
        <Disclosure summary={care.moreWaiting}>
          <ul class="rows">{rows.slice(few)}</ul>
        </Disclosure>
      )}
    </section>
  )
}

/** What others did first. */
const told: readonly WaitsFor['for'][] = ['answer', 'thanks', 'small', 'said', 'reply']

function WaitingRow({ space, round }: { space: SpaceView; round: ShownRound }) {
  const { ports, language } = useApp()
  const waits = waitsFor(round, space.me.member)
  const care = useMessages('care')
  const day = showDay(round.day, language.value, ports.locales)
  const note = waits.for === 'response' ? `${care.opened} ${day}` : day
  return (
    <Row
      to={{ at: 'round', key: round.key }}
      mark={told.includes(waits.for) ? 'told' : 'both'}
      title={useTitle(waits, round, <Name of={nameOf(space, waits.by)} />)}
      note={waits.text === '' ? note : <span dir="auto">{cleanText(waits.text)}</span>}
    />
  )
}

function useTitle(waits: WaitsFor, round: ShownRound, name: ComponentChildren) {
  const care = useMessages('care')
  const today = useMessages('today')
  const { theirs }: Named = useMessages('practice')[round.practice]
  const of = { name: <>{name}</> }
  switch (waits.for) {
    case 'answer':
      return fill(waits.areMore ? today.toldMany : care.told, of)
    case 'thanks':
      return fill(care.thanksYou, of)
    case 'small':
      return fill(care.small, of)
    case 'said':
      return theirs === undefined || waits.by === '' ? <RoundTitle of={round} /> : fill(theirs, of)
    case 'response':
      return <RoundTitle of={round} />
    case 'reply':
      return fill(care.asked, of)
    case 'happened':
      return care.didIt
    case 'landed':
      return care.didGood
  }
}

interface Named {
  readonly name: string
  readonly theirs?: Template<'name'>
}
