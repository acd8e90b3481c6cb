/** Taking a copy of everything along, and bringing one back: fetched when somebody goes there. */
import type { Portable } from './attune.ts'
import type { SessionParts } from './parts.ts'
import type { Vault } from './vault.ts'

/** `broughtBack`: what is on the disk now is to be shown, and goes on its way. */
export function createPortable(
  parts: SessionParts,
  vault: () => Promise<Vault | null>,
  broughtBack: () => Promise<void>,
): Portable {
  let carrying: Promise<Portable> | null = null
  const whole = () =>
    (carrying ??= import('./carrying.ts').then(({ createCarrying }) =>
      createCarrying({ ...parts, vault, broughtBack }),
    ))
  return {
    suggestPassphrase: async () => (await whole()).suggestPassphrase(),
    createExport: async (passphrase) => (await whole()).createExport(passphrase),
    readExport: async (bytes, passphrase) => (await whole()).readExport(bytes, passphrase),
    restoreExport: async () => (await whole()).restoreExport(),
  }
}
