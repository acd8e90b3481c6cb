import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { PickField } from '../../content/practices/practice.ts'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { QuietButton } from '../kit/button.tsx'
import { Fault } from '../kit/status.tsx'
import { pickedIn, usePickable, useWordIn } from './list-words.ts'

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
  const wordOf = useWordIn(field.from)
  const picked = pickedIn(value)
  const { shown, below } = useShown(field, picked)
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
        {shown.map((name) => (
          <li key={name}>
            <button
              type="button"
              class="chip"
              aria-pressed={picked.includes(name)}
              aria-disabled={isFull && !picked.includes(name)}
              onClick={() => toggle(name)}
            >
              {wordOf(name)}
            </button>
          </li>
        ))}
      </ul>
      {below}
      {hint !== undefined && <p class="second">{hint}</p>}
      <p class="second pick-full" role="status">
        {isFull && fill(pick.upTo, { most: field.most })}
      </p>
      <Fault>{fault}</Fault>
    </fieldset>
  )
}

/** Enough to begin with, one kind after the other; what was picked is there whatever is shown. */
function useShown(field: PickField, picked: readonly string[]) {
  const { pick } = useMessages('play')
  const all = usePickable(field)
  const names: Readonly<Record<string, string>> = useMessages('listKinds')[field.from]
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  const open = useSignal(kinds[0] ?? '')
  const isWhole = useSignal(false)
  const ofKind = all.filter(({ kind }) => kinds.length < 2 || kind === open.value)
  const some = isWhole.value ? ofKind : ofKind.slice(0, fewNames)
  const shown = [...new Set([...picked, ...some.map(({ name }) => name)])]
  const below = (
    <ul class="chips pick-kinds">
      {some.length < ofKind.length && (
        <li>
          <QuietButton onClick={() => (isWhole.value = true)}>{pick.more}</QuietButton>
        </li>
      )}
      {kinds.length > 1 &&
        kinds
          .filter((kind) => kind !== open.value)
          .map((kind) => (
            <li key={kind}>
              <QuietButton onClick={() => (open.value = kind)}>{names[kind] ?? kind}</QuietButton>
            </li>
          ))}
    </ul>
  )
  return { shown, below }
}

const fewNames = 12
