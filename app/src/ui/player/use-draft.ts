import type { Inputs } from 'preact/hooks'
import { useMemo } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { useBeforeGone } from '../use-before-gone.ts'
import type { Draft } from './draft.ts'
import { createDraft } from './draft.ts'

/** What somebody types here is saved as it grows, and when the page goes out of sight. */
export function useDraft<Words>(save: (words: Words) => unknown, of: Inputs = []): Draft<Words> {
  const { ports } = useApp()
  const draft = useMemo(() => createDraft(save, ports.schedule), of)
  useBeforeGone(() => draft.flush())
  return draft
}
