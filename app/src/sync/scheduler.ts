/** Time as a thing that is handed in: waiting can be stopped, and a test owns the clock. */
export interface Scheduler {
  /** Calls once after so many milliseconds; returns how to stop it. */
  after(milliseconds: number, call: () => void): () => void
}

export const browserScheduler: Scheduler = {
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
}
