import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { PairingView } from '../../session/attune-devices.ts'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { LinkPicture, PassOn } from '../kit/link-picture.tsx'
import { Pictures } from '../kit/pictures.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { useAsking } from '../use-asking.ts'
import { useBeforeLeaving } from '../use-through-help.ts'
import { DeviceName } from './device-name.tsx'
import { Move } from './move.tsx'

interface Props {
  kind: PairingView['kind']
  pairing: PairingView | null
}

/** One more device, from the link to being in. Whoever goes away from here lets nobody in. */
export function Pairing({ kind, pairing }: Props) {
  const { attune, router } = useApp()
  const { fault, ask } = useAsking<'offline' | StorageFault>()
  const make = () => ask(() => attune.beginPairing(kind))
  useEffect(() => {
    if (pairing?.kind !== kind) void make()
  }, [])
  useBeforeLeaving(() => attune.endPairing())
  const close = () => router.replace({ at: 'devices', part: '' })
  if (pairing?.kind !== kind || fault.value !== null)
    return <Making kind={kind} fault={fault.value} again={make} close={close} />
  switch (pairing.step) {
    case 'waiting':
      return kind === 'move' ? (
        <Move link={pairing.link} close={close} />
      ) : (
        <Waiting link={pairing.link} close={close} />
      )
    case 'compare':
      return <Compare name={pairing.name} pictures={pairing.code ?? []} />
    case 'handing-over':
      return <HandingOver />
    case 'done':
      return <Done kind={kind} name={pairing.name} close={close} />
    case 'twice':
    case 'ended':
      return <Over key={pairing.step} how={pairing.step} again={make} close={close} />
  }
}

interface MakingProps {
  kind: Props['kind']
  fault: 'offline' | StorageFault | null
  again: () => unknown
  close: () => void
}

function Making({ kind, fault, again, close }: MakingProps) {
  const words = useMessages('devices')
  const { tryAgain, later } = useMessages('frame')
  return (
    <Screen
      title={words[kind].title}
      actions={
        <>
          {fault !== null && <Button onClick={again}>{tryAgain}</Button>}
          <QuietButton onClick={close}>{later}</QuietButton>
        </>
      }
    >
      <Status>{fault === null && words.making}</Status>
      <Fault>{fault && words.faults[fault]}</Fault>
    </Screen>
  )
}

function Waiting({ link, close }: { link: string; close: () => void }) {
  const words = useMessages('devices')
  const said = useSignal('')
  return (
    <Screen
      title={words.add.title}
      actions={
        <>
          <PassOn link={link} said={said} />
          <QuietButton onClick={close}>{words.stop}</QuietButton>
        </>
      }
    >
      <p>{words.add.how}</p>
      <LinkPicture link={link} label={words.add.picture} said={said}>
        {words.add.rule}
      </LinkPicture>
    </Screen>
  )
}

function Compare({ name, pictures }: { name: string | null; pictures: readonly number[] }) {
  const { attune } = useApp()
  const { compare: words, faults } = useMessages('devices')
  const { fault, isBusy, ask } = useAsking<'offline' | StorageFault>()
  const tell = (same: boolean) => ask(() => attune.comparePairing(same))
  return (
    <Screen
      key="compare"
      title={words.title}
      actions={
        <>
          <Button busy={isBusy.value} onClick={() => tell(true)}>
            {words.same}
          </Button>
          <QuietButton onClick={() => tell(false)}>{words.different}</QuietButton>
        </>
      }
    >
      <p>{fill(words.body, { name: <DeviceName of={name} /> })}</p>
      <Pictures of={pictures} />
      <Fault>{fault.value && faults[fault.value]}</Fault>
    </Screen>
  )
}

function HandingOver() {
  const { handing: words } = useMessages('devices')
  return (
    <Screen title={words.title}>
      <Status>{words.body}</Status>
    </Screen>
  )
}

interface EndProps {
  close: () => void
}

function Done({ kind, name, close }: EndProps & { kind: Props['kind']; name: string | null }) {
  const words = useMessages('devices')
  return (
    <Screen
      title={
        kind === 'move'
          ? words.moved.title
          : fill(words.done.title, { name: <DeviceName of={name} /> })
      }
      actions={<Button onClick={close}>{words.toList}</Button>}
    >
      <p>{(kind === 'move' ? words.moved : words.done).body}</p>
      {kind === 'move' && <p>{words.move.after}</p>}
    </Screen>
  )
}

function Over({ how, again, close }: EndProps & { how: 'twice' | 'ended'; again: () => unknown }) {
  const words = useMessages('devices')
  const { later } = useMessages('frame')
  return (
    <Screen
      title={words[how].title}
      actions={
        <>
          <Button onClick={again}>{words.again}</Button>
          <QuietButton onClick={close}>{later}</QuietButton>
        </>
      }
    >
      <p>{words[how].body}</p>
    </Screen>
  )
}
