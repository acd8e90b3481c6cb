import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Link } from '../kit/link.tsx'
import { Name } from '../kit/words.tsx'

/** Whoever looks around is never in doubt about it. */
export function Looking() {
  const { attune, router } = useApp()
  const { looking } = useMessages('welcome')
  const space = attune.space.value
  if (space === null) return null
  const leave = () => {
    attune.stopLooking()
    router.replace({ at: 'home' })
  }
  const [other] = space.others
  return (
    <aside class="looking" aria-label={looking.label}>
      <p>
        {fill(looking.body, {
          me: <Name of={space.me.name} />,
          other: <Name of={other?.name ?? ''} />,
        })}
      </p>
      <p class="looking-ways">
        <Link to={{ at: 'start', step: 0 }}>{looking.start}</Link>
        <button type="button" onClick={leave}>
          {looking.leave}
        </button>
      </p>
    </aside>
  )
}
