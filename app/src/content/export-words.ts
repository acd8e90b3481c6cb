/** What stands in the readable part of an export. Fetched only when somebody makes one. */
export interface ExportWords {
  /** The first page: what the file is and how to open it without Attune. */
  readonly readme: string
  readonly historyTitle: string
  readonly ownTitle: string
  readonly withoutDay: string
  /** What a newer Attune wrote. */
  readonly unknown: string
  readonly nobody: string
  readonly lines: Readonly<Record<ExportLine, string>>
  /** What the practices themselves say; where a page to read needs other words, these come first: */
  readonly practice: Readonly<Record<string, WordsToTell>>
  readonly practices: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, string>>
}

/** As much of a practice’s words as a page needs. */
export interface WordsToTell {
  readonly name: string
  readonly steps: Readonly<Record<string, Readonly<Record<string, FieldToTell>>>>
}

export interface FieldToTell {
  readonly ask: string
  readonly read?: string
  readonly options?: Readonly<Record<string, string>>
}

/** How an entry is introduced; `{name}` is whose it is. */
export const exportLines = [
  'answered',
  'kept',
  'unopened',
  'wrote',
  'changed',
  'took-back',
  'said-back',
  'replied',
  'happened',
  'landed',
  'waiting',
  'returned',
  'draft',
  'page',
  'intention',
] as const
export type ExportLine = (typeof exportLines)[number]
