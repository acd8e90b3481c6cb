import type { ComponentChildren } from 'preact'
import { useApp, useMessages } from './app-context.ts'
import { Button, QuietButton } from './kit/button.tsx'
import { Link } from './kit/link.tsx'
import { Screen } from './kit/screen.tsx'
import { Fault, Status } from './kit/status.tsx'
import { useBackTo } from './kit/way-back.tsx'
import { Paragraphs } from './paragraphs.tsx'
import type { Place } from './places.ts'

/** What can be done here: what it is called, and what it does or where it leads. */
export type Act = readonly [label: ComponentChildren, does: (() => unknown) | Place]

/** `toToday`, `later`: to Today, since it is done or need not be done now; no way back leads here. */
type MaybeAct = Act | 'toToday' | 'later' | false | null | undefined

/** What stands on any of these screens. */
export interface Screened {
  title: ComponentChildren
  /** Stands above the title. */
  above?: ComponentChildren
  /** What it says first, and then. */
  body?: string
  says?: Readonly<Record<string, ComponentChildren>> | readonly ComponentChildren[]
  /** Said more quietly, below it. */
  note?: ComponentChildren
  /** What takes a moment here. */
  asking?: { readonly isBusy: { readonly value: boolean }; wrong?(): string | null }
  /** Said while it is at work. */
  working?: string | undefined
  /** What else there is to do. */
  or?: readonly MaybeAct[]
}

interface Props extends Screened {
  children?: ComponentChildren
  /** The main action; Enter in a field does it too. */
  go?: MaybeAct
  /** Nothing to be done yet. */
  isOff?: boolean
}

/** A screen that asks for one thing: what it is, whether it is at work, and why it was not done. */
export function AskScreen(props: Props) {
  const { title, above, body, says = [], note, children, asking, working, isOff } = props
  const acts = useActs(props)
  const run = acts[0]?.[1]
  return (
    <Screen
      title={title}
      above={above}
      {...(typeof run === 'function' && { onSubmit: () => isOff || run() })}
      actions={acts.map(([label, does], at) => {
        if (typeof does === 'object')
          return (
            <Link class={at === 0 ? 'pill as-button' : 'quiet as-button'} to={does}>
              {label}
            </Link>
          )
        if (does && at === 0)
          return (
            <Button type="submit" disabled={isOff} busy={asking?.isBusy.value}>
              {label}
            </Button>
          )
        return does && <QuietButton onClick={does}>{label}</QuietButton>
      })}
    >
      <Paragraphs of={[body, ...Object.values(says)]} />
      {note && <p class="second">{note}</p>}
      {children}
      {asking?.wrong && (
        <>
          <Status>{asking.isBusy.value && working}</Status>
          <Fault>{asking.wrong()}</Fault>
        </>
      )}
    </Screen>
  )
}

/** The main one first; what is not to be done now keeps its place. */
function useActs({ go, or = [] }: Props): readonly (Act | [])[] {
  const { router } = useApp()
  const { later } = useMessages('frame')
  const labels = { later, toToday: useBackTo()('home') }
  const home = () => router.replace({ at: 'home' })
  return [go, ...or].map((act) => (typeof act === 'string' ? [labels[act], home] : act || []))
}

/** What begins by itself when somebody comes: they wait, or try again. */
export function WaitScreen({ again, ...props }: Props & { again: () => unknown }) {
  const { tryAgain } = useMessages('frame')
  return <AskScreen {...props} go={props.asking?.wrong?.() != null && [tryAgain, again]} />
}

interface LinkFaultProps {
  kind: string
  words: { readonly title: string; readonly body: string }
  again: () => unknown
  /** Another link. */
  another: Act
}

/** Why a link led to nothing, and the one way on. */
export function LinkFault({ kind, words, again, another }: LinkFaultProps) {
  const { tryAgain } = useMessages('frame')
  const isPassing = passing.includes(kind)
  const onward = there.includes(kind) ? 'toToday' : another
  return (
    <AskScreen
      key={kind}
      {...words}
      go={isPassing ? [tryAgain, again] : onward}
      or={[isPassing && onward]}
    />
  )
}

/** For these the same link may do the next time. */
const passing: readonly string[] = ['offline', 'storage-full', 'storage-failed']

/** What it would lead to is here already. */
const there: readonly string[] = ['already-here', 'own', 'not-empty']
