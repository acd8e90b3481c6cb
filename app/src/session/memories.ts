/** What people keep together, as the interface may ask for it. Most of it is fetched by the first look. */
import { computed, signal } from '@preact/signals-core'
import type { ReadonlySignal } from '@preact/signals-core'
import { fail } from '../crypto/result.ts'
import type { Memories } from './attune.ts'
import type { Move } from './late.ts'
import { askOf } from './late.ts'
import { noSpace } from './outcome.ts'
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

export function createMemories({ space, source, show, ...parts }: MemoriesParts): Memories {
  const list = signal<typeof listModule | null>(null)
  const here = () => (space.value === null ? null : source())
  const use = async (move: Move<typeof moveModule, [moveModule.MemoryHere]>) => {
    const there = source()
    if (there === null) return noSpace
    await there.whole()
    return move(await import('./memory-moves.ts'), { ...there, ...parts })
  }
  const asked = askOf(['lookAtMemories', 'saveMemoryDraft', 'openMedium'], use)
  return {
    memories: computed(() => {
      const there = here()
      if (list.value === null)
        void import('./memory-list.ts').then(
          (came) => (list.value = came),
          () => undefined,
        )
      void there?.whole().catch(() => undefined)
      if (list.value === null || there === null) return []
      const view = space.value
      return view ? list.value.showMemories(there.writer.said.memories(), view) : []
    }),
    mediaWaiting: computed(() => here()?.waiting ?? 'nothing'),
    memoryDraft: computed(() => here()?.drafts.get(memoryDraft)?.['words'] ?? {}),
    ...asked,
    ...askOf(['keepMemory', 'takeBackMemory'], (move: Parameters<typeof use>[0]) =>
      use(move).finally(show),
    ),
    openMedium: async (...asking) =>
      source() === null ? fail('on-its-way') : asked.openMedium(...asking),
  }
}
