/**
 * Asking the relay, with an ear for what its refusals mean beyond the question: that it is full, which a
 * person should hear once, and that it wants to be left alone for a moment.
 */
import type { Answer, Question, RelayLink } from './relay-link.ts'
import type { Scheduler } from './scheduler.ts'

export interface AskingParts {
  readonly link: Pick<RelayLink, 'ask'>
  readonly scheduler: Scheduler
  full(): void
  /** Told to wait: to be asked again without anybody having to write something first. */
  tryAgain(): void
}

export function createAsking({ link, scheduler, full, tryAgain }: AskingParts): RelayLink['ask'] {
  let isFull = false
  let isPausing = false

  function pause(): void {
    if (isPausing) return
    isPausing = true
    scheduler.after(5_000, () => {
      isPausing = false
      tryAgain()
    })
  }

  return async (question: Question): Promise<Answer> => {
    const answer = await link.ask(question)
    const why = answer.ok ? null : answer.error.kind
    const isNow = why === 'space-full' || why === 'storage-full'
    if (isNow && !isFull) full()
    isFull = isNow || (isFull && !isWriting(question))
    if (why === 'too-fast' || why === 'busy') pause()
    return answer
  }
}

/** Whether an answer to it says that there is room again. */
function isWriting({ kind }: Question): boolean {
  return kind === 'append' || kind === 'put-deposit' || kind === 'restore'
}
