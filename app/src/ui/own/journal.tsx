import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { isBlank } from '../../domain/text.ts'
import type { WritingFault } from '../../session/faults.ts'
import type { Intention, OwnView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { TextArea } from '../kit/field.tsx'
import { Link } from '../kit/link.tsx'
import { LongList } from '../kit/long-list.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { createDraft } from '../player/draft.ts'
import { useBeforeGone } from '../use-before-gone.ts'
import { OwnPlace } from './own-place.tsx'
import { Page } from './page.tsx'

/** Pages that nobody else can reach. */
export function Journal() {
  const words = useMessages('own')
  return <OwnPlace title={words.title}>{(own) => <Pages own={own} />}</OwnPlace>
}

function Pages({ own }: { own: OwnView }) {
  const words = useMessages('own')
  const said = useSignal('')
  return (
    <Screen title={words.title}>
      <p class="second">{words.only}</p>
      {own.intention !== null && <Bring intention={own.intention} />}
      <NewPage draft={own.draft} say={(text) => (said.value = text)} />
      <Status>{said.value}</Status>
      {own.pages.length === 0 && <p class="second">{words.empty}</p>}
      <LongList items={own.pages} keyOf={({ page }) => page} class="pages" itemClass="page">
        {(page) => <Page page={page} say={(text) => (said.value = text)} />}
      </LongList>
    </Screen>
  )
}

/** What this person wants to bring stands above what they write. */
function Bring({ intention }: { intention: Intention }) {
  const words = useMessages('own').intention
  return (
    <section class="bring">
      <h2>{words.title}</h2>
      <p dir="auto">{intention.words}</p>
      {intention.whenHard !== '' && (
        <p dir="auto">
          {words.whenHard} {intention.whenHard}
        </p>
      )}
      <Link class="line-link" to={{ at: 'intention' }}>
        {words.change}
      </Link>
    </section>
  )
}

function NewPage({ draft: before, say }: { draft: string; say: (text: string) => void }) {
  const { attune, ports } = useApp()
  const words = useMessages('own')
  const writing = useMessages('writing')
  const text = useSignal(before)
  const fault = useSignal<WritingFault | null>(null)
  const draft = useMemo(() => {
    const save = async (now: string) => {
      const outcome = await attune.saveJournalDraft(now)
      fault.value = outcome.ok || outcome.error.kind === 'empty' ? null : outcome.error.kind
    }
    return createDraft((now: string) => void save(now), ports.schedule)
  }, [])
  useBeforeGone(() => draft.flush())
  // Kept elsewhere meanwhile, e.g. in another tab.
  useEffect(() => {
    if (text.peek() === '') text.value = before
  }, [before])
  const type = (now: string) => {
    text.value = now
    if (fault.peek() === 'empty') fault.value = null
    if (now !== '') say('')
    draft.type(now)
  }
  const keep = async () => {
    if (isBlank(text.value)) return (fault.value = 'empty')
    draft.drop()
    const outcome = await attune.writeJournal(text.value)
    fault.value = outcome.ok ? null : outcome.error.kind
    if (!outcome.ok) return draft.type(text.value)
    text.value = ''
    say(words.kept)
  }
  return (
    <div class="stack">
      <TextArea
        label={words.write}
        fault={fault.value === null ? null : writing.faults[fault.value]}
        value={text.value}
        onInput={type}
      />
      <Button onClick={keep}>{words.keep}</Button>
    </div>
  )
}
