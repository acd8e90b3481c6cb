import type { Practice } from '../content/practices/practice.ts'
import { practices } from '../content/practices/practices.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import type { SpaceView } from '../session/views.ts'
import { useMessages } from './app-context.ts'
import { fillText } from './fill.ts'
import { Row } from './kit/row.tsx'
import { placeOfPractice } from './practice-place.ts'

interface Props {
  practice: PracticeId
  space: SpaceView
}

/** What it is called, what is special about it, and how long it takes. */
export function PracticeRow({ practice, space }: Props) {
  const words = useMessages('practice')
  const { lines } = useMessages('tonight')
  return (
    <Row
      to={placeOfPractice(practice, space)}
      title={words[practice].name}
      note={
        <>
          {lines[practice]} <Minutes of={practice} />
        </>
      }
    />
  )
}

function Minutes({ of }: { of: PracticeId }) {
  const { minute, minuteCount } = useMessages('tonight')
  const { minutes } = practices.find(({ id }) => id === of) as Practice
  return (
    <span class="row-minutes">
      {minutes === 1 ? minute : fillText(minuteCount, { count: String(minutes) })}
    </span>
  )
}
