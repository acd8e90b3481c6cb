import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ExportedFile } from '../../session/attune.ts'
import type { ExportFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { QuietButton } from '../kit/button.tsx'
import { Checkbox } from '../kit/choices.tsx'
import { TextField } from '../kit/field.tsx'
import { Passphrase } from '../kit/passphrase.tsx'
import { Status } from '../kit/status.tsx'
import { useAsking } from '../use-asking.ts'
import { ownFault } from './passphrase.ts'
import { Ready } from './ready.tsx'

/** Everything this person keeps, in one locked file that is theirs. The passphrase is kept nowhere. */
export function Export() {
  const { attune } = useApp()
  const words = useMessages('export')
  const { suggested, isWritten, suggest } = useSuggestion()
  const isOwn = useSignal(false)
  const [typed, again] = [useSignal(''), useSignal('')]
  const made = useSignal<{ file: File; isWhole: boolean } | null>(null)
  const asking = useAsking<ExportFault | 'differ'>({
    ...words.faults.make,
    differ: words.repeatWrong,
  })
  const takeOwn = (is: boolean) => () => {
    isOwn.value = is
    typed.value = again.value = ''
  }
  const make = () => {
    const wrong = isOwn.value ? ownFault(typed.value, again.value) : null
    if (wrong !== null) return (asking.fault.value = wrong)
    const passphrase = isOwn.value ? typed.value : suggested.value
    if (passphrase === null) return undefined
    return asking.ask(
      () => attune.createExport(passphrase),
      (of) => (made.value = { file: toFile(of), isWhole: of.isWhole }),
    )
  }
  if (made.value !== null)
    return <Ready {...made.value} passphrase={isOwn.value ? null : suggested.value} />
  return (
    <AskScreen
      title={words.title}
      says={[words.why]}
      note={words.holds}
      asking={asking}
      working={words.making}
      go={[words.make, make]}
      isOff={!isWritten.value}
    >
      <section class="stack">
        {isOwn.value ? (
          <>
            <TextField
              label={words.passphrase}
              hint={words.ownHint}
              {...asking.field(typed, 'passphrase-short')}
            />
            <TextField label={words.repeat} {...asking.field(again, 'differ')} />
            <div class="ways">
              <QuietButton onClick={takeOwn(false)}>{words.useSuggested}</QuietButton>
            </div>
          </>
        ) : (
          <Suggested of={suggested.value ?? ''} another={suggest} own={takeOwn(true)} />
        )}
      </section>
      <p>{words.writeDown}</p>
      <Checkbox checked={isWritten.value} onChange={(is) => (isWritten.value = is)}>
        {words.written}
      </Checkbox>
    </AskScreen>
  )
}

/** Another suggestion has not been written down yet. */
function useSuggestion() {
  const { attune } = useApp()
  const suggested = useSignal<string | null>(null)
  const isWritten = useSignal(false)
  const suggest = async () => {
    suggested.value = await attune.suggestPassphrase()
    isWritten.value = false
  }
  useEffect(() => void suggest(), [])
  return { suggested, isWritten, suggest }
}

interface SuggestedProps {
  of: string
  another: () => unknown
  own: () => void
}

function Suggested({ of, another, own }: SuggestedProps) {
  const { ports } = useApp()
  const words = useMessages('export')
  const said = useSignal('')
  const copy = async () => {
    said.value = (await ports.copy(of)) ? words.copied : words.notCopied
  }
  const suggest = () => {
    said.value = ''
    return another()
  }
  return (
    <>
      <h2>{words.passphrase}</h2>
      <p class="second">{words.suggested}</p>
      <Passphrase of={of} />
      <div class="ways">
        <QuietButton onClick={copy}>{words.copy}</QuietButton>
        <QuietButton onClick={suggest}>{words.another}</QuietButton>
        <QuietButton onClick={own}>{words.own}</QuietButton>
      </div>
      <Status>{said.value}</Status>
    </>
  )
}

function toFile({ name, bytes }: ExportedFile): File {
  // A copy, because the type of a file's parts leaves out shared memory.
  return new File([new Uint8Array(bytes)], name, { type: 'application/octet-stream' })
}
