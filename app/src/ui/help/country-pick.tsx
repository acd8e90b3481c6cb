import { useId } from 'preact/hooks'
import type { HelpCountry } from '../../content/help-lines.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fillText } from '../fill.ts'
import { QuietButton } from '../kit/button.tsx'
import { regionAmong } from './region.ts'

interface Props {
  where: HelpCountry | 'elsewhere'
  choose: (where: HelpCountry | 'elsewhere') => void
}

/** The person says where. What the browser is set to is offered; nothing is guessed from an address. */
export function CountryPick({ where, choose }: Props) {
  const { language, ports } = useApp()
  const help = useMessages('help')
  const countries = Object.keys(useMessages('numbers')) as HelpCountry[]
  const id = useId()
  const names = new Intl.DisplayNames(language.value, { type: 'region' })
  const nameOf = (country: HelpCountry) => names.of(country) ?? country
  const offered = where === 'elsewhere' ? regionAmong(ports.locales, countries) : null
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {help.where}
      </label>
      <div class="field-select">
        <select
          id={id}
          class="field-input"
          aria-describedby={`${id}-hint`}
          value={where}
          onChange={(event) => {
            const chosen = countries.find((country) => country === event.currentTarget.value)
            choose(chosen ?? 'elsewhere')
          }}
        >
          <option value="elsewhere">{help.elsewhere}</option>
          {countries
            .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language.value))
            .map((country) => (
              <option key={country} value={country}>
                {nameOf(country)}
              </option>
            ))}
        </select>
      </div>
      <p class="second" id={`${id}-hint`}>
        {help.whereHint}
      </p>
      {offered !== null && (
        <p class="chips">
          <QuietButton onClick={() => choose(offered)}>
            {fillText(help.offer, { country: nameOf(offered) })}
          </QuietButton>
        </p>
      )}
    </div>
  )
}
