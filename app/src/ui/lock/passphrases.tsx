import type { Signal } from '@preact/signals'
import { useSignal } from '@preact/signals'
import { useMessages } from '../app-context.ts'
import { Checkbox } from '../kit/choices.tsx'
import { TextField } from '../kit/field.tsx'
import type { LockFault, PasskeyFault } from '../../session/faults.ts'

export type Fault = LockFault | PasskeyFault | 'differ'

interface Props {
  fault: Signal<Fault | null>
  /** The one that opens the lock now. */
  now?: Signal<string>
  nowLabel?: string
  /** A new one, typed twice unless it is shown. */
  next?: { readonly typed: Signal<string>; readonly again: Signal<string>; readonly label: string }
}

export function Passphrases({ fault, now, nowLabel, next }: Props) {
  const words = useMessages('lock')
  const isShown = useSignal(false)
  const type = (into: Signal<string>) => (typed: string) => {
    into.value = typed
    fault.value = null
  }
  const wrong = (...kinds: readonly Fault[]) => {
    const kind = fault.value
    if (kind === null || !kinds.includes(kind)) return null
    return kind === 'differ' ? words.repeatWrong : words.faults[kind]
  }
  const isSecret = !isShown.value
  // Whoever sees what they type need not type it twice.
  const typeNext = (typed: string) => {
    if (next === undefined) return
    type(next.typed)(typed)
    if (isShown.value) next.again.value = typed
  }
  const show = (is: boolean) => {
    isShown.value = is
    if (next !== undefined) next.again.value = is ? next.typed.value : ''
  }
  return (
    <div class="stack">
      {now !== undefined && (
        <TextField
          label={nowLabel ?? words.now}
          isSecret={isSecret}
          fault={wrong('wrong-passphrase')}
          value={now.value}
          onInput={type(now)}
        />
      )}
      {next !== undefined && (
        <>
          <TextField
            label={next.label}
            hint={words.hint}
            isSecret={isSecret}
            fault={wrong('passphrase-short')}
            value={next.typed.value}
            onInput={typeNext}
          />
          {isSecret && (
            <TextField
              label={words.repeat}
              isSecret={isSecret}
              fault={wrong('differ')}
              value={next.again.value}
              onInput={type(next.again)}
            />
          )}
        </>
      )}
      <Checkbox checked={isShown.value} onChange={show}>
        {words.show}
      </Checkbox>
    </div>
  )
}
