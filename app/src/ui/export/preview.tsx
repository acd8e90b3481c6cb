import { useSignal } from '@preact/signals'
import type { Day } from '../../domain/calendar-day.ts'
import type { StorageFault } from '../../session/faults.ts'
import type { ExportPreview, SpacePreview } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { SpaceName } from '../kit/space-name.tsx'
import { Name } from '../kit/words.tsx'
import { showDay } from '../show-day.ts'
import { useAsking } from '../use-asking.ts'

/** What is in the file, and what bringing it in would do to each part. */
export function Preview({ of, another }: { of: ExportPreview; another: () => void }) {
  const { attune } = useApp()
  const { bring: words, standing, faults } = useMessages('export')
  const show = useShownDay()
  const asking = useAsking<StorageFault>(faults.bring)
  const isDone = useSignal(false)
  const bring = () =>
    asking.ask(
      () => attune.restoreExport(),
      () => (isDone.value = true),
    )
  if (isDone.value) return <AskScreen key="done" title={words.done} go="toToday" />
  const changes = changesAnything(of)
  return (
    <AskScreen
      title={words.title}
      says={[fill(words.from, { day: show(of.day) })]}
      asking={asking}
      working={words.bringing}
      go={changes && [words.confirm, bring]}
      or={[[words.another, another]]}
    >
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
    </AskScreen>
  )
}

function useShownDay() {
  const { ports, language } = useApp()
  return (day: Day) => showDay(day, language.value, ports.locales, 'with-year')
}

function changesAnything({ spaces, own }: ExportPreview): boolean {
  return [...spaces.map(({ standing }) => standing), own].some(
    (standing) => standing === 'new-here' || standing === 'adds',
  )
}

function SpacePart({ of: { standing, about } }: { of: SpacePreview }) {
  const words = useMessages('export')
  const { bring } = words
  const show = useShownDay()
  const { me, days } = about ?? {}
  const notes = [
    me !== undefined && fill(bring.me, { name: <Name of={me} /> }),
    days &&
      (days.first === days.last
        ? fill(bring.oneDay, { day: show(days.first) })
        : fill(bring.days, { first: show(days.first), last: show(days.last) })),
    words.standing[standing],
  ]
  return (
    <li class="row part">
      <span class="row-title">
        {about === null ? (
          bring.unnamed
        ) : (
          <SpaceName others={about.others} kind={about.bond.kind} />
        )}
      </span>
      {notes.map((note) => note && <span class="row-note second">{note}</span>)}
    </li>
  )
}
