/**
 * Failures that a caller can act on, as values. A failed decryption is always the one kind
 * `cannot-open`, with no detail: why it failed is of use only to whoever made it fail.
 */
export type Result<T, Kind extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly kind: Kind } }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function fail<Kind extends string>(
  kind: Kind,
): { readonly ok: false; readonly error: { readonly kind: Kind } } {
  return { ok: false, error: { kind } }
}
