/** Fetches a made-up history as the build left it, and keeps nothing. */
import type { SampleHistory } from './sample-history.ts'

type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'json'>>

/**
 * `url`: one of `virtual:sample-history`. Null when it was not reached, or what came was no history: a
 * café's sign-in page answers anything.
 */
export async function loadHistory(url: string, fetch: Fetch): Promise<SampleHistory | null> {
  try {
    const response = await fetch(url)
    const history = response.ok && ((await response.json()) as SampleHistory)
    return history && isHistory(history) ? history : null
  } catch {
    return null
  }
}

/** The file is our own build's: what it holds is ours, whether it is the file is asked. */
function isHistory({ format, people, bond, days, entries, reveals, own }: SampleHistory): boolean {
  return (
    format === 1 &&
    typeof days === 'number' &&
    typeof bond === 'object' &&
    [people, entries, reveals, own].every((list) => Array.isArray(list)) &&
    people.length === 2
  )
}
