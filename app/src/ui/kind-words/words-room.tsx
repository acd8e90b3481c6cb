import { useSignal } from '@preact/signals'
import { useApp, useMessages } from '../app-context.ts'
import { Checkbox } from '../kit/choices.tsx'
import { QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { useThroughHelp } from '../use-through-help.ts'
import { Builder, nothingBuilt } from './builder.tsx'
import { wordingModels, worryModels } from './open-models.ts'

/** What the two helpers do, the switches for them, and the builder to try. */
export function WordsRoom() {
  const { attune, language } = useApp()
  const { title, lead, limits, wording, worry } = useMessages('kind')
  const { helps } = attune.device.value
  const set = (more: Partial<typeof helps>) => void attune.setHelps({ ...helps, ...more })
  return (
    <Screen title={title}>
      <p>{lead}</p>
      <div>
        {wordingModels[language.value] ? (
          <Checkbox
            note={wording.note}
            checked={helps.wording}
            onChange={(on) => set({ wording: on })}
          >
            {wording.line}
          </Checkbox>
        ) : (
          <p class="second">{wording.absent}</p>
        )}
        {worryModels[language.value] ? (
          <Checkbox note={worry.note} checked={helps.worry} onChange={(on) => set({ worry: on })}>
            {worry.line}
          </Checkbox>
        ) : (
          <p class="second">{worry.absent}</p>
        )}
      </div>
      <p class="second">{limits}</p>
      <TryIt />
    </Screen>
  )
}

function TryIt() {
  const { builder } = useMessages('kind')
  const built = useThroughHelp('words built', nothingBuilt)
  const isOpen = useSignal(built.value !== nothingBuilt)
  return (
    <section class="stack try-it">
      <h2>{builder.tryIt}</h2>
      <p class="second">{builder.tryNote}</p>
      {isOpen.value ? (
        <Builder built={built} put={null} close={() => (isOpen.value = false)} />
      ) : (
        <p class="chips">
          <QuietButton onClick={() => (isOpen.value = true)}>{builder.begin}</QuietButton>
        </p>
      )}
    </section>
  )
}
