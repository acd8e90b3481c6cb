import { useSignal } from '@preact/signals'
import type { Day } from '../../domain/calendar-day.ts'
import type { StorageFault } from '../../session/faults.ts'
import type { ExportPreview, SpacePreview } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { SpaceName } from '../kit/space-name.tsx'
import { Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { showDay } from '../show-day.ts'

/** What is in the file, and what bringing it in would do to each part. */
export function Preview({ of, another }: { of: ExportPreview; another: () => void }) {
  const { attune, ports, language } = useApp()
  const { bring: words, standing, faults } = useMessages('export')
  const state = useSignal<'bringing' | 'done' | StorageFault | null>(null)
  const bring = async () => {
    if (state.value === 'bringing') return
    state.value = 'bringing'
    const outcome = await attune.restoreExport()
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
            <Button onClick={bring} busy={state.value === 'bringing'}>
              {words.confirm}
            </Button>
          )}
          <QuietButton onClick={another}>{words.another}</QuietButton>
        </>
      }
    >
      <p>
        {fill(words.from, { day: showDay(of.day, language.value, ports.locales, 'with-year') })}
      </p>
      <ul class="rows">
        {of.spaces.map((space) => (
          <SpacePart key={space.space} of={space} />
        ))}
        {of.own !== null && (
          <li class="row part">
            <span class="row-title">{words.own}</span>
            <span class="row-note second">{standing[of.own]}</span>
          </li>
        )}
      </ul>
      <p class="second">{changes ? words.twin : words.nothing}</p>
      <Status>{state.value === 'bringing' && words.bringing}</Status>
      <p class="field-fault" role="alert">
        {state.value !== null && state.value !== 'bringing' && faults.bring[state.value]}
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
  const words = useMessages('export')
  return (
    <li class="row part">
      <span class="row-title">
        {about === null ? (
          words.bring.unnamed
        ) : (
          <SpaceName others={about.others} kind={about.bond.kind} />
        )}
      </span>
      {about !== null && <About of={about} />}
      <span class="row-note second">{words.standing[standing]}</span>
    </li>
  )
}

function About({ of: { me, days } }: { of: NonNullable<SpacePreview['about']> }) {
  const { ports, language } = useApp()
  const words = useMessages('export').bring
  const show = (day: Day) => showDay(day, language.value, ports.locales, 'with-year')
  return (
    <>
      <span class="row-note second">{fill(words.me, { name: <Name of={me} /> })}</span>
      {days !== null && (
        <span class="row-note second">
          {days.first === days.last
            ? fill(words.oneDay, { day: show(days.first) })
            : fill(words.days, { first: show(days.first), last: show(days.last) })}
        </span>
      )}
    </>
  )
}

function Done() {
  const { router } = useApp()
  const words = useMessages('export').bring
  const frame = useMessages('frame')
  return (
    <Screen
      title={words.done}
      actions={<Button onClick={() => router.replace({ at: 'home' })}>{frame.toToday}</Button>}
    />
  )
}
