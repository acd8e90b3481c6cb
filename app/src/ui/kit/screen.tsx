import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '../app-context.ts'

interface Props {
  title: ComponentChildren
  /** `prompt` for questions that people read. */
  size?: 'first' | 'prompt'
  /** Stands above the title. */
  above?: ComponentChildren
  children?: ComponentChildren
  /** At most three, the main one first; they stand at the end of the page. */
  actions?: ComponentChildren
  /** Makes the screen a form: Enter in a field does what the main action does. */
  onSubmit?: () => unknown
}

/** One thing at a time: a title that takes the focus when somebody arrives, and what to do. */
export function Screen({ title, size = 'first', above, children, actions, onSubmit }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { attune, ports, shown } = useApp()
  useEffect(() => {
    // Nobody has gone anywhere before the first screen: the browser's own focus is right.
    if (shown.screens++ > 0) heading.current?.focus({ preventScroll: true })
    // Whoever did not come to Today, which says so itself, is not kept waiting for the network.
    else ports.schedule(() => attune.wake(), 1_500)
  }, [])
  const content = (
    <>
      {above}
      <h1 ref={heading} tabIndex={-1} class={`title ${size}`}>
        {title}
      </h1>
      {children}
      {actions !== undefined && <div class="actions">{actions}</div>}
    </>
  )
  if (onSubmit === undefined) return <div class="screen">{content}</div>
  const submit = (event: Event) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form class="screen" noValidate onSubmit={submit}>
      {content}
    </form>
  )
}
