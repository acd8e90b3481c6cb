import type { ComponentChildren } from 'preact'

interface Props {
  children: ComponentChildren
  onClick?: (() => unknown) | undefined
  type?: 'button' | 'submit'
  disabled?: boolean
  /** At work on it: pressed again, it does nothing, and it keeps the focus. */
  busy?: boolean
  lang?: string
  /** For those who listen, where its words alone say too little. */
  label?: string
}

/** The one main action of a screen. */
export function Button(props: Props) {
  return <Pressed {...props} look="pill" />
}

/** Everything else: plain words. */
export function QuietButton(props: Props) {
  return <Pressed {...props} look="quiet" />
}

function Pressed(props: Props & { look: 'pill' | 'quiet' }) {
  const { look, children, onClick, type = 'button', disabled, busy, lang, label } = props
  return (
    <button
      class={look}
      type={type}
      disabled={disabled}
      aria-disabled={busy}
      aria-label={label}
      lang={lang}
      onClick={() => onClick?.()}
    >
      {children}
    </button>
  )
}
