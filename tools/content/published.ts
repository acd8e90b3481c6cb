import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Piece } from './piece.ts'

const file = join(import.meta.dirname, 'published-ids.txt')

/** Every id that ever went out: what somebody has answered or picked goes by it for ten years. */
export function publishedIds(): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}

/** Adds what is new. Nothing is taken out but what nobody can have answered or picked: a line at the table. */
export function publish(pieces: readonly Piece[]): number {
  const known = new Set(publishedIds())
  const before = known.size
  for (const { list, id } of pieces) known.add(`${list}/${id}`)
  writeFileSync(file, [...known].toSorted().join('\n') + '\n')
  return known.size - before
}
