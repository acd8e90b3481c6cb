/**
 * A starter opens a person's own sentence: in an empty field, in place of a starter that nobody
 * went on with, or on a line of its own after what has been written.
 */
export function beginWith(starter: string, text: string, starters: readonly string[]): string {
  const written = text.trimEnd()
  const lines = written.split('\n')
  const last = lines.at(-1) ?? ''
  const kept = starters.includes(last) ? lines.slice(0, -1).join('\n') : written
  return kept === '' ? `${starter} ` : `${kept}\n${starter} `
}
