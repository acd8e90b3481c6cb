/**
 * How a device that has seen nothing yet comes by a long history: not item by item, but in segments that
 * everyone who is present has vouched for. What cannot be believed is followed as ever.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import { decodeCbor } from '@attune/wire/cbor.ts'
import { readItems } from '@attune/wire/relay-frame.ts'
import { deviceById } from '@attune/wire/roster.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Store } from '../storage/store.ts'
import { fetchPart } from './fetched-part.ts'
import type { RelayLink } from './relay-link.ts'
import { believedClaims, listClaims, readChain } from './segment-claims.ts'
import { decodeWords } from './segment-words.ts'
import type { SpaceLog } from './space-log.ts'

export interface TakingParts {
  readonly own: OwnKeys
  readonly log: SpaceLog
  readonly store: Store
  readonly ask: RelayLink['ask']
  /** Something of it can be shown. */
  changed(): void
}

/** Only from where a segment begins: whatever is kept behind one is followed from there. */
export async function takeSegments({ own, log, store, ask, changed }: TakingParts): Promise<void> {
  if (log.state.cursor > log.folded.cursor) return
  const row = await store.read(log.keys.doubted)
  const list = await listClaims(ask)
  if (list === null || list.claims.length === 0) return
  const chain = await readChain(ask, log, own)
  const roster = chain?.roster ?? null
  if (chain === null || roster === null || deviceById(roster, own.device.device) === null) return
  const doubted = row && decodeCbor(row)
  const claims = believedClaims(list, chain, log.state.cursor).filter(
    ({ to }) => typeof doubted !== 'number' || to <= doubted,
  )
  const fetching = claims.map(() => Promise.resolve<Awaited<ReturnType<typeof fetchPart>>>(null))
  const begin = (at: number) => {
    const claim = claims[at]
    if (claim === undefined) return
    const key = chain.epochKeys.get(claim.epoch)
    if (key) fetching[at] = fetchPart(ask, log.space, claim, 'words', key)
  }
  for (let at = 0; at < atOnce; at++) begin(at)
  for (const [at, claim] of claims.entries()) {
    const part = await fetching[at]
    begin(at + atOnce)
    if (!chain.epochKeys.has(claim.epoch)) {
      if (!(await takeStretch(log, ask, claim.to))) return
      continue
    }
    const words = part && decodeWords(part.plain)
    if (!part || words?.from !== claim.from || words.end.cursor !== claim.to) return
    if (!equalBytes(words.end.mark, claim.mark)) return
    const kept = await log.believe({ words, packed: part.packed, chain })
    if (!kept.ok) return
    // Whenever there is twice as much: everything that is there is looked at to show it.
    if ((at & (at + 1)) === 0) changed()
  }
  // What the next opening begins with is kept, also where nothing comes behind.
  await log.take([])
}

/** What this device has no key for: as it comes, and put into a segment that tells nothing of it. */
async function takeStretch(log: SpaceLog, ask: RelayLink['ask'], to: number): Promise<boolean> {
  while (log.state.cursor < to) {
    const { cursor } = log.state
    const answer = await ask({ kind: 'read-items', after: cursor })
    const items = answer.ok ? readItems(answer.value) : null
    await log.take((items ?? []).filter((item) => item.cursor <= to))
    if (log.state.cursor === cursor) return false
  }
  await log.foldUnread(to)
  return log.folded.cursor === to
}

/** Parts that are on their way at the same time. */
const atOnce = 6
