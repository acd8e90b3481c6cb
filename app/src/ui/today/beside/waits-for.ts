import type { PracticeId } from '../../../content/practices/practices.ts'
import type { ShownRound } from '../../../session/views.ts'

/** What a round of another day asks of this person, and whose it is. */
export interface WaitsFor {
  readonly for:
    'answer' | 'thanks' | 'small' | 'said' | 'response' | 'reply' | 'happened' | 'landed'
  readonly by: string
  /** Others wait with them. */
  readonly areMore?: boolean
  /** What was asked for; empty where that says nothing. */
  readonly text: string
}

/** What has a sentence of its own on Today; anything else has the practice's. */
const first: Partial<Record<PracticeId, WaitsFor['for']>> = {
  'start-small': 'small',
  'thank-you': 'thanks',
}

export function waitsFor({ practice, view }: ShownRound, me: string): WaitsFor {
  for (const { kind, phase } of view.steps) {
    if (kind === 'seal' && phase.is === 'open') {
      const [by = '', ...more] = phase.told
      return { for: 'answer', by, areMore: more.length > 0, text: '' }
    }
    if (kind === 'write' && phase.is === 'written') {
      const by = phase.answers.find((one) => one.by !== me)?.by ?? ''
      return { for: first[practice] ?? 'said', by, text: '' }
    }
    if (kind === 'agree' && phase.is === 'now' && !view.may.includes('respond')) {
      const wish = phase.wishes.find(({ asksMe }) => asksMe)
      if (wish !== undefined) return { for: 'reply', by: wish.by, text: wish.text }
      const noted = phase.wishes.find(({ mayNote }) => mayNote.length > 0)
      if (noted !== undefined) {
        // As it was granted: a smaller version may be what happened.
        const granted = noted.replies.find(({ reply }) => reply !== 'not-now')
        const text = granted?.text || noted.text
        return { for: noted.mayNote[0] ?? 'happened', by: noted.by, text }
      }
    }
  }
  return { for: 'response', by: '', text: '' }
}
