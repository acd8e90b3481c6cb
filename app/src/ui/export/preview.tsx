import { useSignal } from '@preact/signals'
import type { StorageFault } from '../../session/faults.ts'
import type { ExportPreview, SpacePreview } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { SpaceName } from '../kit/space-name.tsx'
import { Status } from '../kit/status.tsx'
import { showDay } from '../show-day.ts'
import { usePortable } from './portable.ts'

/** What is in the file, and what bringing it in would do to each part. */
export function Preview({ of, another }: { of: ExportPreview; another: () => void }) {
  const portable = usePortable()
  const { ports, language } = useApp()
  const words = useMessages('export').import
  const state = useSignal<'bringing' | 'done' | StorageFault | null>(null)
  const bring = async () => {
    if (state.value === 'bringing') return
    state.value = 'bringing'
    const outcome = await portable.restoreExport()
    state.value = outcome.ok ? 'done' : outcome.error.kind
  }
  if (state.value === 'done') return <Done />
  const changes = changesAnything(of)
  return (
    <Screen
      title={words.title}
      actions={
        <>
          {changes && (
            <Button onClick={bring} disabled={state.value === 'bringing'}>
              {words.bring}
            </Button>
          )}
          <QuietButton onClick={another}>{words.other}</QuietButton>
        </>
      }
    >
      <p>
        {fill(words.preview, { day: showDay(of.day, language.value, ports.locales, 'with-year') })}
      </p>
      <ul class="rows">
        {of.spaces.map((space) => (
          <SpacePart key={space.space} of={space} />
        ))}
        {of.own !== null && (
          <li class="row part">
            <span class="row-title">{words.journal}</span>
            <span class="row-note second">{words.journalStanding[of.own]}</span>
          </li>
        )}
      </ul>
      {!changes && <p>{words.nothing}</p>}
      <Status>{state.value === 'bringing' && words.bringing}</Status>
      <p class="field-fault" role="alert">
        {state.value !== null && state.value !== 'bringing' && words.faults[state.value]}
      </p>
    </Screen>
  )
}

function changesAnything({ spaces, own }: ExportPreview): boolean {
  return [...spaces.map(({ standing }) => standing), own].some(
    (standing) => standing === 'new-here' || standing === 'adds',
  )
}

function SpacePart({ of: { standing, about } }: { of: SpacePreview }) {
  const { ports, language } = useApp()
  const words = useMessages('export').import
  const { kinds } = useMessages('spaces')
  const day = (one: Parameters<typeof showDay>[0]) =>
    showDay(one, language.value, ports.locales, 'with-year')
  return (
    <li class="row part">
      <span class="row-title">
        {about === null ? (
          words.unnamed
        ) : (
          <SpaceName others={about.others} kind={about.bond.kind} />
        )}
        {about !== null && about.others.length > 0 && ` · ${kinds[about.bond.kind]}`}
      </span>
      {about?.days && (
        <span class="row-note second">
          {fill(words.from, { first: day(about.days.first), last: day(about.days.last) })}
        </span>
      )}
      <span class="row-note second">{words.standing[standing]}</span>
    </li>
  )
}

function Done() {
  const { router } = useApp()
  const words = useMessages('export').import
  const frame = useMessages('frame')
  return (
    <Screen
      title={words.done.title}
      actions={<Button onClick={() => router.replace({ at: 'home' })}>{frame.toToday}</Button>}
    >
      <p>{words.done.body}</p>
    </Screen>
  )
}
