/** A device's log: one entry after another, a few at once now and then. */
import { idToBytes } from '../../../wire/src/ids.ts'
import { readReceipt, receiptMessage } from '../../../wire/src/relay-frame.ts'
import { verifySignature } from '../../../relay/src/suite.ts'
import type { Person, Written } from '../../../relay/src/testing/people.ts'
import { writeEntry } from '../../../relay/src/testing/people.ts'
import type { Line, Move, Part, PartWorld } from './part.ts'
import { accepted, isSame } from './part.ts'

export interface Entries extends Part {
  readonly person: Person
  readonly written: readonly Written[]
  /** The number of the last one that the relay has given a receipt for. */
  readonly acknowledged: () => number
}

export function createEntries(person: Person, world: PartWorld): Entries {
  const { chance, name, tally } = world
  const written: Written[] = []
  let acknowledged = 0

  const write = (): Written => {
    const before = written.at(-1)
    const seq = written.length + 1
    const size = chance.happens(0.75) ? 1_024 : chance.happens(0.8) ? 4_096 : 16_384
    const link = before === undefined ? {} : { prev: before.hash }
    const entry = writeEntry(person, { seq, size, name: `${name} entry ${seq}`, ...link })
    written.push(entry)
    return entry
  }
  const receive = async ({ device }: Line, entries: readonly Written[]) => {
    const answer = await device.ask({ kind: 'append', entries: entries.map(({ bytes }) => bytes) })
    const receipt = readReceipt(accepted(world, 'entries', answer))
    const last = entries.at(-1)
    if (receipt === null || last === undefined) return
    const { seq, hash, signature } = receipt
    const message = receiptMessage(idToBytes(person.space), idToBytes(person.device), seq, hash)
    const isSigned = verifySignature(device.hello.relayKey, message, signature)
    if (!isSigned || seq !== last.seq || !isSame(hash, last.hash)) {
      return tally.fault('refused', `entry ${seq}: a receipt for something else`)
    }
    tally.acknowledge('entries', Math.max(0, seq - acknowledged))
    acknowledged = Math.max(acknowledged, seq)
  }
  return {
    person,
    written,
    acknowledged: () => acknowledged,
    next: (): Move => {
      const count = chance.happens(0.8) ? 1 : 2 + chance.below(3)
      const entries = Array.from({ length: count }, write)
      return { kind: 'entries', send: (line) => receive(line, entries) }
    },
    // Whoever looks at the stream sees them in their places.
    look: async () => undefined,
  }
}
