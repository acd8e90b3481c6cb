import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { WayKind, WaysView } from '../../session/attune-devices.ts'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { useAsking } from '../use-asking.ts'
import { ToWays } from './to-ways.tsx'

interface Props {
  kind: WayKind
  ways: WaysView
  /** Null where there is nothing to make anew. */
  anew: (() => void) | null
  children: ComponentChildren
}

/** A way that is there: it can be made anew, or taken away. */
export function IsSet({ kind, ways, anew, children }: Props) {
  const words = useMessages('ways')
  const isDropping = useSignal(false)
  if (isDropping.value)
    return <Dropping kind={kind} ways={ways} keep={() => (isDropping.value = false)} />
  const isWorn = ways.worn.includes(kind)
  const Anew = isWorn ? Button : QuietButton
  return (
    <Screen
      key="set"
      title={words.isSet[kind]}
      actions={
        <>
          {!isWorn && <ToWays />}
          {anew !== null && <Anew onClick={anew}>{words.anew[kind]}</Anew>}
          <QuietButton onClick={() => (isDropping.value = true)}>{words.drop.go}</QuietButton>
        </>
      }
    >
      {isWorn && <p>{words.wornWhy}</p>}
      {children}
    </Screen>
  )
}

interface DroppingProps {
  kind: WayKind
  ways: WaysView
  keep: () => void
}

function Dropping({ kind, ways, keep }: DroppingProps) {
  const { attune, router } = useApp()
  const { drop: words, faults, none, working } = useMessages('ways')
  const asking = useAsking<'offline' | StorageFault>()
  const left = ways.set.filter((one) => one !== kind)
  const close = () => router.replace({ at: 'ways', part: '' })
  return (
    <AskScreen
      key="dropping"
      title={words.title}
      asking={asking}
      faults={faults}
      working={working}
      go={words.go}
      run={() => asking.ask(() => attune.dropWay(kind), close)}
      more={<QuietButton onClick={keep}>{words.keep}</QuietButton>}
    >
      <p>{words[kind]}</p>
      {left.length === 0 && <p>{none}</p>}
      {left.length === 1 && left[0] === 'passkey' && <p>{words.onlyPasskey}</p>}
    </AskScreen>
  )
}
