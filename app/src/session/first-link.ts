/** Right after the start the first connection is still on its way: worth a short wait. */
import type { Scheduler } from '../sync/scheduler.ts'
import type { SpaceSession } from './space-session.ts'

export async function firstLink({ sync }: SpaceSession, scheduler: Scheduler): Promise<void> {
  for (let tries = 0; sync.link === 'connecting' && tries < 50; tries++) {
    await new Promise<void>((resolve) => scheduler.after(100, resolve))
  }
}
