import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { languages } from '../../content/language.ts'
import { languageNames } from '../language-names.ts'

export interface Choice<Value extends string> {
  value: Value
  label: ComponentChildren
  note?: ComponentChildren
  lang?: string
}

interface Props<Value extends string> {
  legend: ComponentChildren
  legendHidden?: boolean
  choices: readonly Choice<Value>[]
  chosen: Value | null
  onChoose: (value: Value) => void
}

/** One of a few, as radio buttons. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { legend, legendHidden = false, choices, chosen, onChoose } = props
  const id = useId()
  return (
    <fieldset class="choices">
      <legend class={legendHidden ? 'only-heard' : 'field-label'}>{legend}</legend>
      {choices.map(({ value, label, note, lang }) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={value === chosen}
            aria-describedby={note === undefined ? undefined : `${id}-${value}`}
            aria-labelledby={`${id}-${value}-label`}
            onChange={() => onChoose(value)}
          />
          <span>
            <span id={`${id}-${value}-label`} lang={lang}>
              {label}
            </span>
            {note !== undefined && (
              <span class="second choice-note" id={`${id}-${value}`}>
                {note}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Values with what the words call them, and a note on each where there is one. */
export function named<const Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<NoInfer<Value>, string>>,
): Choice<Value>[] {
  const all: Readonly<Partial<Record<string, string>>> = words
  return values.map((value) => ({ value, label: words[value], note: all[`${value}Note`] }))
}

/** Each language in its own words, for whoever reads no other. */
export const languageChoices = languages.map((value) => ({
  ...{ value, label: languageNames[value], lang: value },
}))

export function Checkbox(props: {
  children: ComponentChildren
  note?: ComponentChildren
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  const id = useId()
  return (
    <label class="choice is-check">
      <input
        type="checkbox"
        checked={props.checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={props.note === undefined ? undefined : `${id}-note`}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        <span id={`${id}-label`}>{props.children}</span>
        {props.note !== undefined && (
          <span class="second choice-note" id={`${id}-note`}>
            {props.note}
          </span>
        )}
      </span>
    </label>
  )
}
