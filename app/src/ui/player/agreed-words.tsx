import type { ShownAnswer } from '../../domain/round-facts.ts'
import type { ShownRound } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Name } from '../kit/words.tsx'
import { nameOf } from '../name-of.ts'
import { AnswerWords } from './answer-words.tsx'
import type { Playing } from './playing.ts'
import { practiceOf } from './practice-words.ts'

const practices = { script: 'repair-script', rules: 'ground-rules' } as const

/** What these people have all said yes to, in their own words: the newest that still stands. */
export function Agreed({ space, of }: Pick<Playing, 'space'> & { of: keyof typeof practices }) {
  const { attune } = useApp()
  const { read } = useMessages('play')
  const id = practices[of]
  const rounds = attune.past.value.filter(({ practice }) => practice === id)
  for (const { key } of rounds) {
    const round = attune.round(key)
    const shown = round && standingIn(round)
    if (!shown) continue
    return (
      <AnswerWords
        {...{ space, shown }}
        practice={practiceOf(id)}
        step={shown.step}
        by={<Name of={nameOf(space, shown.by)} />}
      />
    )
  }
  return <p>{read.nothing[of]}</p>
}

function standingIn({ view }: ShownRound): (ShownAnswer & { step: string }) | null {
  for (const { phase } of view.steps) {
    if (!('wishes' in phase)) continue
    const wish = phase.wishes.find(({ standing }) => standing === 'stands')
    for (const one of view.steps) {
      if (!wish || !('answers' in one.phase)) continue
      const answer = one.phase.answers.find(({ by }) => by === wish.by)
      if (answer) return { ...answer, step: one.step }
    }
  }
  return null
}
