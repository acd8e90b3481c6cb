import type { PracticeId } from '../../content/practices/practices.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Link } from '../kit/link.tsx'
import { practiceOf } from './practice-words.ts'
import { isPastSafety } from './safety-gate.tsx'

/** Quietly, below everything: the studies behind a practice, or that there is none. */
export function RestsOn({ practice }: { practice: PracticeId }) {
  const { attune } = useApp()
  const { restsOn } = useMessages('play')
  // Whoever is asked how safe it is reads nothing else.
  if (!isPastSafety(attune, practiceOf(practice))) return null
  return (
    <p class="rests-on">
      <Link class="line-link" to={{ at: 'purpose', part: practice }}>
        {restsOn}
      </Link>
    </p>
  )
}
