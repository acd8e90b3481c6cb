import { useEffect } from 'preact/hooks'
import type { PairingView } from '../../session/attune-devices.ts'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen, WaitScreen } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { Pictures } from '../kit/pictures.tsx'
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
  const asking = useAsking<StorageFault>(words.faults)
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
        working={words.making}
        again={make}
        or={[[later, close]]}
      />
    )
  const { step, link } = pairing
  switch (step) {
    case 'waiting': {
      const As = kind === 'move' ? Move : Waiting
      return <As link={link} close={close} />
    }
    case 'compare':
      return <Compare of={pairing} />
    case 'twice':
    case 'lost':
    case 'ended':
      return (
        <AskScreen key={step} {...words[step]} go={[words.again, make]} or={[[later, close]]} />
      )
    default:
      return <GoingIn key={step} of={pairing} close={close} />
  }
}

function Compare({ of: { name, code } }: { of: PairingView }) {
  const { attune } = useApp()
  const { compare: words, faults } = useMessages('devices')
  const asking = useAsking<StorageFault>(faults)
  const tell = (same: boolean) => () => asking.ask(() => attune.comparePairing(same))
  return (
    <AskScreen
      title={words.title}
      says={[fill(words.body, { name: <DeviceName of={name} /> })]}
      asking={asking}
      go={[words.same, tell(true)]}
      or={[[words.different, tell(false)]]}
    >
      <Pictures of={code ?? []} />
    </AskScreen>
  )
}

/** Nothing is to be said about it any more: it goes on by itself, or is over. */
function GoingIn({ of: { step, kind, name }, close }: { of: PairingView; close: () => void }) {
  const words = useMessages('devices')
  const isIn = step === 'done'
  const { title, body } = isIn ? (kind === 'move' ? words.moved : words.done) : words.handing
  return (
    <AskScreen
      title={fill(title as typeof words.done.title, { name: <DeviceName of={name} /> })}
      go={isIn && [words.toList, close]}
    >
      <Status>{body}</Status>
      {isIn && kind === 'move' && <p>{words.move.after}</p>}
    </AskScreen>
  )
}
