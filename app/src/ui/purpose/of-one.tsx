import type { Practice } from '../../content/practices/practice.ts'
import { studiesBehind } from '../../domain/evidence.ts'
import { useMessages } from '../app-context.ts'
import { fillText } from '../fill.ts'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import { useWordsOf } from '../player/practice-words.ts'
import { Studies } from './studies.tsx'

/** What one practice rests on, for whoever asks while they are at it. */
export function OfOne({ practice }: { practice: Practice }) {
  const { one, sure } = useMessages('purpose')
  const { name } = useWordsOf(practice.id)
  const isStudied = studiesBehind(practice, useMessages('studies')).length > 0
  return (
    <Screen title={fillText(one.title, { practice: name })}>
      <p>{isStudied ? sure.lead : one.none}</p>
      <Studies practice={practice} />
      <p>
        <Link class="line-link" to={{ at: 'purpose', part: '' }}>
          {one.all}
        </Link>
      </p>
    </Screen>
  )
}
