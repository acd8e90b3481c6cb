/** The lines of a JSONL file as the two commands take them: `{"id","text"}`, one a line. */
import { readFileSync } from 'node:fs'

/** Answers each line that can be read; what cannot is named, and the rest are answered all the same. */
export function answerLines(
  file: string | undefined,
  answer: (text: string) => Readonly<Record<string, unknown>>,
): void {
  if (file === undefined)
    throw new Error('Which file? One line for each text: {"id": "1", "text": "…"}')
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const asked = askedIn(line)
    if (asked === null) {
      console.error(`Line ${at + 1} has no text to read: it should be {"id": "1", "text": "…"}`)
      process.exitCode = 1
    } else console.log(JSON.stringify({ id: asked.id, ...answer(asked.text) }))
  }
}

function askedIn(line: string): { readonly id: unknown; readonly text: string } | null {
  try {
    const read: unknown = JSON.parse(line)
    if (typeof read !== 'object' || read === null || !('text' in read)) return null
    return typeof read.text === 'string'
      ? { id: 'id' in read ? read.id : null, text: read.text }
      : null
  } catch {
    return null
  }
}
