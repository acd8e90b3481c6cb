import { useSignal } from '@preact/signals'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault } from '../kit/status.tsx'
import { useLocking } from './use-locking.ts'

/** There is no reset. What can be done, and what deleting means, before anything is deleted. */
export function Forgotten({ back }: { back: () => void }) {
  const { forgotten: words } = useMessages('lock')
  const typed = useSignal('')
  const { isBusy, fault, run, field, wrong } = useLocking()
  const startAnew = () => {
    if (plain(typed.value) !== plain(words.words)) return (fault.value = 'not-typed')
    return run((lock) => lock.startAnew())
  }
  return (
    <Screen
      title={words.title}
      onSubmit={startAnew}
      actions={
        <>
          <Button onClick={back}>{words.back}</Button>
          <QuietButton type="submit" disabled={isBusy.value}>
            {words.go}
          </QuietButton>
        </>
      }
    >
      <p>{words.noReset}</p>
      <ul class="lock-list">
        <li>{words.wait}</li>
        <li>{words.copy}</li>
        <li>{words.other}</li>
      </ul>
      <section class="stack lock-anew">
        <h2>{words.anew}</h2>
        <p>{words.warning}</p>
        <TextField
          label={fill(words.type, { words: words.words })}
          {...field(typed, 'not-typed')}
        />
      </section>
      <Fault>{wrong()}</Fault>
    </Screen>
  )
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}
