/** A person's own space, read and written: a journal and an intention. Nothing here is ever shared. */
import { decodeCbor, encodeCbor } from '@attune/wire/cbor.ts'
import type { Day } from '../domain/calendar-day.ts'
import { checkText, cleanText } from '../domain/text.ts'
import type { Store } from '../storage/store.ts'
import type { EntryContent } from '../sync/entry-content.ts'
import type { OwnLog } from '../sync/own-log.ts'
import { ownSpaceKeys } from '../sync/space-keys.ts'
import type { Outcome, WritingFault } from './faults.ts'
import { toOutcome } from './outcome.ts'
import { readOwn } from './own-view.ts'
import type { Intention, OwnView } from './views.ts'

/** What it is written into: a log that is kept, or one in memory. */
export interface WrittenOwn {
  readonly log: Pick<OwnLog, 'entries' | 'append' | 'refresh'>
  readonly store: Pick<Store, 'read' | 'transact'>
}

export interface OpenOwnSpace {
  view(): OwnView
  write(text: string, day: Day): Promise<Outcome<null, WritingFault>>
  change(page: string, text: string | null): Promise<Outcome<null, WritingFault>>
  intend(intention: Intention): Promise<Outcome<null, WritingFault>>
  saveDraft(text: string): Promise<Outcome<null, WritingFault>>
  refresh(): Promise<void>
}

/** `written`: there is something to send, where a relay has a part in it. */
export async function openOwnSpace(
  { log, store }: WrittenOwn,
  written: () => void = () => undefined,
): Promise<OpenOwnSpace> {
  let draft = await readDraft(store)

  async function say(what: OwnSaying, day: Day | null): Promise<Outcome<null, WritingFault>> {
    const kept = await log.append(toContent(what, day))
    written()
    if (kept.ok) return done
    const { kind } = kept.error
    return failed(kind === 'no-epoch' ? 'storage-failed' : kind)
  }

  async function saveDraft(typed: string): Promise<Outcome<null, WritingFault>> {
    draft = typed.slice(0, longestDraft).toWellFormed()
    const value = draft === '' ? null : encodeCbor(draft)
    const kept = await store.transact([], () => [{ key: draftKey, value }], 'relaxed')
    if (!kept.ok) return toOutcome(kept)
    const checked = checkText(typed)
    return checked.ok || checked.error.kind === 'empty' ? done : checked
  }

  return {
    view: () => ({ ...readOwn(log.entries()), draft }),
    async write(typed, day) {
      const text = checkText(typed)
      if (!text.ok) return text
      const said = await say({ kind: 'journal.written', text: text.value }, day)
      // The draft stays until the words are kept; then it may stay, they are where they belong.
      if (said.ok) await saveDraft('')
      return said
    },
    async change(page, typed) {
      if (typed === null) return say({ kind: 'journal.changed', page, text: null }, null)
      const text = checkText(typed)
      return text.ok ? say({ kind: 'journal.changed', page, text: text.value }, null) : text
    },
    async intend({ words, whenHard }) {
      const text = checkText(`${words}\n${whenHard}`)
      // Without words there is none any more.
      if (!text.ok && text.error.kind === 'too-long') return text
      return say(
        { kind: 'intention.set', text: cleanText(words), whenHard: cleanText(whenHard) },
        null,
      )
    },
    saveDraft,
    async refresh() {
      await log.refresh()
      draft = await readDraft(store)
    },
  }
}

type OwnSaying =
  | { kind: 'journal.written'; text: string }
  /** Null takes the page out. */
  | { kind: 'journal.changed'; page: string; text: string | null }
  | { kind: 'intention.set'; text: string; whenHard: string }

function toContent({ kind, ...body }: OwnSaying, day: Day | null): EntryContent<'own'> {
  return { kind, day, body }
}

const draftKey = `${ownSpaceKeys.drafts}journal`
const longestDraft = 1_000_000

async function readDraft(store: WrittenOwn['store']): Promise<string> {
  const row = await store.read(draftKey)
  const text = row && decodeCbor(row)
  return typeof text === 'string' ? text : ''
}

function failed(kind: WritingFault): Outcome<null, WritingFault> {
  return { ok: false, error: { kind } }
}

const done = { ok: true, value: null } as const
