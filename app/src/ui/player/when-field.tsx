import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { WhenField } from '../../content/practices/practice.ts'
import { localDay } from '../../domain/calendar-day.ts'
import { clockAt, textToMoment } from '../../domain/moment.ts'
import { useMessages } from '../app-context.ts'
import { Field } from '../kit/field.tsx'
import { toMoment } from '../show-time.ts'

interface Props {
  field: Pick<WhenField, 'of'>
  label: ComponentChildren
  hint?: string | undefined
  fault: ComponentChildren
  value: string
  onSay: (value: string) => void
}

/** A day, a time of day, or both, in the inputs that the device has for it. */
export function When({ field: { of }, value, onSay, ...more }: Props) {
  if (of === 'both') return <Both {...more} value={value} onSay={onSay} />
  const { hint, ...field } = more
  return (
    <Field {...field} {...(hint !== undefined && { hint })}>
      {(wiring) => (
        <Input {...wiring} type={of === 'day' ? 'date' : 'time'} {...{ value, onSay }} />
      )}
    </Field>
  )
}

/** Kept as they are typed: one without the other is no minute yet. */
function Both({ label, hint, fault, value, onSay }: Omit<Props, 'field'>) {
  const { when } = useMessages('play')
  const moment = textToMoment(value)
  const at = moment === null ? null : new Date(moment)
  const day = useSignal(at === null ? '' : localDay(at))
  const time = useSignal(at === null ? '' : clockAt(at).time)
  const say = (part: typeof day, now: string) => {
    part.value = now
    onSay(toMoment(day.value, time.value))
  }
  return (
    <fieldset class="field">
      <legend class="field-label">{label}</legend>
      <div class="when-both">
        <Field label={when.day} fault={fault}>
          {(wiring) => (
            <Input {...wiring} type="date" value={day.value} onSay={(now) => say(day, now)} />
          )}
        </Field>
        <Field label={when.time}>
          {(wiring) => (
            <Input {...wiring} type="time" value={time.value} onSay={(now) => say(time, now)} />
          )}
        </Field>
      </div>
      {hint !== undefined && <p class="second">{hint}</p>}
    </fieldset>
  )
}

interface InputProps {
  type: 'date' | 'time'
  value: string
  onSay: (value: string) => void
}

function Input({ type, value, onSay, ...wiring }: InputProps) {
  return (
    <input
      {...wiring}
      class="field-input is-when"
      type={type}
      value={value}
      onInput={(event) => onSay(event.currentTarget.value)}
    />
  )
}
