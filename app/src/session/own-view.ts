/** What the entries of an own space make up: pages of a journal, an intention. */
import { cleanText, isBlank } from '../domain/text.ts'
import type { Audience, EntryContent } from '../sync/entry-content.ts'
import type { AcceptedEntry } from '../sync/space-state.ts'
import type { Intention, JournalPage, OwnView } from './views.ts'

interface Entry extends Pick<AcceptedEntry, 'header'> {
  readonly content: EntryContent<Audience> | null
}

/** Oldest entry first; of a page and of the intention the newest words stand. */
export function readOwn(entries: readonly Entry[]): Omit<OwnView, 'draft'> {
  const pages = new Map<string, JournalPage>()
  let intention: Intention | null = null
  for (const { header, content } of entries) {
    if (content === null) continue
    const { kind, day, body } = content
    const text = typeof body['text'] === 'string' ? cleanText(body['text']) : null
    if (kind === 'journal.written' && text !== null && day !== null) {
      const page = `${header.device}.${String(header.seq)}`
      pages.set(page, { page, day, text, isChanged: false })
    }
    if (kind === 'journal.changed') changePage(pages, body['page'], text)
    if (kind === 'intention.set' && text !== null) intention = toIntention(text, body['whenHard'])
  }
  const newestFirst = [...pages.values()].toReversed().toSorted((a, b) => {
    return a.day < b.day ? 1 : a.day > b.day ? -1 : 0
  })
  return { pages: newestFirst, intention }
}

function changePage(pages: Map<string, JournalPage>, name: unknown, text: string | null): void {
  const before = typeof name === 'string' ? pages.get(name) : undefined
  if (before === undefined) return
  if (text === null) pages.delete(before.page)
  else pages.set(before.page, { ...before, text, isChanged: true })
}

/** Without words there is none any more. */
function toIntention(words: string, whenHard: unknown): Intention | null {
  const hard = typeof whenHard === 'string' ? cleanText(whenHard) : ''
  return isBlank(words) && isBlank(hard) ? null : { words, whenHard: hard }
}
