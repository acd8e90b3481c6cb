/** Something that is fetched when it is first needed, once for all who need it. */
export interface Late<Whole> {
  get(): Promise<Whole>
  /** Null until it has come. */
  readonly here: Whole | null
}

/** What failed once may work the next time. */
export function createLate<Whole>(load: () => Promise<Whole>): Late<Whole> {
  let here: Whole | null = null
  let loading: Promise<Whole> | null = null
  return {
    get: () =>
      (loading ??= load().then(
        (came) => (here = came),
        (cause: unknown) => {
          loading = null
          throw cause
        },
      )),
    get here() {
      return here
    },
  }
}

/** Asks that wait until what they are for has come. `get` is called at once, in the order asked. */
export function askLate<Whole extends object, Name extends keyof Whole>(
  names: readonly Name[],
  get: () => Promise<Whole>,
): Pick<Whole, Name> {
  const asks = names.map((name) => {
    const ask = async (...given: readonly unknown[]) => {
      const whole = (await get()) as Record<Name, (...given: readonly unknown[]) => unknown>
      return whole[name](...given)
    }
    return [name, ask]
  })
  return Object.fromEntries(asks) as Pick<Whole, Name>
}
