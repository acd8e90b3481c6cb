import { useEffect, useRef } from 'preact/hooks'

/** Runs when the page goes out of sight: it may never come back. */
export function useBeforeHidden(keep: () => unknown): void {
  const newest = useRef(keep)
  newest.current = keep
  useEffect(() => {
    const run = () => void newest.current()
    const runIfHidden = () => document.visibilityState === 'hidden' && run()
    document.addEventListener('visibilitychange', runIfHidden)
    window.addEventListener('pagehide', run)
    // Behind that, what is begun is not finished any more: a reload took what was typed last.
    window.addEventListener('beforeunload', run)
    return () => {
      document.removeEventListener('visibilitychange', runIfHidden)
      window.removeEventListener('pagehide', run)
      window.removeEventListener('beforeunload', run)
    }
  }, [])
}

/** Also when somebody goes to another screen. */
export function useBeforeGone(keep: () => unknown): void {
  const newest = useRef(keep)
  newest.current = keep
  useBeforeHidden(keep)
  useEffect(() => () => void newest.current(), [])
}
