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
  const name = useId()
  return (
    <fieldset class="choices">
      <legend class={legendHidden ? 'only-heard' : 'field-label'}>{legend}</legend>
      {choices.map(({ value, ...said }) => (
        <Tick
          key={value}
          {...said}
          id={`${name}-${value}`}
          input={{ type: 'radio', name, value, checked: value === chosen }}
          onTick={() => onChoose(value)}
        />
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
  return (
    <Tick
      id={useId()}
      label={props.children}
      note={props.note}
      input={{ type: 'checkbox', checked: props.checked }}
      onTick={props.onChange}
    />
  )
}

interface TickProps extends Omit<Choice<string>, 'value'> {
  id: string
  input: { type: 'radio' | 'checkbox'; checked: boolean; name?: string; value?: string }
  onTick: (checked: boolean) => void
}

function Tick({ id, label, note, lang, input, onTick }: TickProps) {
  const hasNote = note !== undefined
  return (
    <label class={input.type === 'radio' ? 'choice' : 'choice is-check'}>
      <input
        {...input}
        aria-labelledby={id}
        aria-describedby={hasNote ? `${id}-note` : undefined}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>
        <span id={id} lang={lang}>
          {label}
        </span>
        {hasNote && (
          <span class="second choice-note" id={`${id}-note`}>
            {note}
          </span>
        )}
      </span>
    </label>
  )
}
