/** What an idle connection costs the relay in memory, at a thousand and at ten thousand, each of another device. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createBond } from '../../relay/src/testing/people.ts'
import { startRelay } from '../../relay/src/testing/relay-process.ts'
import { memoryOf } from '../relay/memory.ts'
import type { Talk } from '../relay/talk.ts'
import { connect, startBonds } from '../relay/talk.ts'
import type { Part } from './part.ts'

/** Of so few as in the short form nothing could be told. */
export const steps = (entries: number) => (entries < 5_000 ? [50, 100] : [1_000, 10_000])

export const relayIdle: Part = async ({ folder, entries }) => {
  const [few = 0, many = 0] = steps(entries)
  const data = join(folder, 'relay-idle')
  mkdirSync(data, { recursive: true })
  const bonds = Array.from({ length: many / 2 }, () => createBond(2))
  await startBonds(data, bonds)
  const people = bonds.flatMap((bond) => bond.people)
  const relay = await startRelay(['--data', data, '--port', '0', '--open'])
  const talks: Talk[] = []
  const rise = async (to: number) => {
    while (talks.length < to) {
      const batch = people.slice(talks.length, Math.min(to, talks.length + 50))
      const from = `127.0.1.${1 + Math.floor(talks.length / 500)}`
      talks.push(...(await Promise.all(batch.map((one) => connect(relay.address, one, from)))))
    }
    // What was needed to let them in is not what holding them takes.
    await new Promise((resolve) => setTimeout(resolve, many < 1_000 ? 200 : 5_000))
    return memoryOf(relay.child.pid)
  }
  const none = await rise(0)
  const atFew = await rise(few)
  const atMany = await rise(many)
  const isThere = await talks[0]?.ask({ kind: 'stream-mark', cursor: 0 })
  if (isThere?.kind !== 'ok') throw new Error('the first connection is gone')
  for (const talk of talks) talk.close()
  await relay.end('SIGKILL')
  return {
    'idle.few': (atFew - none) / few / 1_024,
    'idle.many': (atMany - none) / many / 1_024,
    'idle.more': (atMany - atFew) / (many - few) / 1_024,
    'idle.start': none / 1_048_576,
  }
}
