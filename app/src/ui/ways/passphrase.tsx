import { useSignal } from '@preact/signals'
import type { WaysView } from '../../session/attune-devices.ts'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { TextField } from '../kit/field.tsx'
import { Link } from '../kit/link.tsx'
import { Passphrase } from '../kit/passphrase.tsx'
import { useAsking } from '../use-asking.ts'
import { useThroughHelp } from '../use-through-help.ts'
import { IsSet } from './is-set.tsx'

/** In the head, with a code on paper: neither opens anything alone. */
export function PassphraseWay({ ways }: { ways: WaysView }) {
  const { passphrase: words } = useMessages('ways')
  const isAnew = useSignal(false)
  // Told at once, before it is read back.
  const told = useSignal<string | null>(null)
  const code = told.value ?? (ways.set.includes('passphrase') ? ways.code : null)
  if (code === null || isAnew.value) {
    return (
      <SetIt
        done={(made) => {
          told.value = made
          isAnew.value = false
        }}
      />
    )
  }
  return (
    <IsSet kind="passphrase" ways={ways} anew={() => (isAnew.value = true)}>
      <p>{words.code}</p>
      <Passphrase of={code} />
      <p>
        <Link class="line-link" to={{ at: 'ways', part: 'page' }}>
          {words.print}
        </Link>
      </p>
    </IsSet>
  )
}

function SetIt({ done }: { done: (code: string) => void }) {
  const { attune } = useApp()
  const { passphrase: words, faults } = useMessages('ways')
  const typed = useThroughHelp('ways.passphrase', '')
  const asking = useAsking<'passphrase-short' | StorageFault>(faults)
  const told = ({ code }: { code: string }) => done(code)
  return (
    <AskScreen
      key="setting"
      title={words.title}
      says={[words.what]}
      asking={asking}
      working={words.setting}
      go={[words.setIt, () => asking.ask(() => attune.setPassphrase(typed.value), told)]}
    >
      <TextField
        label={words.label}
        hint={words.hint}
        isExact
        {...asking.field(typed, 'passphrase-short')}
      />
    </AskScreen>
  )
}
