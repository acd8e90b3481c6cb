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

function SpaceRows({ spaces }: { spaces: readonly SpaceSummary[] }) {
  if (spaces.length === 0) return null
  return (
    <ul class="rows">
      {spaces.map((space) => (
        <SpaceRow key={space.space} space={space} />
      ))}
    </ul>
  )
}

function SpaceRow({ space }: { space: SpaceSummary }) {
  const { attune, router } = useApp()
  const spaces = useMessages('spaces')
  const { others, bond, isInUse } = space
  const open = async () => {
    if (!isInUse) await attune.useSpace(space.space)
    router.go({ at: 'home' })
  }
  return (
    <li class="row is-action">
      <QuietButton onClick={open}>
        <span class="row-title">
          <SpaceName others={others} kind={bond.kind} />
        </span>
        <span class="row-note second">
          {others.length > 0 ? spaces.kinds[bond.kind] : spaces.alone}
          {isInUse && ` · ${spaces.inUse}`}
        </span>
      </QuietButton>
    </li>
  )
}
