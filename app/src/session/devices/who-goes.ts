/**
 * Which devices of a person's own go out of a space with one that is removed from the own space. Ids are others in
 * each space, so this rests on what each has said of itself. Must never take out one that may be somebody's who stays.
 */
import type { DeviceId } from '@attune/wire/ids.ts'

export interface Standing {
  /** This person's devices in the space, this one too. */
  readonly there: readonly DeviceId[]
  readonly mine: DeviceId
  /** Of each device that stays, what it has said; undefined while it has not. */
  readonly staying: readonly (DeviceId | undefined)[]
  /** What the one that goes has said, and shown to be so. */
  readonly proven: DeviceId | null
  /** Nobody's: it came in so that it can be taken out. */
  readonly spare: DeviceId | undefined
  /** Whether the relay has told everything of the own space: before, one that stays may be unheard of. */
  readonly isUpToDate: boolean
}

export interface Going {
  /** Those that nobody who stays is. */
  readonly strangers: readonly DeviceId[]
  readonly goes: readonly DeviceId[]
}

export function whoGoes(standing: Standing): Going {
  const { there, mine, staying, proven, spare, isUpToDate } = standing
  const strangers = there.filter(
    (one) => one !== mine && (one === proven || !staying.includes(one)),
  )
  const isClear = isUpToDate && !staying.includes(undefined)
  const sure = strangers.filter((one) => isClear || one === proven || one === spare)
  // Renewed beside one that may be the removed one's, keys would be for that one too.
  const isWorth = sure.length === strangers.length || sure.some((one) => one === proven)
  return { strangers, goes: isWorth ? sure : [] }
}
