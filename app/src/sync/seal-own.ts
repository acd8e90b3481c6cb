/** Sealing an own entry after the last one of this device, under the newest epoch. */
import { deviceById } from '@attune/wire/roster.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { sealEntry } from '../crypto/seal-entry.ts'
import type { Audience, EntryContent, SeenHead } from './entry-content.ts'
import { contentToCbor } from './entry-content.ts'
import type { OwnHead, UnsentEntry } from './outbox.ts'
import type { SpaceState } from './space-state.ts'

export interface SealParts {
  readonly own: OwnKeys
  readonly seal: Seal
}

/** Null when the content does not fit the largest bucket, or there is no key to write with. */
export function sealAfter(
  { own, seal }: SealParts,
  state: SpaceState,
  head: OwnHead,
  content: EntryContent<Audience>,
): UnsentEntry | null {
  const space = state.roster?.space
  const epoch = state.roster?.epoch ?? 0
  const epochKey = state.epochKeys.get(epoch)
  if (epochKey === undefined || space === undefined) return null
  const seq = head.seq + 1
  // Whoever turns the clock to its end must not stop others from writing.
  const lamport = Math.min(Math.max(head.lamport, state.lamport) + 1, Number.MAX_SAFE_INTEGER)
  const { member } = own.member
  const { device } = own.device
  const header = { space, epoch, member, device, seq, prev: head.hash, lamport }
  const body = contentToCbor(content, othersSeen(state, own))
  const made = seal(header, body, epochKey, own.device.signSecret)
  if (!made.ok) return null
  const { hash, frameBytes } = made.value
  return { entry: { header, hash, content: { ...content } as EntryContent }, frameBytes }
}

type Seal = typeof sealEntry

/** Signing needs the curves, which are not fetched before something is written. */
export async function readyToSeal(): Promise<Seal> {
  return (await import('../crypto/seal-entry.ts')).sealEntry
}

/**
 * What was accepted of everyone else's devices, told inside each entry (T3). Of those that have gone only the
 * last: somebody who brings devices in and takes them out again must not fill everyone's entries with them.
 */
function othersSeen({ heads, roster }: SpaceState, own: OwnKeys): readonly SeenHead[] {
  const others = [...heads].filter(([device]) => device !== own.device.device)
  const gone = others.filter(([device]) => !roster || !deviceById(roster, device))
  const left = new Set(gone.slice(0, -mostGone))
  return others.flatMap((one) => {
    const [device, { seq, hash }] = one
    return left.has(one) ? [] : [{ device, seq, hash: hash.slice(0, 16) }]
  })
}

const mostGone = 32
