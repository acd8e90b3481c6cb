/** Fetches the made-up year and opens it. Throws when it cannot be had: there is no connection. */
import { datedHistory } from './dated-history.ts'
import { loadHistory } from './load-history.ts'
import type { LookAroundParts, Looked } from './look-around.ts'
import { createLookAround } from './look-around.ts'

export async function openSample(
  url: string,
  fetchUrl: typeof fetch,
  parts: LookAroundParts,
): Promise<Looked> {
  const history = await loadHistory(url, fetchUrl)
  if (history === null) throw new Error('the sample space could not be fetched')
  const looked = createLookAround(datedHistory(history, parts.today(), sampleMembers), parts)
  await looked.openOwn()
  return looked
}

const sampleMembers = ['sample-me', 'sample-other'] as const
