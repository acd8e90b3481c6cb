import type { ComponentChildren } from 'preact'
import { Component } from 'preact'
import { useRef } from 'preact/hooks'
import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { Circles } from '../kit/circles.tsx'
import { Link } from '../kit/link.tsx'
import { Screen } from '../kit/screen.tsx'
import type { Room as RoomName } from '../places.ts'
import { placeToPath, rooms } from '../places.ts'
import { Frame } from './frame.tsx'
import { OpeningFaultScreen, Unlock, viewOf, Waiting, Welcome } from './rooms.ts'

export function AppView() {
  const { router } = useApp()
  return (
    <Frame>
      <Safely at={placeToPath(router.place.value)}>
        <Room />
      </Safely>
    </Frame>
  )
}

/** What a place shows depends on what is known here. Help and what it leads to ask for nothing, and are always there. */
function Room() {
  const { attune, router } = useApp()
  const place = router.place.value
  const { opening } = attune.device.value
  // A first visitor is ready before there is a store to open: nobody is thrown off a screen for it.
  const wasReady = useRef(false)
  if (opening === 'ready') wasReady.current = true
  if (place.at !== 'help' && place.at !== 'purpose') {
    if (opening === 'opening' && !wasReady.current) return <Opening />
    if (opening === 'locked' || opening === 'lock-damaged') return <Unlock />
    if (opening !== 'opening' && opening !== 'ready') return <OpeningFaultScreen kind={opening} />
  }
  if (place.at === 'not-found') return <NotFound />
  const space = attune.space.value
  if (space?.standing === 'joining' && place.at === 'home') return <Waiting space={space} />
  // What needs no space stays as it stands when there comes to be one, e.g. by an import.
  if (space === null && isOfSpace(place.at)) return <Welcome />
  // A link to come in by has the same path as this device, with a secret behind it.
  const hasArrived = place.at === 'device' && router.arrival.value !== null
  const at = hasArrived ? 'arrive' : place.at
  const View = viewOf[at]
  // What is open in a room makes no other room of it, nor does the secret that one came in by.
  const key = hasArrived || 'part' in place ? at : placeToPath(place)
  return <View part="" {...{ space, place }} {...place} key={key} />
}

function isOfSpace(at: RoomName): boolean {
  return ['home', 'together', 'us'].some((one) => one === rooms[at][0])
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

interface SafelyProps {
  at: string
  children: ComponentChildren
}

/** A mistake of ours on one screen leaves help, the way out and every other place where they are. */
class Safely extends Component<SafelyProps, { brokenAt?: string }> {
  override componentDidCatch() {
    this.setState({ brokenAt: this.props.at })
  }

  override render() {
    const { at, children } = this.props
    return this.state.brokenAt === at ? <Broken /> : children
  }
}

function Broken() {
  const frame = useMessages('frame')
  return (
    <Screen
      title={frame.broken.title}
      actions={<Button onClick={() => location.reload()}>{frame.broken.reload}</Button>}
    >
      <p class="second">{frame.broken.body}</p>
    </Screen>
  )
}
