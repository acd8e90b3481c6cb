/**
 * The devices that have spoken by a place in the stream and the hashes of what they said, as far as they
 * are known there: how the links of a segment's entries, and what each had seen, are told in few bytes.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { EntryHeader } from '@attune/wire/entry-frame.ts'
import type { DeviceId } from '@attune/wire/ids.ts'
import type { SeenHead } from './entry-content.ts'
import type { ProvenSeen } from './segment-proof.ts'
import type { PlaceHead } from './place.ts'

export interface SpokenDevices {
  headOf(device: DeviceId): PlaceHead | undefined
  heads(): readonly PlaceHead[]
  spoke(header: Pick<EntryHeader, 'device' | 'seq' | 'lamport'>, hash: Bytes): void
  /** Null where it cannot be told so: of a device that has not spoken, or of what is still to come. */
  tell(seen: readonly SeenHead[]): readonly ProvenSeen[] | null
  /** Null where a hash is known nowhere. */
  read(told: readonly ProvenSeen[]): readonly SeenHead[] | null
}

export function devicesAt(heads: readonly PlaceHead[]): SpokenDevices {
  const order: DeviceId[] = []
  const last = new Map<DeviceId, PlaceHead>()
  const hashes = new Map<string, Bytes>()

  const spoke: SpokenDevices['spoke'] = ({ device, seq, lamport: claimed }, hash) => {
    if (!last.has(device)) order.push(device)
    const lamport = Math.max(claimed, last.get(device)?.lamport ?? 0)
    last.set(device, { device, seq, hash, lamport })
    hashes.set(`${device} ${seq}`, hash)
  }

  const shortHash = (device: DeviceId, seq: number) => hashes.get(`${device} ${seq}`)?.slice(0, 16)

  for (const head of heads) spoke(head, head.hash)
  return {
    headOf: (device) => last.get(device),
    heads: () => [...last.values()],
    spoke,
    tell(seen) {
      const told: ProvenSeen[] = []
      for (const { device, seq, hash } of seen) {
        const by = order.indexOf(device)
        const back = (last.get(device)?.seq ?? -1) - seq
        if (by < 0 || back < 0) return null
        const known = shortHash(device, seq)
        told.push(equalBytes(known, hash) ? { by, back } : { by, back, hash })
      }
      return told
    },
    read(told) {
      const seen: SeenHead[] = []
      for (const { by, back, hash } of told) {
        const device = order[by]
        const seq = ((device && last.get(device)?.seq) ?? 0) - back
        const known = hash ?? (device && shortHash(device, seq))
        if (device === undefined || !known) return null
        seen.push({ device, seq, hash: known })
      }
      return seen
    },
  }
}
