import type { Signal } from '@preact/signals'
import { useSignal } from '@preact/signals'
import type { Inputs } from 'preact/hooks'
import type { Answer, Field } from '../../content/practices/practice.ts'
import { checkAnswer } from '../../domain/answer.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import { isBlank } from '../../domain/text.ts'
import type { Outcome, WritingFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import type { Draft } from './draft.ts'
import { useDraft } from './use-draft.ts'

export interface WritingFaultAt {
  readonly kind: WritingFault
  /** Null where it is no field's fault. */
  readonly field: string | null
}

type Moved = Promise<Outcome<unknown, WritingFault>>

export interface Writing {
  readonly answer: Signal<Answer>
  readonly fault: Signal<WritingFaultAt | null>
  /** The fault in a sentence. */
  readonly said: string | null
  readonly draft: Draft<Answer>
  readonly isEmpty: boolean
  type(field: string, value: string): void
  /** Whether it could be done; why not is said. */
  went(moved: Moved): Promise<boolean>
  /** Sends what these fields hold, if it is whole. What could not be sent stays a draft. */
  send(fields: readonly Field[], run: (answer: Answer) => Moved): Promise<boolean>
}

/** What is typed in a step is kept on this device as it grows, and when the page goes out of sight. */
export function useWriting(round: RoundKey, step: string, before: Answer): Writing {
  const { attune } = useApp()
  return useWritingKept((now) => attune.saveDraft(round, step, now), before, [round, step])
}

/** The same for what is kept elsewhere. */
export function useWritingKept(
  save: (now: Answer) => Moved,
  before: Answer,
  of: Inputs = [],
): Writing {
  const { faults } = useMessages('writing')
  const answer = useSignal(before)
  const fault = useSignal<WritingFaultAt | null>(null)
  const draft = useDraft(async (now: Answer) => {
    const outcome = await save(now)
    if (!outcome.ok && outcome.error.kind !== 'empty')
      fault.value = { kind: outcome.error.kind, field: null }
    // What a field lacks is still lacking, however well its draft was kept.
    else if (fault.peek()?.field === null) fault.value = null
  }, of)
  const went = async (moved: Moved) => {
    const outcome = await moved
    if (!outcome.ok) fault.value = { kind: outcome.error.kind, field: null }
    return outcome.ok
  }
  return {
    answer,
    fault,
    said: fault.value && faults[fault.value.kind],
    draft,
    isEmpty: Object.values(answer.value).every(isBlank),
    type(field, value) {
      answer.value = { ...answer.value, [field]: value }
      if (fault.peek()?.kind === 'empty') fault.value = null
      draft.type(answer.value)
    },
    went,
    async send(fields, run) {
      const checked = checkAnswer(fields, answer.value)
      if (!checked.ok) {
        fault.value = checked.error
        return false
      }
      // A draft that is kept after its words were sent would outlive them.
      draft.drop()
      const isSent = await went(run(checked.value))
      if (!isSent) draft.type(answer.value)
      return isSent
    },
  }
}
