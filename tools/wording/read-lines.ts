/** The lines of a JSONL file as the two commands take them: `{"id","text"}`, one a line. */
import { readFileSync } from 'node:fs'

interface AskedLine {
  readonly id: unknown
  readonly text: string
}

/** Prints what is said of each line. One that cannot be read is told of; the others are answered. */
export function answerLines(say: (text: string) => object): void {
  const file = process.argv[2]
  if (file === undefined) return refuse('Which file? One line for each: {"id": "1", "text": "…"}')
  let all: string
  try {
    all = readFileSync(file, 'utf8')
  } catch {
    return refuse(`${file} cannot be read.`)
  }
  for (const [at, line] of all.split('\n').entries()) {
    if (line.trim() === '') continue
    const asked = readLine(line)
    if (asked === null) refuse(`Line ${at + 1} is not like {"id": "1", "text": "…"}.`)
    else console.log(JSON.stringify({ id: asked.id, ...say(asked.text) }))
  }
}

function readLine(line: string): AskedLine | null {
  try {
    const { id, text } = JSON.parse(line) as Partial<AskedLine>
    return typeof text === 'string' ? { id, text } : null
  } catch {
    return null
  }
}

function refuse(why: string): void {
  console.error(why)
  process.exitCode = 1
}
