import { useEffect } from 'preact/hooks'
import type { PairingFault } from '../../session/attune-devices.ts'
import type { NameFault } from '../../session/faults.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { AskScreen, LinkFault } from '../ask-screen.tsx'
import { LinkField, TextField } from '../kit/field.tsx'
import type { Asking } from '../use-asking.ts'
import { useAsking } from '../use-asking.ts'
import { useBeforeLeaving, useThroughHelp } from '../use-through-help.ts'
import { Arriving } from './arriving.tsx'
import { useSuggestedName } from './suggested-name.ts'

type Kind = 'add' | 'move'

/** By a link from another device of this person's: read, named, compared, and in. */
export function ByLink() {
  const { attune } = useApp()
  const words = useMessages('arrive')
  const link = useThroughHelp('arrive.link', '')
  /** What the link turned out to be. */
  const kind = useThroughHelp<Kind | null>('arrive.kind', null)
  const name = useKept('arrive.name', useSuggestedName())
  // What is no name's fault has a screen of its own.
  const reading = useAsking<PairingFault, PairingFault>(words.faults)
  const coming = useAsking<PairingFault | NameFault, PairingFault>(words.faults)
  const now = attune.arrival.value
  const read = async () => {
    // What would be refused at the end is said at the beginning.
    if (attune.spaces.value.length > 0) reading.fault.value = 'not-empty'
    else
      await reading.ask(
        () => attune.readPairing(link.value),
        (is) => (kind.value = is),
      )
  }
  const ask = () => coming.ask(() => attune.arrive(link.value, name.value))
  const another = () => {
    kind.value = null
    reading.forget()
    coming.forget()
    link.value = ''
    if (now !== null) void attune.endArrival()
  }
  useArrived((arrival) => {
    link.value = arrival
    void read()
  })
  const refused = (fault: PairingFault, again: () => unknown) => (
    <LinkFault
      kind={fault}
      words={words.linkFaults[fault]}
      again={again}
      another={[words.another, another]}
    />
  )
  const failed =
    now === null ? coming.fault.value : now.step === 'failed' ? (now.fault ?? 'damaged') : null
  if (failed !== null && failed !== 'name-empty' && failed !== 'name-too-long')
    return refused(failed, kind.value === null ? another : ask)
  if (now !== null) return <Arriving of={now} stop={another} />
  if (reading.fault.value !== null) return refused(reading.fault.value, read)
  if (kind.value !== null) return <NameIt kind={kind.value} name={name} coming={coming} ask={ask} />
  // A link that was opened is nothing to read.
  const isPasted = !reading.isBusy.value
  return (
    <AskScreen
      title={words.title}
      says={[isPasted && words.how]}
      asking={reading}
      working={words.looking}
      go={[words.look, read]}
      or={[[words.lost, { at: 'arrive', part: 'lost' }]]}
    >
      {isPasted && <LinkField label={words.label} link={link} />}
    </AskScreen>
  )
}

interface NameProps {
  kind: Kind
  name: { value: string }
  coming: Asking<PairingFault | NameFault>
  ask: () => unknown
}

function NameIt({ kind, name, coming, ask }: NameProps) {
  const { name: words } = useMessages('arrive')
  return (
    <AskScreen title={words.title} asking={coming} go={[words[kind], ask]}>
      <TextField
        label={words.label}
        hint={words.hint}
        {...coming.field(name, 'name-empty', 'name-too-long')}
      />
      {kind === 'add' && <p class="second">{words.watched}</p>}
    </AskScreen>
  )
}

/** With a link; and whoever goes away again has changed their mind. */
function useArrived(begin: (link: string) => void): void {
  const { attune, router } = useApp()
  const arrival = router.arrival.value
  useEffect(() => {
    if (arrival === null) return
    router.replace({ at: 'arrive', part: '' })
    router.arrival.value = null
    begin(arrival)
  }, [arrival])
  useBeforeLeaving(() => {
    const step = attune.arrival.peek()?.step
    // What is on its way in comes in.
    if (step !== undefined && step !== 'coming-in') void attune.endArrival()
  })
}
