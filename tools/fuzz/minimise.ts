/** The smallest that still fails in the same way: fewer inputs first, then fewer bytes in each. */
export async function minimise(
  inputs: readonly Uint8Array[],
  fails: (inputs: readonly Uint8Array[]) => Promise<boolean>,
  /** Time in milliseconds that it may take. */
  patience: number,
): Promise<readonly Uint8Array[]> {
  const until = performance.now() + patience
  const isTime = () => performance.now() < until
  if (!(await fails(inputs))) return inputs
  let least = await fewer(inputs, fails, isTime)
  for (let at = 0; at < least.length; at++) {
    const shortened = await fewer(
      [...(least[at] ?? [])],
      (bytes) => fails(least.with(at, Uint8Array.from(bytes))),
      isTime,
    )
    least = least.with(at, Uint8Array.from(shortened))
  }
  return least
}

/** Leaves out a half, a quarter, an eighth … as long as it goes on failing. */
async function fewer<T>(
  all: readonly T[],
  fails: (some: readonly T[]) => Promise<boolean>,
  isTime: () => boolean,
): Promise<readonly T[]> {
  let least = all
  for (
    let width = Math.ceil(all.length / 2);
    width >= 1 && isTime();
    width = Math.floor(width / 2)
  ) {
    for (let from = 0; from < least.length && isTime();) {
      const some = [...least.slice(0, from), ...least.slice(from + width)]
      if (await fails(some)) least = some
      else from += width
    }
  }
  return least
}
