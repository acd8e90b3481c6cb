import type { ComponentChildren } from 'preact'

/** One quiet line with more behind it. */
export function Disclosure(props: { summary: ComponentChildren; children: ComponentChildren }) {
  return (
    <details class="disclosure">
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  )
}
