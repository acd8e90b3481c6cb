import type { ComponentChildren } from 'preact'
import { useApp, useMessages } from '../app-context.ts'
import { Link } from '../kit/link.tsx'
import { lockNow } from '../lock-now.ts'
import type { Place } from '../places.ts'
import { fivePlaces, parentOf } from '../places.ts'
import { showDay } from '../show-day.ts'
import { leaveQuickly } from './quick-exit.ts'
import { NoticeOfTheDay } from './notice.tsx'
import { Looking } from './rooms.ts'

/** What stands at the same place on every screen: where one is, help, and the way out. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { attune, router } = useApp()
  const place = router.place.value
  const hasPlaces = useHasPlaces()
  return (
    <div class="frame">
      {attune.device.value.isLooking && <Looking />}
      <Top />
      <main class="frame-main">
        <NoticeOfTheDay />
        {children}
      </main>
      {hasPlaces && isOneOfFive(place) && <Nav at={place.at} />}
    </div>
  )
}

function Top() {
  const { attune, router } = useApp()
  const { lock, opening } = attune.device.value
  const frame = useMessages('frame')
  return (
    <header class="frame-top">
      <Whereabouts place={router.place.value} />
      <div class="frame-exits">
        {lock !== null && opening === 'ready' && (
          <>
            <button type="button" onClick={() => lockNow(attune)}>
              {frame.lock}
            </button>
            <span aria-hidden="true">·</span>
          </>
        )}
        <Link to={{ at: 'help' }}>{frame.help}</Link>
        <span aria-hidden="true">·</span>
        <button type="button" onClick={() => leaveQuickly(window, router)}>
          {frame.leave}
        </button>
      </div>
    </header>
  )
}

function Whereabouts({ place }: { place: Place }) {
  const { attune, ports, router, language } = useApp()
  const frame = useMessages('frame')
  const space = attune.space.value
  const hasPlaces = useHasPlaces()
  const goBack = (label: string) => (
    <button class="back-link" type="button" onClick={() => router.back()}>
      {label}
    </button>
  )
  if (place.at === 'home') {
    return hasPlaces && space !== null ? (
      <p>{showDay(space.today, language.value, ports.locales)}</p>
    ) : null
  }
  if (place.at === 'help') return goBack(frame.closeHelp)
  if (place.at === 'not-found') return null
  const parent = parentOf(place)
  // Without a space there is no way between the places but back.
  if (!hasPlaces) return goBack(frame.back)
  if (parent === null) return isOneOfFive(place) ? null : goBack(frame.back)
  return (
    <Link class="back-link" to={{ at: parent }}>
      {frame[parent]}
    </Link>
  )
}

/** Two parts, so that none is left over where they do not fit into one row. */
const parts = [fivePlaces.slice(0, 3), fivePlaces.slice(3)]

function Nav({ at }: { at: Place['at'] }) {
  const frame = useMessages('frame')
  return (
    <nav class="frame-nav" aria-label={frame.places}>
      {parts.map((part) => (
        <ul key={part}>
          {part.map((one) => (
            <li key={one}>
              <Link to={{ at: one }} current={at === one}>
                {frame[one]}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}

function useHasPlaces(): boolean {
  const { attune } = useApp()
  const space = attune.space.value
  return space !== null && space.standing !== 'joining'
}

function isOneOfFive({ at }: Place): boolean {
  return fivePlaces.some((one) => one === at)
}
