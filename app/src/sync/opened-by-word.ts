/**
 * Answers whose release was kept from this device (decision 021). Whoever was given it has put theirs
 * into the log, signed: nothing that they read from now on can change it. Once everyone else has, this person's own
 * may follow, and one honest device heals a relay that tells one side alone. What was opened so stands.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { MemberId, RevealId } from '@attune/wire/ids.ts'
import { isRenewalDue } from '@attune/wire/roster.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { encodeMap, isCborMap } from '../crypto/cbor-map.ts'
import { createRevealPlace } from '../crypto/reveal-id.ts'
import type { AnswerKey } from '../crypto/secret.ts'
import { isSameRound } from './answer-box.ts'
import { epochBegun, peopleOf } from './epochs.ts'
import type { RoundName } from './kept-reveals.ts'
import type { Claim, Claims, OpenReveal, OwnReveal } from './reveals.ts'
import type { SpaceState } from './space-state.ts'

export interface ByWord {
  readonly opened: readonly OpenReveal[]
  /** They would open: but another device of this person's may have taken theirs back since this one asked. */
  readonly unsure: readonly RevealId[]
}

/**
 * `released`: those that there is a release of. `before`: what was opened the last time. `sure`: those of
 * which the relay still has this person's own, asked after the others' words had come.
 */
export function openByWord(
  state: SpaceState,
  claims: Claims,
  me: MemberId,
  ownReveals: readonly OwnReveal[],
  released: ReadonlySet<RevealId>,
  before: ReadonlyMap<RevealId, OpenReveal>,
  sure: ReadonlySet<RevealId>,
): ByWord {
  const opened: OpenReveal[] = []
  const unsure: RevealId[] = []
  for (const reveal of claims.reveals) {
    if (released.has(reveal)) continue
    const said = claims.of(reveal)
    const known = before.get(reveal)
    const isSaid = said.some(({ by }) => by === me)
    if (known?.byWord === true && isSaid) {
      opened.push(known)
      continue
    }
    const mine = ownOf(state, reveal, said, me, ownReveals)
    const one = mine && openOne(mine, said, me)
    if (one && !isSaid && !sure.has(reveal)) unsure.push(reveal)
    else if (one) opened.push({ ...one, reveal, byWord: true })
  }
  return { opened, unsure }
}

/** This person's own answer, and whose wait for it. */
interface Own extends RoundName {
  readonly members: readonly MemberId[]
  readonly answer: CborMap
  readonly key: AnswerKey
}

function ownOf(
  state: SpaceState,
  reveal: RevealId,
  said: readonly Claim[],
  me: MemberId,
  ownReveals: readonly OwnReveal[],
): Own | null {
  const before = said.find(({ by }) => by === me)
  if (before) return saidBefore(state, reveal, before, me)
  const { roster } = state
  const waiting = ownReveals.find((one) => one.reveal === reveal && !one.takenBack)
  // As with a release: whoever has left since could read what would be given out now.
  const isInTime = roster && !isRenewalDue(roster) && roster.epoch === waiting?.epoch
  return waiting && isInTime ? { ...waiting, members: peopleOf(state, waiting.epoch) } : null
}

/** What is in the log already gives nothing away. */
function saidBefore(state: SpaceState, reveal: RevealId, claim: Claim, me: MemberId): Own | null {
  const { answer, keys } = claim
  const key = keys.find(({ member }) => member === me)?.key
  const epoch = isCborMap(answer) && key ? epochOf(state, reveal, claim) : undefined
  const isKnown = isCborMap(answer) && key && epoch !== undefined
  return isKnown ? { ...claim, members: peopleOf(state, epoch), answer, key } : null
}

/** The epoch in which it was asked. */
function epochOf(
  state: SpaceState,
  reveal: RevealId,
  { practice, round }: RoundName,
): number | undefined {
  const space = state.roster?.space
  if (!space) return undefined
  for (const [epoch, epochKey] of state.epochKeys) {
    const epochRecord = epochBegun(state, epoch)?.hash
    if (!epochRecord) continue
    for (const mode of ['default', 'strict'] as const) {
      const where = { space, epoch, mode, epochRecord }
      if (createRevealPlace(where, epochKey, practice, round).reveal === reveal) return epoch
    }
  }
  return undefined
}

/** Null until everyone else has said theirs, each one thing: two would be shown in another order to each of us. */
function openOne(
  own: Own,
  said: readonly Claim[],
  me: MemberId,
): Omit<OpenReveal, 'reveal'> | null {
  const { practice, step, round, members, key } = own
  const answers = new Map<MemberId, CborMap>()
  for (const member of members) {
    const theirs = said.filter(({ by, ...claim }) => by === member && isSameRound(claim, own))
    const answer = member === me ? own.answer : theirs[0]?.answer
    if (!isCborMap(answer)) return null
    if (member !== me && theirs.some((one) => !isSameSaid(one.answer, answer))) return null
    answers.set(member, answer)
  }
  const isAmong = members.length > 1 && members.includes(me)
  const keys = new Map([[me, key]])
  return isAmong ? { practice, step, round, members, answers, keys, sound: true } : null
}

function isSameSaid(one: Claim['answer'], other: CborMap): boolean {
  return isCborMap(one) && equalBytes(encodeMap(one), encodeMap(other))
}
