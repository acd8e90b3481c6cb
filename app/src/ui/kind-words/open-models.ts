/** The models, each fetched when somebody writes where it helps, and read once for all fields. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Language } from '../../content/language.ts'
import type { Model } from '../../domain/wording/model.ts'
import type { Late } from '../../session/late.ts'
import { createLate } from '../../session/late.ts'

/** A language that is not here has no such helper: none is better than a wrong one. */
export const wordingModels: Models = {
  en: createLate(async () =>
    (await import('../../domain/wording/english-wording.ts')).openWording(),
  ),
}

export const worryModels: Models = {
  en: createLate(async () => (await import('../../domain/wording/english-worry.ts')).openWorry()),
  es: createLate(async () => (await import('../../domain/wording/spanish-worry.ts')).openWorry()),
}

export type Models = Readonly<Partial<Record<Language, Late<Model>>>>

export function isModel(model: Model | 'missing' | null): model is Model {
  return model !== null && model !== 'missing'
}

/** Null until it is here; `missing` where it cannot be fetched. */
export function useModel(model: Late<Model> | undefined, isWanted: boolean) {
  const now = useSignal<Model | 'missing' | null>(null)
  useEffect(() => {
    if (!isWanted) return
    model?.get().then(
      (came) => (now.value = came),
      () => (now.value = 'missing'),
    )
  }, [model, isWanted])
  return isWanted ? now.value : null
}
