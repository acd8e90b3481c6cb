import { useSignal } from '@preact/signals'
import type { Answer } from '../../content/practices/practice.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Choices } from '../kit/choices.tsx'
import { practiceOf, useWordsOf } from '../player/practice-words.ts'
import { Tell, useHowItOpens } from '../player/seal-step.tsx'
import { WriteStep } from '../player/write-step.tsx'
import { WhoReads } from '../player/who-reads.tsx'
import { unnamed } from './unnamed.ts'

interface Props {
  space: SpaceView
  onGiven: () => void
}

/** A thank-you goes at once or waits for the others': as its author likes, and nobody counts. */
export function Thanks({ space, onGiven }: Props) {
  const { attune, router } = useApp()
  const { when, give } = useMessages('writing')
  const question = useMessages('question')
  const { title } = useWordsOf('thank-you')
  const { step, draftAt, before } = unnamed(attune, 'thank-you')
  const { thanks, others } = space
  const mayWait = others.length > 0 && thanks.view.may.includes('seal')
  const howItOpens = useHowItOpens(space)
  const tell = useSignal(thanks.tellBefore)
  const goes = useSignal<'now' | 'together'>('now')
  const waits = mayWait && goes.value === 'together'
  const write = async (answer: Answer) => {
    const outcome = waits
      ? await attune.seal(thanks.key, answer, tell.value)
      : await attune.write(attune.nameRound('thank-you'), answer)
    if (outcome.ok) await attune.saveDraft(draftAt, step, {})
    return outcome
  }
  return (
    <WriteStep
      practice={practiceOf('thank-you')}
      prompt={title}
      action={waits ? question.seal : give}
      {...{ step, draftAt, before, write }}
      onDone={() => (waits ? router.replace({ at: 'round', key: thanks.key }) : onGiven())}
    >
      {mayWait && (
        <Choices
          legend={when.ask}
          choices={(['now', 'together'] as const).map((value) => ({ value, label: when[value] }))}
          chosen={goes.value}
          onChoose={(value) => (goes.value = value)}
        />
      )}
      {waits && <Tell {...{ space, tell }} />}
      {waits ? <p class="second">{howItOpens}</p> : <WhoReads space={space} />}
    </WriteStep>
  )
}
