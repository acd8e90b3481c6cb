/** What may be under way at once, and what must come first, when signatures take their time. */
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RevealId } from '@attune/wire/ids.ts'
import type { Curve } from './curve.ts'
import { curveHere } from './curve.ts'
import type { TestDevice } from './testing/device.ts'
import { refusalOf, valueOf } from './testing/device.ts'
import type { Bond, Person } from './testing/people.ts'
import { createBond, leaveRecord, randomId, writeDeposit, writeLog } from './testing/people.ts'
import type { TestRelay } from './testing/test-relay.ts'
import { startTestRelay } from './testing/test-relay.ts'

let relay: TestRelay
let bond: Bond
let ana: Person
let ben: Person
let a: TestDevice
/** What another process sees of the stream and of the slots whenever something is signed. */
let seenAtSigning: number[]
/** Checks under way, each ended by hand once `isHeld`. */
let held: (() => void)[]
let isHeld: boolean

const slow: Curve = {
  verify: async (...of) => {
    if (isHeld) await new Promise<void>((end) => held.push(end))
    return curveHere.verify(...of)
  },
  sign: async (...of) => {
    const other = new DatabaseSync(join(relay.folder, 'relay.db'), { readOnly: true })
    const rows = other.prepare(
      `SELECT (SELECT count(*) FROM items WHERE kind = 1) + (SELECT count(*) FROM deposits) AS n`,
    )
    seenAtSigning.push(Number(rows.get()?.['n']))
    other.close()
    return curveHere.sign(...of)
  },
}

beforeEach(async () => {
  ;[seenAtSigning, held, isHeld] = [[], [], false]
  relay = await startTestRelay({ curve: slow })
  bond = createBond(2)
  const [one, two] = bond.people
  if (one === undefined || two === undefined) throw new Error('two people')
  ;[ana, ben] = [one, two]
  await relay.begin(bond)
  a = await relay.join(ana)
  isHeld = true
})
afterEach(async () => {
  for (const end of held) end()
  expect(relay.broken).toEqual([])
  await relay.close()
})

const framesOf = (person: Person, count: number) => writeLog(person, count).map((one) => one.bytes)
const underWay = async (count: number) => {
  while (held.length < count) await new Promise((resolve) => setTimeout(resolve, 1))
}
/** Long enough for what should not happen. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 50))
const letGo = () => {
  isHeld = false
  for (const end of held.splice(0)) end()
}

test('a receipt is signed when what it names is on the disk, and not before', async () => {
  isHeld = false
  const [first, second] = framesOf(ana, 2)
  if (first === undefined || second === undefined) throw new Error('two entries')
  valueOf(await a.ask({ kind: 'append', entries: [first] }))
  valueOf(await a.ask({ kind: 'append', entries: [second] }))
  valueOf(await a.ask({ kind: 'put-deposit', deposit: writeDeposit(bond, ana) }))
  expect(seenAtSigning).toEqual([1, 2, 3])
})

test('requests of one connection are answered in their order, whatever takes longer', async () => {
  const answered: string[] = []
  const note = (name: string) => () => answered.push(name)
  const reveal = randomId<RevealId>(32)
  const all = [
    a.ask({ kind: 'append', entries: framesOf(ana, 3) }).then(note('append')),
    a.ask({ kind: 'own-deposit', reveal }).then(note('own-deposit')),
    a.ask({ kind: 'put-deposit', deposit: writeDeposit(bond, ana) }).then(note('put-deposit')),
    a.ask({ kind: 'stream-mark', cursor: 0 }).then(note('stream-mark')),
  ]
  await underWay(3)
  await aWhile()
  expect([answered, held.length]).toEqual([[], 3])
  // Nobody else waits for them.
  const b = await relay.join(ben)
  expect(valueOf(await b.ask({ kind: 'own-deposit', reveal }))).toBe('none')
  letGo()
  await Promise.all(all)
  expect(answered).toEqual(['append', 'own-deposit', 'put-deposit', 'stream-mark'])
})

test('entries stand in the order of their log, in whatever order their checks end', async () => {
  const entries = framesOf(ana, 5)
  const appended = a.ask({ kind: 'append', entries })
  await underWay(5)
  for (const end of held.splice(0).toReversed()) {
    end()
    await Promise.resolve()
  }
  valueOf(await appended)
  valueOf(await a.ask({ kind: 'follow', after: 2 }))
  await a.until(() => a.items().length === 5)
  expect(a.items().map((item) => item.bytes)).toEqual(entries)
})

test('one forged entry among many refuses all of them, whenever its check ends', async () => {
  const entries = framesOf(ana, 4)
  const forged = Uint8Array.from(entries[2] ?? [])
  forged.fill(0, -32)
  const appended = a.ask({ kind: 'append', entries: entries.with(2, forged) })
  await underWay(4)
  held.splice(2, 1)[0]?.()
  await aWhile()
  letGo()
  expect(refusalOf(await appended)).toBe('wrong-signature')
  expect(relay.read('SELECT * FROM items WHERE kind = 1')).toEqual([])
})

test('a connection that closes meanwhile harms nobody, and what it sent may be sent again', async () => {
  const entries = framesOf(ana, 2)
  const unheard = a.ask({ kind: 'append', entries }).catch(() => 'cut')
  await underWay(2)
  a.socket.terminate()
  await a.closed
  await aWhile()
  letGo()
  expect(await unheard).toBe('cut')
  const again = await relay.join(ana)
  valueOf(await again.ask({ kind: 'append', entries }))
  expect(relay.read('SELECT seq FROM items WHERE kind = 1 ORDER BY cursor')).toEqual([
    { seq: 1 },
    { seq: 2 },
  ])
})

test('whoever leaves meanwhile has written nothing', async () => {
  const b = await relay.join(ben)
  const appended = b.ask({ kind: 'append', entries: framesOf(ben, 1) })
  await underWay(1)
  const { bytes: record } = leaveRecord(bond, ben)
  valueOf(await a.ask({ kind: 'append-roster', record }))
  letGo()
  expect(refusalOf(await appended)).toBe('unknown-device')
  expect(relay.read('SELECT * FROM items WHERE kind = 1')).toEqual([])
})
