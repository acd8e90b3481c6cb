import { useSignal } from '@preact/signals'
import type { Signal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Outcome } from '../session/faults.ts'
import { useMessages } from './app-context.ts'

export interface Asking<Kind extends string> {
  readonly isBusy: Signal<boolean>
  readonly fault: Signal<Kind | 'offline' | null>
  /** Asked again while it is at work, it does nothing. */
  ask<Value>(
    move: () => Promise<Outcome<Value, Kind | 'offline'>>,
    done?: (value: Value) => unknown,
  ): Promise<void>
  /** Whatever comes of it is not wanted any more. */
  forget(): void
  /** The sentence for what stands under a field, where it is one of these. */
  at(...kinds: readonly Kind[]): string | null
  /** What a field shows and where it goes; these faults stand under it until it changes. */
  field(into: { value: string }, ...kinds: readonly Kind[]): FieldOf
  /** What went wrong, in a sentence, where it stands under no field. */
  wrong(): string | null
}

interface FieldOf {
  readonly value: string
  readonly fault: string | null
  onInput(typed: string): void
}

/**
 * Something that takes a moment: whether it is at work, and why it could not be done. `Elsewhere`:
 * what a screen of its own tells, so that no sentence is needed here.
 */
export function useAsking<Kind extends string, Elsewhere extends Kind = never>(
  faults: SentencesFor<Exclude<Kind, Elsewhere>>,
): Asking<Kind> {
  const { notFetched } = useMessages('frame')
  const isBusy = useSignal(false)
  const fault = useSignal<Kind | 'offline' | null>(null)
  const wanted = useRef(0)
  const atFields = useRef(new Set<string>()).current
  const sentence = () =>
    fault.value && ((faults as SentencesFor<string>)[fault.value] ?? notFetched.body)
  const at = (...kinds: readonly Kind[]) => {
    for (const kind of kinds) atFields.add(kind)
    return kinds.includes(fault.value as Kind) ? sentence() : null
  }
  return {
    isBusy,
    fault,
    async ask(move, done) {
      if (isBusy.value) return
      isBusy.value = true
      fault.value = null
      const mine = wanted.current
      // The part that does it is not on this device, and there is no connection to fetch it by.
      const outcome = await move().catch(() => offline)
      if (mine !== wanted.current) return
      isBusy.value = false
      if (outcome.ok) done?.(outcome.value)
      else fault.value = outcome.error.kind
    },
    forget() {
      wanted.current++
      isBusy.value = false
      fault.value = null
    },
    at,
    field: (into, ...kinds) => ({
      value: into.value,
      fault: at(...kinds),
      onInput(typed) {
        into.value = typed
        fault.value = null
      },
    }),
    wrong: () => (atFields.has(fault.value as Kind) ? null : sentence()),
  }
}

/** Where `offline` has none, it is our own part that could not be fetched. */
type SentencesFor<Kind extends string> = Readonly<
  Record<Kind, string> & Partial<Record<'offline', string>>
>

const offline = { ok: false, error: { kind: 'offline' } } as const
