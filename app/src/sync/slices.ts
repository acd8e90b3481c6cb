/**
 * Long work that lets others go on in between: it is written as one that stops after each small part, and
 * whoever runs it decides how often to wait. Must never show what is half done.
 */

/** Waits until everybody else has had a turn. */
export type Pause = () => Promise<void>

export type Work<T> = Generator<void, T>

/** All of it at once, where nobody waits or `pause` is not given. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}

export async function inSlices<T>(work: Work<T>, pause: Pause | undefined): Promise<T> {
  for (let parts = 1; ; parts++) {
    const { done, value } = work.next()
    if (done === true) return value
    if (parts % partsInSlice === 0) await pause?.()
  }
}

/** As many as a slow phone does in the time between two frames or three. */
const partsInSlice = 24
