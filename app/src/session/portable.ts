/** Taking a copy of everything along, and bringing one back: fetched when somebody goes there. */
import type { Portable } from './attune.ts'
import { askLate, createLate } from './late.ts'
import type { SessionParts } from './parts.ts'
import type { Vault } from './vault.ts'

/** `broughtBack`: what is on the disk now is to be shown, and goes on its way. */
export function createPortable(
  parts: SessionParts,
  vault: () => Promise<Vault | null>,
  broughtBack: () => Promise<void>,
): Portable {
  const whole = createLate(async () => {
    const { createCarrying } = await import('./carrying.ts')
    return createCarrying({ ...parts, vault, broughtBack })
  })
  return askLate(['suggestPassphrase', 'createExport', 'readExport', 'restoreExport'], whole)
}
