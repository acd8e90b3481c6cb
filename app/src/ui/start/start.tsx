import { useEffect } from 'preact/hooks'
import { bondKinds, bondStages } from '../../content/bond.ts'
import type { MayStart } from '../../session/attune.ts'
import type { StartFault } from '../../session/faults.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { ChoiceScreen, KeeperScreen, NameScreen } from '../first-questions.tsx'
import { languageChoices, named } from '../kit/choices.tsx'
import { Status } from '../kit/status.tsx'
import { NotFetched } from '../lazy.tsx'
import { NotProtected } from '../not-protected.tsx'
import { useAsking } from '../use-asking.ts'
import type { AnswersSoFar } from './answers.ts'
import { answersToStart, firstOpenStep, noAnswers, startSteps } from './answers.ts'

/** A space in short steps, one question each. Nothing is kept before the last one. */
export function Start({ step }: { step: number }) {
  const { attune, router, language } = useApp()
  const start = useMessages('start')
  const welcome = useMessages('welcome')
  const kept = useKept<AnswersSoFar>('start', noAnswers)
  const { may, token } = useMayStart()
  const asking = useAsking<StartFault>(start.faults)
  const answers = kept.value
  if (may.value === 'needs-link')
    return (
      <AskScreen
        key="needs-link"
        {...start.needsLink}
        note={start.needsLink.join}
        go={[welcome.join, () => router.replace({ at: 'join', step: 0 })]}
      />
    )
  if (may.value === 'not-fetched') return <NotFetched />
  const at = Math.min(step, firstOpenStep(answers))
  const name = startSteps[at] ?? 'know'
  if (name !== 'know')
    return (
      <Question
        // The language is changed by its own question, which goes on standing there.
        key={name === 'language' ? name : `${name}-${language.value}`}
        name={name}
        answers={answers}
        offline={may.value === 'offline'}
        change={(more) => (kept.value = { ...kept.value, ...more })}
        next={() => router.go({ at: 'start', step: at + 1 })}
      />
    )
  // Another space may be started later: it asks everything anew.
  const finish = () => {
    kept.value = noAnswers
    token.value = null
    router.replace({ at: 'invite' })
  }
  const begin = async () => {
    const whole = answersToStart(answers, language.value, token.value)
    if (whole === null) return
    await asking.ask(() => attune.start(whole), finish)
    if (asking.fault.value !== 'needs-link') return
    asking.forget()
    may.value = 'needs-link'
  }
  return (
    <AskScreen key={name} title={start.know.title} asking={asking} go={[start.know.begin, begin]}>
      <NotProtected />
    </AskScreen>
  )
}

interface QuestionProps {
  name: Exclude<(typeof startSteps)[number], 'know'>
  answers: AnswersSoFar
  offline: boolean
  change: (more: Partial<AnswersSoFar>) => void
  next: () => void
}

function Question(props: QuestionProps) {
  const { name, answers, offline, change, next } = props
  const { attune, language } = useApp()
  const start = useMessages('start')
  switch (name) {
    case 'name':
      return (
        <NameScreen
          title={start.name.title}
          name={answers.name}
          type={(typed) => change({ name: typed })}
          next={next}
        >
          <Status>{offline && start.offline}</Status>
        </NameScreen>
      )
    case 'kind':
      return (
        <ChoiceScreen
          title={start.kind.title}
          choices={named(bondKinds, start.kind)}
          chosen={answers.kind}
          choose={(kind) => change({ kind })}
          next={next}
        />
      )
    case 'stage':
      return <StageQuestion {...props} />
    case 'language':
      return (
        <ChoiceScreen
          title={start.language.title}
          note={start.language.hint}
          choices={languageChoices}
          chosen={language.value}
          choose={(chosen) => void attune.setLanguage(chosen)}
          next={() => {
            change({ hasChosenLanguage: true })
            next()
          }}
        />
      )
    case 'keeper':
      return (
        <KeeperScreen chosen={answers.keeper} choose={(keeper) => change({ keeper })} next={next} />
      )
  }
}

function StageQuestion({ answers, change, next }: QuestionProps) {
  const { stage } = useMessages('start')
  const skip = () => {
    change({ stage: 'unsaid' })
    next()
  }
  return (
    <ChoiceScreen
      title={stage.title}
      note={stage.hint}
      choices={named(bondStages, stage[answers.kind ?? 'partners'])}
      chosen={answers.stage === 'unsaid' ? null : answers.stage}
      choose={(chosen) => change({ stage: chosen })}
      next={next}
      or={[[stage.skip, skip]]}
    />
  )
}

type May = 'asking' | MayStart | 'not-fetched'

/** Asked before anybody types anything for nothing. */
function useMayStart() {
  const { attune, router } = useApp()
  const may = useKept<May>('start.may', 'asking')
  const token = useKept<string | null>('start.token', null)
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
        router.replace({ at: 'home' })
      },
      () => (may.value = 'not-fetched'),
    )
  }, [arrival])
  return { may, token }
}
