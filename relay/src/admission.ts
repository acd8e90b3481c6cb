/**
 * How many connections and how many requests one device may have. Counted per device, never per
 * space: nothing that a member meets may depend on whether another one is there (R5).
 */
import type { Outcome } from './outcome.ts'
import { done, refuse } from './outcome.ts'
import type { Bucket } from './rate-limit.ts'
import { createBucket } from './rate-limit.ts'
import type { Caller, Newcomer } from './relay.ts'

export interface Place {
  /** Shared by all connections of the device. */
  readonly bucket: Bucket
  readonly leave: () => void
}

export interface Admission {
  /** For a connection that has not said who it is. */
  readonly strangerBucket: () => Bucket
  readonly enter: (caller: Caller | Newcomer) => Outcome<Place>
}

/** A request costs one, and one more for every so many bytes. */
export const bytesPerToken = 16_384
const deviceRate = { burst: 2_000, perSecond: 200 }
const strangerRate = { burst: 16, perSecond: 1 }
/** A window each, and some that the network has not let go of yet. */
const connectionsPerDevice = 16
/** Whoever has gone is remembered, or coming again would cost nothing. */
const mostAway = 10_000

export function createAdmission(now: () => number): Admission {
  const present = new Map<string, { bucket: Bucket; connections: number }>()
  const away = new Map<string, Bucket>()
  const goAway = (name: string, bucket: Bucket) => {
    present.delete(name)
    away.set(name, bucket)
    if (away.size > mostAway) away.delete(away.keys().next().value ?? name)
  }
  return {
    strangerBucket: () => createBucket(strangerRate, now),
    enter: (caller) => {
      const { space } = caller
      // A device may have been named after somebody's member: neither takes the other's place.
      const name = 'device' in caller ? `${space}/${caller.device}` : `${space}//${caller.member}`
      const known = () => away.get(name) ?? createBucket(deviceRate, now)
      const here = present.get(name) ?? { bucket: known(), connections: 0 }
      if (here.connections >= connectionsPerDevice) return refuse('too-many')
      here.connections += 1
      present.set(name, here)
      away.delete(name)
      const leave = () => {
        here.connections -= 1
        if (here.connections === 0) goAway(name, here.bucket)
      }
      return done({ bucket: here.bucket, leave })
    },
  }
}
