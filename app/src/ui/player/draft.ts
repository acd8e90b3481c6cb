export interface Draft<Words> {
  /** Keeps the newest words a moment after the last letter, and now and then while there is no such moment. */
  type(words: Words): void
  /** Keeps them now: the page may be gone in a moment. */
  flush(): void
  /** What was typed has gone where it belongs. */
  drop(): void
}

/**
 * Long enough to type on, short enough that a crash takes no more than a word or two. What is kept as a page goes may come
 * too late on a busy phone: then this is all that is lost.
 */
const pauseMs = 300
const atMostMs = 1_000

export function createDraft<Words>(
  save: (words: Words) => unknown,
  schedule: (run: () => void, ms: number) => () => void,
): Draft<Words> {
  let unsaved: { readonly words: Words } | null = null
  let cancel: (() => void) | null = null
  let cancelLatest: (() => void) | null = null
  const drop = () => {
    cancel?.()
    cancelLatest?.()
    cancel = cancelLatest = null
    unsaved = null
  }
  const flush = () => {
    const last = unsaved
    drop()
    if (last !== null) save(last.words)
  }
  return {
    type(words) {
      unsaved = { words }
      cancel?.()
      cancel = schedule(flush, pauseMs)
      cancelLatest ??= schedule(flush, atMostMs)
    },
    flush,
    drop,
  }
}
