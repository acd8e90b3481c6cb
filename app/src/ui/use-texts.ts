import type { Signal } from '@preact/signals'
import { signal } from '@preact/signals'
import type { Language } from '../content/language.ts'
import { useApp } from './app-context.ts'

type Loaders<Texts> = Readonly<Record<Language, () => Promise<Texts>>>
type Kept = Signal<{ texts: unknown } | { failed: unknown } | null>

const keptByLoader = new Map<() => Promise<unknown>, Kept>()

/** Texts of the person's language; null until they have been fetched. */
export function useTexts<Texts>(loaders: Loaders<Texts>): Texts | null {
  const now = keep(loaders[useApp().language.value]).value
  if (now === null) return null
  if ('failed' in now) throw new Error('texts could not be fetched', { cause: now.failed })
  return now.texts as Texts
}

function keep(load: () => Promise<unknown>): Kept {
  const known = keptByLoader.get(load)
  if (known !== undefined) return known
  const kept: Kept = signal(null)
  keptByLoader.set(load, kept)
  load().then(
    (texts) => (kept.value = { texts }),
    (failed: unknown) => (kept.value = { failed }),
  )
  return kept
}
