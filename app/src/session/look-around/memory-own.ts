/** An own space that is nowhere but in memory. */
import { signal } from '@preact/signals-core'
import { ok } from '../../crypto/result.ts'
import type { Day } from '../../domain/calendar-day.ts'
import { checkText } from '../../domain/text.ts'
import type { AcceptedEntry } from '../../sync/space-state.ts'
import type { OwnSpace } from '../attune.ts'
import type { Outcome, WritingFault } from '../faults.ts'
import { readOwn } from '../own-view.ts'
import type { OwnView } from '../views.ts'
import { memoryEntry } from './memory-space.ts'

export function createMemoryOwn(
  me: string,
  start: readonly AcceptedEntry[],
  today: () => Day,
): OwnSpace {
  let entries = start
  const own = signal<OwnView | null>({ ...readOwn(entries), draft: '' })

  function say(kind: string, body: Readonly<Record<string, string | null>>): typeof done {
    entries = [...entries, memoryEntry(me, entries.length + 1, { kind, day: today(), body })]
    const draft = kind === 'journal.written' ? '' : (own.value?.draft ?? '')
    own.value = { ...readOwn(entries), draft }
    return done
  }

  function sayText(
    typed: string,
    make: (text: string) => typeof done,
  ): Promise<Outcome<null, WritingFault>> {
    const text = checkText(typed)
    return Promise.resolve(text.ok ? make(text.value) : text)
  }

  return {
    own,
    openOwn: async () => done,
    async saveJournalDraft(draft) {
      own.value = own.value && { ...own.value, draft }
      return done
    },
    writeJournal: (typed) => sayText(typed, (text) => say('journal.written', { text })),
    changeJournal: (page, typed) =>
      typed === null
        ? Promise.resolve(say('journal.changed', { page, text: null }))
        : sayText(typed, (text) => say('journal.changed', { page, text })),
    async setIntention({ words, whenHard }) {
      const text = checkText(`${words}\n${whenHard}`)
      if (!text.ok && text.error.kind === 'too-long') return text
      return say('intention.set', { text: words, whenHard })
    },
  }
}

const done = ok(null)
