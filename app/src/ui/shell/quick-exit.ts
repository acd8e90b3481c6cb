import type { Router } from '../router.ts'

/** Where “Leave quickly” goes: a page that anyone might have open. */
const neutralPage = 'https://www.wikipedia.org/'

/** Long enough for the browser to step back through its history, short enough for nobody to see. */
const rewindMs = 120

const leaving = 'attune/leaving'

/** Blanks the page at once, in every tab, and goes elsewhere; what is in memory goes with the page. */
export function leaveQuickly(window: Window, router: Router): void {
  const page = window.document.documentElement
  if (!page.hasChildNodes()) return
  page.replaceChildren()
  new BroadcastChannel(leaving).postMessage(null)
  let hasLeft = false
  const leave = () => {
    if (!hasLeft) window.location.replace(neutralPage)
    hasLeft = true
  }
  // From the first page on, “Back” on the neutral page leads to what came before the app.
  window.addEventListener('popstate', leave)
  window.setTimeout(leave, router.isRewound() ? 0 : rewindMs)
  router.rewind()
}

/** Where somebody leaves in one tab, this one shows nothing either. */
export function leaveWithOthers(window: Window, router: Router): void {
  new BroadcastChannel(leaving).addEventListener('message', () => leaveQuickly(window, router))
}

/** Shift, three times in a row, within so many milliseconds and with nothing else in between. */
const presses = 3
const withinMs = 2_000

/** Tells from keys going down whether somebody wants to leave. Times are the events' own. */
export function createShiftCount(): (key: string, at: number, isRepeat: boolean) => boolean {
  let times: number[] = []
  return (key, at, isRepeat) => {
    if (isRepeat) return false
    times = key === 'Shift' ? [...times.filter((time) => at - time < withinMs), at] : []
    return times.length >= presses
  }
}
