import { useEffect, useState } from 'preact/hooks'
import type { RespondPhase } from '../../domain/round.ts'
import type { ShownAnswer } from '../../domain/round-facts.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Circles } from '../kit/circles.tsx'
import { Screen } from '../kit/screen.tsx'
import { Name, Words } from '../kit/words.tsx'
import type { Playing } from './playing.ts'
import { RespondStep } from './respond-step.tsx'

interface Props extends Playing {
  answers: readonly ShownAnswer[]
  respond: RespondPhase | null
}

/** Two circles drift together, once, and the answers stand beneath. */
export function Reveal({ space, question, prompt, answers, respond }: Props) {
  const reveal = useMessages('reveal')
  const moves = useMovesOnce(question.key, respond?.is === 'now' && respond.mine === null)
  const { me } = space
  const mineFirst = answers.toSorted(
    (a, b) => Number(b.by === me.member) - Number(a.by === me.member),
  )
  return (
    <Screen above={<Circles small moving={moves} />} title={prompt} size="prompt">
      <div class={moves ? 'answers is-arriving' : 'answers'}>
        {mineFirst.map(({ by, answer }) => (
          <Words
            key={by}
            whose={by === me.member ? 'me' : 'you'}
            by={<Name of={nameOf(space, by)} />}
            text={answer?.['text'] ?? null}
            instead={reveal.unopened}
          />
        ))}
        {respond?.is === 'now' && (
          <>
            {respond.others.map(({ by, answer }) => (
              <Words
                key={`said-${by}`}
                whose="you"
                by={fill(reveal.theirs, { name: <Name of={nameOf(space, by)} /> })}
                text={answer?.['text'] ?? null}
              />
            ))}
            <RespondStep space={space} question={question} mine={respond.mine} />
          </>
        )}
      </div>
    </Screen>
  )
}

function nameOf({ me, others }: SpaceView, member: string): string {
  return [me, ...others].find((person) => person.member === member)?.name ?? ''
}

/** Whoever comes back to read it again finds it still. */
function useMovesOnce(round: string, isNew: boolean): boolean {
  const { revealed } = useApp()
  const [moves] = useState(isNew && !revealed.has(round))
  useEffect(() => void revealed.add(round), [round])
  return moves
}
