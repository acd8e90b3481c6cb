/** What is this person's alone, as the interface may ask for it. Fetched when somebody goes there. */
import { signal } from '@preact/signals-core'
import type { OwnSpace } from './attune.ts'
import type { Outcome, StorageFault } from './faults.ts'
import type { OpenOwnSpace, WrittenOwn } from './own-space.ts'
import type { SessionParts } from './parts.ts'
import type { OwnView } from './views.ts'

export interface Own extends OwnSpace {
  /** Reads what another tab has written. */
  refreshOwn(): Promise<void>
}

/** `written`: something is there to go to the person's other devices. */
export function createOwn(
  parts: Pick<SessionParts, 'today'>,
  kept: { open(): Promise<Outcome<WrittenOwn, StorageFault>> },
  written: () => void,
): Own {
  const own = signal<OwnView | null>(null)
  let open: { readonly of: WrittenOwn; readonly space: Promise<OpenOwnSpace> } | null = null

  async function openOn(of: WrittenOwn): Promise<OpenOwnSpace> {
    const { openOwnSpace } = await import('./own-space.ts')
    return openOwnSpace(of, written)
  }

  async function use<Kind extends string>(
    move: (space: OpenOwnSpace) => Promise<Outcome<null, Kind>>,
  ): Promise<Outcome<null, Kind | StorageFault>> {
    const opened = await kept.open()
    if (!opened.ok) return opened
    if (open?.of !== opened.value) open = { of: opened.value, space: openOn(opened.value) }
    const space = await open.space.catch(() => null)
    if (space === null) {
      open = null
      return { ok: false, error: { kind: 'storage-failed' } }
    }
    const outcome = await move(space)
    own.value = space.view()
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
