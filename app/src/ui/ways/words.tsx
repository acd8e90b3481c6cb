import { useSignal } from '@preact/signals'
import type { WaysView } from '../../session/attune-devices.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { QuietButton } from '../kit/button.tsx'
import { Paragraphs } from '../paragraphs.tsx'
import { useAsking } from '../use-asking.ts'
import { useBeforeHidden } from '../use-before-gone.ts'
import { useThroughHelp } from '../use-through-help.ts'
import { Confirm } from './confirm.tsx'
import { IsSet } from './is-set.tsx'
import { PrintWords } from './page.tsx'
import type { Proposed } from './proposed.ts'
import { WordList } from './word-list.tsx'

/** Words are shown while they are being set up, and never again (T18). */
export function WordsWay({ ways }: { ways: WaysView }) {
  const proposed = useThroughHelp<Proposed | null>('ways.words', null)
  const { words } = useMessages('ways')
  // Told at once, before it is read back.
  const isSet = useSignal(ways.set.includes('words'))
  const now = proposed.value
  const go = (step: Proposed['step']) => () => {
    if (now !== null) proposed.value = { ...now, step }
  }
  const done = () => {
    // Nobody needs them here any more.
    proposed.value = null
    isSet.value = true
  }
  switch (now?.step) {
    case undefined:
      return isSet.value ? (
        <IsSet kind="words" ways={ways} anew={() => (isSet.value = false)}>
          <Paragraphs of={Object.values(words.set)} />
        </IsSet>
      ) : (
        <Before propose={(first) => (proposed.value = first)} />
      )
    case 'show':
      return <Show of={now} next={go('confirm')} print={go('print')} />
    case 'print':
      return <PrintWords of={now} back={go('show')} />
    case 'confirm':
      return <Confirm of={now} back={go('show')} done={done} />
  }
}

function Before({ propose }: { propose: (first: Proposed) => void }) {
  const { attune, language, ports } = useApp()
  const { words, faults } = useMessages('ways')
  const asking = useAsking<never>(faults)
  const made = (of: readonly string[]) => {
    // One of each four, so that no part of the paper goes unread.
    const places = [0, 4, 8].map((from) => from + Math.floor(ports.chance() * 4))
    propose({ words: of, language: language.value, places, step: 'show' })
  }
  const show = () =>
    asking.ask(
      async () => ({ ok: true, value: await attune.proposeWords(language.value) }) as const,
      made,
    )
  return <AskScreen key="before" {...words} asking={asking} go={[words.show, show]} />
}

interface ShowProps {
  of: Proposed
  next: () => void
  print: () => void
}

function Show({ of, next, print }: ShowProps) {
  const { words } = useMessages('ways')
  const isCovered = useSignal(false)
  // Phones keep a picture of each page that goes out of sight.
  useBeforeHidden(() => (isCovered.value = true))
  return (
    <AskScreen
      key="show"
      title={words.write}
      says={[words.onPaper]}
      go={[words.written, next]}
      or={[[words.print, print]]}
    >
      {isCovered.value ? (
        <QuietButton onClick={() => (isCovered.value = false)}>{words.uncover}</QuietButton>
      ) : (
        <WordList of={of} />
      )}
    </AskScreen>
  )
}
