import { useSignal } from '@preact/signals'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Circles } from '../kit/circles.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { Forgotten } from './forgotten.tsx'
import './lock.css'
import { OtherFault } from './other-fault.tsx'
import { Passphrases } from './passphrases.tsx'
import { useMove } from './use-move.ts'

/** Stands in every place but Help while it is locked. Knows nothing of what is behind it. */
export function Unlock() {
  const { attune } = useApp()
  const isForgotten = useSignal(false)
  const { opening } = attune.device.value
  if (isForgotten.value) return <Forgotten back={() => (isForgotten.value = false)} />
  const forget = () => {
    isForgotten.value = true
    window.scrollTo(0, 0)
  }
  return opening === 'lock-damaged' ? <Damaged forget={forget} /> : <Locked forget={forget} />
}

function Locked({ forget }: { forget: () => void }) {
  const { attune } = useApp()
  const words = useMessages('lock')
  const typed = useSignal('')
  const { isBusy, fault, run } = useMove()
  return (
    <Screen
      above={<Circles small />}
      title={words.unlock.title}
      onSubmit={() => run((lock) => lock.unlock(typed.value))}
      actions={
        <>
          <Button type="submit" busy={isBusy.value}>
            {words.unlock.open}
          </Button>
          {attune.device.value.lock?.hasPasskey === true && (
            <QuietButton onClick={() => run((lock) => lock.unlockByPasskey())}>
              {words.unlock.passkey}
            </QuietButton>
          )}
          <QuietButton onClick={forget}>{words.unlock.forgotten}</QuietButton>
        </>
      }
    >
      <Passphrases fault={fault} now={typed} nowLabel={words.passphrase} />
      <Status>{isBusy.value && words.working}</Status>
      <OtherFault of={fault} />
    </Screen>
  )
}

function Damaged({ forget }: { forget: () => void }) {
  const words = useMessages('lock')
  const frame = useMessages('frame')
  return (
    <Screen
      above={<Circles small />}
      title={words.unlock.damagedTitle}
      actions={
        <>
          <Button onClick={() => location.reload()}>{frame.tryAgain}</Button>
          <QuietButton onClick={forget}>{words.unlock.whatNow}</QuietButton>
        </>
      }
    >
      <p class="second">{words.unlock.damaged}</p>
    </Screen>
  )
}
