/** Entries that the relay has on its disk each second: a hundred devices, each with one on its way at a time. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createBond, writeLog } from '../../relay/src/testing/people.ts'
import { startRelay } from '../../relay/src/testing/relay-process.ts'
import { processorOf } from '../relay/processor.ts'
import { connect, startBonds } from '../relay/talk.ts'
import type { Part } from './part.ts'
import { quantile } from './part.ts'

export const devices = 100

export const relayEntries: Part = async ({ folder, entries }) => {
  const data = join(folder, 'relay-entries')
  mkdirSync(data, { recursive: true })
  const bonds = Array.from({ length: devices / 2 }, () => createBond(2))
  await startBonds(data, bonds)
  const people = bonds.flatMap((bond) => bond.people)
  const each = Math.max(5, Math.min(300, Math.round(entries / devices)))
  const logs = people.map((person) => writeLog(person, each))
  const relay = await startRelay(['--data', data, '--port', '0', '--open'])
  const talks = await Promise.all(people.map((person) => connect(relay.address, person)))
  const waits: number[] = []
  const before = [processorOf(relay.child.pid), processorOf(process.pid)] as const
  const start = performance.now()
  await Promise.all(
    talks.map(async ({ ask }, at) => {
      for (const { bytes } of logs[at] ?? []) {
        const asked = performance.now()
        const answer = await ask({ kind: 'append', entries: [bytes] })
        if (answer.kind !== 'ok') throw new Error('an entry was refused')
        waits.push(performance.now() - asked)
      }
    }),
  )
  const seconds = (performance.now() - start) / 1_000
  const after = [processorOf(relay.child.pid), processorOf(process.pid)] as const
  for (const talk of talks) talk.close()
  await relay.end('SIGTERM')
  return {
    'relay.entries': waits.length / seconds,
    'relay.cpu': (after[0] - before[0]) / waits.length,
    'relay.askers-cpu': (after[1] - before[1]) / waits.length,
    'relay.receipt-p50': quantile(waits, 0.5),
    'relay.receipt-p99': quantile(waits, 0.99),
  }
}
