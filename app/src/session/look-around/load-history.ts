/** Fetches a made-up history as the build left it, and keeps nothing. */
import { fail, ok } from '../../crypto/result.ts'
import type { SampleHistory } from './sample-history.ts'

export type HistoryResult =
  | { readonly ok: true; readonly value: SampleHistory }
  /** Not reached, or what came was no history: a café's sign-in page answers anything. */
  | { readonly ok: false; readonly error: { readonly kind: 'offline' } }

type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'json'>>

/** `url`: one of `virtual:sample-history`. */
export async function loadHistory(url: string, fetch: Fetch): Promise<HistoryResult> {
  const history = await fetchJson(url, fetch)
  return isHistory(history) ? ok(history) : offline
}

const offline = fail('offline')

async function fetchJson(url: string, fetch: Fetch): Promise<unknown> {
  try {
    const response = await fetch(url)
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

/** The file is our own build's: what it holds is ours, whether it is the file is asked. */
function isHistory(value: unknown): value is SampleHistory {
  if (typeof value !== 'object' || value === null) return false
  const { format, people, bond, days, entries, reveals, own } = value as Partial<SampleHistory>
  const lists = [people, entries, reveals, own]
  return (
    format === 1 &&
    typeof days === 'number' &&
    typeof bond === 'object' &&
    lists.every((list) => Array.isArray(list)) &&
    people?.length === 2
  )
}
