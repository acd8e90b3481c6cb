import { useEffect } from 'preact/hooks'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Names } from '../kit/names.tsx'
import { Row } from '../kit/row.tsx'
import { useWordsOf } from '../player/practice-words.ts'
import { placeOfPractice } from '../practice-place.ts'

/** That the other would like to begin a private yes is said once, on purpose, and stands in no fold. */
export function YesWanted({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const { kind } = space.bond
  const isForThem = space.others.length === 1 && (kind === 'partners' || kind === 'family')
  useEffect(() => void (isForThem && attune.openYes()), [space.space])
  const wanted = attune.yes.value?.find(({ view }) =>
    view.steps.some(({ phase }) => phase.is === 'offered' && 'by' in phase && phase.by.length > 0),
  )
  return isForThem && wanted ? <Wanted space={space} practice={wanted.practice} /> : null
}

interface WantedProps {
  space: SpaceView
  practice: Parameters<typeof placeOfPractice>[0]
}

function Wanted({ space, practice }: WantedProps) {
  const { yesWanted } = useMessages('together')
  return (
    <Row
      to={placeOfPractice(practice, space)}
      title={useWordsOf(practice).name}
      note={fill(yesWanted, { name: <Names of={space.others} /> })}
    />
  )
}
