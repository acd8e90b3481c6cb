import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { few, someOf } from '../../domain/list-items.ts'
import { useMessages } from '../app-context.ts'
import { QuietButton } from '../kit/button.tsx'

interface Props<Item> {
  items: readonly Item[]
  keyOf: (item: Item) => string
  /** With which three it begins; the next three are behind it. */
  from?: number
  /** Where there is nothing. */
  none?: string
  class?: string
  children: (item: Item) => ComponentChildren
}

/** Three of a list at most, and others for whoever wants them. */
export function Few<Item>(props: Props<Item>) {
  const { items, keyOf, from = 0, none, class: name = 'few', children: show } = props
  const { others } = useMessages('picks')
  const turn = useSignal(from)
  if (items.length === 0)
    return none === undefined ? null : (
      <p class="second" role="status">
        {none}
      </p>
    )
  return (
    <>
      <ul class={name} aria-live="polite">
        {someOf(items, turn.value).map((item) => (
          <li key={keyOf(item)}>{show(item)}</li>
        ))}
      </ul>
      {items.length > few && <QuietButton onClick={() => turn.value++}>{others}</QuietButton>}
    </>
  )
}
