/** What people keep together, as the interface may ask for it. Most of it is fetched by the first look. */
import { computed, signal } from '@preact/signals-core'
import type { ReadonlySignal } from '@preact/signals-core'
import type { Memories } from './attune.ts'
import type { NoSpace } from './outcome.ts'
import { noSpace, toOutcome } from './outcome.ts'
import type * as listModule from './memory-list.ts'
import type * as moveModule from './memory-moves.ts'
import type { MemorySource } from './memory-source.ts'
import { memoryDraft } from './memory-source.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceView } from './views.ts'

export interface MemoriesParts extends Pick<SessionParts, 'random' | 'today'> {
  readonly space: ReadonlySignal<SpaceView | null>
  source(): MemorySource | null
  /** Makes the views anew. */
  show(): void
}

export function createMemories({ space, source, show, random, today }: MemoriesParts): Memories {
  const list = signal<typeof listModule | null>(null)
  const here = () => (space.value === null ? null : source())
  const moves = async <T>(
    make: (source: MemorySource, moves: typeof moveModule) => Promise<T>,
  ): Promise<T | NoSpace> => {
    const there = source()
    return there === null ? noSpace : make(there, await import('./memory-moves.ts'))
  }
  return {
    memories: computed(() => {
      const there = here()
      if (list.value === null)
        void import('./memory-list.ts').then(
          (came) => (list.value = came),
          () => undefined,
        )
      if (list.value === null || there === null) return []
      const view = space.value
      return view ? list.value.showMemories(there.writer.said.memories(), view) : []
    }),
    mediaWaiting: computed(() => here()?.waiting ?? 'nothing'),
    memoryDraft: computed(() => here()?.drafts.get(memoryDraft)?.['words'] ?? {}),
    lookAtMemories: async () =>
      void (await moves(async (there, { tidy }) => tidy(there, await there.blobs()))),
    saveMemoryDraft: async (words) => {
      const there = source()
      if (there === null) return noSpace
      return toOutcome(await there.writer.saveDraft(memoryDraft, 'words', words))
    },
    keepMemory: (made) =>
      moves((there, { keepMemory }) => keepMemory(there, made, random, today()).finally(show)),
    takeBackMemory: (memory) =>
      moves((there, { takeBackMemory }) => takeBackMemory(there, memory).finally(show)),
    async openMedium(memory, at, size) {
      const there = source()
      if (there === null) return { ok: false, error: { kind: 'on-its-way' } }
      const { openMedium } = await import('./memory-moves.ts')
      return openMedium(there, memory, at, size)
    },
  }
}
