/** Shorter ones can be guessed by whoever finds the file. */
const fewestLetters = 12

/** What is wrong with a passphrase of somebody's own; null when nothing is. */
export function ownFault(typed: string, again: string): 'passphrase-short' | 'differ' | null {
  if (Array.from(typed.trim()).length < fewestLetters) return 'passphrase-short'
  return typed === again ? null : 'differ'
}
