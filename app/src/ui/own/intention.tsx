import { useSignal } from '@preact/signals'
import { isBlank } from '../../domain/text.ts'
import type { WritingFault } from '../../session/faults.ts'
import type { OwnView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { TextArea } from '../kit/field.tsx'
import { Screen } from '../kit/screen.tsx'
import { useBeforeGone } from '../use-before-gone.ts'
import { OwnPlace } from './own-place.tsx'

/** What this person wants to bring, and what they will do when it gets hard. */
export function IntentionRoom() {
  const words = useMessages('own')
  return <OwnPlace title={words.intention.title}>{(own) => <Write own={own} />}</OwnPlace>
}

/** Each of the two is a sentence, not a page. */
const longest = 2_000

function Write({ own }: { own: OwnView }) {
  const { attune, router } = useApp()
  const words = useMessages('own').intention
  const writing = useMessages('writing')
  const text = useSignal(own.intention?.words ?? '')
  const whenHard = useSignal(own.intention?.whenHard ?? '')
  const fault = useSignal<WritingFault | null>(null)
  const keep = async () => {
    if (isBlank(text.value) && isBlank(whenHard.value)) return (fault.value = 'empty')
    const isNew = text.value !== own.intention?.words || whenHard.value !== own.intention.whenHard
    if (!isNew) return undefined
    const outcome = await attune.setIntention({ words: text.value, whenHard: whenHard.value })
    return (fault.value = outcome.ok ? null : outcome.error.kind)
  }
  const keepAndGo = async () => {
    await keep()
    if (fault.value === null) router.go({ at: 'journal' })
  }
  useBeforeGone(() => !isBlank(text.value + whenHard.value) && keep())
  const type = (field: typeof text) => (now: string) => {
    field.value = now
    fault.value = null
  }
  return (
    <Screen title={words.title} actions={<Button onClick={keepAndGo}>{words.keep}</Button>}>
      <p class="second">{words.body}</p>
      <TextArea
        label={words.words}
        longest={longest}
        fault={fault.value === null ? null : writing.faults[fault.value]}
        value={text.value}
        onInput={type(text)}
      />
      <TextArea
        label={words.whenHard}
        hint={words.whenHardHint}
        longest={longest}
        value={whenHard.value}
        onInput={type(whenHard)}
      />
    </Screen>
  )
}
