import { useEffect } from 'preact/hooks'
import { helpTopics } from '../../content/help-directory.ts'
import type { HelpCountry } from '../../content/help-lines.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import type { HelpFirst } from '../help-first.ts'
import { QuietButton } from '../kit/button.tsx'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import { Country } from './country.tsx'
import { CountryPick } from './country-pick.tsx'
import { Everywhere } from './everywhere.tsx'
import { KeepCountry } from './keep-country.tsx'
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
  const { router, attune } = useApp()
  const help = useMessages('help')
  const frame = useMessages('frame')
  const texts = useMessages('directory')
  const numbers = useMessages('numbers')
  const chosen = useKept<Where | null>('help.where', null)
  const where = chosen.value ?? toWhere(attune.device.value.helpCountry, numbers)
  const topics = helpTopics
    .filter((topic) => topic !== 'elsewhere' || where === topic)
    .toSorted((a, b) => Number(b === first) - Number(a === first))
    .map((topic) => (
      <section class="help-topic" key={topic}>
        <h2>{texts[topic].title}</h2>
        <p>{texts[topic].body}</p>
        {topic === 'afraid-of-someone' && (
          <p class="chips">
            <QuietButton onClick={check}>{help.check.line}</QuietButton>
          </p>
        )}
        {topic === 'elsewhere' && <Everywhere />}
      </section>
    ))
  return (
    <Screen
      title={help.title}
      actions={<QuietButton onClick={() => router.back()}>{frame.closeHelp}</QuietButton>}
    >
      {topics.slice(0, Number(first !== null))}
      <CountryPick where={where} choose={(next) => (chosen.value = next)} />
      {where !== 'elsewhere' && (
        <>
          <KeepCountry country={where} />
          <Country help={numbers[where]} isAfraid={first === 'afraid-of-someone'} />
        </>
      )}
      {topics.slice(Number(first !== null))}
      <p>
        <Link class="line-link" to={{ at: 'purpose', part: '' }}>
          {help.purpose}
        </Link>
      </p>
    </Screen>
  )
}

/** What was kept may be of a country whose numbers had to go since. */
function toWhere(kept: string | null, numbers: object): Where {
  return kept !== null && Object.hasOwn(numbers, kept) ? (kept as HelpCountry) : 'elsewhere'
}
