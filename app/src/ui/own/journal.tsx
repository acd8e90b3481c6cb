import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Answer } from '../../content/practices/practice.ts'
import { responseFields } from '../../domain/answer.ts'
import type { Intention, OwnView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { TextArea } from '../kit/field.tsx'
import { Link } from '../kit/link.tsx'
import { LongList } from '../kit/long-list.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { useWritingKept } from '../player/use-writing.ts'
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
  const { attune } = useApp()
  const words = useMessages('own')
  const save = ({ text = '' }: Answer) => attune.saveJournalDraft(text)
  const writing = useWritingKept(save, { text: before })
  const { answer } = writing
  // Kept elsewhere meanwhile, e.g. in another tab.
  useEffect(() => {
    if (answer.peek()['text'] === '') answer.value = { text: before }
  }, [before])
  const type = (now: string) => {
    if (now !== '') say('')
    writing.type('text', now)
  }
  const keep = async () => {
    if (!(await writing.send(responseFields, ({ text = '' }) => attune.writeJournal(text)))) return
    answer.value = { text: '' }
    say(words.kept)
  }
  return (
    <div class="stack">
      <TextArea
        label={words.write}
        help={{ id: 'new', heeded: true }}
        fault={writing.said}
        value={answer.value['text'] ?? ''}
        onInput={type}
      />
      <Button onClick={keep}>{words.keep}</Button>
    </div>
  )
}
