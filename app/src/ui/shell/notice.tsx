import type { Notice } from '../../session/faults.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { NoticeBar } from '../kit/status.tsx'

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
  const { notices } = useMessages('frame')
  const frame = useMessages('frame')
  const { ready, use } = ports.update
  // Said by the room that somebody was in last, who has gone from it.
  const left = useKept<string | null>('left', null)
  if (left.value !== null) {
    return (
      <NoticeBar dismiss={{ label: frame.dismiss, run: () => (left.value = null) }}>
        {left.value}
      </NoticeBar>
    )
  }
  const kind: Notice | null = attune.notice.value ?? (ready.value ? 'update-ready' : null)
  if (kind === null) return null
  const isOurs = attune.notice.value !== null
  const runs: Partial<Record<Notice, () => void>> = {
    'storage-failed': () => location.reload(),
    'update-ready': use,
    'app-too-old': use,
  }
  const sentences: Readonly<Record<Notice, { body: string; action: string }>> = notices
  const run = runs[kind]
  return (
    <NoticeBar
      {...(run !== undefined && { action: { label: sentences[kind].action, run } })}
      {...(isOurs && { dismiss: { label: frame.dismiss, run: () => attune.dismissNotice() } })}
    >
      {sentences[kind].body}
    </NoticeBar>
  )
}
