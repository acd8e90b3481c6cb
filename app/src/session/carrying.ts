/** Taking a copy of everything along, and bringing one back. Fetched when somebody goes there. */
import { suggestPassphrase } from '../crypto/export-passphrase.ts'
import { fail } from '../crypto/result.ts'
import type { Portable } from './attune.ts'
import { createExport } from './export/create-export.ts'
import type { ReadExport } from './export/read-export.ts'
import { readExport } from './export/read-export.ts'
import type { SessionParts } from './parts.ts'
import { done } from './outcome.ts'
import type { Vault } from './vault.ts'

export interface CarryingParts extends Pick<SessionParts, 'random' | 'today' | 'language'> {
  /** Null where nothing can be kept. */
  vault(): Promise<Vault | null>
  /** What was brought back is shown, and goes on its way. */
  broughtBack(): Promise<void>
}

export function createCarrying(parts: CarryingParts): Portable {
  const { random, today } = parts
  let lastRead: ReadExport | null = null

  return {
    suggestPassphrase: async () => suggestPassphrase(random),
    async createExport(passphrase) {
      const vault = await parts.vault()
      if (vault === null) return fail('storage-failed')
      const language = vault.settings.language ?? parts.language
      return createExport(passphrase, { vault, random, today: today(), language })
    },
    async readExport(bytes, passphrase) {
      const vault = await parts.vault()
      if (vault === null) return fail('damaged')
      const read = await readExport(bytes, passphrase, { vault, random })
      lastRead = read.ok ? read.value : null
      return read
    },
    async restoreExport() {
      if (lastRead === null) return done
      const restored = await lastRead.restore()
      await parts.broughtBack()
      return restored
    },
  }
}
