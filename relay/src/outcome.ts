/** What may go wrong as expected is a value, never a throw (docs: wire-format.md §7, refusals). */
import type { Refusal } from '@attune/wire/relay-frame.ts'

export type Outcome<T, Kind extends string = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly kind: Kind } }

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function refuse<Kind extends string>(
  kind: Kind,
): { readonly ok: false; readonly error: { readonly kind: Kind } } {
  return { ok: false, error: { kind } }
}
