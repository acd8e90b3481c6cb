import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ExportFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Checkbox } from '../kit/choices.tsx'
import { TextField } from '../kit/field.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { Passphrase } from '../kit/passphrase.tsx'
import { ownFault } from './passphrase.ts'
import { Ready } from './ready.tsx'

/** Everything this person keeps, in one locked file that is theirs. The passphrase is kept nowhere. */
export function Export() {
  const { attune } = useApp()
  const words = useMessages('export')
  const { suggested, isWritten, suggest } = useSuggestion()
  const own = useSignal<{ typed: string; again: string } | null>(null)
  const fault = useSignal<ExportFault | 'differ' | null>(null)
  const isMaking = useSignal(false)
  const made = useSignal<{ file: File; isWhole: boolean } | null>(null)
  const make = async () => {
    const passphrase = own.value?.typed ?? suggested.value
    const wrong = own.value && ownFault(own.value.typed, own.value.again)
    if (wrong !== null) return (fault.value = wrong === 'short' ? 'passphrase-short' : wrong)
    if (passphrase === null || isMaking.value || !isWritten.value) return undefined
    isMaking.value = true
    fault.value = null
    const outcome = await attune.createExport(passphrase)
    isMaking.value = false
    if (!outcome.ok) return (fault.value = outcome.error.kind)
    const { isWhole } = outcome.value
    return (made.value = { file: toFile(outcome.value), isWhole })
  }
  if (made.value !== null)
    return <Ready {...made.value} passphrase={own.value === null ? suggested.value : null} />
  return (
    <Screen
      title={words.title}
      onSubmit={make}
      actions={
        <Button type="submit" disabled={!isWritten.value} busy={isMaking.value}>
          {words.make}
        </Button>
      }
    >
      <Why />
      {own.value === null ? (
        <Suggested
          passphrase={suggested.value ?? ''}
          another={suggest}
          own={() => (own.value = { typed: '', again: '' })}
        />
      ) : (
        <Own
          now={own.value}
          fault={fault.value}
          change={(more) => {
            own.value = own.value && { ...own.value, ...more }
            fault.value = null
          }}
          suggested={() => (own.value = null)}
        />
      )}
      <p>{words.writeDown}</p>
      <Checkbox checked={isWritten.value} onChange={(is) => (isWritten.value = is)}>
        {words.written}
      </Checkbox>
      <Status>{isMaking.value && words.making}</Status>
      <NotMade fault={fault.value} />
    </Screen>
  )
}

/** What is wrong with what was typed stands at its field. */
function NotMade({ fault }: { fault: ExportFault | 'differ' | null }) {
  const words = useMessages('export')
  const isTold = fault === null || fault === 'differ' || fault === 'passphrase-short'
  return <Fault>{!isTold && words.faults.make[fault]}</Fault>
}

function Why() {
  const words = useMessages('export')
  return (
    <>
      <p>{words.why}</p>
      <p class="second">{words.holds}</p>
    </>
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

function toFile({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): File {
  // A copy, because the type of a file's parts leaves out shared memory.
  return new File([new Uint8Array(bytes)], name, { type: 'application/octet-stream' })
}

interface SuggestedProps {
  passphrase: string
  another: () => unknown
  own: () => void
}

function Suggested({ passphrase, another, own }: SuggestedProps) {
  const { ports } = useApp()
  const words = useMessages('export')
  const said = useSignal('')
  const copy = async () => {
    said.value = (await ports.copy(passphrase)) ? words.copied : words.notCopied
  }
  return (
    <section class="stack">
      <h2>{words.passphrase}</h2>
      <p class="second">{words.suggested}</p>
      <Passphrase of={passphrase} />
      <div class="ways">
        <QuietButton onClick={copy}>{words.copy}</QuietButton>
        <QuietButton
          onClick={() => {
            said.value = ''
            return another()
          }}
        >
          {words.another}
        </QuietButton>
        <QuietButton onClick={own}>{words.own}</QuietButton>
      </div>
      <Status>{said.value}</Status>
    </section>
  )
}

interface OwnProps {
  now: { typed: string; again: string }
  fault: ExportFault | 'differ' | null
  change: (more: { typed?: string; again?: string }) => void
  suggested: () => void
}

function Own({ now, fault, change, suggested }: OwnProps) {
  const words = useMessages('export')
  return (
    <section class="stack">
      <TextField
        label={words.passphrase}
        hint={words.ownHint}
        fault={fault === 'passphrase-short' ? words.faults.make[fault] : null}
        value={now.typed}
        onInput={(typed) => change({ typed })}
      />
      <TextField
        label={words.repeat}
        fault={fault === 'differ' ? words.repeatWrong : null}
        value={now.again}
        onInput={(again) => change({ again })}
      />
      <div class="ways">
        <QuietButton onClick={suggested}>{words.useSuggested}</QuietButton>
      </div>
    </section>
  )
}
