import type { ComponentChildren } from 'preact'
import type { Template } from '../../../content/messages.ts'
import { clockAt } from '../../../domain/moment.ts'
import { cleanText } from '../../../domain/text.ts'
import type { ShownRound, SpaceView } from '../../../session/views.ts'
import { useApp, useMessages } from '../../app-context.ts'
import { fill } from '../../fill.ts'
import { Row } from '../../kit/row.tsx'
import { Name } from '../../kit/words.tsx'
import { nameOf } from '../../name-of.ts'
import { RoundTitle } from '../../round-title.tsx'
import { showDay } from '../../show-day.ts'
import { showTime } from '../../show-time.ts'
import { ShowFew } from './show-few.tsx'
import type { WaitsFor } from './waits-for.ts'
import { inOrder, waitsFor } from './waits-for.ts'

/** What other days, and other people, left for a word. */
export function Waiting({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const care = useMessages('care')
  // What has a time today stands under what is agreed for it.
  const meetings = attune.meetings.value
  const others = space.waiting.filter(({ key }) => meetings.every((one) => one.key !== key))
  const waiting = inOrder(others, { today: space.today, me: space.me.member })
  const rows = waiting.map((round) => <WaitingRow key={round.key} {...{ space, round }} />)
  return <ShowFew title={care.waiting} more={care.moreWaiting} rows={rows} />
}

/** What others did first. */
const told: readonly WaitsFor['for'][] = ['answer', 'thanks', 'small', 'said', 'reply']

function WaitingRow({ space, round }: { space: SpaceView; round: ShownRound }) {
  const found = waitsFor(round, space.me.member)
  // On the day itself the answer is the news, not yet what came of it.
  const isNews = found.for === 'happened' && round.day === space.today
  const waits: WaitsFor = isNews ? { ...found, for: 'said', by: '' } : found
  const note = useNote(waits, round, space)
  return (
    <Row
      to={{ at: 'round', key: round.key }}
      mark={told.includes(waits.for) ? 'told' : 'both'}
      title={useTitle(waits, round, <Name of={nameOf(space, waits.by)} />)}
      {...(note !== '' && { note })}
    />
  )
}

/** Which day it was, where that was another day. */
function useNote(waits: WaitsFor, round: ShownRound, space: SpaceView) {
  const { ports, language } = useApp()
  const care = useMessages('care')
  if (waits.for === 'pause') return round.view.steps.some(isLate) ? care.pauseLate : care.pauseNote
  if (waits.for === 'said' && waits.answeredBy !== undefined)
    return fill(care.answered, { name: <Name of={nameOf(space, waits.answeredBy)} /> })
  if (waits.text !== '') return <span dir="auto">{cleanText(waits.text)}</span>
  const day = round.day === space.today ? '' : showDay(round.day, language.value, ports.locales)
  return waits.for === 'response' ? `${care.opened} ${day}` : day
}

function isLate({ kind, phase }: ShownRound['view']['steps'][number]): boolean {
  return kind === 'pause' && phase.is === 'on' && phase.isLate
}

function useTitle(waits: WaitsFor, round: ShownRound, name: ComponentChildren) {
  const { ports, language } = useApp()
  const care = useMessages('care')
  const today = useMessages('today')
  const { theirs }: Named = useMessages('practice')[round.practice]
  const of = { name: <>{name}</> }
  switch (waits.for) {
    case 'pause': {
      const { time } = clockAt(new Date(waits.text))
      return fill(care.pause, { time: showTime(time, language.value, ports.locales) })
    }
    case 'after-pause':
      return care.afterPause
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
    case 'promise':
      return care.promised
    case 'happened':
      return care.didIt
    case 'landed':
      return care.didGood
  }
}

export interface Named {
  readonly name: string
  readonly theirs?: Template<'name'>
}
