import type { RoundKey } from '../../../domain/round-key.ts'
import type { ShownRound, SpaceView } from '../../../session/views.ts'
import { waitsFor } from './waits-for.ts'

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

/**
 * What was agreed yesterday and was done is no matter of today; nor is what a row asks about
 * already, with the same words.
 */
export function agreedForToday(
  { checkIn, waiting, me }: Pick<SpaceView, 'checkIn' | 'waiting' | 'me'>,
  yesterday: ShownRound | null,
): readonly Agreed[] {
  const asked = waiting.find(({ key }) => key === yesterday?.key)
  const asks = asked === undefined ? null : waitsFor(asked, me.member)
  const isAsked = ({ by }: Agreed) => asks?.for === 'happened' && asks.by === by
  const left = yesterday === null ? [] : agreedIn(yesterday)
  return [...agreedIn(checkIn), ...left.filter((one) => !one.happened && !isAsked(one))]
}
