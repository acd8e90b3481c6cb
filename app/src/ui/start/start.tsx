import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { MayStart } from '../../session/attune.ts'
import type { StartFault } from '../../session/faults.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault } from '../kit/status.tsx'
import { NotFetched } from '../lazy.tsx'
import { NotProtected } from '../not-protected.tsx'
import type { AnswersSoFar } from './answers.ts'
import { answersToStart, firstOpenStep, noAnswers, startSteps } from './answers.ts'
import { KeeperStep, KindStep, LanguageStep, NameStep, StageStep } from './steps.tsx'

/** A space in short steps, one question each. Nothing is kept before the last one. */
export function Start({ step }: { step: number }) {
  const { router, language } = useApp()
  const answers = useKept<AnswersSoFar>('start', noAnswers)
  const may = useMayStart()
  const token = useToken()
  // Another space may be started later: it asks everything anew.
  const finish = () => {
    answers.value = noAnswers
    may.value = 'asking'
    token.value = null
  }
  if (may.value === 'needs-link') return <NeedsLink />
  if (may.value === 'not-fetched') return <NotFetched />
  const at = Math.min(step, firstOpenStep(answers.value))
  const props = {
    answers: answers.value,
    offline: may.value === 'offline',
    change: (more: Partial<AnswersSoFar>) => (answers.value = { ...answers.value, ...more }),
    next: () => router.go({ at: 'start', step: at + 1 }),
  }
  const name = startSteps[at] ?? 'know'
  const key = `${name}-${language.value}`
  switch (name) {
    case 'name':
      return <NameStep key={key} {...props} />
    case 'kind':
      return <KindStep key={key} {...props} />
    case 'stage':
      return <StageStep key={key} {...props} />
    case 'language':
      return <LanguageStep {...props} />
    case 'keeper':
      return <KeeperStep key={key} {...props} />
    case 'know':
      return (
        <KnowStep
          key={key}
          answers={answers.value}
          refuse={() => (may.value = 'needs-link')}
          finish={finish}
        />
      )
  }
}

type May = 'asking' | MayStart | 'not-fetched'

/** Asked before anybody types anything for nothing. */
function useMayStart() {
  const { attune, router } = useApp()
  const may = useKept<May>('start.may', 'asking')
  const token = useToken()
  const arrival = router.arrival.value
  useEffect(() => {
    if (arrival !== null) {
      token.value = new URL(arrival).hash.slice(1)
      router.arrival.value = null
    }
    attune.canStart(token.value).then(
      (answer) => {
        may.value = answer
        if (answer !== 'given-back') return
        // The link is used up, for a space that is here already.
        token.value = null
        may.value = 'asking'
        router.replace({ at: 'home' })
      },
      () => (may.value = 'not-fetched'),
    )
  }, [arrival])
  return may
}

function useToken() {
  return useKept<string | null>('start.token', null)
}

interface KnowProps {
  answers: AnswersSoFar
  refuse: () => void
  finish: () => void
}

function KnowStep({ answers, refuse, finish }: KnowProps) {
  const { attune, router, language } = useApp()
  const start = useMessages('start')
  const token = useToken()
  const fault = useSignal<StartFault | null>(null)
  const isBusy = useSignal(false)
  const begin = async () => {
    const whole = answersToStart(answers, language.value, token.value)
    if (whole === null || isBusy.value) return
    isBusy.value = true
    const outcome = await attune.start(whole)
    isBusy.value = false
    if (outcome.ok) {
      finish()
      router.replace({ at: 'invite' })
    } else if (outcome.error.kind === 'needs-link') refuse()
    else fault.value = outcome.error.kind
  }
  const sentences: Readonly<Record<StartFault, string>> = start.faults
  return (
    <Screen
      title={start.know.title}
      onSubmit={begin}
      actions={
        <Button type="submit" busy={isBusy.value}>
          {start.know.begin}
        </Button>
      }
    >
      <NotProtected />
      <Fault>{fault.value !== null && sentences[fault.value]}</Fault>
    </Screen>
  )
}

function NeedsLink() {
  const { router } = useApp()
  const start = useMessages('start')
  const welcome = useMessages('welcome')
  return (
    <Screen
      title={start.needsLink.title}
      actions={
        <Button onClick={() => router.replace({ at: 'join', step: 0 })}>{welcome.join}</Button>
      }
    >
      <p>{start.needsLink.body}</p>
      <p class="second">{start.needsLink.join}</p>
    </Screen>
  )
}
