import { useEffect } from 'preact/hooks'
import type { WayKind, WaysView } from '../../session/attune-devices.ts'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen, WaitScreen } from '../ask-screen.tsx'
import { Row } from '../kit/row.tsx'
import { useAsking } from '../use-asking.ts'
import { PageToPrint } from './page.tsx'
import { PasskeyWay } from './passkey.tsx'
import { PassphraseWay } from './passphrase.tsx'
import { WordsWay } from './words.tsx'

/** What brings this person back when every device is lost: what is set, and what is not. */
export function Ways({ part }: { part: string }) {
  const { attune } = useApp()
  const { title, opening, faults } = useMessages('ways')
  const asking = useAsking<StorageFault>(faults)
  const open = () =>
    asking.ask(async () => {
      const opened = await attune.openWays()
      return opened.ok ? attune.openDevices() : opened
    })
  useEffect(() => void open(), [])
  const ways = attune.ways.value
  if (ways === null)
    return <WaitScreen title={title} asking={asking} working={opening} again={open} />
  switch (part) {
    case 'words':
      return <WordsWay ways={ways} />
    case 'passphrase':
      return <PassphraseWay ways={ways} />
    case 'passkey':
      return <PasskeyWay ways={ways} />
    case 'page':
      return hasPage(ways) ? <PageToPrint ways={ways} /> : <Overview of={ways} />
    default:
      return <Overview of={ways} />
  }
}

/** A passkey leaves nothing to write down. */
function hasPage({ set }: WaysView): boolean {
  return set.some((one) => one !== 'passkey')
}

type Shown = WayKind | 'device'

const shown = ['words', 'passphrase', 'passkey', 'device'] as const satisfies readonly Shown[]

function Overview({ of }: { of: WaysView }) {
  const { attune } = useApp()
  const words = useMessages('ways')
  const others = attune.devices.value?.devices.filter(({ isThis, isGoing }) => !isThis && !isGoing)
  const isSet = (one: Shown) =>
    one === 'device' ? others !== undefined && others.length > 0 : of.set.includes(one)
  return (
    <AskScreen
      key="overview"
      title={words.title}
      says={[of.set.length === 0 ? words.none : words.some]}
      or={[hasPage(of) && [words.page.title, { at: 'ways', part: 'page' }]]}
    >
      <Some heading={words.set} of={shown.filter(isSet)} ways={of} isSet />
      <Some heading={words.notSet} of={shown.filter((one) => !isSet(one))} ways={of} />
      <section class="stack">
        <h2>{words.also}</h2>
        <ul class="rows">
          <Row to={{ at: 'export' }} title={words.file} note={words.fileNote} />
        </ul>
      </section>
    </AskScreen>
  )
}

interface SomeProps {
  heading: string
  of: readonly Shown[]
  ways: WaysView
  isSet?: boolean
}

function Some({ heading, of, ways, isSet = false }: SomeProps) {
  const words = useMessages('ways')
  if (of.length === 0) return null
  const noteOf = (one: Shown) => {
    if (one !== 'device' && ways.worn.includes(one)) return words.worn
    if (one === 'passkey' && !isSet && !ways.canPasskey) return words.passkey.cannot
    return isSet ? words.setNotes[one] : words.notes[one]
  }
  return (
    <section class="stack">
      <h2>{heading}</h2>
      <ul class="rows">
        {of.map((one) => (
          <Row
            key={one}
            to={one === 'device' ? { at: 'devices', part: '' } : { at: 'ways', part: one }}
            title={words.names[one]}
            note={noteOf(one)}
          />
        ))}
      </ul>
    </section>
  )
}
