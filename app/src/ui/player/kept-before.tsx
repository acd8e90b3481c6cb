import { isPlanned } from '../../domain/is-planned.ts'
import { cleanText } from '../../domain/text.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Row } from '../kit/row.tsx'
import { showDay } from '../show-day.ts'
import type { Day } from '../../domain/calendar-day.ts'
import type { Playing } from './playing.ts'
import { fieldsOf } from './practice-words.ts'

/** What this person has kept of the same kind and not put to rest: on this device alone. */
export function KeptBefore({ round, practice }: Playing) {
  const { attune, ports, language } = useApp()
  const { keptBefore } = useMessages('play')
  if (!isPlanned(practice)) return null
  const words = fieldsOf(practice.steps[0]).find(({ kind }) => kind === 'text')
  const others = attune.plans.value.filter(
    (one) => one.practice === practice.id && one.key !== round.key && !one.isDone,
  )
  if (words === undefined || others.length === 0) return null
  return (
    <section class="kept-before">
      <h2>{keptBefore}</h2>
      <ul class="rows">
        {others.map(({ key, plan }) => (
          <Row
            key={key}
            to={{ at: 'round', key }}
            title={<span dir="auto">{cleanText(plan[words.id] ?? '')}</span>}
            {...(plan['day'] && {
              note: showDay(plan['day'] as Day, language.value, ports.locales),
            })}
          />
        ))}
      </ul>
    </section>
  )
}
