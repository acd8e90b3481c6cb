/**
 * What a device says in a space without being asked: the names and terms that a new epoch needs,
 * and its half of the short code, in the order that the code's safety hangs on (wire-format.md §6).
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { isRenewalDue } from '@attune/wire/roster.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { createCodeNonce } from '../crypto/verification-code.ts'
import type { Day } from '../domain/calendar-day.ts'
import { doubtBlobs } from '../sync/blob-work.ts'
import { epochBegun } from '../sync/epochs.ts'
import type { SpaceLog } from '../sync/space-log.ts'
import type { SpaceSync, SpaceSyncParts } from '../sync/space-sync.ts'
import { createSpaceSync } from '../sync/space-sync.ts'
import type { SpaceState } from '../sync/space-state.ts'
import type { KeptRow } from './kept-row.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceRecord } from './records.ts'
import type { RoundWriter } from './round-writer.ts'
import type { PlainSaying, Said, Saying } from './said.ts'
import { halfOf, joinedLast } from './short-code.ts'
import { currentDescription, gatheredIn } from './space-terms.ts'

/** What it needs of the space's session. */
interface Household extends Pick<RoundWriter, 'said' | 'say'> {
  readonly own: OwnKeys
  readonly sync: { readonly log: Pick<SpaceLog, 'state'> }
}

/** A space's sync, and with all that changes there what is due is said. */
export function createKeptSync(
  session: Household,
  record: KeptRow<SpaceRecord>,
  parts: SpaceSyncParts & Pick<SessionParts, 'today'>,
): SpaceSync {
  let saying = Promise.resolve()
  return createSpaceSync({
    ...parts,
    told(news) {
      if (news === 'relay-changed') void doubtBlobs(parts.log.space, parts.store)
      parts.told(news)
    },
    changed() {
      saying = saying.then(() => keepHouse(session, record, parts)).catch(() => undefined)
      parts.changed()
    },
  })
}

/** Says what is due, one thing after another, until nothing is. */
async function keepHouse(
  session: Household,
  record: KeptRow<SpaceRecord>,
  parts: Pick<SessionParts, 'random' | 'today'>,
): Promise<void> {
  const nonce = record.value.codeNonce ?? (await keepNonce(record, parts))
  if (nonce === null) return
  const { state } = session.sync.log
  const due = nextSaying(state, session.said.plain, session.own, record.value, nonce, parts.today())
  if (due === null || !(await session.say(due)).ok) return
  await keepHouse(session, record, parts)
}

async function keepNonce(
  record: KeptRow<SpaceRecord>,
  { random }: Pick<SessionParts, 'random'>,
): Promise<Bytes | null> {
  const nonce = createCodeNonce(random)
  const kept = await record.change(({ codeNonce }) => ({ codeNonce: codeNonce ?? nonce }))
  return kept.ok ? record.value.codeNonce : null
}

/** The next thing to say, or null when all has been said. `nonce` is this device's code half. */
export function nextSaying(
  state: SpaceState,
  said: readonly Said<PlainSaying>[],
  own: OwnKeys,
  record: SpaceRecord,
  nonce: Bytes,
  today: Day,
): Saying | null {
  const me = own.member.member
  const { roster } = state
  if (roster === null || isRenewalDue(roster) || !state.epochKeys.has(roster.epoch)) return null
  const since = gatheredIn(state)
  const hasSaid = (kind: PlainSaying['kind']) =>
    said.some((one) => one.by === me && one.epoch >= since && one.what.kind === kind)
  const iBegan = epochBegun(state, roster.epoch)?.record.body.author === own.device.device
  if (iBegan && currentDescription(state, said) === null) return description(said, record, today)
  if (!hasSaid('person.named')) return { kind: 'person.named', name: record.name }
  const joined = joinedLast(state)
  if (joined === null || halfOf(said, joined, me) !== null) return null
  const { device } = own.device
  const iLetIn = joined.record.body.author === device
  const mine = (iLetIn ? record.invitation?.nonce : null) ?? nonce
  const half = { kind: 'code.nonce', record: joined.hash, nonce: mine } as const
  // Of a person's devices only the one that asked to come in holds the half that it promised.
  if (!iLetIn && joined.consent.card.device.device !== device) return null
  // The joiner's half only after the inviter's: before, whoever sits between could search for one.
  return iLetIn || halfOf(said, joined, joined.inviter) !== null ? half : null
}

function description(said: readonly Said<PlainSaying>[], record: SpaceRecord, today: Day): Saying {
  const before = said.flatMap(({ what }) => (what.kind === 'space.described' ? [what] : []))
  return {
    kind: 'space.described',
    bond: record.bond,
    startDay: before[0]?.startDay ?? today,
    // A doubt stays, whoever comes: once two are left, both must open by the same rules.
    strict:
      record.keeper !== 'someone-else' ||
      record.invitation?.joinerStrict === true ||
      before.some(({ strict }) => strict),
  }
}
