import { useSignal } from '@preact/signals'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Circles } from '../kit/circles.tsx'
import { Screen } from '../kit/screen.tsx'
import { Name, Words } from '../kit/words.tsx'
import type { Playing } from './playing.ts'

/** Sealed: nothing more to do here than to close the phone, or to take it back. */
export function Sealed(props: Playing & { text: string; told: boolean }) {
  const { space, question, prompt, text, told } = props
  const { attune } = useApp()
  const words = useMessages('question')
  const writing = useMessages('writing')
  const reveal = useMessages('reveal')
  const fault = useSignal<StorageFault | null>(null)
  const takeBack = async () => {
    const outcome = await attune.takeBack(question.key)
    if (!outcome.ok) fault.value = outcome.error.kind
  }
  const name = <Name of={space.others[0]?.name ?? ''} />
  return (
    <Screen
      title={words.sealed.title}
      actions={
        <>
          <ToToday />
          {question.view.may.includes('take-back') && (
            <QuietButton onClick={takeBack}>{words.sealed.takeBack}</QuietButton>
          )}
        </>
      }
    >
      <p>
        {told && space.others.length > 0 ? fill(words.sealed.told, { name }) : words.sealed.untold}
      </p>
      <p class="second">
        {space.others.length === 0
          ? words.opensAlone
          : space.strict
            ? words.opensStrict
            : words.opens}{' '}
        {words.sealed.returns}
      </p>
      <p class="prompt-again">{prompt}</p>
      <Words whose="me" by={reveal.you} text={text} />
      <p class="field-fault" role="alert">
        {fault.value !== null && writing.faults[fault.value]}
      </p>
    </Screen>
  )
}

/** Everyone is in, and nothing can be shown yet. */
export function Opening({ space, prompt, text }: Playing & { text: string | null }) {
  const words = useMessages('question')
  const reveal = useMessages('reveal')
  return (
    <Screen above={<Circles small />} title={words.opening.title} actions={<ToToday />}>
      <p role="status">{space.strict ? words.opening.strict : words.opening.soon}</p>
      <p class="prompt-again">{prompt}</p>
      {text !== null && <Words whose="me" by={reveal.you} text={text} />}
    </Screen>
  )
}

/** Back with its author for good. Private. */
export function Returned({ prompt, text }: Playing & { text: string }) {
  const words = useMessages('question')
  const reveal = useMessages('reveal')
  return (
    <Screen title={words.returned.title} actions={<ToToday />}>
      <p>{words.returned.body}</p>
      <p class="prompt-again">{prompt}</p>
      <Words whose="me" by={reveal.you} text={text} />
    </Screen>
  )
}

export function PutAway({ prompt }: Playing) {
  const words = useMessages('question')
  return (
    <Screen title={words.away.title} actions={<ToToday />}>
      <p>{words.away.body}</p>
      <p class="prompt-again">{prompt}</p>
    </Screen>
  )
}

function ToToday() {
  const { router } = useApp()
  const frame = useMessages('frame')
  return <Button onClick={() => router.replace({ at: 'home' })}>{frame.toToday}</Button>
}
