import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { StorageFault } from '../session/faults.ts'
import type { ProposalView, SpaceView } from '../session/views.ts'
import { useApp, useKept, useMessages } from './app-context.ts'
import { fill } from './fill.ts'
import { Button, QuietButton } from './kit/button.tsx'
import { Fault } from './kit/status.tsx'
import { Name } from './kit/words.tsx'
import { nameOf } from './name-of.ts'

interface Props {
  space: SpaceView
  /** Today asks once and can be told to wait; under Us it stands for as long as it lives. */
  at: 'today' | 'us'
}

/** Somebody is to be let in, and everyone has to agree. There is no no: silence lets nobody in. */
export function Proposals({ space, at }: Props) {
  const { proposal: words } = useMessages('people')
  const { proposals, me, today } = space
  const away = useKept<readonly string[]>(`proposals.${today}`, [])
  // What is answered while somebody is here says so here, and is gone the next time.
  const [settled] = useState(proposals.filter(({ hasAgreed }) => hasAgreed))
  const isAsked = ({ proposal, by }: ProposalView) =>
    by.member !== me.member &&
    !away.value.includes(proposal) &&
    settled.every((one) => one.proposal !== proposal)
  const shown = at === 'us' ? proposals : proposals.filter(isAsked)
  const isJustAway = useSignal(false)
  const putAway = (proposal: string) => {
    away.value = [...away.value, proposal]
    isJustAway.value = true
  }
  if (shown.length === 0 && !isJustAway.value) return null
  return (
    <section class="proposals">
      <h2 class={at === 'today' ? 'only-heard' : undefined}>{words.title}</h2>
      {shown.map((one) => (
        <div class="proposal" key={one.proposal}>
          <Proposal
            space={space}
            of={one}
            putAway={at === 'today' ? () => putAway(one.proposal) : undefined}
          />
        </div>
      ))}
      <Came isThere={isJustAway.value}>{words.inUs}</Came>
    </section>
  )
}

interface ProposalProps {
  space: SpaceView
  of: ProposalView
  putAway: (() => void) | undefined
}

function Proposal(props: ProposalProps) {
  const { space, of } = props
  const { proposal: words } = useMessages('people')
  const by = <Name of={of.by.name} />
  const name = <Name of={nameIn(space, of)} />
  if (of.by.member === space.me.member) {
    return (
      <>
        <p>{fill(words.mine, { name })}</p>
        <Terms space={space} of={of} />
        <p class="second">{words.waits}</p>
      </>
    )
  }
  // Somebody says that this person is somebody else now.
  if (of.returning === space.me.member) {
    return (
      <>
        <p>{fill(words.about, { by })}</p>
        <p>{words.aboutCare}</p>
      </>
    )
  }
  return (
    <>
      <p>{fill(words.asks, { by, name })}</p>
      <Terms space={space} of={of} />
      {of.returning !== null && <Back space={space} of={of} />}
      <Came isThere={of.hasAgreed}>{fill(words.agreed, { name })}</Came>
      {!of.hasAgreed && <Agree {...props} />}
    </>
  )
}

/** What they would read; or that they come back. */
function Terms({ space, of }: Pick<ProposalProps, 'space' | 'of'>) {
  const { now, all, back } = useMessages('people').proposal
  const words = of.returning === null ? (of.history ? all : now) : back
  return <p>{fill(words, { name: <Name of={nameIn(space, of)} /> })}</p>
}

/** Only a word with them can tell. */
function Back({ space, of }: Pick<ProposalProps, 'space' | 'of'>) {
  const { proposal: words } = useMessages('people')
  const name = nameIn(space, of)
  return (
    <>
      <p>{fill(words.backCare, { name: <Name of={name} /> })}</p>
      {of.name !== name && <p>{fill(words.calls, { name: <Name of={of.name} /> })}</p>}
    </>
  )
}

function Agree({ space, of, putAway }: ProposalProps) {
  const { attune } = useApp()
  const { proposal: words } = useMessages('people')
  const fault = useSignal<StorageFault | null>(null)
  const agree = async () => {
    const outcome = await attune.agree(of.proposal)
    fault.value = outcome.ok ? null : outcome.error.kind
  }
  return (
    <>
      <p class="second">
        {votersOf(space, of) > 1
          ? `${words.needsAll} ${words.untold}`
          : fill(words.needsYou, { by: <Name of={of.by.name} /> })}
      </p>
      <Button onClick={agree}>{words.agree}</Button>
      {putAway && <QuietButton onClick={putAway}>{words.away}</QuietButton>}
      <Fault>{fault.value && words.faults[fault.value]}</Fault>
    </>
  )
}

/** The button that was pressed is gone: the focus goes to what came of it. */
function Came({ isThere, children }: { isThere: boolean; children: ComponentChildren }) {
  const line = useRef<HTMLParagraphElement>(null)
  const wasThere = useRef(isThere)
  useEffect(() => {
    if (isThere && !wasThere.current) line.current?.focus()
    wasThere.current = isThere
  }, [isThere])
  return (
    <p class="status" role="status" tabIndex={-1} ref={line}>
      {isThere && children}
    </p>
  )
}

/** Whoever comes back is called what they are called here, whatever they typed. */
function nameIn(space: SpaceView, { returning, name }: ProposalView): string {
  return (returning === null ? '' : nameOf(space, returning)) || name
}

/** Everyone else whose word counts: who comes back has none to give. */
function votersOf({ others }: SpaceView, { returning }: ProposalView): number {
  return others.filter(({ member }) => member !== returning).length
}
