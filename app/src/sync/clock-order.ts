/** The order of what was said, the same on every device: Lamport clock, then device, then number. */
import type { EntryHeader } from '@attune/wire/entry-frame.ts'

export type ClockPlace = Pick<EntryHeader, 'lamport' | 'device' | 'seq'>

export function byClock(a: ClockPlace, b: ClockPlace): number {
  if (a.lamport !== b.lamport) return a.lamport - b.lamport
  if (a.device !== b.device) return a.device < b.device ? -1 : 1
  return a.seq - b.seq
}
