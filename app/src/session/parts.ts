/** What a session is handed by the composition root: no clock, disk, net or chance of its own. */
import type { Day } from '../domain/calendar-day.ts'
import type { Clock } from '../domain/moment.ts'
import type { PasskeyWindow } from '../crypto/passkey.ts'
import type { Random } from '../crypto/random.ts'
import type { Scheduler } from '../sync/scheduler.ts'
import type { Transport } from '../sync/transport.ts'
import type { OpeningFault } from './faults.ts'
import type { Language } from '../content/language.ts'
import type { Store } from '../storage/store.ts'

export interface SessionParts {
  openStore(): Promise<OpenedStore>
  readonly transport: Transport
  readonly scheduler: Scheduler
  readonly random: Random
  /** `location.origin`. */
  readonly origin: string
  /** This person's own calendar day, by this device's clock and zone. */
  today(): Day
  /** For return times and hours of rest: nothing that is shared is made of it by itself. */
  now?(): Clock
  /** Asks the browser to keep what is stored; false when it would not promise. */
  persist(): Promise<boolean>
  /** What the browser is set to. */
  readonly language: Language
  /** Nothing stands around a session in a test. */
  readonly page?: Page
}

/** The page around a session. */
export interface Page {
  /** Blanks it at once and loads it anew: its memory goes with it. */
  startOver(): void
  readonly window: PasskeyWindow
  /** To the other tabs of this app, of which none is told anything that would stay. */
  readonly tabs: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>
}

export type OpenedStore =
  | { readonly ok: true; readonly value: Store }
  | { readonly ok: false; readonly error: { readonly kind: OpeningFault } }
