import type { ComponentChildren } from 'preact'
import { useErrorBoundary, useRef } from 'preact/hooks'
import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { Circles } from '../kit/circles.tsx'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import type { SpaceView } from '../../session/views.ts'
import type { Place } from '../places.ts'
import { Frame } from './frame.tsx'
import * as rooms from './rooms.ts'

export function AppView() {
  return (
    <Frame>
      <Safely>
        <Room />
      </Safely>
    </Frame>
  )
}

/** What a place shows depends on what is known here. Help asks for nothing and is always there. */
function Room() {
  const { attune, router } = useApp()
  const place = router.place.value
  const { opening } = attune.device.value
  // A first visitor is ready before there is a store to open: nobody is thrown off a screen for it.
  const wasReady = useRef(false)
  if (opening === 'ready') wasReady.current = true
  if (place.at === 'help') return <rooms.Help />
  if (opening === 'opening' && !wasReady.current) return <Opening />
  if (opening === 'locked' || opening === 'lock-damaged') return <rooms.Unlock />
  if (opening !== 'opening' && opening !== 'ready')
    return <rooms.OpeningFaultScreen kind={opening} />
  const space = attune.space.value
  if (space?.standing === 'joining' && place.at === 'home') return <rooms.Waiting space={space} />
  // What needs no space stays as it stands when there comes to be one, e.g. by an import.
  return (space && roomOfSpace(space, place)) ?? roomOfOne(place, router.arrival.value !== null)
}

/** Null for what needs no space. */
function roomOfSpace(space: SpaceView, place: Place) {
  switch (place.at) {
    case 'home':
      return <rooms.Today space={space} />
    case 'invite':
      return <rooms.Invite space={space} />
    case 'code':
      return <rooms.Code space={space} />
    case 'round':
      return <rooms.Round key={place.key} space={space} of={place.key} />
    case 'begin':
      return <rooms.Begin key={place.practice} space={space} practice={place.practice} />
    case 'together':
      return <rooms.Together space={space} />
    case 'past':
      return <rooms.Past />
    case 'yes':
      return <rooms.Yes space={space} />
    case 'us':
      return <rooms.Us space={space} />
    case 'jar':
      return <rooms.Jar space={space} />
    case 'memories':
      return <rooms.Memories space={space} />
    case 'keep-memory':
      return <rooms.KeepMemory space={space} />
    case 'space':
      return <rooms.Space space={space} />
    case 'archive':
      return <rooms.Archive space={space} />
    case 'leave':
      return <rooms.Leave space={space} />
    default:
      return null
  }
}

function roomOfOne(place: Place, hasArrived: boolean) {
  switch (place.at) {
    case 'start':
      return <rooms.Start step={place.step} />
    case 'join':
      return <rooms.Join step={place.step} />
    case 'me':
      return <rooms.Me />
    case 'device':
      // A link to come in by has the same path, with a secret behind it.
      return hasArrived ? <rooms.Arrive part="" /> : <rooms.Device />
    case 'lock':
      return <rooms.Lock />
    case 'arrive':
      return <rooms.Arrive part={place.part} />
    case 'devices':
      return <rooms.Devices part={place.part} />
    case 'ways':
      return <rooms.Ways part={place.part} />
    case 'spaces':
      return <rooms.Spaces />
    case 'journal':
      return <rooms.Journal />
    case 'intention':
      return <rooms.IntentionRoom />
    case 'breath':
      return <rooms.Breath />
    case 'learn':
      return <rooms.Learn />
    case 'card':
      return <rooms.Card key={place.card} of={place.card} />
    case 'export':
      return <rooms.Export />
    case 'import':
      return <rooms.Import />
    case 'not-found':
      return <NotFound />
    default:
      return <rooms.Welcome />
  }
}

function Opening() {
  const frame = useMessages('frame')
  return (
    <div class="screen opening">
      <Circles />
      <h1 class="only-heard">{frame.opening}</h1>
    </div>
  )
}

function NotFound() {
  const frame = useMessages('frame')
  return (
    <Screen
      title={frame.notFound.title}
      actions={
        <Link class="pill as-button" to={{ at: 'home' }}>
          {frame.notFound.home}
        </Link>
      }
    >
      <p class="second">{frame.notFound.body}</p>
    </Screen>
  )
}

/** A mistake of ours on one screen leaves help and the way out where they are. */
function Safely({ children }: { children: ComponentChildren }) {
  const frame = useMessages('frame')
  const [failed] = useErrorBoundary()
  if (failed === undefined) return <>{children}</>
  return (
    <Screen
      title={frame.broken.title}
      actions={<Button onClick={() => location.reload()}>{frame.broken.reload}</Button>}
    >
      <p class="second">{frame.broken.body}</p>
    </Screen>
  )
}
