import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { StorageFault } from '../session/faults.ts'
import type { ProposalView, SpaceView } from '../session/views.ts'
import { useApp, useKept, useMessages } from './app-context.ts'
import { fill } from './fill.ts'
import { Button, QuietButton } from './kit/button.tsx'
import { Fault } from './kit/status.tsx'
import { Name } from './kit/words.tsx'
import { nameOf } from './name-of.ts'
import { Paragraphs } from './paragraphs.tsx'
import { useAsking } from './use-asking.ts'

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
  const settled = useMemo(() => proposals.filter(({ hasAgreed }) => hasAgreed), [])
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

function Proposal({ space, of, putAway }: ProposalProps) {
  const { attune } = useApp()
  const { proposal: words } = useMessages('people')
  const asking = useAsking<StorageFault>(words.faults)
  const { returning } = of
  // Whoever comes back is called what they are called here, whatever they typed.
  const called = (returning !== null && nameOf(space, returning)) || of.name
  const by = <Name of={of.by.name} />
  const name = <Name of={called} />
  const isBack = returning !== null
  /** What they would read; or that they come back. */
  const terms = fill(isBack ? words.back : of.history ? words.all : words.now, { name })
  if (of.by.member === space.me.member) {
    return (
      <>
        <Paragraphs of={[fill(words.mine, { name }), terms]} />
        <p class="second">{words.waits}</p>
      </>
    )
  }
  // Somebody says that this person is somebody else now.
  if (returning === space.me.member)
    return <Paragraphs of={[fill(words.about, { by }), words.aboutCare]} />
  // Everyone else whose word counts: who comes back has none to give.
  const voters = space.others.filter(({ member }) => member !== returning)
  return (
    <>
      <Paragraphs
        of={[
          fill(words.asks, { by, name }),
          terms,
          // Only a word with them can tell.
          isBack && fill(words.backCare, { name }),
          isBack && of.name !== called && fill(words.calls, { name: <Name of={of.name} /> }),
        ]}
      />
      <Came isThere={of.hasAgreed}>{fill(words.agreed, { name })}</Came>
      {!of.hasAgreed && (
        <>
          <p class="second">
            {voters.length > 1 ? `${words.needsAll} ${words.untold}` : fill(words.needsYou, { by })}
          </p>
          <Button onClick={() => asking.ask(() => attune.agree(of.proposal))}>{words.agree}</Button>
          {putAway && <QuietButton onClick={putAway}>{words.away}</QuietButton>}
          <Fault>{asking.wrong()}</Fault>
        </>
      )}
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
