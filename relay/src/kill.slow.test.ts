import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import { decodeEntryFrame } from '@attune/wire/entry-frame.ts'
import { readReceipt } from '@attune/wire/relay-frame.ts'
import type { RevealId } from '@attune/wire/ids.ts'
import { encodeNewSpace } from '@attune/wire/routes.ts'
import type { TestDevice } from './testing/device.ts'
import { connectDevice, valueOf } from './testing/device.ts'
import type { Bond, Person, Written } from './testing/people.ts'
import { bytesOf, createBond, randomId, writeDeposit, writeEntry } from './testing/people.ts'
import type { RelayProcess } from './testing/relay-process.ts'
import { startRelay } from './testing/relay-process.ts'

const kills = Number(process.env['ATTUNE_KILLS'] ?? 20)
const folder = mkdtempSync(join(tmpdir(), 'attune-kill-'))
let relay: RelayProcess | null = null
afterAll(async () => {
  await relay?.end('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** One device that writes as fast as it is answered, and its own ledger of what was acknowledged. */
interface Writer {
  readonly person: Person
  last: Written | undefined
  unanswered: Written | undefined
  readonly receipts: Map<number, string>
}

async function writeUntilCut(writer: Writer, address: string): Promise<void> {
  const device = await connectDevice(address)
  valueOf(await device.auth(writer.person))
  for (;;) {
    // What was cut off is sent again, the very same bytes: it counts once.
    const entry = writer.unanswered ?? nextEntry(writer)
    writer.unanswered = entry
    const answer = await device.ask({ kind: 'append', entries: [entry.bytes] })
    const receipt = readReceipt(valueOf(answer))
    if (receipt === null) throw new Error('no receipt')
    writer.receipts.set(receipt.seq, Buffer.from(receipt.hash).toString('hex'))
    writer.last = entry
    writer.unanswered = undefined
  }
}

function nextEntry({ person, last }: Writer): Written {
  return writeEntry(person, last === undefined ? {} : { seq: last.seq + 1, prev: last.hash })
}

async function readAll(device: TestDevice): Promise<void> {
  valueOf(await device.ask({ kind: 'follow', after: 0 }))
  let before = -1
  while (device.items().length !== before) {
    before = device.items().length
    await wait(150)
  }
}

async function start(): Promise<RelayProcess> {
  return startRelay(['--open', '--port', '0', '--data', folder])
}

async function begin(address: string, bond: Bond): Promise<void> {
  const [genesis = bytesOf(1), ...records] = bond.records
  const [first] = bond.people
  if (!first) throw new Error('nobody')
  const body = encodeNewSpace({ token: null, genesis })
  const headers = { 'content-type': 'application/octet-stream' }
  await fetch(`${address}/v1/spaces`, { method: 'POST', body, headers })
  const device = await connectDevice(address)
  valueOf(await device.auth(first))
  for (const record of records) valueOf(await device.ask({ kind: 'append-roster', record }))
  await device.close()
}

test(
  `nothing acknowledged is lost in ${kills} kills in mid-write`,
  { timeout: 40_000 + kills * 5_000 },
  async () => {
    const bond = createBond(6)
    const writers = bond.people.map<Writer>((person) => ({
      person,
      last: undefined,
      unanswered: undefined,
      receipts: new Map(),
    }))
    relay = await start()
    await begin(relay.address, bond)
    for (let at = 0; at < kills; at += 1) {
      const { address, end } = relay
      const writing = Promise.allSettled(writers.map((writer) => writeUntilCut(writer, address)))
      const count = () => Math.min(...writers.map((writer) => writer.receipts.size))
      const enough = count() + 3
      while (count() < enough) await wait(2)
      await wait((at * 7) % 13)
      await end('SIGKILL')
      await writing
      relay = await start()
    }

    const [reader] = bond.people
    if (!reader) throw new Error('nobody')
    const device = await connectDevice(relay.address)
    valueOf(await device.auth(reader))
    await readAll(device)
    const items = device.items()
    expect(items.map((item) => item.cursor)).toEqual(items.map((_, at) => at + 1))
    const present = new Set(items.map((item) => Buffer.from(item.bytes).toString('base64')))
    const bySeq = new Map<string, number>()
    for (const item of items) {
      const header = decodeEntryFrame(item.bytes)?.header
      if (header) bySeq.set(`${header.device} ${header.seq}`, item.cursor)
    }
    let acknowledged = 0
    let lost = 0
    for (const { person, receipts, last } of writers) {
      acknowledged += receipts.size
      for (const seq of receipts.keys()) if (!bySeq.has(`${person.device} ${seq}`)) lost += 1
      expect(present.has(Buffer.from(last?.bytes ?? []).toString('base64'))).toBe(true)
    }
    console.log(
      `${kills} kills: ${acknowledged} acknowledged, ${lost} lost, ${items.length} in the stream`,
    )
    expect(lost).toBe(0)
    expect(acknowledged).toBeGreaterThan(3 * kills)
    await relay.end('SIGKILL')
    const db = new DatabaseSync(join(folder, 'relay.db'))
    expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
    db.close()
  },
)

async function putDeposit(
  address: string,
  { person, deposit }: { person: Person; deposit: Bytes },
): Promise<void> {
  const device = await connectDevice(address)
  valueOf(await device.auth(person))
  valueOf(await device.ask({ kind: 'put-deposit', deposit }))
  await device.close()
}

test(
  'a reveal cut off between two deposits opens once, whoever repeats',
  { timeout: 60_000 },
  async () => {
    const bond = createBond(2)
    const [ana] = bond.people
    if (!ana) throw new Error('nobody')
    relay = await start()
    await begin(relay.address, bond)
    const reveals = Array.from({ length: 6 }, () => randomId<RevealId>(32))
    for (const [at, reveal] of reveals.entries()) {
      const deposits = bond.people.map((person) => ({
        person,
        deposit: writeDeposit(bond, person, { reveal }),
      }))
      const putAll = (address: string) =>
        Promise.allSettled(deposits.map((one) => putDeposit(address, one)))
      const cutOff = putAll(relay.address)
      await wait(10 + at * 4)
      await relay.end('SIGKILL')
      await cutOff
      relay = await start()
      await putAll(relay.address)
      for (const one of await putAll(relay.address)) expect(one.status).toBe('fulfilled')
    }
    const device = await connectDevice(relay.address)
    valueOf(await device.auth(ana))
    await readAll(device)
    expect(device.items().filter((item) => item.kind === 'release')).toHaveLength(reveals.length)
  },
)
