import type { Signal } from '@preact/signals'
import { useMessages } from '../app-context.ts'
import { Fault as FaultLine } from '../kit/status.tsx'
import type { Fault } from './passphrases.tsx'

/** What went wrong and is no field's fault. */
export function OtherFault({ of }: { of: Signal<Fault | null> }) {
  const words = useMessages('lock')
  const kind = of.value
  const isOfField = ['wrong-passphrase', 'passphrase-short', 'differ', null].includes(kind)
  return <FaultLine>{!isOfField && words.faults[kind as Exclude<Fault, 'differ'>]}</FaultLine>
}
