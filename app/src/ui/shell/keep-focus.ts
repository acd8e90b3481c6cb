/** Where an element stands: in which parent, and the how manieth child of it. */
interface Spot {
  readonly parent: Element
  readonly at: number
}

/**
 * When what had the focus goes away, the focus goes to what came in its place: keyboards and voices
 * go on from there, not from the top. Never to a button, which a key that is held would press.
 */
export function keepFocus(document: Document): void {
  let last: Element | null = null
  let spots: readonly Spot[] = []
  document.addEventListener('focusin', ({ target }) => {
    last = target as Element
    spots = spotsOf(last)
  })
  document.addEventListener('pointerdown', ({ target }) => {
    // Whoever taps beside it has put the focus away.
    if (last?.contains(target as Node) !== true) last = null
  })
  new MutationObserver(() => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return
    last = null
    const spot = spots.find(({ parent }) => parent.isConnected)
    const next = (spot && successor(spot)) ?? document.querySelector('h1')
    if (next !== null && next.tabIndex < 0) next.tabIndex = -1
    next?.focus()
  }).observe(document.body, { childList: true, subtree: true })
}

function spotsOf(one: Element): Spot[] {
  const { parentElement: parent } = one
  if (parent === null) return []
  return [{ parent, at: [...parent.children].indexOf(one) }, ...spotsOf(parent)]
}

/** A field to write in comes first; null where the screen's heading says more. */
function successor({ parent, at }: Spot): HTMLElement | null {
  const next = parent.children[at] ?? parent.lastElementChild
  const isPart = parent.parentElement?.closest('.screen') != null
  const field = fieldIn(next) ?? (isPart ? fieldIn(parent) : null)
  if (field !== null || !isPart) return field
  const isText = next instanceof HTMLElement && next.offsetHeight > 0 && !next.matches('a, button')
  return isText ? next : (parent as HTMLElement)
}

function fieldIn(one: Element | null): HTMLElement | null {
  return one?.querySelector<HTMLElement>('textarea, [type=text]') ?? null
}
