/** What a run of tests is told by whoever starts it: which source is to be read otherwise. */

export interface Order {
  /** From the root of the project; null where all stays as it is. */
  readonly file: string | null
  readonly before: string
  readonly after: string
  /** Written once that source has been read. */
  readonly seen: string
  /** For what vitest keeps: not the project's own folder. */
  readonly cache: string
}

const variable = 'ATTUNE_MUTANT'

export function orderToEnv(order: Order): Record<string, string> {
  return { [variable]: JSON.stringify(order) }
}

export function readOrder(env: NodeJS.ProcessEnv): Order {
  const order = env[variable]
  if (order === undefined) throw new Error('tests of mutants are started by npm run mutants')
  return JSON.parse(order) as Order
}
