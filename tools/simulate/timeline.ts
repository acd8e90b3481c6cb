/**
 * The only clock and the only timers of a world. Everything that happens is an event on it, taken one by
 * one in the order of their times; equals in the order in which they were put there.
 */
export interface Happening {
  readonly kind: string
  readonly who: string
  readonly run: () => void
}

export interface Timeline {
  /** Milliseconds that everyone agrees on, which nobody in the world can see. */
  readonly now: number
  /** How many are still to come. */
  readonly waiting: number
  /** Returns how to stop it. */
  after(milliseconds: number, happening: Happening): () => void
  /** Takes the next one off, and the time with it; null when none comes before `until`. */
  next(until: number): Happening | null
  /** Everybody sleeps: what was due in between happens afterwards. */
  sleep(milliseconds: number): void
}

interface Placed extends Happening {
  readonly at: number
  readonly order: number
  isStopped: boolean
}

export function createTimeline(): Timeline {
  const heap: Placed[] = []
  let now = 0
  let order = 0
  let stopped = 0
  return {
    get now() {
      return now
    },
    get waiting() {
      return heap.length - stopped
    },
    after(milliseconds, happening) {
      const at = now + Math.max(0, milliseconds)
      const placed: Placed = { ...happening, at, order: order++, isStopped: false }
      push(heap, placed)
      return () => {
        if (!placed.isStopped) stopped++
        placed.isStopped = true
      }
    },
    next(until) {
      for (;;) {
        const first = heap[0]
        if (first === undefined || (!first.isStopped && first.at > until)) return null
        pop(heap)
        if (first.isStopped) {
          stopped--
          continue
        }
        // Stopped once it has happened, it is stopped in vain.
        first.isStopped = true
        now = Math.max(now, first.at)
        return first
      }
    },
    sleep(milliseconds) {
      now += milliseconds
    },
  }
}

function isBefore(a: Placed, b: Placed): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}

function push(heap: Placed[], placed: Placed): void {
  let at = heap.length
  heap.push(placed)
  while (at > 0) {
    const above = (at - 1) >> 1
    const parent = heap[above]
    if (parent === undefined || !isBefore(placed, parent)) break
    heap[at] = parent
    at = above
  }
  heap[at] = placed
}

function pop(heap: Placed[]): void {
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const [a, b] = [heap[left], heap[left + 1]]
    const least = a && b ? (isBefore(b, a) ? left + 1 : left) : left
    const child = heap[least]
    if (child === undefined || !isBefore(child, last)) break
    heap[at] = child
    at = least
  }
  heap[at] = last
}
