import type { InvitationTerms, PersonView, SpaceView } from '../../session/views.ts'
import { useKept, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Choices } from '../kit/choices.tsx'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { Later } from '../kit/to-today.tsx'
import { Name } from '../kit/words.tsx'
import { useMake } from './use-make.ts'

/** As many as a space holds. */
const most = 6

interface Asked {
  readonly who: 'new' | 'back' | null
  readonly returning: string | null
  readonly read: 'now' | 'all'
}

const nothing: Asked = { who: null, returning: null, read: 'now' }

interface Props {
  space: SpaceView
  /** Back to the link that there is already; null where there is none. */
  keep: (() => void) | null
  onMade: () => void
}

/** Whom the next link is for, where somebody is here already, and what it leads to. */
export function Ask({ space, keep, onMade }: Props) {
  const { ask } = useMessages('people')
  const { faults } = useMessages('invite')
  const asked = useKept<Asked>(`ask.${space.space}`, nothing)
  const { fault, isBusy, make } = useMake()
  const isFull = space.others.length + 1 >= most
  const terms = termsOf(isFull ? { ...asked.value, who: 'back' } : asked.value)
  const change = (more: Partial<Asked>) => (asked.value = { ...asked.value, ...more })
  const submit = async () => {
    if (terms === null || !(await make(terms))) return
    asked.value = nothing
    onMade()
  }
  return (
    <Screen
      title={isFull ? ask.full.title : ask.title}
      onSubmit={submit}
      actions={
        <>
          <Button type="submit" disabled={terms === null} busy={isBusy.value}>
            {ask.make}
          </Button>
          {keep === null ? <Later /> : <QuietButton onClick={keep}>{ask.keep}</QuietButton>}
        </>
      }
    >
      {isFull ? <Full /> : <Who asked={asked.value} change={change} />}
      {(isFull || asked.value.who === 'back') && (
        <Whose
          others={space.others}
          legend={isFull ? ask.full.whose : ask.whose}
          chosen={asked.value.returning}
          choose={(returning) => change({ returning })}
        />
      )}
      {!isFull && asked.value.who === 'new' && <WhatTheyRead asked={asked.value} change={change} />}
      {keep !== null && <p class="second">{ask.ends}</p>}
      <Status>{fault.value !== null && faults[fault.value]}</Status>
    </Screen>
  )
}

/** Null until there is an answer to everything. */
function termsOf({ who, returning, read }: Asked): InvitationTerms | null {
  if (who === 'new') return { history: read === 'all', returning: null }
  // What somebody wrote is theirs: with their place they get back all of it.
  return who === 'back' && returning !== null ? { history: true, returning } : null
}

interface ChangeProps {
  asked: Asked
  change: (more: Partial<Asked>) => void
}

function Who({ asked, change }: ChangeProps) {
  const { ask } = useMessages('people')
  return (
    <Choices
      legend={ask.who}
      choices={[
        { value: 'new', label: ask.new },
        { value: 'back', label: ask.back, note: ask.backNote },
      ]}
      chosen={asked.who}
      onChoose={(who) => change({ who })}
    />
  )
}

function WhatTheyRead({ asked, change }: ChangeProps) {
  const { ask } = useMessages('people')
  return (
    <>
      <Choices
        legend={ask.read}
        choices={[
          { value: 'now', label: ask.now, note: ask.nowNote },
          { value: 'all', label: ask.all, note: ask.allNote },
        ]}
        chosen={asked.read}
        onChoose={(read) => change({ read })}
      />
      <p class="second">{ask.agree}</p>
    </>
  )
}

interface WhoseProps {
  others: readonly PersonView[]
  legend: string
  chosen: string | null
  choose: (member: string) => void
}

function Whose({ others, legend, chosen, choose }: WhoseProps) {
  const { ask } = useMessages('people')
  return (
    <>
      <Choices
        legend={legend}
        choices={others.map(({ member, name }) => ({ value: member, label: <Name of={name} /> }))}
        chosen={chosen}
        onChoose={choose}
      />
      {chosen !== null && <p class="second">{ask.handsOver}</p>}
    </>
  )
}

function Full() {
  const { ask } = useMessages('people')
  const { start } = useMessages('us')
  return (
    <p>
      {ask.full.body} <Link to={{ at: 'start', step: 0 }}>{start}</Link>
    </p>
  )
}
