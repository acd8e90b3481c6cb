import type { Signal } from '@preact/signals'
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Answer, Field } from '../../content/practices/practice.ts'
import { checkAnswer } from '../../domain/answer.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import { isBlank } from '../../domain/text.ts'
import type { Outcome, WritingFault } from '../../session/faults.ts'
import { useApp } from '../app-context.ts'
import type { Draft } from './draft.ts'
import { createDraft } from './draft.ts'

export interface WritingFaultAt {
  readonly kind: WritingFault
  /** Null where it is no field's fault. */
  readonly field: string | null
}

export interface Writing {
  readonly answer: Signal<Answer>
  readonly fault: Signal<WritingFaultAt | null>
  readonly draft: Draft<Answer>
  readonly isEmpty: boolean
  type(field: string, value: string): void
  /** Sends what these fields hold, if it is whole. What could not be sent stays a draft. */
  send(
    fields: readonly Field[],
    run: (answer: Answer) => Promise<Outcome<unknown, WritingFault>>,
  ): Promise<boolean>
}

/** What is typed is kept on this device as it grows, and when the page goes out of sight. */
export function useWriting(round: RoundKey, step: string, before: Answer): Writing {
  const { attune, ports } = useApp()
  const answer = useSignal(before)
  const fault = useSignal<WritingFaultAt | null>(null)
  const draft = useMemo(() => {
    const save = async (now: Answer) => {
      const outcome = await attune.saveDraft(round, step, now)
      const isFine = outcome.ok || outcome.error.kind === 'empty'
      fault.value = isFine ? null : { kind: outcome.error.kind, field: null }
    }
    return createDraft((now: Answer) => void save(now), ports.schedule)
  }, [round, step])
  useFlushOutOfSight(draft)
  return {
    answer,
    fault,
    draft,
    isEmpty: Object.values(answer.value).every(isBlank),
    type(field, value) {
      answer.value = { ...answer.value, [field]: value }
      if (fault.peek()?.kind === 'empty') fault.value = null
      draft.type(answer.value)
    },
    async send(fields, run) {
      const checked = checkAnswer(fields, answer.value)
      if (!checked.ok) {
        fault.value = checked.error
        return false
      }
      // A draft that is kept after its words were sent would outlive them.
      draft.drop()
      const outcome = await run(checked.value)
      if (outcome.ok) return true
      draft.type(answer.value)
      fault.value = { kind: outcome.error.kind, field: null }
      return false
    },
  }
}

function useFlushOutOfSight(draft: Draft<Answer>) {
  useEffect(() => {
    const flush = () => draft.flush()
    document.addEventListener('visibilitychange', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('pagehide', flush)
      draft.flush()
    }
  }, [draft])
}
