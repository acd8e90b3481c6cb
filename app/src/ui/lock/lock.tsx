import { useApp, useMessages } from '../app-context.ts'
import { Link } from '../kit/link.tsx'
import { AskPassphrase } from './ask-passphrase.tsx'
import { IsSet } from './is-set.tsx'
import './lock.css'

/** Me → Lock: one to set, or one to look after. */
export function Lock() {
  const { attune } = useApp()
  const { lock } = attune.device.value
  return lock === null ? <SetLock /> : <IsSet lock={lock} />
}

/** What a lock does and what it cannot do, said before it is set. */
function SetLock() {
  const words = useMessages('lock')
  const copy = <Link to={{ at: 'export' }}>{words.copy}</Link>
  return (
    <AskPassphrase
      title={words.title}
      says={[words.why, [words.noWayAround, ' ', copy]]}
      note={words.seen}
      next={words.passphrase}
      after={<p class="second">{words.afterwards}</p>}
      go={words.set}
      move={(locking, _, next) => locking.set(next)}
      working={words.setting}
    />
  )
}
