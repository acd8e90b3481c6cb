import { useSignal } from '@preact/signals'
import type { WaysView } from '../../session/attune-devices.ts'
import type { Language } from '../../content/language.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { useAsking } from '../use-asking.ts'
import { useBeforeHidden } from '../use-before-gone.ts'
import { useThroughHelp } from '../use-through-help.ts'
import { Confirm, WordsAreSet } from './confirm.tsx'
import { IsSet } from './is-set.tsx'
import { PrintWords } from './page.tsx'
import { WordList } from './word-list.tsx'

export interface Proposed {
  readonly words: readonly string[]
  readonly language: Language
  /** Three that are asked for, from 0. */
  readonly places: readonly number[]
  readonly step: 'show' | 'print' | 'confirm' | 'set'
}

/** Words are shown while they are being set up, and never again (T18). */
export function WordsWay({ ways }: { ways: WaysView }) {
  const proposed = useThroughHelp<Proposed | null>('ways.words', null)
  const isAnew = useSignal(false)
  const now = proposed.value
  const { words } = useMessages('ways')
  const go = (step: Proposed['step']) => () => {
    if (now !== null) proposed.value = { ...now, step }
  }
  switch (now?.step) {
    case undefined:
      return ways.set.includes('words') && !isAnew.value ? (
        <IsSet kind="words" ways={ways} anew={() => (isAnew.value = true)}>
          <p>{words.cannotShow}</p>
        </IsSet>
      ) : (
        <Before propose={(first) => (proposed.value = first)} />
      )
    case 'show':
      return <Show of={now} next={go('confirm')} print={go('print')} />
    case 'print':
      return <PrintWords of={now} back={go('show')} />
    case 'confirm':
      return <Confirm of={now} back={go('show')} done={go('set')} />
    case 'set':
      // They are not needed any more.
      return <WordsAreSet forget={() => (proposed.value = null)} />
  }
}

function Before({ propose }: { propose: (first: Proposed) => void }) {
  const { attune, language, ports } = useApp()
  const { words, faults } = useMessages('ways')
  const { fault, isBusy, ask } = useAsking<never>()
  const show = () =>
    ask(
      async () => ({ ok: true, value: await attune.proposeWords(language.value) }) as const,
      (made) =>
        propose({
          words: made,
          language: language.value,
          // One of each four, so that no part of the paper goes unread.
          places: [0, 4, 8].map((from) => from + Math.floor(ports.chance() * 4)),
          step: 'show',
        }),
    )
  return (
    <Screen
      key="before"
      title={words.title}
      actions={
        <Button busy={isBusy.value} onClick={show}>
          {words.show}
        </Button>
      }
    >
      <p>{words.what}</p>
      <p>{words.once}</p>
      <p>{words.alone}</p>
      <Fault>{fault.value && faults[fault.value]}</Fault>
    </Screen>
  )
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
    <Screen
      key="show"
      title={words.write}
      actions={
        <>
          <Button onClick={next}>{words.written}</Button>
          <QuietButton onClick={print}>{words.print}</QuietButton>
        </>
      }
    >
      <p>{words.onPaper}</p>
      {isCovered.value ? (
        <QuietButton onClick={() => (isCovered.value = false)}>{words.uncover}</QuietButton>
      ) : (
        <WordList of={of.words} language={of.language} />
      )}
      <Status>{isCovered.value && words.covered}</Status>
    </Screen>
  )
}
