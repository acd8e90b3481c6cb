import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { WayKind, WaysView } from '../../session/attune-devices.ts'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { useAsking } from '../use-asking.ts'

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
  return (
    <Screen
      key="set"
      title={words.isSet[kind]}
      actions={
        <>
          {anew !== null && (
            <Anew as={isWorn ? Button : QuietButton} run={anew}>
              {words.anew[kind]}
            </Anew>
          )}
          <QuietButton onClick={() => (isDropping.value = true)}>{words.drop.go}</QuietButton>
        </>
      }
    >
      {isWorn && <p>{words.wornWhy}</p>}
      {children}
    </Screen>
  )
}

function Anew(props: { as: typeof Button; run: () => void; children: string }) {
  const { as: As, run, children } = props
  return <As onClick={run}>{children}</As>
}

interface DroppingProps {
  kind: WayKind
  ways: WaysView
  keep: () => void
}

function Dropping({ kind, ways, keep }: DroppingProps) {
  const { attune, router } = useApp()
  const words = useMessages('ways')
  const { fault, isBusy, ask } = useAsking<'offline' | StorageFault>()
  const left = ways.set.filter((one) => one !== kind)
  const close = () => router.replace({ at: 'ways', part: '' })
  return (
    <Screen
      key="dropping"
      title={words.drop.title}
      actions={
        <>
          <Button busy={isBusy.value} onClick={() => ask(() => attune.dropWay(kind), close)}>
            {words.drop.go}
          </Button>
          <QuietButton onClick={keep}>{words.drop.keep}</QuietButton>
        </>
      }
    >
      <p>{words.drop[kind]}</p>
      {left.length === 0 && <p>{words.none}</p>}
      {left.length === 1 && left[0] === 'passkey' && <p>{words.drop.onlyPasskey}</p>}
      <Status>{isBusy.value && words.working}</Status>
      <Fault>{fault.value && words.faults[fault.value]}</Fault>
    </Screen>
  )
}
