import type { Day } from '../../../domain/calendar-day.ts'
import { textToDay } from '../../../domain/calendar-day.ts'
import { writeReminder } from '../../../domain/reminder-file.ts'
import type { Plan } from '../../../session/views.ts'
import { useApp, useMessages } from '../../app-context.ts'
import { Disclosure } from '../../kit/disclosure.tsx'
import { Row } from '../../kit/row.tsx'
import { showDay } from '../../show-day.ts'

/**
 * What somebody means to do for another, on this device alone. Nothing here says what: another may look
 * at this screen too.
 */
export function Planned({ today }: { today: Day }) {
  const { attune } = useApp()
  const { planned } = useMessages('care')
  const plans = attune.plans.value.filter(({ isDone }) => !isDone)
  const dayOf = ({ plan }: Plan) => textToDay(plan['day'] ?? '')
  const due = plans.filter((one) => (dayOf(one) ?? '9') <= today)
  const ahead = plans.flatMap((one) => {
    const day = dayOf(one)
    return day !== null && day > today ? [{ ...one, day }] : []
  })
  return (
    <>
      {due.length > 0 && (
        <ul class="rows">
          {due.map(({ key }) => (
            <Row
              key={key}
              to={{ at: 'round', key }}
              mark="open"
              title={planned.today}
              note={planned.alone}
            />
          ))}
        </ul>
      )}
      {ahead.length > 0 && (
        <Disclosure summary={planned.ahead}>
          <p class="second">{planned.alone}</p>
          {ahead.map(({ key, day }) => (
            <Ahead key={key} {...{ day, round: key }} />
          ))}
          <p class="second">{planned.file}</p>
        </Disclosure>
      )}
    </>
  )
}

function Ahead({ day, round }: { day: Day; round: Plan['key'] }) {
  const { ports, language } = useApp()
  const { planned } = useMessages('care')
  const id = round.slice(round.lastIndexOf('/') + 1)
  const file = writeReminder({ id, day, title: planned.entry })
  return (
    <>
      <ul class="rows">
        <Row
          to={{ at: 'round', key: round }}
          mark="open"
          title={showDay(day, language.value, ports.locales)}
        />
      </ul>
      <a
        class="quiet as-button"
        href={`data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`}
        download="reminder.ics"
      >
        {planned.calendar}
      </a>
    </>
  )
}
