import type { ComponentChildren } from 'preact'

interface Props {
  children: ComponentChildren
  onClick?: () => unknown
  type?: 'button' | 'submit'
  disabled?: boolean | undefined
  /** At work on it: pressed again, it does nothing, and it keeps the focus. */
  busy?: boolean | undefined
  lang?: string
}

/** The one main action of a screen. */
export function Button(props: Props) {
  return button('pill', props)
}

/** Everything else: plain words. */
export function QuietButton(props: Props) {
  return button('quiet', props)
}

function button(look: string, { onClick, type = 'button', busy, ...more }: Props) {
  return (
    <button {...more} class={look} type={type} aria-disabled={busy} onClick={() => onClick?.()} />
  )
}
