import { useEffect } from 'preact/hooks'
import type { PairingFault } from '../../session/attune-devices.ts'
import type { NameFault } from '../../session/faults.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { AskScreen, faultOfField } from '../ask-screen.tsx'
import { TextField } from '../kit/field.tsx'
import { Link } from '../kit/link.tsx'
import { typedInto } from '../typed-into.ts'
import type { Asking } from '../use-asking.ts'
import { useAsking } from '../use-asking.ts'
import { useBeforeLeaving, useThroughHelp } from '../use-through-help.ts'
import { Arriving } from './arriving.tsx'
import { LinkFault } from './link-fault.tsx'
import { useSuggestedName } from './suggested-name.ts'

type Kind = 'add' | 'move'

/** By a link from another device of this person's: read, named, compared, and in. */
export function ByLink() {
  const { attune, router } = useApp()
  const link = useThroughHelp('arrive.link', '')
  /** What the link turned out to be. */
  const kind = useThroughHelp<Kind | null>('arrive.kind', null)
  const name = useKept('arrive.name', useSuggestedName())
  const reading = useAsking<PairingFault>()
  const coming = useAsking<PairingFault | NameFault>()
  const arrival = router.arrival.value
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
  useEffect(() => {
    if (arrival === null) return
    router.replace({ at: 'arrive', part: '' })
    router.arrival.value = null
    link.value = arrival
    void read()
  }, [arrival])
  // What is on its way in comes in; whoever goes away before that has changed their mind.
  useBeforeLeaving(() => {
    const step = attune.arrival.peek()?.step
    if (step !== undefined && step !== 'coming-in') void attune.endArrival()
  })
  const failed =
    now === null ? coming.fault.value : now.step === 'failed' ? (now.fault ?? 'damaged') : null
  if (failed !== null && !isOfName(failed))
    return <LinkFault kind={failed} again={kind.value === null ? another : ask} another={another} />
  if (now !== null) return <Arriving of={now} stop={another} />
  if (reading.fault.value !== null)
    return <LinkFault kind={reading.fault.value} again={read} another={another} />
  if (kind.value !== null) return <NameIt kind={kind.value} name={name} coming={coming} ask={ask} />
  return <Paste link={link} reading={reading} read={read} />
}

const ofName = ['name-empty', 'name-too-long'] as const

function isOfName(fault: PairingFault | NameFault): fault is NameFault {
  return ofName.some((one) => one === fault)
}

interface PasteProps {
  link: { value: string }
  reading: Asking<PairingFault>
  read: () => unknown
}

function Paste({ link, reading, read }: PasteProps) {
  const words = useMessages('arrive')
  return (
    <AskScreen
      title={words.title}
      asking={reading}
      faults={noFaults}
      working={words.looking}
      go={words.look}
      run={read}
      more={
        <Link class="quiet as-button" to={{ at: 'arrive', part: 'lost' }}>
          {words.lost}
        </Link>
      }
    >
      {/* A link that was opened is nothing to read. */}
      {!reading.isBusy.value && (
        <>
          <p>{words.how}</p>
          <TextField
            label={words.label}
            inputMode="url"
            isExact
            value={link.value}
            onInput={(typed) => (link.value = typed.slice(0, longestLink))}
          />
        </>
      )}
    </AskScreen>
  )
}

// A link is some 200 letters; whatever else was pasted need not be held.
const longestLink = 10_000

/** Each has a screen of its own. */
const noFaults: Readonly<Record<string, string>> = {}

interface NameProps {
  kind: Kind
  name: { value: string }
  coming: Asking<PairingFault | NameFault>
  ask: () => unknown
}

function NameIt({ kind, name, coming, ask }: NameProps) {
  const { name: words, faults: said } = useMessages('arrive')
  const faults: Readonly<Record<string, string>> = said
  return (
    <AskScreen
      key="name"
      title={words.title}
      asking={coming}
      faults={faults}
      ofField={ofName}
      go={words[kind]}
      run={ask}
    >
      <TextField
        label={words.label}
        hint={words.hint}
        fault={faultOfField(coming, ofName, faults)}
        {...typedInto(name, coming.fault)}
      />
      {kind === 'add' && <p class="second">{words.watched}</p>}
    </AskScreen>
  )
}
