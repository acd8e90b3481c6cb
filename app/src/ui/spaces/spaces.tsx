import { useEffect } from 'preact/hooks'
import type { SpaceSummary } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { QuietButton } from '../kit/button.tsx'
import { SpaceName } from '../kit/space-name.tsx'

/** All spaces of this phone, kept apart; those that were put away stand apart again. */
export function Spaces() {
  const { attune } = useApp()
  const spaces = useMessages('spaces')
  // Until somebody has had a look, only the space in use has been read.
  useEffect(() => attune.wake(), [])
  const all = attune.spaces.value
  const archived = all.filter(({ isArchived }) => isArchived)
  return (
    <AskScreen
      title={spaces.title}
      note={all.length === 0 ? spaces.none : spaces.apart}
      go={[all.length === 0 ? spaces.startFirst : spaces.start, { at: 'start', step: 0 }]}
      or={[[spaces.join, { at: 'join', step: 0 }]]}
    >
      <SpaceRows spaces={all.filter(({ isArchived }) => !isArchived)} />
      {archived.length > 0 && (
        <section class="stack">
          <h2>{spaces.putAwayOnes}</h2>
          <SpaceRows spaces={archived} />
        </section>
      )}
    </AskScreen>
  )
}

function SpaceRows({ spaces: some }: { spaces: readonly SpaceSummary[] }) {
  const { attune, router } = useApp()
  const words = useMessages('spaces')
  if (some.length === 0) return null
  const open = async ({ space, isInUse }: SpaceSummary) => {
    if (!isInUse) await attune.useSpace(space)
    router.go({ at: 'home' })
  }
  return (
    <ul class="rows">
      {some.map((one) => (
        <li key={one.space} class="row is-action">
          <QuietButton onClick={() => open(one)}>
            <span class="row-title">
              <SpaceName others={one.others} kind={one.bond.kind} />
            </span>
            <span class="row-note second">
              {one.others.length > 0 ? words.kinds[one.bond.kind] : words.alone}
              {one.isInUse && ` · ${words.inUse}`}
            </span>
          </QuietButton>
        </li>
      ))}
    </ul>
  )
}
