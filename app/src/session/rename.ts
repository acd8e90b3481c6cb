/** Another name for oneself in a space: said to everyone, and kept for the epochs to come. */
import { checkName } from '../domain/text.ts'
import type { NameFault, Outcome, StorageFault } from './faults.ts'
import { toOutcome } from './outcome.ts'
import type { SpaceSession } from './space-session.ts'

export async function rename(
  session: SpaceSession,
  typed: string,
): Promise<Outcome<null, NameFault | StorageFault>> {
  const name = checkName(typed)
  if (!name.ok) return failed(name.error.kind === 'empty' ? 'name-empty' : 'name-too-long')
  const kept = await session.changeRecord((before) => ({ ...before, name: name.value }))
  if (!kept.ok) return toOutcome(kept)
  const fault = await session.say({ kind: 'person.named', name: name.value })
  // Without a key there is nobody yet to tell; housekeeping says the name with the next epoch.
  if (fault === null || fault.kind === 'no-epoch') return done
  return failed(fault.kind === 'storage-full' ? fault.kind : 'storage-failed')
}

function failed<Kind extends string>(kind: Kind) {
  return { ok: false, error: { kind } } as const
}

const done = { ok: true, value: null } as const
