import type { PracticeId } from '../../content/practices/practices.ts'
import { useMessages } from '../app-context.ts'
import { Link } from '../kit/link.tsx'

/** Quietly, below everything: the studies behind a practice, or that there is none. */
export function RestsOn({ practice }: { practice: PracticeId }) {
  const { restsOn } = useMessages('play')
  return (
    <p class="rests-on">
      <Link class="line-link" to={{ at: 'purpose', part: practice }}>
        {restsOn}
      </Link>
    </p>
  )
}
