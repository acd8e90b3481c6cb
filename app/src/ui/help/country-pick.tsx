import { useId } from 'preact/hooks'
import type { HelpCountry } from '../../content/help-directory.ts'
import { helpByCountry } from '../../content/help-directory.ts'
import { useApp, useMessages } from '../app-context.ts'

const countries = Object.keys(helpByCountry) as HelpCountry[]

interface Props {
  where: HelpCountry | 'elsewhere'
  choose: (where: HelpCountry | 'elsewhere') => void
}

/** The person says where; nothing is guessed from an address. */
export function CountryPick({ where, choose }: Props) {
  const { language } = useApp()
  const help = useMessages('help')
  const id = useId()
  const names = new Intl.DisplayNames(language.value, { type: 'region' })
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
          {countries.map((country) => (
            <option key={country} value={country}>
              {names.of(country)}
            </option>
          ))}
        </select>
      </div>
      <p class="second" id={`${id}-hint`}>
        {help.whereHint}
      </p>
    </div>
  )
}
