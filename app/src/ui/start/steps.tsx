import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { bondKinds, bondStages } from '../../content/bond.ts'
import { languages } from '../../content/language.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Choices } from '../kit/choices.tsx'
import { TextField } from '../kit/field.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { KeeperChoices } from '../keeper-choices.tsx'
import { languageNames } from '../language-names.ts'
import type { AnswersSoFar } from './answers.ts'
import { nameFault } from './answers.ts'

interface StepProps {
  answers: AnswersSoFar
  offline: boolean
  change: (more: Partial<AnswersSoFar>) => void
  next: () => void
}

export function NameStep({ answers, offline, change, next }: StepProps) {
  const start = useMessages('start')
  const isTried = useSignal(false)
  const fault = isTried.value ? nameFault(answers.name) : null
  const submit = () => {
    isTried.value = true
    if (nameFault(answers.name) === null) next()
  }
  return (
    <Screen
      title={start.name.title}
      onSubmit={submit}
      actions={<Button type="submit">{start.next}</Button>}
    >
      <TextField
        label={start.name.label}
        hint={start.name.hint}
        fault={fault === null ? null : start.faults[fault]}
        value={answers.name}
        onInput={(name) => change({ name })}
      />
      <Status>{offline && start.offline}</Status>
    </Screen>
  )
}

export function KindStep({ answers, change, next }: StepProps) {
  const start = useMessages('start')
  return (
    <ChoiceScreen title={start.kind.title} ready={answers.kind !== null} next={next}>
      <Choices
        legend={start.kind.title}
        legendHidden
        choices={bondKinds.map((value) => ({ value, label: start.kind[value] }))}
        chosen={answers.kind}
        onChoose={(kind) => change({ kind })}
      />
    </ChoiceScreen>
  )
}

export function StageStep({ answers, change, next }: StepProps) {
  const start = useMessages('start')
  const labels = start.stage[answers.kind ?? 'partners']
  const skip = () => {
    change({ stage: 'unsaid' })
    next()
  }
  return (
    <ChoiceScreen
      title={start.stage.title}
      hint={start.stage.hint}
      ready={answers.stage !== null}
      next={next}
      more={<QuietButton onClick={skip}>{start.stage.skip}</QuietButton>}
    >
      <Choices
        legend={start.stage.title}
        legendHidden
        choices={bondStages.map((value) => ({ value, label: labels[value] }))}
        chosen={answers.stage === 'unsaid' ? null : answers.stage}
        onChoose={(stage) => change({ stage })}
      />
    </ChoiceScreen>
  )
}

export function LanguageStep({ change, next }: StepProps) {
  const { attune, language } = useApp()
  const start = useMessages('start')
  const choose = () => {
    change({ hasChosenLanguage: true })
    next()
  }
  return (
    <ChoiceScreen title={start.language.title} hint={start.language.hint} ready next={choose}>
      <Choices
        legend={start.language.title}
        legendHidden
        choices={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        chosen={language.value}
        onChoose={(chosen) => void attune.setLanguage(chosen)}
      />
    </ChoiceScreen>
  )
}

export function KeeperStep({ answers, change, next }: StepProps) {
  const start = useMessages('start')
  return (
    <ChoiceScreen
      title={start.keeper.title}
      hint={start.keeper.hint}
      ready={answers.keeper !== null}
      next={next}
    >
      <KeeperChoices chosen={answers.keeper} onChoose={(keeper) => change({ keeper })} />
    </ChoiceScreen>
  )
}

function ChoiceScreen(props: {
  title: string
  hint?: string
  ready: boolean
  next: () => void
  more?: ComponentChildren
  children: ComponentChildren
}) {
  const start = useMessages('start')
  return (
    <Screen
      title={props.title}
      onSubmit={() => props.ready && props.next()}
      actions={
        <>
          <Button type="submit" disabled={!props.ready}>
            {start.next}
          </Button>
          {props.more}
        </>
      }
    >
      {props.hint !== undefined && <p class="second">{props.hint}</p>}
      {props.children}
    </Screen>
  )
}
