import type { ComponentChildren } from 'preact'
import type { Place } from '../places.ts'
import type { RoundMark } from './circles.tsx'
import { Mark } from './circles.tsx'
import { Link } from './link.tsx'

interface Props {
  to: Place
  mark?: RoundMark
  title: ComponentChildren
  note?: ComponentChildren
}

/** One line of a list that leads somewhere. */
export function Row(props: Props) {
  return (
    <li class="row">
      <RowLink {...props} />
    </li>
  )
}

/** The same where the list makes its own items. */
export function RowLink({ to, mark, title, note }: Props) {
  return (
    <Link to={to}>
      {mark !== undefined && <Mark of={mark} />}
      <span class="row-words">
        <span class="row-title">{title}</span>
        {note !== undefined && <span class="row-note second">{note}</span>}
      </span>
    </Link>
  )
}
