/** The address that carries an invitation: its secret stands behind the `#`, which no server is told. */

/** `origin` as in `location.origin`: `https://attune.example`. */
export function codeToLink(code: string, origin: string): string {
  return `${origin}/join#${code}`
}

export function pairingToLink(code: string, origin: string): string {
  return `${origin}/device#${code}`
}
