import type { PracticeId } from '../../../content/practices/practices.ts'
import type { Day } from '../../../domain/calendar-day.ts'
import type { ShownRound } from '../../../session/views.ts'

/** What a round of another day asks of this person, and whose it is. */
export interface WaitsFor {
  readonly for:
    | 'pause'
    | 'after-pause'
    | 'answer'
    | 'thanks'
    | 'small'
    | 'said'
    | 'response'
    | 'reply'
    | 'promise'
    | 'happened'
    | 'landed'
  readonly by: string
  /** Others wait with them. */
  readonly areMore?: boolean
  /** Who has said something to what this person began. */
  readonly answeredBy?: string | undefined
  /** What was asked for, or until when the pause is; empty where that says nothing. */
  readonly text: string
}

/** What has a sentence of its own on Today; anything else has the practice's. */
const first: Partial<Record<PracticeId, WaitsFor['for']>> = {
  'start-small': 'small',
  'thank-you': 'thanks',
}

export function waitsFor(round: ShownRound, me: string): WaitsFor {
  const { practice, view } = round
  // Where there is only something left to note, what was said first has had its answer.
  const isAsked = view.asks.some((action) => action !== 'seal')
  const paused = view.steps.map(pauseIn).find((one) => one !== null)
  if (paused) return paused
  // Whoever writes first after it need not be who asked for it.
  if (practice === 'pause') return { for: 'after-pause', by: '', text: '' }
  for (const { kind, phase } of view.steps) {
    if (kind === 'seal' && phase.is === 'open') {
      const [by = '', ...more] = phase.told
      return { for: 'answer', by, areMore: more.length > 0, text: '' }
    }
    if (kind === 'write' && phase.is === 'written' && isAsked) {
      const by = phase.answers.find((one) => one.by !== me)?.by
      if (by !== undefined) return { for: first[practice] ?? 'said', by, text: '' }
    }
    if (kind === 'agree' && phase.is === 'now' && !view.may.includes('respond')) {
      const wish = phase.wishes.find(({ asksMe }) => asksMe)
      if (wish !== undefined) return { for: 'reply', by: wish.by, text: wish.text }
      const noted = isAsked ? undefined : noteIn(round, phase.wishes)
      if (noted !== undefined) return noted
    }
  }
  const isOpened = view.steps.some(({ phase }) => phase.is === 'revealed')
  const { begunBy = me } = round
  if (view.may.includes('pass') && begunBy !== me) return { for: 'said', by: begunBy, text: '' }
  if (isOpened) return { for: 'response', by: '', text: '' }
  return { for: 'said', by: '', text: '', answeredBy: answeredBy(view.steps, me) }
}

/** Of those who can be read. */
function answeredBy(steps: ShownRound['view']['steps'], me: string): string | undefined {
  const by = steps.flatMap(({ phase }) => {
    if ('wishes' in phase)
      return phase.wishes.flatMap(({ replies }) => replies.map((one) => one.by))
    return phase.is === 'written' ? phase.answers.map((one) => one.by) : []
  })
  return by.findLast((one) => one !== me)
}

type Step = ShownRound['view']['steps'][number]
type Wishes = Extract<Extract<Step, { kind: 'agree' }>['phase'], { is: 'now' }>['wishes']

function pauseIn({ kind, phase }: Step): WaitsFor | null {
  return kind === 'pause' && phase.is === 'on' ? { for: 'pause', by: '', text: phase.until } : null
}

/** As it was granted: a smaller version may be what happened. Nobody grants a promise. */
function noteIn({ practice }: ShownRound, wishes: Wishes): WaitsFor | undefined {
  const noted = wishes.find(({ mayNote }) => mayNote.length > 0)
  if (noted === undefined) return undefined
  const text = noted.replies.find(({ reply }) => reply !== 'not-now')?.text || noted.text
  const note = noted.mayNote[0] === 'landed' ? 'landed' : 'happened'
  const isPromise = practice === 'promise' && note === 'happened'
  if (isPromise || note === 'landed')
    return { for: isPromise ? 'promise' : note, by: noted.by, text }
  return { for: note, by: noted.by, text, answeredBy: noted.replies.at(-1)?.by }
}

/**
 * A pause before all else, and what can only be noted after what asks for a word. Whether what one said
 * yes to has happened is not asked on the day itself.
 */
export function inOrder(
  waiting: readonly ShownRound[],
  { today, me }: { today: Day; me: string },
): readonly ShownRound[] {
  const rank = (round: ShownRound) => {
    const waits = waitsFor(round, me).for
    return waits === 'pause' ? 0 : notable.includes(waits) ? 2 : 1
  }
  const canWait = (round: ShownRound) => {
    const waits = waitsFor(round, me)
    return round.day === today && waits.for === 'happened' && waits.by !== me
  }
  return waiting.filter((round) => !canWait(round)).toSorted((a, b) => rank(a) - rank(b))
}

const notable: readonly WaitsFor['for'][] = ['promise', 'happened', 'landed']
