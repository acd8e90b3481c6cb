/** What a person's devices and ways back in are made in. */
import type { Signal } from '@preact/signals-core'
import type { ArrivalView, DevicesView, WaysView } from '../attune-devices.ts'
import type { KeptHere } from '../kept-here.ts'
import type { OwnKept } from '../own-kept.ts'
import type { SessionParts } from '../parts.ts'

export interface DeviceSignals {
  readonly devices: Signal<DevicesView | null>
  readonly arrival: Signal<ArrivalView | null>
  readonly ways: Signal<WaysView | null>
}

export interface DeviceWorld {
  readonly parts: SessionParts
  readonly kept: KeptHere
  readonly own: OwnKept
  readonly signals: DeviceSignals
  /** What is shown of the own space may have changed. */
  refreshOwn(): Promise<void>
}
