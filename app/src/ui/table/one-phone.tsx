import { firstDeck } from '../../content/questions/first-deck.ts'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Name } from '../kit/words.tsx'
import { useWordsOf } from '../player/practice-words.ts'
import { usePrompt } from '../prompt.ts'
import type { TableProps } from './at-table.ts'
import { isTalkOver, seatsOf } from './at-table.ts'
import { Pad } from './pad.tsx'
import { Speaking } from './speaking.tsx'
import { deepest, questionAt } from './table-talks.ts'

/** The phone goes from hand to hand. It needs no network and tells nobody anything. */
export function OnOnePhone({ space, at }: TableProps) {
  const words = useMessages('table')
  const seats = seatsOf(space)
  const now = at.value
  const { talk, turn, first, level, skipped } = now
  const speaker = (first + turn) % seats.length
  const next = (speaker + 1) % seats.length
  const isLast = isTalkOver({ ...now, turn: turn + 1 }, seats.length)
  const asks = talk === 'dial'
  const round = Math.floor(turn / seats.length)
  const question = questionAt(firstDeck, space.bond.kind, {
    ...{ day: space.today, level, at: round + skipped },
  })
  const prompt = usePrompt(question?.id ?? null)
  const { title } = useWordsOf(talk)
  const move = (more: Partial<typeof now>) => (at.value = { ...at.value, ...more })
  return (
    <Speaking
      {...{ seats, speaker, talk, turn }}
      prompt={asks ? prompt : title}
      isMine={speaker === 0}
      main={
        <Button onClick={() => move(isLast ? { stage: 'after' } : { turn: turn + 1 })}>
          {isLast
            ? words.last
            : fill(words.pass, {
                name: <Name of={seats[next]?.name ?? ''} instead={words.other} />,
              })}
        </Button>
      }
      more={
        <>
          {asks && (
            <>
              <QuietButton disabled={level === 1} onClick={() => move({ level: level - 1 })}>
                {words.lighter}
              </QuietButton>
              <QuietButton
                disabled={level >= deepest(firstDeck, space.bond.kind)}
                onClick={() => move({ level: level + 1 })}
              >
                {words.deeper}
              </QuietButton>
              <QuietButton onClick={() => move({ skipped: skipped + 1 })}>
                {words.another}
              </QuietButton>
            </>
          )}
          <Pad at={at} seats={seats} speaker={speaker} key={turn} />
          <QuietButton onClick={() => move({ stage: 'after' })}>{words.end}</QuietButton>
        </>
      }
    />
  )
}
