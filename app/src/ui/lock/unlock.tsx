import { useSignal } from '@preact/signals'
import { useApp, useMessages } from '../app-context.ts'
import type { Act } from '../ask-screen.tsx'
import { AskScreen } from '../ask-screen.tsx'
import { Circles } from '../kit/circles.tsx'
import { AskPassphrase } from './ask-passphrase.tsx'
import { Forgotten } from './forgotten.tsx'
import './lock.css'

/** Stands in every place but Help while it is locked. Knows nothing of what is behind it. */
export function Unlock() {
  const { attune } = useApp()
  const { unlock: words, passphrase } = useMessages('lock')
  const { tryAgain } = useMessages('frame')
  const isForgotten = useSignal(false)
  const { opening, lock } = attune.device.value
  if (isForgotten.value) return <Forgotten back={() => (isForgotten.value = false)} />
  const forget = (label: string): Act => [
    label,
    () => {
      isForgotten.value = true
      window.scrollTo(0, 0)
    },
  ]
  if (opening === 'lock-damaged')
    return (
      <AskScreen
        above={<Circles small />}
        title={words.damagedTitle}
        note={words.damaged}
        go={[tryAgain, () => location.reload()]}
        or={[forget(words.whatNow)]}
      />
    )
  return (
    <AskPassphrase
      above={<Circles small />}
      title={words.title}
      now={passphrase}
      go={words.open}
      move={(locking, now) => locking.unlock(now)}
      passkey={lock?.hasPasskey ? words.passkey : undefined}
      or={[forget(words.forgotten)]}
    />
  )
}
