/** A new device of the first person: the whole history over the relay, kept and readable. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { keptSpace } from '../data/kept-space.ts'
import { takeInHistory } from '../data/take-in.ts'
import type { Part } from './part.ts'

export const arrive: Part = async ({ folder, entries }) => {
  const made = await keptSpace(entries)
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `new.db${end}`), { force: true })
  const { took, wire } = await takeInHistory(folder, 'new.db', made, made.newDevice)
  return { 'arrive.ms': took, 'arrive.wire': wire }
}
