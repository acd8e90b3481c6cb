import { useSignal } from '@preact/signals'
import { isBlank } from '../../domain/text.ts'
import type { JournalPage } from '../../session/views.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { fillText } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { TextArea } from '../kit/field.tsx'
import { Words } from '../kit/words.tsx'
import { useDoing } from '../player/use-doing.ts'
import { showDay } from '../show-day.ts'
import { useBeforeHidden } from '../use-before-gone.ts'

interface Props {
  page: JournalPage
  say: (text: string) => void
}

interface Change {
  /** What the page said when the changing began. */
  readonly before: string
  readonly text: string
  /** What was kept of it unasked, before the app went out of sight. */
  readonly kept?: string
}

/** A page of the journal: to read, to change, or to take out. */
export function Page({ page, say }: Props) {
  // Whoever looks at Help while changing it finds it as it was left.
  const change = useKept<Change | null>(`page.${page.page}`, null)
  return (
    <div>
      {change.value === null ? (
        <Written
          page={page}
          change={() => (change.value = { before: page.text, text: page.text })}
        />
      ) : (
        <Changing
          page={page}
          now={change.value}
          edit={(next) => (change.value = change.value && { ...change.value, ...next })}
          close={() => (change.value = null)}
          say={say}
        />
      )}
    </div>
  )
}

function Written({ page, change }: { page: JournalPage; change: () => void }) {
  const { ports, language } = useApp()
  const words = useMessages('own')
  const day = showDay(page.day, language.value, ports.locales)
  return (
    <>
      <Words
        whose="me"
        by={page.isChanged ? `${day} · ${words.wasChanged}` : day}
        text={page.text}
      />
      <QuietButton label={fillText(words.changeOf, { day })} onClick={change}>
        {words.change}
      </QuietButton>
    </>
  )
}

interface ChangingProps extends Props {
  now: Change
  edit: (next: Partial<Change>) => void
  close: () => void
}

function Changing({ page, now, edit, close, say }: ChangingProps) {
  const { attune, ports, language } = useApp()
  const words = useMessages('own')
  const { run, fault } = useDoing()
  const isTakingOut = useSignal(false)
  const change = async (text: string | null) =>
    text === page.text || run(() => attune.changeJournal(page.page, text))
  // Another of this person's devices may have changed it meanwhile: only what was typed here is put over that.
  const isTyped = now.text !== (now.kept ?? now.before)
  const keep = async () => {
    // Also what was kept unasked, and may have been changed there since: this is what was asked to be kept.
    if ((isTyped || now.text !== now.before) && !(await change(now.text))) return
    close()
    say(words.kept)
  }
  const leaveIt = async () => {
    if (page.text !== now.kept || (await change(now.before))) close()
  }
  const takeOut = async () => {
    if (!(await change(null))) return
    close()
    say(words.takenOut)
  }
  // The page may be gone in a moment: what was typed is kept as it stands.
  useBeforeHidden(async () => {
    if (isTyped && !isBlank(now.text) && (await change(now.text))) edit({ kept: now.text })
  })
  if (isTakingOut.value) {
    return (
      <div class="page-ways">
        <p role="status">{words.takeOutSure}</p>
        <Button onClick={takeOut}>{words.takeOutNow}</Button>
        <QuietButton onClick={leaveIt}>{words.leaveIt}</QuietButton>
      </div>
    )
  }
  return (
    <>
      <TextArea
        label={fillText(words.changeOf, { day: showDay(page.day, language.value, ports.locales) })}
        labelHidden
        help={{ id: page.page, heeded: true }}
        fault={fault}
        value={now.text}
        onInput={(text) => edit({ text })}
      />
      <div class="page-ways">
        <Button onClick={keep}>{words.keepChange}</Button>
        <QuietButton onClick={() => (isTakingOut.value = true)}>{words.takeOut}</QuietButton>
        <QuietButton onClick={leaveIt}>{words.leaveIt}</QuietButton>
      </div>
    </>
  )
}
