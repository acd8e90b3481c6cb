import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { ComeBack, ComeBackFault, WordsCheck } from '../../session/attune-devices.ts'
import type { NameFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { fillText } from '../fill.ts'
import { TextArea, TextField } from '../kit/field.tsx'
import { nameList } from '../name-list.ts'
import { NotYetSafe } from '../not-protected.tsx'
import { useAsking } from '../use-asking.ts'
import { useThroughHelp } from '../use-through-help.ts'
import { useSuggestedName } from './suggested-name.ts'

/** All twelve in one field, as they stand on the paper. */
export function ByWords() {
  const { attune, language } = useApp()
  const { words } = useMessages('arrive')
  const typed = useThroughHelp('arrive.words', '')
  const check = useSignal<WordsCheck | null>(null)
  const back = useComingBack()
  const go = async () => {
    check.value = await attune.checkWords(typed.value).catch(() => null)
    const { count, unknown } = check.value ?? right
    if (count === 12 && unknown.length === 0) await back.go({ kind: 'words', words: typed.value })
  }
  /** Named by its place, so that nobody has to compare all twelve. */
  const wrongWords = () => {
    const { count, unknown } = check.value ?? right
    if (count !== 12) return fillText(words.count, { count: String(count) })
    if (unknown.length === 0) return null
    const numbers = unknown.map((place) => String(place + 1))
    const places = nameList(numbers, language.value).join('')
    return fillText(unknown.length === 1 ? words.unknownOne : words.unknown, { places })
  }
  const field = back.field(typed, 'words-unknown', 'words-wrong')
  return (
    <Coming of={back} title={words.title} go={go}>
      <TextArea
        label={words.label}
        hint={words.hint}
        isExact
        {...field}
        fault={wrongWords() ?? field.fault}
        onInput={(text) => {
          check.value = null
          field.onInput(text)
        }}
      />
    </Coming>
  )
}

const right: WordsCheck = { count: 12, unknown: [] }

export function ByPassphrase() {
  const { passphrase: words } = useMessages('arrive')
  const code = useThroughHelp('arrive.code', '')
  const passphrase = useThroughHelp('arrive.passphrase', '')
  const back = useComingBack()
  return (
    <Coming
      of={back}
      title={words.title}
      go={() => back.go({ kind: 'passphrase', code: code.value, passphrase: passphrase.value })}
    >
      <TextField
        label={words.code}
        hint={words.codeHint}
        isExact
        {...back.field(code, 'code-wrong')}
      />
      <TextField label={words.label} isExact {...back.field(passphrase, 'passphrase-wrong')} />
    </Coming>
  )
}

export function ByPasskey() {
  const { passkey: words } = useMessages('arrive')
  const back = useComingBack()
  return (
    <Coming of={back} title={words.title} go={() => back.go({ kind: 'passkey' })}>
      <p>{words.body}</p>
    </Coming>
  )
}

/** The device begins with a name that says what it is; another can be given once it is in. */
function useComingBack() {
  const { attune } = useApp()
  const { faults } = useMessages('arrive')
  const name = useSuggestedName()
  const asking = useAsking<ComeBackFault | NameFault>(faults)
  const isBack = useSignal(false)
  const arrived = () => (isBack.value = true)
  return {
    ...asking,
    isBack,
    go: (by: ComeBack) => asking.ask(() => attune.comeBack(by, name), arrived),
  }
}

interface ComingProps {
  of: ReturnType<typeof useComingBack>
  title: string
  go: () => unknown
  children: ComponentChildren
}

function Coming({ of, title, go, children }: ComingProps) {
  const { back: words } = useMessages('arrive')
  return of.isBack.value ? (
    <AskScreen
      key="back"
      {...words}
      // Whoever has the lost device reads along until it is removed.
      says={[words.lost]}
      go="toToday"
      or={[[words.devices, { at: 'devices', part: '' }]]}
    >
      <NotYetSafe />
    </AskScreen>
  ) : (
    <AskScreen title={title} asking={of} working={words.working} go={[words.go, go]}>
      {children}
    </AskScreen>
  )
}
