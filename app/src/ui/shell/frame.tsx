import type { ComponentChildren } from 'preact'
import { useApp, useMessages } from '../app-context.ts'
import { Link } from '../kit/link.tsx'
import type { Place } from '../places.ts'
import { showDay } from '../show-day.ts'
import { leaveQuickly } from './quick-exit.ts'
import { NoticeOfTheDay } from './notice.tsx'

/** What stands at the same place on every screen: where one is, help, and the way out. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { router, attune } = useApp()
  const { at } = router.place.value
  const hasPlaces = attune.space.value !== null && attune.space.value.standing !== 'joining'
  return (
    <div class="frame">
      <Top />
      <main class="frame-main">
        <NoticeOfTheDay />
        {children}
      </main>
      {hasPlaces && (at === 'home' || at === 'me') && <Nav at={at} />}
    </div>
  )
}

function Top() {
  const { router, ports } = useApp()
  const frame = useMessages('frame')
  return (
    <header class="frame-top">
      <Whereabouts place={router.place.value} />
      <div class="frame-exits">
        <Link to={{ at: 'help' }}>{frame.help}</Link>
        <span aria-hidden="true">·</span>
        <button type="button" onClick={() => leaveQuickly(window, router, ports.forget)}>
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
  const goBack = (label: string) => (
    <button class="back-link" type="button" onClick={() => router.back()}>
      {label}
    </button>
  )
  switch (place.at) {
    case 'home':
      return space === null || space.standing === 'joining' ? null : (
        <p>{showDay(space.today, language.value, ports.locales)}</p>
      )
    case 'me':
      return space === null ? goBack(frame.back) : null
    case 'help':
      return goBack(frame.closeHelp)
    case 'start':
    case 'join':
      return goBack(frame.back)
    case 'question':
    case 'invite':
    case 'code':
      return (
        <Link class="back-link" to={{ at: 'home' }}>
          {frame.today}
        </Link>
      )
    case 'not-found':
      return null
  }
}

function Nav({ at }: { at: 'home' | 'me' }) {
  const frame = useMessages('frame')
  return (
    <nav class="frame-nav" aria-label={frame.places}>
      <ul>
        <li>
          <Link to={{ at: 'home' }} current={at === 'home'}>
            {frame.today}
          </Link>
        </li>
        <li>
          <Link to={{ at: 'me' }} current={at === 'me'}>
            {frame.me}
          </Link>
        </li>
      </ul>
    </nav>
  )
}
