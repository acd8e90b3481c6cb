/** What memories need of the space that they are kept in. */
import { toRoundKey } from '../domain/round-key.ts'
import type { Blobs } from '../sync/blobs.ts'
import type { Drafts } from './notes.ts'
import type { RoundWriter } from './round-writer.ts'

export interface MemorySource {
  readonly writer: RoundWriter
  readonly drafts: Drafts
  readonly waiting: Blobs['waiting']
  blobs(): Promise<Blobs>
  /** All of the history: what is named in it says which files are kept. */
  whole(): Promise<void>
}

/** What is being typed for the next one rests where drafts do. */
export const memoryDraft = toRoundKey('memory', 'new')
