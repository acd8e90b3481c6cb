/**
 * A relay's data folder that holds the made space: taken in by the relay's own store, everything checked as
 * it checks it, only without sockets.
 */
import { randomBytes } from 'node:crypto'
import { decodeDeposit } from '../../wire/src/deposit.ts'
import { openDataFolder } from '../../relay/src/data-folder.ts'
import type { Outcome } from '../../relay/src/outcome.ts'
import { done } from '../../relay/src/outcome.ts'
import { depositFault } from '../../relay/src/signed-deposit.ts'
import { checkEntry } from '../../relay/src/signed-entry.ts'
import type { CheckedDeposit, CheckedEntry, RelayStore } from '../../relay/src/store/port.ts'
import { createSqliteStore } from '../../relay/src/store/sqlite/sqlite-store.ts'
import { sha256 } from '../../relay/src/suite.ts'
import { at } from '../../app/src/crypto/space-fixture.testing.ts'
import type { MadeSpace, Sent } from './made-space.ts'

export async function fillRelay(folder: string, { space, sent }: MadeSpace): Promise<void> {
  const opened = openDataFolder(folder)
  if (!opened.ok) throw new Error(opened.error.kind)
  const world = {
    now: () => Date.now(),
    random: (length: number) => new Uint8Array(randomBytes(length)),
  }
  const store = createSqliteStore(opened.value.database, world)
  await startSpace(store, space)
  const waiting = createWaiting()
  for (const one of withoutGenesis(sent)) await waiting.add(() => take(store, space, one))
  await waiting.settle()
  await store.close()
  opened.value.unlock()
}

async function startSpace(store: RelayStore, space: MadeSpace['space']): Promise<void> {
  const genesis = at(space.recordBytes, 0)
  const { appendToRoster } = await import('../../wire/src/roster-rules.ts')
  const { rosterChecks } = await import('../../relay/src/suite.ts')
  const roster = appendToRoster(null, at(space.records, 0), rosterChecks)
  if (!roster.ok) throw new Error(roster.error.kind)
  good(await store.startSpace({ tokenHash: null, roster: roster.value, genesis }))
}

function withoutGenesis(sent: readonly Sent[]): readonly Sent[] {
  return sent.slice(1)
}

async function take(store: RelayStore, { people, roster }: MadeSpace['space'], one: Sent) {
  if (one.kind === 'roster') return good(await store.appendRoster(roster.space, one.bytes))
  if (one.kind === 'entry') {
    const { device } = at(people, one.by)
    const author = { space: roster.space, device: device.device }
    const entry = good(checkEntry(one.bytes, () => done(device.sign)))
    return good(await store.appendEntries(author, [entry satisfies CheckedEntry]))
  }
  return Promise.all(
    one.bytes.map((bytes, by) => putDeposit(store, at(people, by).device.sign, bytes)),
  )
}

async function putDeposit(
  store: RelayStore,
  key: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
) {
  const deposit = decodeDeposit(bytes)
  const fault = deposit && depositFault(deposit, key)
  if (deposit === null || fault !== null) throw new Error(fault ?? 'no deposit')
  const checked: CheckedDeposit = { body: deposit.body, bytes, hash: sha256(bytes) }
  return good(await store.putDeposit(checked))
}

/** Many at once, in their order, since the store commits what has gathered as a group. */
function createWaiting(most = 2_000) {
  let waiting: Promise<unknown>[] = []
  const settle = async () => {
    await Promise.all(waiting)
    waiting = []
  }
  return {
    settle,
    async add(work: () => Promise<unknown>) {
      waiting.push(work())
      if (waiting.length >= most) await settle()
    },
  }
}

function good<T>(outcome: Outcome<T, string>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`the relay refused: ${outcome.error.kind}`)
}
