import type { ComponentChildren } from 'preact'
import { useSignal } from '@preact/signals'
import type { RelayKeeper } from '../content/bond.ts'
import { relayKeepers } from '../content/bond.ts'
import { checkName } from '../domain/text.ts'
import type { NameFault } from '../session/faults.ts'
import { useMessages } from './app-context.ts'
import type { Screened } from './ask-screen.tsx'
import { AskScreen } from './ask-screen.tsx'
import type { Choice } from './kit/choices.tsx'
import { Choices, named } from './kit/choices.tsx'
import { TextField } from './kit/field.tsx'

interface NameProps extends Screened {
  name: string
  type: (name: string) => void
  next: () => void
  children: ComponentChildren
}

/** What somebody is called: asked of whoever starts, and of whoever joins. */
export function NameScreen({ name, type, next, children, ...screen }: NameProps) {
  const start = useMessages('start')
  const isTried = useSignal(false)
  const fault = nameFault(name)
  const submit = () => {
    isTried.value = true
    if (fault === null) next()
  }
  return (
    <AskScreen {...screen} go={[start.next, submit]}>
      <TextField
        label={start.name.label}
        hint={start.name.hint}
        fault={isTried.value && fault !== null ? start.faults[fault] : null}
        value={name}
        onInput={type}
      />
      {children}
    </AskScreen>
  )
}

export function nameFault(typed: string): NameFault | null {
  const name = checkName(typed)
  if (name.ok) return null
  return name.error.kind === 'empty' ? 'name-empty' : 'name-too-long'
}

interface ChoiceProps<Value extends string> extends Screened {
  title: string
  choices: readonly Choice<Value>[]
  chosen: Value | null
  choose: (value: Value) => void
  /** What the way on is called, where it is not the next question. */
  label?: string
  next: () => unknown
}

/** One question with a few answers. */
export function ChoiceScreen<Value extends string>(props: ChoiceProps<Value>) {
  const { choices, chosen, choose, label, next, ...screen } = props
  const start = useMessages('start')
  return (
    <AskScreen {...screen} go={[label ?? start.next, next]} isOff={chosen === null}>
      <Choices
        legend={screen.title}
        legendHidden
        choices={choices}
        chosen={chosen}
        onChoose={choose}
      />
    </AskScreen>
  )
}

type KeeperProps = Pick<ChoiceProps<RelayKeeper>, 'asking' | 'chosen' | 'choose' | 'label' | 'next'>

/** Who runs the relay, and in plain words what that changes. */
export function KeeperScreen(props: KeeperProps) {
  const { keeper } = useMessages('start')
  return (
    <ChoiceScreen
      {...props}
      title={keeper.title}
      note={keeper.hint}
      choices={named(relayKeepers, keeper)}
    />
  )
}
