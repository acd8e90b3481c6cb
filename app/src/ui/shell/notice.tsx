import type { Notice } from '../../session/faults.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'

/** What this person should hear about once. The session's notices come before an update's. */
export function NoticeOfTheDay() {
  // The region is there before its words are: that is how they get read.
  return (
    <div role="status">
      <Words />
    </div>
  )
}

function Words() {
  const { attune, ports } = useApp()
  const notices: Readonly<Record<Notice, { body: string; action: string }>> =
    useMessages('frame').notices
  const { ready, use } = ports.update
  // Said by the room that somebody was in last, who has gone from it.
  const left = useKept<string | null>('left', null)
  if (left.value !== null) {
    return <Bar body={left.value} action="" dismiss={() => (left.value = null)} />
  }
  const ours = attune.notice.value
  const kind = ours ?? (ready.value ? 'update-ready' : null)
  if (kind === null) return null
  return (
    <Bar
      {...notices[kind]}
      run={kind === 'storage-failed' ? () => location.reload() : use}
      dismiss={ours && (() => attune.dismissNotice())}
    />
  )
}

interface BarProps {
  body: string
  /** Empty where there is nothing to do. */
  action: string
  run?: () => void
  /** Null for what stays. */
  dismiss: (() => void) | null
}

/** Something to hear about once. It takes room instead of covering anything. */
function Bar({ body, action, run, dismiss }: BarProps) {
  const frame = useMessages('frame')
  return (
    <div class="notice">
      <p>{body}</p>
      <div class="notice-actions">
        {action && <Button onClick={run}>{action}</Button>}
        {dismiss && <QuietButton onClick={dismiss}>{frame.dismiss}</QuietButton>}
      </div>
    </div>
  )
}
