import type { HelpCountry } from '../../content/help-directory.ts'
import { helpTopics, helpByCountry } from '../../content/help-directory.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Country } from './country.tsx'
import { CountryPick } from './country-pick.tsx'

export type Where = HelpCountry | 'elsewhere'

/** Works offline, before anything is set up, and asks nobody for anything. */
export function Help() {
  const { router } = useApp()
  const help = useMessages('help')
  const frame = useMessages('frame')
  const texts = useMessages('directory')
  const where = useKept<Where>('help.where', 'elsewhere')
  return (
    <Screen
      title={help.title}
      actions={<QuietButton onClick={() => router.back()}>{frame.closeHelp}</QuietButton>}
    >
      <CountryPick where={where.value} choose={(next) => (where.value = next)} />
      {where.value !== 'elsewhere' && <Country help={helpByCountry[where.value]} texts={texts} />}
      {helpTopics
        .filter((topic) => topic !== 'elsewhere' || where.value === topic)
        .map((topic) => (
          <Topic key={topic} {...texts.topics[topic]} />
        ))}
    </Screen>
  )
}

function Topic({ title, body }: { title: string; body: string }) {
  return (
    <section class="help-topic">
      <h2>{title}</h2>
      <p>{body}</p>
    </section>
  )
}
