/**
 * Work that is asked for more often than it can be done: never twice at once, and never missed.
 * Asked while it runs, it runs once more afterwards.
 */
export function createRepeater(
  work: () => Promise<void>,
  failed: (cause: unknown) => void,
): () => void {
  let isRunning = false
  let isWanted = false

  async function run(): Promise<void> {
    isRunning = true
    while (isWanted) {
      isWanted = false
      await work().catch(failed)
    }
    isRunning = false
  }

  return () => {
    isWanted = true
    if (!isRunning) void run()
  }
}
