/** The lines of a JSONL file as the two commands take them: `{"id","text"}`, one a line. */
import { readFileSync } from 'node:fs'

export interface AskedLine {
  readonly id: string
  readonly text: string
}

export function readLines(file: string | undefined): readonly AskedLine[] {
  if (file === undefined)
    throw new Error('Which file? One line for each text: {"id": "1", "text": "…"}')
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as AskedLine)
}
