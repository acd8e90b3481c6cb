/**
 * Telling the relay that this member has left a space. Holds a device's signing key and public
 * records, nothing that opens anything; decrypts nothing, and keeps nothing of what the relay sends.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { memberById } from '@attune/wire/roster.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { SigningDevice } from '../crypto/keys.ts'
import { acceptRecord, createLeave, foldRoster } from '../crypto/roster.ts'
import type { RelayLink } from './relay-link.ts'
import { createRelayLink } from './relay-link.ts'
import type { Scheduler } from './scheduler.ts'
import type { Transport } from './transport.ts'

export interface Leaving {
  readonly space: SpaceId
  readonly member: MemberId
  readonly device: SigningDevice
  /** The roster so far, and the stream's cursor where it was known. */
  readonly records: readonly Bytes[]
  readonly cursor: number
}

/** `unknown`: it knows no such device; perhaps it was told before, perhaps it lost the space. */
export type Told = 'told' | 'unknown' | 'not-yet'

/** What comes to nothing is simply tried another time. */
export async function tellLeaving(
  leaving: Leaving,
  transport: Transport,
  scheduler: Scheduler,
): Promise<Told> {
  const folded = foldRoster(leaving.space, leaving.records)
  const known = folded.ok ? { roster: folded.value, cursor: leaving.cursor } : nothing
  const told = await tryToTell(leaving, known, transport, scheduler)
  if (told !== 'no-fit') return told
  // This relay tells another story than the one kept here, e.g. it was restored from a backup. To
  // leave, its own is good enough.
  const again = await tryToTell(leaving, nothing, transport, scheduler)
  return again === 'no-fit' ? 'not-yet' : again
}

/** The roster as it was known here, with the leave behind it: enough for a relay that lost it all. */
export function recordsOfLeaving({ space, member, device, records }: Leaving): readonly Bytes[] {
  const folded = foldRoster(space, records)
  const roster = folded.ok ? folded.value : null
  if (roster === null || memberById(roster, member) === null) return []
  return [...records, encodeRosterRecord(createLeave(roster, member, device))]
}

interface Place {
  readonly roster: Roster | null
  readonly cursor: number
}

type Ending = Told | 'no-fit'

function tryToTell(
  leaving: Leaving,
  from: Place,
  transport: Transport,
  scheduler: Scheduler,
): Promise<Ending> {
  return new Promise((resolve) => {
    const end = (ending: Ending) => {
      stopWaiting()
      // First of all: closing the link is heard as a loss.
      resolve(ending)
      link.close()
    }
    // A roster that was refused and does not move is not this relay's.
    const wait = () =>
      scheduler.after(patience, () => end(goodbye.isRefused ? 'no-fit' : 'not-yet'))
    let stopWaiting: () => void = () => undefined
    let turn = Promise.resolve()
    const doWork = async (work: () => Promise<Ending | null>) => {
      const ending = await work()
      if (ending !== null) end(ending)
    }
    const inTurn = (work: () => Promise<Ending | null>) => {
      stopWaiting()
      stopWaiting = wait()
      turn = turn.then(() => doWork(work)).catch(() => end('not-yet'))
    }
    const goodbye = createGoodbye(leaving, from, (question) => link.ask(question))
    const link: RelayLink = createRelayLink(leaving.space, leaving.device, transport, scheduler, {
      arrived: () => inTurn(goodbye.begin),
      left(why) {
        end(why === 'unknown-device' ? 'unknown' : 'not-yet')
        return 'rest'
      },
      items: (items) => inTurn(() => goodbye.follow(items)),
      knock: () => undefined,
    })
  })
}

/** Signs against the roster that is known; where that has moved, follows until the record fits. */
function createGoodbye({ space, member, device }: Leaving, from: Place, ask: RelayLink['ask']) {
  let { roster, cursor } = from
  let isRefused = false

  /** Null while there is something to wait for. */
  async function say(): Promise<Ending | null> {
    if (roster === null || memberById(roster, member) === null) return null
    const record = encodeRosterRecord(createLeave(roster, member, device))
    const answer = await ask({ kind: 'append-roster', record })
    if (answer.ok || answer.error.kind === 'unknown-device') return 'told'
    isRefused = answer.error.kind === 'wrong-roster'
    return isRefused ? null : 'not-yet'
  }

  return {
    get isRefused() {
      return isRefused
    },
    async begin(): Promise<Ending | null> {
      const said = await say()
      if (said !== null) return said
      const answer = await ask({ kind: 'follow', after: cursor })
      if (answer.ok) return null
      return answer.error.kind === 'wrong-sequence' ? 'no-fit' : 'not-yet'
    },
    async follow(items: readonly StreamItem[]): Promise<Ending | null> {
      let isMoved = false
      for (const item of items) {
        if (item.cursor !== cursor + 1) return 'not-yet'
        cursor = item.cursor
        if (item.kind !== 'roster') continue
        const accepted = acceptRecord(space, roster, item.bytes)
        if (!accepted.ok) return 'no-fit'
        roster = accepted.value.roster
        isMoved = true
      }
      return isMoved ? say() : null
    },
  }
}

const nothing: Place = { roster: null, cursor: 0 }
/** Milliseconds without anything from the relay. */
const patience = 45_000
