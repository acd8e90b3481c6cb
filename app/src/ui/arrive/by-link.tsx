import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { PairingFault } from '../../session/attune-devices.ts'
import type { NameFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { useAsking } from '../use-asking.ts'
import { useBeforeLeaving, useThroughHelp } from '../use-through-help.ts'
import { Arriving } from './arriving.tsx'
import { LinkFault } from './link-fault.tsx'
import { useOwnName } from './own-name.ts'

interface Read {
  readonly link: string
  readonly kind: 'add' | 'move'
}

/** By a link from another device of this person's: read, named, compared, and in. */
export function ByLink() {
  const { attune, router } = useApp()
  const read = useThroughHelp<Read | null>('arrive.read', null)
  const link = useThroughHelp('arrive.link', '')
  const { fault, isBusy, ask } = useAsking<PairingFault>()
  const arrival = router.arrival.value
  const look = () => {
    if (link.value.trim() === '') return undefined
    // What would be refused at the end is said at the beginning.
    if (attune.spaces.value.length > 0) return (fault.value = 'not-empty')
    return ask(
      () => attune.readPairing(link.value),
      (kind) => (read.value = { link: link.value, kind }),
    )
  }
  useEffect(() => {
    if (arrival === null) return
    router.replace({ at: 'arrive', part: '' })
    router.arrival.value = null
    link.value = arrival
    void look()
  }, [arrival])
  const now = attune.arrival.value
  // What is on its way in comes in; whoever goes away before that has changed their mind.
  useBeforeLeaving(() => {
    const step = attune.arrival.peek()?.step
    if (step !== undefined && step !== 'coming-in') void attune.endArrival()
  })
  const another = () => {
    read.value = null
    link.value = ''
    fault.value = null
    if (now !== null) void attune.endArrival()
  }
  const kept = read.value
  if (now?.step === 'failed')
    return <Refused kind={now.fault ?? 'damaged'} read={kept} another={another} />
  if (now !== null) return <Arriving of={now} stop={another} />
  if (fault.value !== null) return <LinkFault kind={fault.value} again={look} another={another} />
  if (kept !== null) return <NameIt read={kept} another={another} />
  return isBusy.value ? <Looking /> : <Paste link={link} look={look} />
}

function Looking() {
  const words = useMessages('arrive')
  return (
    <Screen title={words.title}>
      <Status>{words.looking}</Status>
    </Screen>
  )
}

interface PasteProps {
  link: { value: string }
  look: () => unknown
}

function Paste({ link, look }: PasteProps) {
  const words = useMessages('arrive')
  return (
    <Screen
      title={words.title}
      onSubmit={look}
      actions={
        <>
          <Button type="submit" disabled={link.value.trim() === ''}>
            {words.look}
          </Button>
          <Link class="quiet as-button" to={{ at: 'arrive', part: 'lost' }}>
            {words.lost}
          </Link>
        </>
      }
    >
      <p>{words.how}</p>
      <TextField
        label={words.label}
        inputMode="url"
        isExact
        value={link.value}
        onInput={(typed) => (link.value = typed.slice(0, longestLink))}
      />
    </Screen>
  )
}

// A link is some 200 letters; whatever else was pasted need not be held.
const longestLink = 10_000

interface ReadProps {
  read: Read
  another: () => void
}

function NameIt({ read: { link, kind }, another }: ReadProps) {
  const { attune } = useApp()
  const { name: words, faults } = useMessages('arrive')
  const name = useOwnName()
  const { fault, isBusy, ask } = useAsking<PairingFault | NameFault>()
  const said = fault.value
  if (said !== null && said !== 'name-empty' && said !== 'name-too-long')
    return <LinkFault kind={said} again={() => (fault.value = null)} another={another} />
  return (
    <Screen
      key="name"
      title={words.title}
      onSubmit={() => ask(() => attune.arrive(link, name.value))}
      actions={
        <Button type="submit" busy={isBusy.value}>
          {words[kind]}
        </Button>
      }
    >
      <TextField
        label={words.label}
        hint={words.hint}
        fault={said && faults[said]}
        value={name.value}
        onInput={(typed) => (name.value = typed)}
      />
      {kind === 'add' && <p class="second">{words.watched}</p>}
    </Screen>
  )
}

/** It went wrong after it had asked: with the same name it may ask once more. */
function Refused({
  kind,
  read,
  another,
}: {
  kind: PairingFault
  read: Read | null
  another: () => void
}) {
  const { attune } = useApp()
  const name = useOwnName()
  const isAsking = useSignal(false)
  const again = async () => {
    if (read === null) return another()
    if (isAsking.value) return undefined
    isAsking.value = true
    await attune.arrive(read.link, name.value)
    isAsking.value = false
    return undefined
  }
  return <LinkFault kind={kind} again={again} another={another} />
}
