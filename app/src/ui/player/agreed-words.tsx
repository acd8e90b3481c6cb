import type { ShownAnswer } from '../../domain/round-facts.ts'
import type { Rounds } from '../../session/attune.ts'
import type { ShownRound } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Name } from '../kit/words.tsx'
import { nameOf } from '../name-of.ts'
import { AnswerWords } from './answer-words.tsx'
import type { Playing } from './playing.ts'
import { practiceOf } from './practice-words.ts'

const practices = { script: 'repair-script', rules: 'ground-rules' } as const

/** What these people have all said yes to, in their own words: the newest that still stands. */
export function Agreed({ space, of }: Pick<Playing, 'space'> & { of: AgreedOf }) {
  const { attune } = useApp()
  const { read } = useMessages('play')
  const shown = agreedIn(attune, of)
  if (shown === null) return <p>{read.nothing[of]}</p>
  return (
    <AnswerWords
      {...{ space, shown }}
      practice={practiceOf(practices[of])}
      step={shown.step}
      by={<Name of={nameOf(space, shown.by)} />}
    />
  )
}

type AgreedOf = keyof typeof practices

/** Null where these people have agreed on nothing: then nobody is shown an empty card. */
export function agreedIn({ past, round }: Pick<Rounds, 'past' | 'round'>, of: AgreedOf) {
  for (const { key, practice } of past.value) {
    const shown = practice === practices[of] ? standingIn(round(key)) : null
    if (shown !== null) return shown
  }
  return null
}

function standingIn(round: ShownRound | null): (ShownAnswer & { step: string }) | null {
  const steps = round?.view.steps ?? []
  for (const { phase } of steps) {
    if (!('wishes' in phase)) continue
    const wish = phase.wishes.find(({ standing }) => standing === 'stands')
    for (const one of steps) {
      if (!wish || !('answers' in one.phase)) continue
      const answer = one.phase.answers.find(({ by }) => by === wish.by)
      if (answer) return { ...answer, step: one.step }
    }
  }
  return null
}
