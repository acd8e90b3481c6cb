import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { PickField } from '../../content/practices/practice.ts'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { QuietButton } from '../kit/button.tsx'
import { Fault } from '../kit/status.tsx'
import { aFewOf, pickedIn, useList, useOffered, wordOf } from './list-words.ts'

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
  const kinds = useOffered(field.from)
  const isWhole = useSignal(false)
  const picked = pickedIn(value)
  const isFull = field.most > 1 && picked.length >= field.most
  const toggle = (name: string) => {
    const others = picked.filter((one) => one !== name)
    if (others.length < picked.length) onPick(others.join(' '))
    else if (!isFull) onPick([...(field.most > 1 ? picked : []), name].join(' '))
  }
  const offered = new Set(kinds.flatMap(({ names }) => names))
  const few = aFewOf(kinds, fewNames)
  // One that another version picked, or that is no longer offered, is shown all the same.
  const beside = picked.filter((one) => !(isWhole.value ? offered.has(one) : few.includes(one)))
  const chips = (names: readonly string[]) => (
    <Chips {...{ field, picked, isFull }} names={names} onToggle={toggle} />
  )
  return (
    <fieldset class="field pick">
      <legend class="field-label">{label}</legend>
      {chips([...beside, ...(isWhole.value ? [] : few)])}
      {isWhole.value
        ? kinds.map(({ title, names }) => (
            <div key={title} role="group" aria-label={title} class="pick-kind">
              <p class="second" aria-hidden="true">
                {title}
              </p>
              {chips(names)}
            </div>
          ))
        : few.length < offered.size && (
            <QuietButton onClick={() => (isWhole.value = true)}>{pick.more}</QuietButton>
          )}
      {hint !== undefined && <p class="second">{hint}</p>}
      <p class="second pick-full" role="status">
        {isFull && fill(pick.upTo, { most: field.most })}
      </p>
      <Fault>{fault}</Fault>
    </fieldset>
  )
}

interface ChipsProps {
  field: PickField
  names: readonly string[]
  picked: readonly string[]
  isFull: boolean
  onToggle: (name: string) => void
}

function Chips({ field, names, picked, isFull, onToggle }: ChipsProps) {
  const list = useList(field.from)
  if (names.length === 0) return null
  return (
    <ul class="chips">
      {names.map((name) => {
        const isPicked = picked.includes(name)
        return (
          <li key={name}>
            <button
              type="button"
              class="chip"
              aria-pressed={isPicked}
              aria-disabled={isFull && !isPicked}
              onClick={() => onToggle(name)}
            >
              {wordOf(list, name)}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** Enough to begin with; the rest is there for whoever asks. */
const fewNames = 14
