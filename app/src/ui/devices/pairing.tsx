import { useEffect } from 'preact/hooks'
import type { PairingView } from '../../session/attune-devices.ts'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen, WaitScreen } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Pictures } from '../kit/pictures.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { useAsking } from '../use-asking.ts'
import { useBeforeLeaving } from '../use-through-help.ts'
import { DeviceName } from './device-name.tsx'
import { Move, Waiting } from './waiting.tsx'

interface Props {
  kind: PairingView['kind']
  pairing: PairingView | null
}

/** One more device, from the link to being in. Whoever goes away from here lets nobody in. */
export function Pairing({ kind, pairing }: Props) {
  const { attune, router } = useApp()
  const words = useMessages('devices')
  const { later } = useMessages('frame')
  const asking = useAsking<'offline' | StorageFault>()
  const make = () => asking.ask(() => attune.beginPairing(kind))
  useEffect(() => {
    if (pairing?.kind !== kind) void make()
  }, [])
  useBeforeLeaving(() => attune.endPairing())
  const close = () => router.replace({ at: 'devices', part: '' })
  if (pairing?.kind !== kind || asking.fault.value !== null)
    return (
      <WaitScreen
        title={words[kind].title}
        asking={asking}
        faults={words.faults}
        working={words.making}
        again={make}
        more={<QuietButton onClick={close}>{later}</QuietButton>}
      />
    )
  if (pairing.step === 'waiting') {
    const As = kind === 'move' ? Move : Waiting
    return <As link={pairing.link} close={close} />
  }
  if (pairing.step === 'compare') return <Compare of={pairing} />
  return <Ending key={pairing.step} of={pairing} again={make} close={close} />
}

function Compare({ of: { name, code } }: { of: PairingView }) {
  const { attune } = useApp()
  const { compare: words, faults } = useMessages('devices')
  const asking = useAsking<'offline' | StorageFault>()
  const tell = (same: boolean) => asking.ask(() => attune.comparePairing(same))
  return (
    <AskScreen
      key="compare"
      title={words.title}
      asking={asking}
      faults={faults}
      go={words.same}
      run={() => tell(true)}
      more={<QuietButton onClick={() => tell(false)}>{words.different}</QuietButton>}
    >
      <p>{fill(words.body, { name: <DeviceName of={name} /> })}</p>
      <Pictures of={code ?? []} />
    </AskScreen>
  )
}

interface EndingProps {
  of: PairingView
  again: () => unknown
  close: () => void
}

/** Nothing is to be said about it any more: it goes on by itself, or is over. */
function Ending({ of: { step, kind, name }, again, close }: EndingProps) {
  const words = useMessages('devices')
  const { later } = useMessages('frame')
  if (step === 'twice' || step === 'ended')
    return (
      <Screen
        title={words[step].title}
        actions={
          <>
            <Button onClick={again}>{words.again}</Button>
            <QuietButton onClick={close}>{later}</QuietButton>
          </>
        }
      >
        <p>{words[step].body}</p>
      </Screen>
    )
  const isIn = step === 'done'
  const { title, body } = isIn ? (kind === 'move' ? words.moved : words.done) : words.handing
  return (
    <Screen
      title={fill(title as typeof words.done.title, { name: <DeviceName of={name} /> })}
      actions={isIn && <Button onClick={close}>{words.toList}</Button>}
    >
      <Status>{body}</Status>
      {isIn && kind === 'move' && <p>{words.move.after}</p>}
    </Screen>
  )
}
