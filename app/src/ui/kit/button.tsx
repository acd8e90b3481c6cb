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
export function Button({ children, onClick, type = 'button', disabled, busy, lang }: Props) {
  return (
    <button
      class="pill"
      type={type}
      disabled={disabled}
      aria-disabled={busy}
      lang={lang}
      onClick={() => onClick?.()}
    >
      {children}
    </button>
  )
}

/** Everything else: plain words. */
export function QuietButton({ children, onClick, type = 'button', disabled, lang }: Props) {
  return (
    <button class="quiet" type={type} disabled={disabled} lang={lang} onClick={() => onClick?.()}>
      {children}
    </button>
  )
}
