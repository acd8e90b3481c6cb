import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Day } from '../../domain/calendar-day.ts'
import { useApp, useMessages } from '../app-context.ts'
import { monthsOf } from '../months.ts'
import { showMonth } from '../show-day.ts'
import { QuietButton } from './button.tsx'

interface Props<Item> {
  /** Newest first. */
  items: readonly Item[]
  keyOf: (item: Item) => string
  /** How many stand there at first; ten years are never drawn at once. */
  first?: number
  /** `plain` is for few things under a heading of their own. */
  as?: 'by-month' | 'plain'
  class?: string
  itemClass?: string
  children: (item: Item) => ComponentChildren
}

const step = 30

/** What has grown long: the newest first, month by month, and more when somebody asks. */
export function LongList<Item extends { readonly day: Day }>(props: Props<Item>) {
  const { items, keyOf, first = step, as = 'by-month', class: name = 'rows', children } = props
  const { itemClass = 'row' } = props
  const { language, ports } = useApp()
  const frame = useMessages('frame')
  const shown = useSignal(first)
  const firstNew = useRef<HTMLLIElement>(null)
  const newFrom = useSignal(-1)
  useEffect(() => {
    // The button moved away, or is gone: reading goes on where the new ones begin.
    if (newFrom.value > 0) firstNew.current?.focus({ preventScroll: true })
  }, [newFrom.value])
  const newest = items.slice(0, shown.value)
  const marked = items[newFrom.value]
  const list = (some: readonly Item[]) => (
    <ul class={name}>
      {some.map((item) => (
        <li
          key={keyOf(item)}
          {...(item === marked && { ref: firstNew, tabIndex: -1 })}
          class={itemClass}
        >
          {children(item)}
        </li>
      ))}
    </ul>
  )
  const more = () => {
    newFrom.value = shown.value
    shown.value += step
  }
  return (
    <>
      {as === 'plain'
        ? list(newest)
        : monthsOf(newest).map(({ month, items: some }) => (
            <section key={month} class="month">
              <h2>{showMonth(month, language.value, ports.locales)}</h2>
              {list(some)}
            </section>
          ))}
      {items.length > shown.value && (
        <div class="long-list-more">
          <QuietButton onClick={more}>{frame.more}</QuietButton>
        </div>
      )}
    </>
  )
}
