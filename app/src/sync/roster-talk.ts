/**
 * A short conversation with the relay about who belongs: comes in, appends one record to the chain, and
 * goes. Opens nothing and keeps nothing. The relay's word counts for nothing: the chain must hold.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { isBytes, readAll, readArray } from '@attune/wire/read.ts'
import type { Refusal } from '@attune/wire/relay-frame.ts'
import type { Roster } from '@attune/wire/roster.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { SigningDevice, SigningMember } from '../crypto/keys.ts'
import { acceptRecord } from '../crypto/roster.ts'
import type { RelayLink } from './relay-link.ts'
import { createRelayLink } from './relay-link.ts'
import type { Scheduler } from './scheduler.ts'
import type { Transport } from './transport.ts'

export interface RosterTalk<Ending extends string> {
  readonly space: SpaceId
  readonly who: SigningDevice | SigningMember
  /** As far as it is known here; read from the relay where it does not fit. */
  readonly known: Roster | null
  /** What is to stand behind such a chain, or how it ends without. */
  append(roster: Roster): RosterRecord | Ending
  /** What the relay said to that. */
  answered(how: 'ok' | Refusal | 'offline'): Ending
  /** Never in, or lost. */
  lost(why: Refusal | 'offline'): Ending
}

export function talkOfRoster<Ending extends string>(
  talk: RosterTalk<Ending>,
  transport: Transport,
  scheduler: Scheduler,
): Promise<Ending> {
  return new Promise((resolve) => {
    const end = (how: Ending) => {
      // First of all: closing the link is heard as a loss.
      resolve(how)
      stopWaiting()
      link.close()
    }
    const giveUp = () => end(talk.lost('offline'))
    const stopWaiting = scheduler.after(patience, giveUp)
    const link: RelayLink = createRelayLink(talk.space, talk.who, transport, scheduler, {
      arrived: () => void appendOne(talk, link.ask).then(end, giveUp),
      left(why) {
        end(talk.lost(why))
        return 'rest'
      },
      items: () => undefined,
      knock: () => undefined,
    })
  })
}

async function appendOne<Ending extends string>(
  { space, known, append, answered }: RosterTalk<Ending>,
  ask: RelayLink['ask'],
): Promise<Ending> {
  let roster = known
  for (let tries = 0; tries < mostTries; tries++) {
    roster ??= await readRoster(space, ask)
    if (roster === null) break
    const made = append(roster)
    if (typeof made === 'string') return made
    const answer = await ask({ kind: 'append-roster', record: encodeRosterRecord(made) })
    if (answer.ok) return answered('ok')
    if (answer.error.kind !== 'wrong-roster') return answered(answer.error.kind)
    // Somebody else's record came first, or this relay tells another story: read it, and try once more.
    roster = null
  }
  return answered('offline')
}

/** Null when it does not come whole, or does not hold. */
async function readRoster(space: SpaceId, ask: RelayLink['ask']): Promise<Roster | null> {
  let roster: Roster | null = null
  for (let from = 0; ; from = roster?.length ?? 0) {
    const answer = await ask({ kind: 'read-roster', from })
    const records = answer.ok ? readRecords(answer.value) : null
    if (records === null) return null
    if (records.length === 0) return roster
    for (const bytes of records) {
      const accepted = acceptRecord(space, roster, bytes)
      if (!accepted.ok) return null
      roster = accepted.value.roster
    }
  }
}

function readRecords(value: Parameters<typeof readArray>[0]): readonly Bytes[] | null {
  return readAll(readArray(value), (item) => (isBytes(item) ? item : null))
}

/** Milliseconds for all of it. */
const patience = 60_000
const mostTries = 5
