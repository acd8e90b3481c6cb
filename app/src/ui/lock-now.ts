import type { LazyAttune } from '../session/lazy-attune.ts'

/** Blank at once; then what was typed is kept, and memory goes with the page. `everywhere`: all tabs. */
export function lockNow(attune: LazyAttune, everywhere = true): void {
  window.dispatchEvent(new Event('pagehide'))
  document.documentElement.replaceChildren()
  attune.locking().then(
    (lock) => lock.lock(everywhere),
    // Without its code there is still a new page, which is locked.
    () => location.reload(),
  )
}
