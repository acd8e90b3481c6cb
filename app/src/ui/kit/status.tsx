import type { ComponentChildren } from 'preact'

/** A quiet line that changes by itself and is read when it does. */
export function Status({ children }: { children?: ComponentChildren }) {
  return (
    <p class="status second" role="status">
      {children}
    </p>
  )
}

/** What went wrong just now, said at once. */
export function Fault({ children }: { children?: ComponentChildren }) {
  return (
    <p class="field-fault" role="alert">
      {children}
    </p>
  )
}
