import type { Outcome } from './faults.ts'

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

/** How one ask is done: by what has the functions, and with what they take first, if anything. */
export type Move<Whole, Here extends readonly unknown[] = []> = (
  whole: Whole,
  ...here: Here
) => Promise<never>

/** Asks that are done by the functions of the same names, with what was given. */
export function askOf<Whole, Here extends readonly unknown[], Name extends keyof Whole>(
  names: readonly Name[],
  use: (move: Move<Whole, Here>) => Promise<unknown>,
): Asks<Whole, Here, Name> {
  const asks = names.map((name) => {
    const ask = (...given: readonly unknown[]) =>
      use((whole, ...here) => (whole[name] as Ask)(...here, ...given)).then(withoutCause)
    return [name, ask]
  })
  return Object.fromEntries(asks) as Asks<Whole, Here, Name>
}

type Ask = (...given: readonly unknown[]) => Promise<never>

/** Whoever asked is told what kind of thing went wrong. What the disk said of it is nothing for a screen. */
function withoutCause(came: unknown): unknown {
  const outcome = came as Outcome<unknown, string> | undefined
  return outcome?.ok === false ? { ok: false, error: { kind: outcome.error.kind } } : outcome
}

type Asks<Whole, Here extends readonly unknown[], Name extends keyof Whole> = {
  readonly [One in Name]: Whole[One] extends (...all: [...Here, ...infer Given]) => infer Done
    ? (...given: Given) => Done
    : never
}

/** The same, once the whole has come. It is asked for at once, in the order of the asks. */
export function askLate<Whole, Name extends keyof Whole>(
  names: readonly Name[],
  { get }: Late<Whole>,
): Asks<Whole, [], Name> {
  return askOf(names, async (move: Move<Whole>) => move(await get()))
}
