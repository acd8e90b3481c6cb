/**
 * Where a space's stream is cut into segments: a function of the stream alone, so that every device makes
 * the same ones without asking anybody (decision 020).
 */
import type { SpaceState } from './space-state.ts'

/** Items in a segment, where no new epoch begins before. */
const segmentItems = 512
/** Items that must have come behind a segment before it is made. */
export const behindSegment = 64

/** The last item of the segment that begins behind a cursor, as far as the records are known. */
export function segmentEnd(after: number, records: SpaceState['records']): number {
  const next = records.find(
    ({ record, cursor }) => cursor > after + 1 && record.body.epoch !== null,
  )
  return Math.min(after + segmentItems, (next?.cursor ?? Infinity) - 1)
}
