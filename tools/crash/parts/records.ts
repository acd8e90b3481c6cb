/** Who belongs changes: keys are renewed and devices come in, each record linked to the one before. */
import type { Bytes } from '../../../wire/src/bytes.ts'
import type { Bond, Signed } from '../../../relay/src/testing/people.ts'
import {
  addDeviceRecord,
  anotherDevice,
  bondAfter,
  renewRecord,
} from '../../../relay/src/testing/people.ts'
import type { Move, Part, PartWorld } from './part.ts'
import { accepted } from './part.ts'

export interface Records extends Part {
  /** All that were ever sent, in their order, from the genesis on. */
  readonly sent: () => readonly Bytes[]
  /** How many of them were acknowledged. */
  readonly acknowledged: () => number
}

export function createRecords(begun: Bond, world: PartWorld): Records {
  const { chance, tally } = world
  let bond = begun
  let acknowledged = begun.records.length
  let devices = 1

  const change = (): Signed | null => {
    const [author] = bond.people
    if (author === undefined) return null
    if (devices >= 8 || chance.happens(0.9)) return renewRecord(bond, author)
    devices += 1
    return addDeviceRecord(bond, anotherDevice(author))
  }
  return {
    sent: () => bond.records,
    acknowledged: () => acknowledged,
    next: (): Move | null => {
      const record = change()
      if (record === null) return null
      bond = { ...bondAfter(bond, record), people: bond.people }
      const at = bond.records.length
      return {
        kind: 'record',
        send: async ({ device }) => {
          const answer = await device.ask({ kind: 'append-roster', record: record.bytes })
          if (answer.kind !== 'ok') return void accepted(world, 'record', answer)
          tally.acknowledge('record', Math.max(0, at - acknowledged))
          acknowledged = Math.max(acknowledged, at)
        },
      }
    },
    // They stand in the stream.
    look: async () => undefined,
  }
}

/** Of a space whose roster stays as it began. */
export function standing({ records }: Bond): Pick<Records, 'sent' | 'acknowledged'> {
  return { sent: () => records, acknowledged: () => records.length }
}
