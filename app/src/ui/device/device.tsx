import type { SpaceView, Theme } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Choices, languageChoices, named } from '../kit/choices.tsx'
import { Link } from '../kit/link.tsx'
import { Names } from '../kit/names.tsx'
import { Screen } from '../kit/screen.tsx'
import { NotProtected } from '../not-protected.tsx'

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[]

/** How the app looks and speaks here, and what it cannot protect yet. */
export function Device() {
  const { attune, language } = useApp()
  const words = useMessages('device')
  const device = attune.device.value
  const space = attune.space.value
  return (
    <Screen title={words.title}>
      <Choices
        legend={words.language}
        choices={languageChoices}
        chosen={language.value}
        onChoose={(chosen) => void attune.setLanguage(chosen)}
      />
      <Choices
        legend={words.theme}
        choices={named(themes, words)}
        chosen={device.theme}
        onChoose={(chosen) => void attune.setTheme(chosen)}
      />
      <section class="stack">
        <h2>{words.notProtected}</h2>
        <NotProtected />
        {!device.keptForGood && <p>{words.notKept}</p>}
        {space !== null && <Uncompared space={space} />}
        <p class="second">{words.limits}</p>
      </section>
    </Screen>
  )
}

function Uncompared({ space }: { space: SpaceView }) {
  const words = useMessages('device')
  if (space.standing !== 'together' || space.code?.confirmed === 'same') return null
  const name = <Names of={space.others} />
  return (
    <p>
      {fill(words.notCompared, { name })} <Link to={{ at: 'code' }}>{words.compare}</Link>
    </p>
  )
}
