export interface Draft {
  /** Keeps the newest text, a moment after the last letter. */
  type(text: string): void
  /** Keeps it now: the page may be gone in a moment. */
  flush(): void
  /** What was typed has gone where it belongs. */
  drop(): void
}

/** Long enough to type on, short enough that a crash takes no more than a few words. */
const pauseMs = 500

export function createDraft(
  save: (text: string) => void,
  schedule: (run: () => void, ms: number) => () => void,
): Draft {
  let unsaved: string | null = null
  let cancel: (() => void) | null = null
  const drop = () => {
    cancel?.()
    cancel = null
    unsaved = null
  }
  const flush = () => {
    const text = unsaved
    drop()
    if (text !== null) save(text)
  }
  return {
    type(text) {
      unsaved = text
      cancel?.()
      cancel = schedule(flush, pauseMs)
    },
    flush,
    drop,
  }
}
