import type { RoundKey } from '../../../domain/round-key.ts'
import type { ShownRound } from '../../../session/views.ts'

/** What was asked for and granted, as it was granted. */
export interface Agreed {
  readonly key: RoundKey
  /** Whose wish it is. */
  readonly by: string
  readonly text: string
  readonly happened: boolean
}

export function agreedIn({ key, view }: ShownRound): readonly Agreed[] {
  return view.steps.flatMap((step) => {
    if (step.kind !== 'agree' || step.phase.is === 'later') return []
    return step.phase.wishes.flatMap(({ by, text, replies, notes }) => {
      const granted = replies.find(({ reply }) => reply !== 'not-now')
      if (granted === undefined) return []
      const happened = notes.some(({ note }) => note === 'happened')
      return [{ key, by, text: granted.text || text, happened }]
    })
  })
}

/** What was agreed yesterday and was done is no matter of today. */
export function agreedForToday(today: ShownRound, yesterday: ShownRound | null): readonly Agreed[] {
  const left = yesterday === null ? [] : agreedIn(yesterday).filter(({ happened }) => !happened)
  return [...agreedIn(today), ...left]
}
