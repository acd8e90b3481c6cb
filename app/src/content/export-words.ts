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
  /** By the ids of practices, fields and choices. */
  readonly practices: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, string>>
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
