import type { ComponentChildren } from 'preact'
import { useMessages } from './app-context.ts'
import { Button } from './kit/button.tsx'
import { Screen } from './kit/screen.tsx'
import { Fault, Status } from './kit/status.tsx'
import { Paragraphs } from './paragraphs.tsx'
import type { Asking } from './use-asking.ts'

interface Common<Kind extends string> {
  title: ComponentChildren
  asking: Asking<Kind>
  faults: Readonly<Record<Kind | 'offline', string>>
  says?: Readonly<Record<string, string>>
  /** Said while it is at work. */
  working?: string | undefined
  children?: ComponentChildren
}

interface Props<Kind extends string> extends Common<Kind> {
  /** What the main action is called, and what it does. */
  go: ComponentChildren
  run: () => unknown
  /** Stands below it. */
  more?: ComponentChildren
  /** Faults that stand under the field they are about. */
  ofField?: readonly Kind[]
}

/** A screen that asks for one thing: what it is, whether it is at work, and why it was not done. */
export function AskScreen<Kind extends string>(props: Props<Kind>) {
  const { title, asking, go, run, more, says = {}, children } = props
  return (
    <Screen
      title={title}
      onSubmit={run}
      actions={
        <>
          <Button type="submit" busy={asking.isBusy.value}>
            {go}
          </Button>
          {more}
        </>
      }
    >
      <Paragraphs of={says} />
      {children}
      <Outcome {...props} />
    </Screen>
  )
}

/** What begins by itself when somebody comes: they wait, or try again. */
export function WaitScreen<Kind extends string>(
  props: Common<Kind> & { again: () => unknown; more?: ComponentChildren },
) {
  const { tryAgain } = useMessages('frame')
  const { title, asking, again, more } = props
  return (
    <Screen
      title={title}
      actions={
        <>
          {asking.fault.value !== null && <Button onClick={again}>{tryAgain}</Button>}
          {more}
        </>
      }
    >
      <Outcome {...props} />
    </Screen>
  )
}

function Outcome<Kind extends string>({
  asking: { isBusy, fault },
  faults,
  working,
  ofField,
}: Common<Kind> & { ofField?: readonly Kind[] | undefined }) {
  const kind = fault.value
  return (
    <>
      <Status>{isBusy.value && working}</Status>
      <Fault>{kind !== null && !ofField?.includes(kind as Kind) && faults[kind]}</Fault>
    </>
  )
}

/** What stands under a field, where it is one of these. */
export function faultOfField<Kind extends string>(
  { fault }: Asking<Kind>,
  kinds: readonly Kind[],
  faults: Readonly<Record<Kind | 'offline', string>>,
): string | null {
  const kind = fault.value
  return kind !== null && kinds.includes(kind as Kind) ? faults[kind] : null
}
