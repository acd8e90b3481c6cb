import { useSignal } from '@preact/signals'
import { useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { OtherFault } from './other-fault.tsx'
import { Passphrases } from './passphrases.tsx'
import { useMove } from './use-move.ts'

/** What a lock does and what it cannot do, said before it is set. */
export function SetLock() {
  const words = useMessages('lock')
  const [typed, again] = [useSignal(''), useSignal('')]
  const { isBusy, fault, run } = useMove()
  const set = () => {
    if (typed.value !== again.value) return (fault.value = 'differ')
    return run((lock) => lock.set(typed.value))
  }
  return (
    <Screen
      title={words.title}
      onSubmit={set}
      actions={
        <Button type="submit" busy={isBusy.value}>
          {words.set}
        </Button>
      }
    >
      <p>{words.why}</p>
      <p>
        {words.noWayAround} <Link to={{ at: 'export' }}>{words.copy}</Link>
      </p>
      <p class="second">{words.seen}</p>
      <Passphrases fault={fault} next={{ typed, again, label: words.passphrase }} />
      <p class="second">{words.afterwards}</p>
      <Status>{isBusy.value && words.setting}</Status>
      <OtherFault of={fault} />
    </Screen>
  )
}
