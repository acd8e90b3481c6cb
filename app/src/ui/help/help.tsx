import { useEffect } from 'preact/hooks'
import type { HelpCountry } from '../../content/help-directory.ts'
import { helpByCountry, helpTopics } from '../../content/help-directory.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import type { HelpFirst } from '../help-first.ts'
import { QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Country } from './country.tsx'
import { CountryPick } from './country-pick.tsx'
import { SafetyCheck } from './safety-check.tsx'

export type Where = HelpCountry | 'elsewhere'

/** Works offline, before anything is set up, and asks nobody for anything. */
export function Help() {
  const { kept } = useApp()
  const first = useKept<HelpFirst>('help.first', null)
  // Whoever opens Help after this finds it as everybody does.
  useEffect(() => () => void kept.delete('help.first'), [])
  return first.value === 'check' ? (
    <SafetyCheck close={() => (first.value = 'afraid-of-someone')} />
  ) : (
    <Panel first={first.value} check={() => (first.value = 'check')} />
  )
}

function Panel({ first, check }: { first: HelpFirst; check: () => void }) {
  const { router } = useApp()
  const help = useMessages('help')
  const frame = useMessages('frame')
  const texts = useMessages('directory')
  const where = useKept<Where>('help.where', 'elsewhere')
  const topics = helpTopics
    .filter((topic) => topic !== 'elsewhere' || where.value === topic)
    .toSorted((a, b) => Number(b === first) - Number(a === first))
    .map((topic) => (
      <section class="help-topic" key={topic}>
        <h2>{texts.topics[topic].title}</h2>
        <p>{texts.topics[topic].body}</p>
        {topic === 'afraid-of-someone' && (
          <p class="chips">
            <QuietButton onClick={check}>{help.check.line}</QuietButton>
          </p>
        )}
      </section>
    ))
  return (
    <Screen
      title={help.title}
      actions={<QuietButton onClick={() => router.back()}>{frame.closeHelp}</QuietButton>}
    >
      {topics.slice(0, Number(first !== null))}
      <CountryPick where={where.value} choose={(next) => (where.value = next)} />
      {where.value !== 'elsewhere' && (
        <Country
          help={helpByCountry[where.value]}
          texts={texts}
          isAfraid={first === 'afraid-of-someone'}
        />
      )}
      {topics.slice(Number(first !== null))}
    </Screen>
  )
}
