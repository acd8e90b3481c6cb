import type { ComponentChildren } from 'preact'
import { Button, QuietButton } from './button.tsx'

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

interface NoticeProps {
  children: ComponentChildren
  action?: { label: string; run: () => void }
  dismiss?: { label: string; run: () => void }
}

/** Something to hear about once. It takes room instead of covering anything. */
export function NoticeBar({ children, action, dismiss }: NoticeProps) {
  return (
    <div class="notice">
      <p>{children}</p>
      <div class="notice-actions">
        {action !== undefined && <Button onClick={action.run}>{action.label}</Button>}
        {dismiss !== undefined && <QuietButton onClick={dismiss.run}>{dismiss.label}</QuietButton>}
      </div>
    </div>
  )
}
