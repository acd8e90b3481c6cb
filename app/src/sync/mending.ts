/**
 * Bringing the relay and this device to one stream again, e.g. after the relay was put back to a backup.
 * What comes in between goes here; where the two cannot be brought together, nothing is taken any more.
 */
import type { StreamItem } from '@attune/wire/stream-item.ts'
import type { StoreFault } from '../storage/store.ts'
import type { Patient } from './healing.ts'
import type { Answer } from './relay-link.ts'
import type { Scheduler } from './scheduler.ts'

/** What a person should hear of the relay. `relay-apart`: it tells another story that cannot be ours. */
export type RelayNews = 'relay-changed' | 'relay-apart' | 'relay-full'

export interface MendingParts extends Omit<Patient, 'arriving' | 'pause'> {
  readonly scheduler: Scheduler
  told(news: RelayNews): void
  failed(fault: StoreFault): void
  /** Follows the stream from where this device stands. */
  goOn(): Promise<Answer>
}

export interface Mending {
  /** The connection has ended. */
  end(): void
  /** Whether what came is for this. */
  takes(items: readonly StreamItem[]): boolean
  /** How the link stands then; null where nothing can be said of it. */
  mend(isStill: () => boolean): Promise<'in' | 'other-history' | null>
}

export function createMending(parts: MendingParts): Mending {
  const { log, scheduler, told } = parts
  let arriving: ReturnType<typeof createArriving> | null = null
  const pause = (time: number) => new Promise<void>((go) => scheduler.after(time, go))
  return {
    end: () => arriving?.end(),
    takes(items) {
      arriving?.come(items)
      return arriving !== null
    },
    async mend(isStill) {
      told('relay-changed')
      const { heal } = await import('./healing.ts')
      const items = createArriving()
      arriving = items
      const patient = { ...parts, arriving: items, pause }
      const healed = await heal(patient).finally(() => (arriving = null))
      if (!isStill()) return null
      const again = healed === 'in-step' ? await parts.goOn() : null
      if (healed === 'apart') told('relay-apart')
      if (typeof healed === 'object') parts.failed(healed)
      // What came while the order was changed, and whatever the new order opens.
      if (healed === 'following') await log.take(items.items)
      if (healed === 'apart') return 'other-history'
      return again?.ok === true || healed === 'following' ? 'in' : null
    },
  }
}

/** `come` and `end` are for whoever hears the connection. */
function createArriving() {
  const items: StreamItem[] = []
  const connection = { isOver: false }
  let heard: () => void = () => undefined
  return {
    items,
    come(news: readonly StreamItem[]) {
      items.push(...news)
      heard()
    },
    end() {
      connection.isOver = true
      heard()
    },
    async more(than: number) {
      while (items.length <= than && !connection.isOver) {
        await new Promise<void>((hear) => (heard = hear))
      }
      return !connection.isOver
    },
  }
}
