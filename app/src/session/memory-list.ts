/** The memories of a space as they stand: what was kept, without what its author took back. */
import type { BlobId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { Store } from '../storage/store.ts'
import type { Blobs, NamedFile } from '../sync/blobs.ts'
import { createBlobs } from '../sync/blobs.ts'
import type { SpaceSync } from '../sync/space-sync.ts'
import type { AcceptedEntry } from '../sync/space-state.ts'
import type { SessionParts } from './parts.ts'
import type { People } from './people.ts'
import { personIn } from './people.ts'
import type { NamedMedium, ReadMemory } from './said-memory.ts'
import { mediumTypes, readMemorySaying } from './said-memory.ts'
import type { SaidIndex } from './said-index.ts'
import type { Memory } from './views.ts'

export interface StandingMemory {
  readonly memory: string
  readonly by: MemberId
  readonly day: Day
  readonly text: string
  readonly media: readonly NamedMedium[]
}

export interface KeptMemories {
  /** Oldest first. */
  readonly standing: readonly StandingMemory[]
  /** Files that no memory names any more, and whose they were. */
  readonly gone: readonly { readonly blob: BlobId; readonly by: MemberId }[]
}

/** `entries` in the order of their clocks. Only its author takes a memory back. */
export function keptMemories(entries: readonly AcceptedEntry[]): KeptMemories {
  const standing = new Map<string, StandingMemory>()
  const taken = new Set<string>()
  const ended: StandingMemory[] = []
  for (const entry of entries) {
    const said = readOnce(entry)
    const day = entry.content?.day ?? null
    if (said === null) continue
    const by = entry.header.member
    const name = `${by}/${said.memory}`
    if (said.kind === 'memory.taken') {
      const there = standing.get(name)
      if (there !== undefined) ended.push(there)
      standing.delete(name)
      taken.add(name)
    } else if (day !== null && !taken.has(name) && !standing.has(name)) {
      const { memory, text, media } = said
      standing.set(name, { memory, by, day, text, media })
    }
  }
  const left = [...standing.values()]
  const named = new Set(left.flatMap(filesOf))
  const gone = ended.flatMap((one) =>
    filesOf(one).flatMap((blob) => (named.has(blob) ? [] : [{ blob, by: one.by }])),
  )
  return { standing: left, gone }
}

/** What it needs of the space's session. */
interface Filed {
  readonly space: SpaceId
  readonly me: string
  readonly said: SaidIndex
  readonly sync: Pick<SpaceSync, 'ask' | 'relay'>
}

/** The files of a space's memories, as far as this person keeps them. */
export function createSpaceBlobs(
  session: Filed,
  store: Store,
  { random, scheduler }: SessionParts,
  changed: () => void,
): Blobs {
  const { space, me, sync } = session
  const kept = () => keptMemories(session.said.memories())
  return createBlobs({
    ...{ space, store, random, scheduler, ask: sync.ask, changed },
    relay: () => sync.relay,
    named: () => namedFiles(kept().standing, me),
    gone: () => kept().gone.map(({ by, blob }) => ({ blob, isOwn: by === me })),
  })
}

/** Where two name one file, each sends it as their own. */
function namedFiles(
  standing: readonly StandingMemory[],
  me: string,
): ReadonlyMap<BlobId, NamedFile> {
  const files = (isOwn: boolean) =>
    standing
      .filter(({ by }) => (by === me) === isOwn)
      .flatMap(({ by, media }) =>
        media
          .flatMap(({ whole, thumb }) => (thumb ? [thumb, whole] : [whole]))
          .map((ref) => [ref.blob, { ref, author: isOwn ? null : by }] as const),
      )
  return new Map([...files(false), ...files(true)])
}

export function filesOf({ media }: Pick<StandingMemory, 'media'>): readonly BlobId[] {
  return media.flatMap(({ whole, thumb }) => [...(thumb ? [thumb.blob] : []), whole.blob])
}

/** Newest first. */
export function showMemories(entries: readonly AcceptedEntry[], people: People): readonly Memory[] {
  return keptMemories(entries)
    .standing.toReversed()
    .map(({ memory, by, day, text, media }) => ({
      ...{ memory, day, text },
      by: personIn(people, by),
      media: media.map(({ kind, format, alt, width, height, seconds, thumb }) => ({
        ...{ kind, alt, width, height, seconds },
        type: mediumTypes[format],
        hasThumb: thumb !== null,
      })),
    }))
}

/** A life of memories is looked through again at every change: each is read once. */
function readOnce(entry: AcceptedEntry): ReadMemory | null {
  const known = read.get(entry)
  if (known !== undefined) return known
  const said = entry.content && readMemorySaying(entry.content)
  read.set(entry, said)
  return said
}

const read = new WeakMap<AcceptedEntry, ReadMemory | null>()
