import type { Signal } from '@preact/signals'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { OtherFault } from './other-fault.tsx'
import type { Fault } from './passphrases.tsx'
import { Passphrases } from './passphrases.tsx'
import { useMove } from './use-move.ts'

interface Props {
  /** With what is to be said about it; nothing when it was left as it is. */
  end: (said?: string) => void
}

export function Changing({ end }: Props) {
  const words = useMessages('lock')
  const [now, next, again] = [useSignal(''), useSignal(''), useSignal('')]
  const { isBusy, fault, run } = useMove()
  const change = async () => {
    if (next.value !== again.value) return (fault.value = 'differ')
    if (await run((lock) => lock.change(now.value, next.value))) end(words.isSet.changed)
    return undefined
  }
  return (
    <Asking words={words.changing} submit={change} end={end} isBusy={isBusy} fault={fault}>
      <Passphrases fault={fault} now={now} next={{ typed: next, again, label: words.next }} />
    </Asking>
  )
}

export function Removing({ end }: Props) {
  const words = useMessages('lock')
  const now = useSignal('')
  const { isBusy, fault, run } = useMove()
  // The room shows by itself that there is none any more.
  const remove = () => run((lock) => lock.remove(now.value))
  return (
    <Asking words={words.removing} submit={remove} end={end} isBusy={isBusy} fault={fault}>
      <Passphrases fault={fault} now={now} />
    </Asking>
  )
}

export function Adding({ end }: Props) {
  const words = useMessages('lock')
  const now = useSignal('')
  const { isBusy, fault, run } = useMove()
  const add = async () => {
    if (await run((lock) => lock.addPasskey(now.value))) end(words.isSet.added)
  }
  return (
    <Asking words={words.adding} submit={add} end={end} isBusy={isBusy} fault={fault}>
      <Passphrases fault={fault} now={now} />
    </Asking>
  )
}

interface AskingProps extends Props {
  words: { readonly title: string; readonly note: string; readonly go: string }
  submit: () => unknown
  isBusy: Signal<boolean>
  fault: Signal<Fault | null>
  children: ComponentChildren
}

function Asking({ words, submit, end, isBusy, fault, children }: AskingProps) {
  const { working, cancel } = useMessages('lock')
  return (
    <Screen
      title={words.title}
      onSubmit={submit}
      actions={
        <>
          <Button type="submit" busy={isBusy.value}>
            {words.go}
          </Button>
          <QuietButton onClick={() => end()}>{cancel}</QuietButton>
        </>
      }
    >
      <p>{words.note}</p>
      {children}
      <Status>{isBusy.value && working}</Status>
      <OtherFault of={fault} />
    </Screen>
  )
}
