import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Locking } from '../../session/attune.ts'
import { useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import type { Act } from '../ask-screen.tsx'
import { Checkbox } from '../kit/choices.tsx'
import { TextField } from '../kit/field.tsx'
import type { Move } from './use-locking.ts'
import { useLocking } from './use-locking.ts'

interface Props {
  above?: ComponentChildren
  title: string
  says?: readonly ComponentChildren[]
  note?: string
  /** What the passphrase that opens the lock now is called. */
  now?: string
  /** And a new one, typed twice unless it is shown. */
  next?: string | undefined
  after?: ComponentChildren
  go: string
  move: (locking: Locking, now: string, next: string) => ReturnType<Move>
  done?: () => unknown
  working?: string
  or?: readonly Act[]
  /** Opens it without a passphrase. */
  passkey?: string | undefined
}

/** Everything that is done to a lock takes a passphrase. */
export function AskPassphrase({
  now,
  next,
  after,
  go,
  move,
  done,
  passkey,
  or = [],
  ...screen
}: Props) {
  const words = useMessages('lock')
  const asking = useLocking()
  const [opens, fresh, again] = [useSignal(''), useSignal(''), useSignal('')]
  const isSecret = useSignal(true)
  const run = () => {
    // Whoever sees what they type need not type it twice.
    if (isSecret.value && fresh.value !== again.value) return (asking.fault.value = 'differ')
    return asking.run((locking) => move(locking, opens.value, fresh.value), done)
  }
  const byPasskey = () => asking.run((locking) => locking.unlockByPasskey())
  const show = (is: boolean) => {
    isSecret.value = !is
    again.value = ''
  }
  const field = { isSecret: isSecret.value }
  return (
    <AskScreen
      working={words.working}
      {...screen}
      asking={asking}
      go={[go, run]}
      or={[passkey !== undefined && [passkey, byPasskey], ...or]}
    >
      <div class="stack">
        {now && <TextField label={now} {...field} {...asking.field(opens, 'wrong-passphrase')} />}
        {next && (
          <TextField
            label={next}
            hint={words.hint}
            {...field}
            {...asking.field(fresh, 'passphrase-short')}
          />
        )}
        {next && isSecret.value && (
          <TextField label={words.repeat} {...field} {...asking.field(again, 'differ')} />
        )}
        <Checkbox checked={!isSecret.value} onChange={show}>
          {words.show}
        </Checkbox>
      </div>
      {after}
    </AskScreen>
  )
}
