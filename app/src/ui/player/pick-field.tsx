import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { PickField } from '../../content/practices/practice.ts'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { QuietButton } from '../kit/button.tsx'
import { Fault } from '../kit/status.tsx'
import { pickedIn, useList, wordOf } from './list-words.ts'

interface Props {
  field: PickField
  label: ComponentChildren
  hint?: string | undefined
  fault: string | null
  value: string
  onPick: (value: string) => void
}

/** Names from a list of ours, as chips: one, or as many as the step has room for. */
export function Pick({ field, label, hint, fault, value, onPick }: Props) {
  const { pick } = useMessages('play')
  const list = useList(field.from)
  const isWhole = useSignal(false)
  const picked = pickedIn(value)
  // One that another version picked is shown all the same.
  const all = [...new Set([...Object.keys(list), ...picked])]
  const shown = isWhole.value
    ? all
    : all.filter((name, at) => at < fewNames || picked.includes(name))
  const isFull = field.most > 1 && picked.length >= field.most
  const toggle = (name: string) => {
    const others = picked.filter((one) => one !== name)
    if (others.length < picked.length) onPick(others.join(' '))
    else if (!isFull) onPick([...(field.most > 1 ? picked : []), name].join(' '))
  }
  return (
    <fieldset class="field pick">
      <legend class="field-label">{label}</legend>
      <ul class="chips">
        {shown.map((name) => {
          const isPicked = picked.includes(name)
          return (
            <li key={name}>
              <button
                type="button"
                class="chip"
                aria-pressed={isPicked}
                aria-disabled={isFull && !isPicked}
                onClick={() => toggle(name)}
              >
                {wordOf(list, name)}
              </button>
            </li>
          )
        })}
        {shown.length < all.length && (
          <li>
            <QuietButton onClick={() => (isWhole.value = true)}>{pick.more}</QuietButton>
          </li>
        )}
      </ul>
      {(hint ?? field.most > 1) && (
        <p class="second">{hint ?? fill(pick.upTo, { most: field.most })}</p>
      )}
      <Fault>{fault}</Fault>
    </fieldset>
  )
}

/** Enough to begin with; the rest is there for whoever asks. */
const fewNames = 12
