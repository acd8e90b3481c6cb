import type { ReadonlySignal, Signal } from '@preact/signals'
import { signal } from '@preact/signals'
import type { OneOfFive, Place } from './places.ts'
import { oneOfFive, pathToPlace, placeToPath } from './places.ts'

export interface Router {
  readonly place: ReadonlySignal<Place>
  /** The address a person came with, secret included, until somebody has taken it. */
  readonly arrival: Signal<string | null>
  go(place: Place): void
  /** Like `go`, leaving no way back to where one was, nor to the steps before it. */
  replace(place: Place): void
  back(): void
  /** Goes back to the first page that this app showed here, so that “Back” leads out of it. */
  rewind(): void
  isRewound(): boolean
}

/** What the router needs of a window. */
export type RouterWindow = Pick<Window, 'history' | 'scrollTo' | 'scrollY'> & {
  readonly location: Pick<Location, 'href' | 'pathname' | 'hash' | 'search'>
  addEventListener(
    type: 'popstate' | 'hashchange',
    listener: () => void,
    options?: { readonly once: boolean },
  ): void
}

/** Kept in the history entry, out of the address. */
interface Mark {
  readonly depth: number
  readonly step: number
  /** Help leaves no address of its own behind. */
  readonly help: boolean
  /** Where a practice was begun, or a round opened. */
  readonly from: OneOfFive
  readonly scroll: number
}

export function createRouter(window: RouterWindow): Router {
  const { history, location } = window
  const arrival = signal(takeSecret(window))
  history.scrollRestoration = 'manual'
  // Browsers give a page that is loaded anew its old state: whoever asks for an address gets it.
  history.replaceState({ ...readMark(history.state), help: false }, '')
  const place = signal(here(window))

  const arrive = () => {
    arrival.value = takeSecret(window) ?? arrival.value
    place.value = here(window)
    window.scrollTo(0, readMark(history.state).scroll)
  }
  window.addEventListener('popstate', arrive)
  window.addEventListener('hashchange', () => location.hash !== '' && arrive())

  const write = (to: Place, isNew: boolean) => {
    const mark = readMark(history.state)
    if (isNew) history.replaceState({ ...mark, scroll: window.scrollY }, '')
    const path = to.at === 'help' ? location.pathname : placeToPath(to)
    const next: Mark = {
      depth: mark.depth + (isNew ? 1 : 0),
      step: 'step' in to ? to.step : 0,
      help: to.at === 'help',
      from: oneOfFive(place.value),
      scroll: 0,
    }
    if (isNew) history.pushState(next, '', path)
    else history.replaceState(next, '', path)
    place.value = marked(to, next)
    window.scrollTo(0, 0)
  }

  const depth = () => readMark(history.state).depth
  return {
    place,
    arrival,
    go: (to) => write(to, placeToPath(to) !== placeToPath(place.value) || 'step' in to),
    replace(to) {
      const { step } = readMark(history.state)
      if (step === 0) return write(to, false)
      place.value = to
      window.addEventListener('popstate', () => write(to, false), { once: true })
      history.go(-step)
    },
    back: () => (depth() > 0 ? history.back() : write({ at: 'home' }, false)),
    rewind() {
      // Going nowhere would load the page anew.
      if (depth() > 0) history.go(-depth())
    },
    isRewound: () => depth() === 0,
  }
}

const firstMark: Mark = { depth: 0, step: 0, help: false, from: 'home', scroll: 0 }

function readMark(state: unknown): Mark {
  return { ...firstMark, ...(state as Partial<Mark> | null) }
}

function here({ location, history }: RouterWindow): Place {
  const mark = readMark(history.state)
  return mark.help ? { at: 'help' } : marked(pathToPlace(location.pathname), mark)
}

/** With what its address does not say. */
function marked(place: Place, { step, from }: Mark): Place {
  if (place.at === 'begin' || place.at === 'round') return { ...place, from }
  return 'step' in place ? { ...place, step } : place
}

/** A fragment is a secret: it leaves the address bar and the history before anything is shown. */
function takeSecret({ location, history }: RouterWindow): string | null {
  if (location.hash.length < 2) return null
  const { href } = location
  history.replaceState(history.state, '', location.pathname + location.search)
  return href
}
