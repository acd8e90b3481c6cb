/**
 * What was promised to people: words that a device has said it has kept, and entries that the relay has
 * signed for. It writes nothing itself, and is read when all is over.
 */
import type { RoundKey } from '../../app/src/domain/round-key.ts'
import { decodeRelayFrame, readReceipt } from '../../wire/src/relay-frame.ts'
import type { Bytes } from '../../wire/src/bytes.ts'
import { decodeEntryFrame } from '../../wire/src/entry-frame.ts'
import type { Device } from './device.ts'
import type { Watch } from './network.ts'

/** Where words may be read, and by whom. */
export type Sort = 'shared' | 'sealed' | 'own' | 'response'

export interface Written {
  /** Nowhere else in the world is the same. */
  readonly text: string
  readonly sort: Sort
  readonly person: number
  readonly device: Device
  /** Of a sealed answer: its round. */
  readonly round: RoundKey | null
  /** Once the app has said so. */
  isKept: boolean
}

export interface Ledger extends Pick<Watch, 'toDevice'> {
  readonly written: readonly Written[]
  /** Entries that the relay has signed for, by space, device and number; each as it was sent. */
  readonly acknowledged: ReadonlyMap<string, Bytes>
  /** Who has ever wanted an answer back, and of which round. */
  readonly takenBack: Set<string>
  /** Items that each person has ever marked. */
  readonly marks: Map<number, Set<string>>
  /** New words of somebody's, with what they can be found by. */
  write(sort: Sort, device: Device, round?: RoundKey): Written
}

/** With which all words here begin. */
export const canary = 'CANARY'

export function createLedger(): Ledger {
  const written: Written[] = []
  const acknowledged = new Map<string, Bytes>()
  return {
    ...{ written, acknowledged, takenBack: new Set(), marks: new Map() },
    write(sort, device, round) {
      const { person, name } = device
      const text = `${canary}-${sort}-p${person}-${written.length}-${name}.`
      const one = { text, sort, person, device, round: round ?? null, isKept: false }
      written.push(one)
      return one
    },
    toDevice(_who, bytes, asked, isTrue) {
      if (!isTrue) return
      const frame = decodeRelayFrame(bytes)
      if (frame?.kind !== 'ok') return
      const question = asked.get(frame.ref)
      if (question?.kind !== 'append') return
      const receipt = readReceipt(frame.value)
      for (const entry of receipt ? question.entries : []) {
        const header = decodeEntryFrame(entry)?.header
        if (!header || header.seq > (receipt?.seq ?? 0)) continue
        acknowledged.set(`${header.space} ${header.device} ${header.seq}`, entry)
      }
    },
  }
}
