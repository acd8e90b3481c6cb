/**
 * From a release to answers on the screen (safety brief §3, steps 5 and 6). Every deposit is
 * checked before any key of ours is published; an answer counts as opened only when a key gives
 * its commitment. What cannot be opened is null: a neutral sentence, and nobody is blamed.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Deposit } from '@attune/wire/deposit.ts'
import type { MemberId, RevealId } from '@attune/wire/ids.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import { encodeDeposit } from '@attune/wire/deposit.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { isBytes, readAll, readArray } from '@attune/wire/read.ts'
import { openAnswer } from '../crypto/answer.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { checkDeposit, openAnswerKey } from '../crypto/deposit.ts'
import type { MemberKeys } from '../crypto/keys.ts'
import type { RevealPlace } from '../crypto/reveal-id.ts'
import { createRevealPlace } from '../crypto/reveal-id.ts'
import type { AnswerKey } from '../crypto/secret.ts'
import { createSecret, reveal as bytesOf } from '../crypto/secret.ts'
import { epochBegun, peopleOf } from './epochs.ts'
import type { Revealed, RoundName } from './kept-reveals.ts'
import type { AcceptedEntry, SpaceState } from './space-state.ts'

export const revealOpened = 'reveal.opened'

export interface OpenReveal extends Revealed {
  /** Keys known here that open what their authors committed to. */
  readonly keys: ReadonlyMap<MemberId, AnswerKey>
  /**
   * False when a deposit is not what the protocol asks for, or ours is not the one we stand by: no
   * key of ours goes out.
   */
  readonly sound: boolean
}

/** What this device knows beside the log: the names of its own reveals and its own keys. */
export interface OwnReveal extends RoundName {
  readonly reveal: RevealId
  readonly key: AnswerKey
  /** The one that this key belongs to: a relay may still hold an earlier attempt. */
  readonly deposit: Bytes
  /** Taken back, or being taken back: no relay's release opens it from here. */
  readonly takenBack: boolean
}

/** What was opened for good before, by its release: opening is dear and happens once. */
export type OpenedBefore = WeakMap<readonly Deposit[], OpenReveal>

/** At most one for each reveal: a relay may repeat or forge releases, the first sound one counts. */
export async function openReveals(
  state: SpaceState,
  entries: readonly AcceptedEntry[],
  own: MemberKeys,
  ownReveals: readonly OwnReveal[],
  before: OpenedBefore,
): Promise<readonly OpenReveal[]> {
  const known = [...ownReveals, ...entries.flatMap(readOpened)]
  const opened = new Map<RevealId, OpenReveal>()
  for (const deposits of state.releases) {
    const open = before.get(deposits) ?? (await openRelease(state, deposits, own, known))
    if (open === null || opened.get(open.reveal)?.sound === true) continue
    opened.set(open.reveal, open)
    if (open.sound && open.keys.size === deposits.length) before.set(deposits, open)
  }
  return [...opened.values()]
}

/** Null for a release that names no round known here, or is not of everyone in its epoch. */
async function openRelease(
  state: SpaceState,
  deposits: readonly Deposit[],
  own: MemberKeys,
  known: readonly (OwnReveal | Claim)[],
): Promise<OpenReveal | null> {
  const id = deposits[0]?.body.reveal
  if (id === undefined || !isOfEveryone(state, deposits)) return null
  const about = known.filter(({ reveal }) => reveal === id)
  for (const name of about) {
    const place = placeOf(state, deposits, name)
    if (place?.reveal === id) return openOne(state, deposits, place, name, own, about)
  }
  return null
}

/** A release with an answer missing would have us show ours to whoever has not answered. */
function isOfEveryone(state: SpaceState, deposits: readonly Deposit[]): boolean {
  const members = peopleOf(state, deposits[0]?.body.epoch)
  const authors = new Set(deposits.map(({ body }) => body.member))
  return (
    members.length > 1 &&
    deposits.length === members.length &&
    members.every((member) => authors.has(member))
  )
}

/** The body of the entry that puts one's answer, and the keys one may give out, into the log. */
export function openedBody(
  { practice, step, round, reveal }: RoundName & { readonly reveal: RevealId },
  answer: CborMap,
  keys: Iterable<readonly [MemberId, AnswerKey]>,
): CborMap {
  const published = [...keys].map(([member, key]) => [idToBytes(member), bytesOf(key)])
  return { practice, step, round, reveal: idToBytes(reveal), answer, keys: published }
}

interface Claim extends RoundName {
  readonly reveal: RevealId
  readonly keys: readonly (readonly [MemberId, AnswerKey])[]
}

function readOpened({ content }: AcceptedEntry): readonly Claim[] {
  if (content?.kind !== revealOpened) return []
  const { practice, step, round, reveal } = content.body
  const keys = readAll(readArray(content.body['keys']), (item) => {
    const [member, key] = readArray(item, 2) ?? []
    if (!isBytes(member, 16) || !isBytes(key, 32)) return null
    return [bytesToId<MemberId>(member), createSecret<'answer'>(key)] as const
  })
  if (typeof practice !== 'string' || typeof step !== 'string' || typeof round !== 'string') {
    return []
  }
  if (!isBytes(reveal, 32) || keys === null) return []
  return [{ practice, step, round, reveal: bytesToId<RevealId>(reveal), keys }]
}

/** The place is computed, never believed: a release under another round's name opens nothing. */
function placeOf(
  state: SpaceState,
  deposits: readonly Deposit[],
  { practice, round }: RoundName,
): RevealPlace | null {
  const first = deposits[0]?.body
  const epochKey = first && state.epochKeys.get(first.epoch)
  const epochRecord = epochBegun(state, first?.epoch)
  if (first === undefined || epochKey === undefined || epochRecord === undefined) return null
  const { space, epoch, mode } = first
  const where = { space, epoch, mode, epochRecord: epochRecord.hash }
  return createRevealPlace(where, epochKey, practice, round)
}

async function openOne(
  state: SpaceState,
  deposits: readonly Deposit[],
  place: RevealPlace,
  { practice, step, round }: RoundName,
  own: MemberKeys,
  about: readonly (OwnReveal | Claim)[],
): Promise<OpenReveal> {
  const answers = new Map<MemberId, CborMap | null>()
  const keys = new Map<MemberId, AnswerKey>()
  const { roster } = state
  let sound = roster !== null && deposits.every((deposit) => isOurs(deposit, own, about))
  for (const deposit of deposits) {
    const { member } = deposit.body
    const fault = roster === null ? 'wrong-place' : checkDeposit(deposit, place, roster)
    if (fault !== null) {
      sound = false
      answers.set(member, null)
      continue
    }
    const candidates = await candidateKeys(deposit, own, about)
    if (candidates.length === 0) continue
    const found = candidates.flatMap((key) => {
      const answer = openAnswer(deposit, key)
      return answer.ok ? [{ key, answer: answer.value }] : []
    })[0]
    answers.set(member, found?.answer ?? null)
    if (found !== undefined) keys.set(member, found.key)
  }
  const members = deposits.map(({ body }) => body.member)
  return { practice, step, round, reveal: place.reveal, members, answers, keys, sound }
}

/** Whether it is another's deposit, or the very one that we made and did not take back. */
function isOurs(
  deposit: Deposit,
  { member }: MemberKeys,
  about: readonly (OwnReveal | Claim)[],
): boolean {
  const mine = about.find((one) => 'deposit' in one)
  if (deposit.body.member !== member || mine === undefined) return true
  return !mine.takenBack && equalBytes(encodeDeposit(deposit), mine.deposit)
}

/** Own key, keys that others published, and the wrap that came along in default mode. */
async function candidateKeys(
  deposit: Deposit,
  own: MemberKeys,
  about: readonly (OwnReveal | Claim)[],
): Promise<readonly AnswerKey[]> {
  const { member } = deposit.body
  const published = about
    .flatMap((one): readonly (readonly [MemberId, AnswerKey])[] =>
      'keys' in one ? one.keys : [[own.member, one.key]],
    )
    .flatMap(([whose, key]) => (whose === member ? [key] : []))
  const wrapped = await openAnswerKey(deposit, own)
  return wrapped.ok && wrapped.value !== null ? [...published, wrapped.value] : published
}

export function keyFromBytes(bytes: Bytes): AnswerKey {
  return createSecret(bytes)
}
