import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { ComeBack, ComeBackFault, WordsCheck } from '../../session/attune-devices.ts'
import type { NameFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen, faultOfField } from '../ask-screen.tsx'
import { fillText } from '../fill.ts'
import { TextArea, TextField } from '../kit/field.tsx'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import { ToToday } from '../kit/to-today.tsx'
import { nameList } from '../name-list.ts'
import { typedInto } from '../typed-into.ts'
import type { Asking } from '../use-asking.ts'
import { useAsking } from '../use-asking.ts'
import { useThroughHelp } from '../use-through-help.ts'
import { useSuggestedName } from './suggested-name.ts'

/** All twelve in one field, as they stand on the paper. */
export function ByWords() {
  const { attune } = useApp()
  const { words, faults } = useMessages('arrive')
  const typed = useThroughHelp('arrive.words', '')
  const check = useSignal<WordsCheck | null>(null)
  const back = useComingBack()
  const go = async () => {
    check.value = await attune.checkWords(typed.value).catch(() => null)
    const { count, unknown } = check.value ?? { count: 12, unknown: [] }
    if (count === 12 && unknown.length === 0) await back.go({ kind: 'words', words: typed.value })
  }
  return (
    <Coming of={back} title={words.title} go={go} ofField={ofWords}>
      <TextArea
        label={words.label}
        hint={words.hint}
        fault={useWrongWords(check.value) ?? faultOfField(back, ofWords, faults)}
        isExact
        {...typedInto(typed, check, back.fault)}
      />
    </Coming>
  )
}

const ofWords = ['words-unknown', 'words-wrong'] as const

/** Named by its place, so that nobody has to compare all twelve. */
function useWrongWords(check: WordsCheck | null): string | null {
  const { language } = useApp()
  const { words } = useMessages('arrive')
  const { count, unknown } = check ?? { count: 12, unknown: [] }
  if (count !== 12) return fillText(words.count, { count: String(count) })
  if (unknown.length === 0) return null
  const numbers = unknown.map((place) => String(place + 1))
  const places = nameList(numbers, language.value).join('')
  return fillText(unknown.length === 1 ? words.unknownOne : words.unknown, { places })
}

export function ByPassphrase() {
  const { passphrase: words, faults } = useMessages('arrive')
  const code = useThroughHelp('arrive.code', '')
  const passphrase = useThroughHelp('arrive.passphrase', '')
  const back = useComingBack()
  const fieldOf = (typed: { value: string }, kind: BackFault) => ({
    fault: faultOfField(back, [kind], faults),
    isExact: true,
    ...typedInto(typed, back.fault),
  })
  return (
    <Coming
      of={back}
      title={words.title}
      go={() => back.go({ kind: 'passphrase', code: code.value, passphrase: passphrase.value })}
      ofField={['code-wrong', 'passphrase-wrong']}
    >
      <TextField label={words.code} hint={words.codeHint} {...fieldOf(code, 'code-wrong')} />
      <TextField label={words.label} {...fieldOf(passphrase, 'passphrase-wrong')} />
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
  const arrived = () => (isBack.value = true)
  return {
    ...asking,
    isBack,
    go: (by) => asking.ask(() => attune.comeBack(by, name), arrived),
  }
}

interface ComingProps {
  of: ComingBack
  title: string
  go: () => unknown
  ofField?: readonly BackFault[]
  children: ComponentChildren
}

function Coming({ of, title, go, ofField, children }: ComingProps) {
  const { back: words, faults } = useMessages('arrive')
  if (of.isBack.value)
    return (
      <Screen
        key="back"
        title={words.title}
        actions={
          <>
            <ToToday />
            <Link class="quiet as-button" to={{ at: 'devices', part: '' }}>
              {words.devices}
            </Link>
          </>
        }
      >
        <p>{words.body}</p>
        {/* Whoever has the lost device reads along until it is removed. */}
        <p>{words.lost}</p>
      </Screen>
    )
  return (
    <AskScreen
      title={title}
      asking={of}
      faults={faults}
      {...(ofField && { ofField })}
      working={words.working}
      go={words.go}
      run={go}
    >
      {children}
    </AskScreen>
  )
}
