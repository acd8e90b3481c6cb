import type { ComponentChildren } from 'preact'
import { useSignal } from '@preact/signals'
import type { InvitationTerms, InvitationView, RequestView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Pictures } from '../kit/pictures.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { Later } from '../kit/to-today.tsx'
import { Name } from '../kit/words.tsx'
import type { InviteFault } from './use-make.ts'
import { useMake } from './use-make.ts'

interface Props {
  invitation: InvitationView
  /** The pictures were others, and the link has ended. */
  onDiffered: () => void
}

/** The past is handed over: a link alone is not enough to let anybody in. */
export function Compare({ invitation, onDiffered }: Props) {
  const { compare, usedTwice } = useMessages('people')
  const [only, ...more] = invitation.requests
  if (only === undefined) return null
  if (more.length > 0) return <NobodyIn key="twice" words={usedTwice} terms={invitation} />
  if (only.code === null) {
    return (
      <Screen key="soon" title={fill(compare.soonTitle, nameOf(only))} actions={<Later />}>
        <p role="status">{fill(compare.soon, nameOf(only))}</p>
      </Screen>
    )
  }
  return <Pair key="pair" of={only} code={only.code} onDiffered={onDiffered} />
}

interface PairProps extends Pick<Props, 'onDiffered'> {
  of: RequestView
  code: readonly number[]
}

function Pair({ of, code, onDiffered }: PairProps) {
  const { attune } = useApp()
  const { compare } = useMessages('people')
  const { faults } = useMessages('invite')
  const fault = useSignal<InviteFault | null>(null)
  const isBusy = useSignal(false)
  const name = nameOf(of)
  const say = async (isSame: boolean) => {
    if (isBusy.value) return
    isBusy.value = true
    const outcome = await (isSame ? attune.admit(of.request) : attune.endInvitation())
    isBusy.value = false
    if (!outcome.ok) fault.value = outcome.error.kind
    else if (!isSame) onDiffered()
  }
  return (
    <Screen
      title={fill(compare.title, name)}
      actions={
        <>
          <Button busy={isBusy.value} onClick={() => say(true)}>
            {fill(compare.same, name)}
          </Button>
          <QuietButton onClick={() => say(false)}>{compare.different}</QuietButton>
          <Later />
        </>
      }
    >
      <p>
        {fill(compare.body, name)} {compare.why}
      </p>
      <Pictures of={code} />
      <Status>{fault.value !== null && faults[fault.value]}</Status>
    </Screen>
  )
}

/** Whoever asks may go by any name; one that says nothing is said to be none. */
function nameOf({ name }: RequestView): { name: ComponentChildren } {
  return { name: <Name of={name} /> }
}

interface NobodyProps {
  words: { readonly title: string; readonly body: string; readonly next: string }
  /** What the next link is for: the same as the last. */
  terms: InvitationTerms
  onMade?: () => void
}

/** Why the link led to nothing, and the one step that follows. */
export function NobodyIn({ words, terms, onMade }: NobodyProps) {
  const invite = useMessages('invite')
  const { fault, isBusy, make } = useMake()
  const { history, returning } = terms
  const again = async () => (await make({ history, returning })) && onMade?.()
  return (
    <Screen
      title={words.title}
      actions={
        <>
          <Button busy={isBusy.value} onClick={again}>
            {invite.ended.again}
          </Button>
          <Later />
        </>
      }
    >
      <p>{words.body}</p>
      <p>{words.next}</p>
      <Status>{fault.value !== null && invite.faults[fault.value]}</Status>
    </Screen>
  )
}
