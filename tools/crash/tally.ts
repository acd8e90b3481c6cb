/** What was acknowledged, what was on its way at each end, and everything that should not have been. */

export const moveKinds = [
  ...(['entries', 'deposit', 'withdrawal', 'file', 'file gone', 'way', 'way gone', 'yes'] as const),
  ...(['record', 'invitation', 'request', 'invitation closed', 'space', 'token'] as const),
  'own space',
] as const
export type MoveKind = (typeof moveKinds)[number]

/**
 * `lost`: acknowledged and not there. `changed`: there, with other bytes or in another place. `half`: a
 * release for some. `early`: a deposit seen before all were in. `refused`: not answered like the first
 * time. `damaged`: the database says so itself.
 */
export const faultKinds = ['lost', 'changed', 'half', 'early', 'refused', 'damaged'] as const
export type FaultKind = (typeof faultKinds)[number]

export interface Tally {
  readonly acknowledged: Map<MoveKind, number>
  /** Sent and not answered when the relay ended. */
  readonly cutOff: Map<MoveKind, number>
  readonly faults: { readonly kind: FaultKind; readonly text: string }[]
  /** Ends in the middle of writing, of all. */
  ends: number
  endsInWriting: number
  readonly fault: (kind: FaultKind, text: string) => void
  readonly acknowledge: (kind: MoveKind, count?: number) => void
}

export function createTally(): Tally {
  const acknowledged = new Map<MoveKind, number>()
  const faults: Tally['faults'] = []
  return {
    acknowledged,
    cutOff: new Map(),
    faults,
    ends: 0,
    endsInWriting: 0,
    fault: (kind, text) => void faults.push({ kind, text }),
    acknowledge: (kind, count = 1) => add(acknowledged, kind, count),
  }
}

export function noteEnd(tally: Tally, unanswered: readonly MoveKind[]): void {
  tally.ends += 1
  if (unanswered.length > 0) tally.endsInWriting += 1
  for (const kind of unanswered) add(tally.cutOff, kind, 1)
}

export function sumOf(counts: ReadonlyMap<MoveKind, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

export function countOf({ faults }: Tally, kind: FaultKind): number {
  return faults.filter((fault) => fault.kind === kind).length
}

export function addTally(to: Tally, from: Tally): void {
  for (const [kind, count] of from.acknowledged) add(to.acknowledged, kind, count)
  for (const [kind, count] of from.cutOff) add(to.cutOff, kind, count)
  to.faults.push(...from.faults)
  to.ends += from.ends
  to.endsInWriting += from.endsInWriting
}

function add(counts: Map<MoveKind, number>, kind: MoveKind, count: number): void {
  counts.set(kind, (counts.get(kind) ?? 0) + count)
}
