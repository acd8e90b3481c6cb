import { firstDeck } from '../../content/questions/first-deck.ts'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Name } from '../kit/words.tsx'
import { useWordsOf } from '../player/practice-words.ts'
import { usePrompt } from '../prompt.ts'
import type { AtTable, TableProps } from './at-table.ts'
import { isTalkOver, seatsOf } from './at-table.ts'
import { Dial } from './dial.tsx'
import { Pad } from './pad.tsx'
import { Speaking } from './speaking.tsx'
import { deepest, questionAt } from './table-talks.ts'

/** The phone goes from hand to hand. It needs no network and tells nobody anything. */
export function OnOnePhone({ space, at }: TableProps) {
  const words = useMessages('table')
  const { talk, turn, first } = at.value
  const seats = seatsOf(space)
  const speaker = (first + turn) % seats.length
  const next = seats[(speaker + 1) % seats.length]
  const isLast = isTalkOver({ talk, turn: turn + 1 }, seats.length)
  const question = useQuestion({ space, at })
  const { title } = useWordsOf(talk)
  const move = (more: Partial<AtTable>) => (at.value = { ...at.value, ...more })
  return (
    <Speaking
      phones="one"
      {...{ seats, speaker, talk, turn }}
      prompt={talk === 'dial' ? question : title}
      isMine={speaker === 0}
      main={
        <Button onClick={() => move(isLast ? { stage: 'after' } : { turn: turn + 1 })}>
          {isLast
            ? words.last
            : fill(words.pass, { name: <Name of={next?.name ?? ''} instead={words.other} /> })}
        </Button>
      }
      more={
        <>
          {talk === 'dial' && <Asking space={space} at={at} />}
          <Pad at={at} seats={seats} speaker={speaker} key={turn} />
          <QuietButton onClick={() => move({ stage: 'after' })}>{words.end}</QuietButton>
        </>
      }
    />
  )
}

/** Everybody answers a question before the next one comes. */
function useQuestion({ space, at }: TableProps): string {
  const { turn, level, skipped } = at.value
  const asked = Math.floor(turn / seatsOf(space).length) + skipped
  const question = questionAt(firstDeck, space.bond.kind, { day: space.today, level, at: asked })
  return usePrompt(question?.id ?? null)
}

/** Another depth, or another question: a card may be put away without a word. */
function Asking({ space, at }: TableProps) {
  const words = useMessages('table')
  const { level, skipped } = at.value
  return (
    <>
      <Dial
        isLightest={level === 1}
        isDeepest={level >= deepest(firstDeck, space.bond.kind)}
        go={(by) => (at.value = { ...at.value, level: level + by })}
      />
      <QuietButton onClick={() => (at.value = { ...at.value, skipped: skipped + 1 })}>
        {words.another}
      </QuietButton>
    </>
  )
}
