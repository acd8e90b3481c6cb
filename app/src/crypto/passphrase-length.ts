/** What a passphrase of somebody's own must have. Shorter ones can be guessed by whoever has the file. */
export function isLongEnough(passphrase: string): boolean {
  return Array.from(passphrase).length >= 12
}
