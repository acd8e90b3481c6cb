import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { ComeBack, ComeBackFault, WordsCheck } from '../../session/attune-devices.ts'
import type { NameFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fillText } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { TextArea, TextField } from '../kit/field.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { ToToday } from '../kit/to-today.tsx'
import { nameList } from '../name-list.ts'
import type { Asking } from '../use-asking.ts'
import { useAsking } from '../use-asking.ts'
import { useThroughHelp } from '../use-through-help.ts'
import { useSuggestedName } from './own-name.ts'

/** All twelve in one field, as they stand on the paper. */
export function ByWords() {
  const { attune } = useApp()
  const { words, faults } = useMessages('arrive')
  const typed = useThroughHelp('arrive.words', '')
  const check = useSignal<WordsCheck | null>(null)
  const back = useComingBack()
  const wrong = useWrongWords(check.value)
  const go = async () => {
    back.fault.value = null
    check.value = await attune.checkWords(typed.value).catch(() => null)
    const { count, unknown } = check.value ?? { count: 12, unknown: [] }
    if (count === 12 && unknown.length === 0) await back.go({ kind: 'words', words: typed.value })
  }
  return (
    <Coming of={back} title={words.title} go={go} shownByField={ofWords}>
      <TextArea
        label={words.label}
        hint={words.hint}
        fault={wrong ?? faultOf(back, ofWords, faults)}
        isExact
        value={typed.value}
        onInput={(text) => {
          typed.value = text
          check.value = null
          back.fault.value = null
        }}
      />
    </Coming>
  )
}

const ofWords = ['words-unknown', 'words-wrong'] as const

/** Named by its place, so that nobody has to compare all twelve. */
function useWrongWords(check: WordsCheck | null): string | null {
  const { language } = useApp()
  const { words } = useMessages('arrive')
  if (check === null) return null
  const { count, unknown } = check
  if (count !== 12) return fillText(words.count, { count: String(count) })
  const places = nameList(
    unknown.map((place) => String(place + 1)),
    language.value,
  ).join('')
  if (unknown.length === 0) return null
  return fillText(unknown.length === 1 ? words.unknownOne : words.unknown, { places })
}

export function ByPassphrase() {
  const { passphrase: words, faults } = useMessages('arrive')
  const code = useThroughHelp('arrive.code', '')
  const typed = useThroughHelp('arrive.passphrase', '')
  const back = useComingBack()
  const type = (into: { value: string }) => (text: string) => {
    into.value = text
    back.fault.value = null
  }
  return (
    <Coming
      of={back}
      title={words.title}
      go={() => back.go({ kind: 'passphrase', code: code.value, passphrase: typed.value })}
      shownByField={[...ofCode, ...ofPassphrase]}
    >
      <TextField
        label={words.code}
        hint={words.codeHint}
        fault={faultOf(back, ofCode, faults)}
        isExact
        value={code.value}
        onInput={type(code)}
      />
      <TextField
        label={words.label}
        fault={faultOf(back, ofPassphrase, faults)}
        isExact
        value={typed.value}
        onInput={type(typed)}
      />
    </Coming>
  )
}

const ofCode = ['code-wrong'] as const
const ofPassphrase = ['passphrase-wrong'] as const

export function ByPasskey() {
  const { passkey: words } = useMessages('arrive')
  const back = useComingBack()
  return (
    <Coming of={back} title={words.title} go={() => back.go({ kind: 'passkey' })}>
      <p>{words.body}</p>
    </Coming>
  )
}

type BackFault = ComeBackFault | NameFault

interface ComingBack extends Asking<BackFault> {
  readonly isBack: { value: boolean }
  go(by: ComeBack): Promise<void>
}

/** The device begins with a name that says what it is; another can be given once it is in. */
function useComingBack(): ComingBack {
  const { attune } = useApp()
  const name = useSuggestedName()
  const asking = useAsking<BackFault>()
  const isBack = useSignal(false)
  return {
    ...asking,
    isBack,
    go: (by) =>
      asking.ask(
        () => attune.comeBack(by, name),
        () => (isBack.value = true),
      ),
  }
}

function faultOf(
  { fault }: ComingBack,
  kinds: readonly BackFault[],
  faults: Readonly<Record<BackFault, string>>,
): string | null {
  return fault.value !== null && kinds.includes(fault.value) ? faults[fault.value] : null
}

interface ComingProps {
  of: ComingBack
  title: string
  go: () => unknown
  /** Faults that stand under what they are about. */
  shownByField?: readonly BackFault[]
  children: ComponentChildren
}

function Coming({ of, title, go, shownByField = [], children }: ComingProps) {
  const words = useMessages('arrive')
  const { fault, isBusy, isBack } = of
  if (isBack.value) return <IsBack />
  return (
    <Screen
      title={title}
      onSubmit={go}
      actions={
        <Button type="submit" busy={isBusy.value}>
          {words.back.go}
        </Button>
      }
    >
      {children}
      <Status>{isBusy.value && words.back.working}</Status>
      <Fault>
        {fault.value && !shownByField.includes(fault.value) && words.faults[fault.value]}
      </Fault>
    </Screen>
  )
}

/** Whoever has the lost device still reads along until it is removed. */
function IsBack() {
  const { router } = useApp()
  const { back: words } = useMessages('arrive')
  return (
    <Screen
      key="back"
      title={words.title}
      actions={
        <>
          <ToToday />
          <QuietButton onClick={() => router.replace({ at: 'devices', part: '' })}>
            {words.devices}
          </QuietButton>
        </>
      }
    >
      <p>{words.body}</p>
      <p>{words.lost}</p>
    </Screen>
  )
}
