/**
 * From a release to answers on the screen (safety brief §3, steps 5 and 6). Every deposit is
 * checked before any key of ours is published; an answer counts as opened only when a key gives
 * its commitment. What cannot be opened is null: a neutral sentence, and nobody is blamed.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Deposit } from '@attune/wire/deposit.ts'
import type { MemberId, RevealId } from '@attune/wire/ids.ts'
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
import type { AcceptedEntry, SpaceState } from './space-state.ts'

export const revealOpened = 'reveal.opened'

/** Which round of which practice. */
export interface RoundName {
  readonly practice: string
  readonly step: string
  readonly round: string
}

export interface OpenReveal extends RoundName {
  readonly reveal: RevealId
  /** Of everyone whose key is known here: the answer, or null when it cannot be opened. */
  readonly answers: ReadonlyMap<MemberId, CborMap | null>
  /** Keys known here that open what their authors committed to. */
  readonly keys: ReadonlyMap<MemberId, AnswerKey>
  /** False when somebody's deposit is not what the protocol asks for: no key of ours goes out. */
  readonly sound: boolean
}

/** What this device knows beside the log: the names of its own reveals and its own keys. */
export interface OwnReveal extends RoundName {
  readonly reveal: RevealId
  readonly key: AnswerKey
}

export async function openReveals(
  state: SpaceState,
  entries: readonly AcceptedEntry[],
  own: MemberKeys,
  ownReveals: readonly OwnReveal[],
): Promise<readonly OpenReveal[]> {
  const claims = entries.flatMap(readOpened)
  const opened: OpenReveal[] = []
  for (const deposits of state.releases) {
    const id = deposits[0]?.body.reveal
    const name =
      ownReveals.find(({ reveal }) => reveal === id) ?? claims.find(({ reveal }) => reveal === id)
    const place = name && placeOf(state, deposits, name)
    if (id === undefined || name === undefined || place?.reveal !== id) continue
    opened.push(await openOne(state, deposits, place, name, own, [...ownReveals, ...claims]))
  }
  return opened
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
  const epochRecord = state.records.find(({ record }) => record.body.epoch.number === first?.epoch)
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
  known: readonly (OwnReveal | Claim)[],
): Promise<OpenReveal> {
  const answers = new Map<MemberId, CborMap | null>()
  const keys = new Map<MemberId, AnswerKey>()
  const { roster } = state
  let sound = roster !== null
  for (const deposit of deposits) {
    const { member } = deposit.body
    const fault = roster === null ? 'wrong-place' : checkDeposit(deposit, place, roster)
    if (fault !== null) {
      sound = false
      answers.set(member, null)
      continue
    }
    const candidates = await candidateKeys(deposit, own, known)
    if (candidates.length === 0) continue
    const found = candidates.flatMap((key) => {
      const answer = openAnswer(deposit, key)
      return answer.ok ? [{ key, answer: answer.value }] : []
    })[0]
    answers.set(member, found?.answer ?? null)
    if (found !== undefined) keys.set(member, found.key)
  }
  return { practice, step, round, reveal: place.reveal, answers, keys, sound }
}

/** Own key, keys that others published, and the wrap that came along in default mode. */
async function candidateKeys(
  deposit: Deposit,
  own: MemberKeys,
  known: readonly (OwnReveal | Claim)[],
): Promise<readonly AnswerKey[]> {
  const { member, reveal } = deposit.body
  const published = known
    .filter((one) => one.reveal === reveal)
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
