import type { ComponentChildren } from 'preact'
import { Disclosure } from '../../kit/disclosure.tsx'

/** Three at a time; the rest is there for whoever asks. */
const few = 3

interface Props {
  /** Heard, and not seen. */
  title: string
  /** What the rest is called. */
  more: string
  rows: readonly ComponentChildren[]
}

export function ShowFew({ title, more, rows }: Props) {
  if (rows.length === 0) return null
  return (
    <section>
      <h2 class="only-heard">{title}</h2>
      <ul class="rows">{rows.slice(0, few)}</ul>
      {rows.length > few && (
        <Disclosure summary={more}>
          <ul class="rows">{rows.slice(few)}</ul>
        </Disclosure>
      )}
    </section>
  )
}
