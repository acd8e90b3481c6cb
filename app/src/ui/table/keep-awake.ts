import { useEffect } from 'preact/hooks'

/** What is needed of a browser that can keep its screen on. */
interface Awake {
  readonly wakeLock?: { request(kind: 'screen'): Promise<{ release(): Promise<void> }> }
}

/** Nobody touches the phone while somebody speaks. Where it cannot stay on, everything works all the same. */
export function useAwake(): void {
  useEffect(() => keepAwake(navigator, document), [])
}

/** The result lets it sleep again. A browser lets go by itself when its page is out of sight. */
export function keepAwake(
  { wakeLock }: Awake,
  page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>,
): () => void {
  let isOver = false
  let held: { release(): Promise<void> } | null = null
  const hold = async () => {
    if (isOver || page.visibilityState !== 'visible') return
    const lock = await wakeLock?.request('screen').catch(() => null)
    if (isOver) await lock?.release().catch(() => undefined)
    else held = lock ?? null
  }
  const again = () => void hold()
  page.addEventListener('visibilitychange', again)
  again()
  return () => {
    isOver = true
    page.removeEventListener('visibilitychange', again)
    void held?.release().catch(() => undefined)
  }
}
