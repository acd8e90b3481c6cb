import { useApp } from '../app-context.ts'
import { IsSet } from './is-set.tsx'
import './lock.css'
import { SetLock } from './set-lock.tsx'

/** Me → Lock: one to set, or one to look after. */
export function Lock() {
  const { attune } = useApp()
  const { lock } = attune.device.value
  return lock === null ? <SetLock /> : <IsSet lock={lock} />
}
