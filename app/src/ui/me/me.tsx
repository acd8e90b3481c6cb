import { languages } from '../../content/language.ts'
import type { SpaceView, Theme } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Choices } from '../kit/choices.tsx'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import { Name } from '../kit/words.tsx'
import { languageNames } from '../language-names.ts'
import { NotProtected } from '../not-protected.tsx'

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[]

export function Me() {
  const { attune, language } = useApp()
  const me = useMessages('me')
  const device = attune.device.value
  const space = attune.space.value
  return (
    <Screen title={me.title}>
      {space !== null && <p>{fill(me.name, { name: <Name of={space.me.name} /> })}</p>}
      <Choices
        legend={me.language}
        choices={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        chosen={language.value}
        onChoose={(chosen) => void attune.setLanguage(chosen)}
      />
      <Choices
        legend={me.theme}
        choices={themes.map((value) => ({ value, label: me[value] }))}
        chosen={device.theme}
        onChoose={(chosen) => void attune.setTheme(chosen)}
      />
      {space !== null && <HowAnswersOpen space={space} />}
      <section class="stack">
        <h2>{me.notProtected}</h2>
        <NotProtected />
        {!device.keptForGood && <p>{me.notKept}</p>}
        {space !== null && <Uncompared space={space} />}
        <p class="second">{me.limits}</p>
      </section>
    </Screen>
  )
}

function HowAnswersOpen({ space }: { space: SpaceView }) {
  const me = useMessages('me')
  return (
    <section class="stack">
      <h2>{me.how}</h2>
      <p>{space.strict ? me.howStrict : me.howDefault}</p>
    </section>
  )
}

function Uncompared({ space }: { space: SpaceView }) {
  const me = useMessages('me')
  const today = useMessages('today')
  if (space.standing !== 'together' || space.code?.confirmed === 'same') return null
  const name = <Name of={space.others[0]?.name ?? ''} />
  return (
    <p>
      {fill(me.notCompared, { name })}{' '}
      <Link to={{ at: 'code' }}>{fill(today.compare, { name })}</Link>
    </p>
  )
}
