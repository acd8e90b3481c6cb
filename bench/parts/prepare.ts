/** Fills a relay with the ten years, and lets the first person's device take them in: untimed. */
import { join } from 'node:path'
import { statSync } from 'node:fs'
import { at } from '../../app/src/crypto/space-fixture.testing.ts'
import { fillRelay } from '../data/filled-relay.ts'
import { keptSpace } from '../data/kept-space.ts'
import { takeInHistory } from '../data/take-in.ts'
import type { Part } from './part.ts'

export const prepare: Part = async ({ folder, entries }) => {
  const made = await keptSpace(entries)
  await fillRelay(join(folder, 'relay'), made)
  await takeInHistory(folder, 'device.db', made, at(made.space.people, 0))
  const { told } = made
  return {
    'history.json': told.jsonBytes,
    'history.entries': told.entries,
    'history.items': made.sent.length,
    'relay.disk': statSync(join(folder, 'relay', 'relay.db')).size,
  }
}
