/**
 * The stream of a space as its people were sent it. Whatever one of them ever saw stays what and where
 * it is, what was acknowledged is in it, and nothing else is.
 */
import { decodeEntryFrame } from '../../../wire/src/entry-frame.ts'
import { firstMark, markAfter } from '../../../wire/src/stream-mark.ts'
import type { StreamItem } from '../../../wire/src/stream-item.ts'
import { readStreamMark } from '../../../wire/src/relay-frame.ts'
import { sha256 } from '../../../relay/src/suite.ts'
import type { Entries } from './entries.ts'
import type { Line, PartWorld } from './part.ts'
import { accepted, isSame } from './part.ts'
import type { Records } from './records.ts'
import type { Reveals } from './reveals.ts'

export interface Stream {
  readonly length: () => number
  /** What one of the people was sent just now. */
  readonly take: (items: readonly StreamItem[]) => void
  /** Reads all of it, over a line that does not follow yet and hands on what it is sent. */
  readonly look: (line: Line) => Promise<void>
}

export interface StreamParts {
  readonly entries: readonly Entries[]
  readonly records: Pick<Records, 'sent' | 'acknowledged'>
  readonly reveals: Reveals
}

export function createStream(parts: StreamParts, world: PartWorld): Stream {
  const { tally, name } = world
  const seen: StreamItem[] = []
  /** How far each log, by its device, and the roster have come. */
  const reached = new Map<string, number>()
  let records = 0

  const takeNew = (item: StreamItem): void => {
    seen.push(item)
    if (item.kind === 'release') return parts.reveals.released(item.bytes, true)
    if (item.kind === 'roster') {
      const record = parts.records.sent()[records++]
      if (!record || !isSame(record, item.bytes)) tally.fault('changed', `${name}: a record`)
      return
    }
    const header = decodeEntryFrame(item.bytes)?.header
    const seq = (reached.get(header?.device ?? '') ?? 0) + 1
    const log = parts.entries.find(({ person }) => person.device === header?.device)
    const entry = log?.written[seq - 1]
    if (header?.seq !== seq || !entry || !isSame(entry.bytes, item.bytes)) {
      tally.fault('changed', `${name}: an entry at ${item.cursor}`)
    }
    reached.set(header?.device ?? '', seq)
  }
  const take = (items: readonly StreamItem[]) => {
    for (const item of items) {
      const before = seen[item.cursor - 1]
      if (before === undefined && item.cursor === seen.length + 1) takeNew(item)
      else if (before === undefined) tally.fault('changed', `${name}: a gap before ${item.cursor}`)
      else if (before.kind !== item.kind || !isSame(before.bytes, item.bytes)) {
        tally.fault('changed', `${name}: another item at ${item.cursor}`)
      }
    }
  }
  const countLost = () => {
    for (const { person, acknowledged } of parts.entries) {
      const lost = acknowledged() - (reached.get(person.device) ?? 0)
      for (let at = 0; at < lost; at += 1) tally.fault('lost', `${name}: an entry`)
    }
    const lost = parts.records.acknowledged() - records
    for (let at = 0; at < lost; at += 1) tally.fault('lost', `${name}: a record`)
  }
  return {
    length: () => seen.length,
    take,
    look: async (line) => {
      const answer = await line.device.ask({ kind: 'stream-mark', cursor: seen.length })
      const here = readStreamMark(accepted(world, 'stream', answer))
      if (here === null) return
      // What only others had been sent is lost as well, acknowledged or not.
      if (here.last < seen.length) {
        for (let at = here.last; at < seen.length; at += 1) tally.fault('lost', `${name}: an item`)
      }
      const items = await readAll(line, here.last)
      if (items.length !== here.last) tally.fault('changed', `${name}: ${items.length} items`)
      countLost()
      const mark = items
        .slice(0, Math.min(seen.length, here.last))
        .reduce((before, item) => markAfter(before, item, sha256), firstMark)
      // Asked before it was read: it is of what had been seen by then.
      const now = await line.device.ask({ kind: 'stream-mark', cursor: here.last })
      const last = readStreamMark(accepted(world, 'stream', now))
      if (last === null || !isSame(last.mark, mark)) tally.fault('changed', `${name}: the mark`)
    },
  }
}

async function readAll({ device }: Line, last: number): Promise<readonly StreamItem[]> {
  await device.ask({ kind: 'follow', after: 0 })
  await device.until(() => (device.items().at(-1)?.cursor ?? 0) >= last)
  return device.items()
}
