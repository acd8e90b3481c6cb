/** What is this person's alone, as the interface may ask for it. Fetched when somebody goes there. */
import { signal } from '@preact/signals-core'
import type { OwnSpace } from './attune.ts'
import type { Outcome, StorageFault } from './faults.ts'
import type { OpenOwnSpace } from './own-space.ts'
import type { SessionParts } from './parts.ts'
import type { Vault } from './vault.ts'
import type { OwnView } from './views.ts'

export interface Own extends OwnSpace {
  /** Reads what another tab has written. */
  refreshOwn(): Promise<void>
}

/** `vault` is null where nothing can be kept. */
export function createOwn(parts: SessionParts, vault: () => Promise<Vault | null>): Own {
  const own = signal<OwnView | null>(null)
  let opening: Promise<Outcome<OpenOwnSpace, StorageFault>> | null = null

  async function open(): Promise<Outcome<OpenOwnSpace, StorageFault>> {
    const opened = await vault()
    if (opened === null) return { ok: false, error: { kind: 'storage-failed' } }
    const { openOwnSpace } = await import('./own-space.ts')
    return openOwnSpace(opened.store, parts.random)
  }

  /** What failed once may work the next time, e.g. when there is room again. */
  async function whole(): Promise<Outcome<OpenOwnSpace, StorageFault>> {
    opening ??= open()
    const outcome = await opening.catch((): Outcome<OpenOwnSpace, StorageFault> => {
      return { ok: false, error: { kind: 'storage-failed' } }
    })
    if (outcome.ok) own.value = outcome.value.view()
    else opening = null
    return outcome
  }

  async function use<Kind extends string>(
    move: (space: OpenOwnSpace) => Promise<Outcome<null, Kind>>,
  ): Promise<Outcome<null, Kind | StorageFault>> {
    const opened = await whole()
    if (!opened.ok) return opened
    const outcome = await move(opened.value)
    own.value = opened.value.view()
    return outcome
  }

  return {
    own,
    openOwn: () => use(async () => ({ ok: true, value: null })),
    saveJournalDraft: (text) => use((space) => space.saveDraft(text)),
    writeJournal: (text) => use((space) => space.write(text, parts.today())),
    changeJournal: (page, text) => use((space) => space.change(page, text)),
    setIntention: (intention) => use((space) => space.intend(intention)),
    async refreshOwn() {
      if (own.value === null) return
      await use(async (space) => (await space.refresh(), { ok: true, value: null }))
    },
  }
}
