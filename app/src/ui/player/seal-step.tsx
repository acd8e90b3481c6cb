import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { RoundKey } from '../../domain/round-key.ts'
import { isBlank, longestText } from '../../domain/text.ts'
import type { StorageFault, TextFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Checkbox } from '../kit/choices.tsx'
import { TextArea } from '../kit/field.tsx'
import { Screen } from '../kit/screen.tsx'
import { Name } from '../kit/words.tsx'
import { createDraft } from './draft.ts'
import type { Playing } from './playing.ts'

type Fault = TextFault | StorageFault

/** Writing an answer that waits for the other's. `again` is one that came back. */
export function SealStep({ space, question, prompt, again }: Playing & { again?: string }) {
  const { attune, router } = useApp()
  const words = useMessages('question')
  const writing = useMessages('writing')
  const tell = useSignal(question.tellBefore)
  const isLeaving = useSignal(false)
  const { text, fault, draft, type } = useWriting(
    question.key,
    question.drafts['answer']?.['text'] ?? again ?? '',
  )
  const other = space.others[0]
  const seal = async () => {
    if (isBlank(text.value)) return (fault.value = 'empty')
    // A draft that is kept after the seal would outlive it.
    draft.drop()
    const tells = other !== undefined && tell.value
    const outcome = await attune.seal(question.key, { text: text.value }, tells)
    if (outcome.ok) return
    type(text.value)
    fault.value = outcome.error.kind
  }
  const leave = async () => {
    if (!isBlank(text.value) && !isLeaving.value) return (isLeaving.value = true)
    draft.drop()
    const outcome = await attune.leaveRound(question.key)
    if (outcome.ok) router.replace({ at: 'home' })
    else fault.value = outcome.error.kind
  }
  const name = <Name of={other?.name ?? ''} />
  return (
    <Screen
      title={prompt}
      size="prompt"
      actions={
        isLeaving.value ? (
          <Leaving putAway={leave} stay={() => (isLeaving.value = false)} />
        ) : (
          <>
            <Button onClick={seal}>{words.seal}</Button>
            <QuietButton onClick={leave}>{words.notThisOne}</QuietButton>
          </>
        )
      }
    >
      {again !== undefined && <p class="second">{words.sealed.takenBack}</p>}
      <TextArea
        label={words.answer}
        labelHidden
        longest={longestText}
        cut={writing.cut}
        fault={fault.value === null ? null : writing.faults[fault.value]}
        value={text.value}
        onInput={type}
      />
      {other !== undefined && (
        <Checkbox checked={tell.value} onChange={(checked) => (tell.value = checked)}>
          {fill(words.tell, { name })}
        </Checkbox>
      )}
      <p class="second">
        {other === undefined ? words.opensAlone : space.strict ? words.opensStrict : words.opens}
      </p>
    </Screen>
  )
}

function Leaving({ putAway, stay }: { putAway: () => unknown; stay: () => unknown }) {
  const question = useMessages('question')
  return (
    <>
      <p role="status">{question.notThisOneSure}</p>
      <Button onClick={putAway}>{question.putAway}</Button>
      <QuietButton onClick={stay}>{question.keepWriting}</QuietButton>
    </>
  )
}

/** What is typed is kept on this device as it grows, and when the page goes out of sight. */
function useWriting(round: RoundKey, before: string) {
  const { attune, ports } = useApp()
  const text = useSignal(before)
  const fault = useSignal<Fault | null>(null)
  const draft = useMemo(() => {
    const save = async (now: string) => {
      const outcome = await attune.saveDraft(round, 'answer', { text: now })
      fault.value = outcome.ok || outcome.error.kind === 'empty' ? null : outcome.error.kind
    }
    return createDraft((now) => void save(now), ports.schedule)
  }, [round])
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
  const type = (now: string) => {
    text.value = now
    if (fault.peek() === 'empty') fault.value = null
    draft.type(now)
  }
  return { text, fault, draft, type }
}
