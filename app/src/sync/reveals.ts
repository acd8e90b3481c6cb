/**
 * From a release to answers on the screen (wire-format.md §5). Every deposit is
 * checked before any key of ours is published; an answer counts as opened only when a key gives
 * its commitment. What cannot be opened is null: a neutral sentence, and nobody is blamed.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import type { Deposit } from '@attune/wire/deposit.ts'
import { encodeDeposit } from '@attune/wire/deposit.ts'
import type { Field } from '@attune/wire/fields.ts'
import { id, list, record, text } from '@attune/wire/fields.ts'
import type { MemberId, RevealId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { isBytes } from '@attune/wire/read.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { openAnswer } from '../crypto/answer.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { encodeMap, isCborMap } from '../crypto/cbor-map.ts'
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
  /** Holds what none of its author's devices has signed: no relay that keeps to the rules tells such a release. */
  readonly madeUp?: boolean
  /** Opened by what everyone else has said in the log, without a release (`opened-by-word.ts`). */
  readonly byWord?: true
}

/** What this device knows beside the log: the names of its own reveals and its own keys. */
export interface OwnReveal extends RoundName {
  readonly reveal: RevealId
  readonly key: AnswerKey
  /**
   * The one that this key belongs to: a relay may still hold an earlier attempt. Empty where another
   * device of this person's made it.
   */
  readonly deposit: Bytes
  /** Taken back, or being taken back: no relay's release opens it from here. */
  readonly takenBack: boolean
  readonly epoch: number
  readonly answer: CborMap
}

/** What was opened for good before, by its release: opening is dear and happens once. */
export type OpenedBefore = WeakMap<readonly Deposit[], OpenReveal>

/**
 * At most one for each reveal: a relay may repeat or forge releases, the first sound one counts, and none
 * beside what a segment tells.
 * `kept`: as it rests here since it was opened.
 */
export async function openReveals(
  state: SpaceState,
  claims: Claims,
  own: MemberKeys,
  ownReveals: readonly OwnReveal[],
  before: OpenedBefore,
  kept: ReadonlyMap<RevealId, Revealed> = new Map(),
  told: ReadonlyMap<RevealId, Revealed> = new Map(),
): Promise<readonly OpenReveal[]> {
  const mine = ownReveals.map((one) => ({
    ...one,
    by: null,
    keys: [{ member: own.member, key: one.key }],
  }))
  const opened = new Map<RevealId, OpenReveal>()
  // What this person opened by word stands: words of a release behind it could have been chosen after reading.
  const byWord = new Set(claims.byWord.flatMap((one) => (one.by === own.member ? one.reveal : [])))
  for (const { deposits } of state.releases) {
    const reveal = deposits[0]?.body.reveal
    if (reveal && (told.has(reveal) || byWord.has(reveal))) continue
    const open = before.get(deposits) ?? (await openAnew(deposits))
    const known = open && opened.get(open.reveal)
    if (open === null || known?.sound === true || (known && open.madeUp)) continue
    opened.set(open.reveal, open)
    if (open.sound && isWhole(open, deposits)) before.set(deposits, open)
  }
  return [...opened.values()]

  async function openAnew(deposits: readonly Deposit[]): Promise<OpenReveal | null> {
    const reveal = deposits[0]?.body.reveal
    if (reveal === undefined) return null
    const said = claims.of(reveal)
    const rests = kept.get(reveal)
    // What everyone has said in the log since, this device among them, is not looked at again.
    if (rests && isWhole(rests, deposits) && isSaidByAll(said, deposits))
      return { ...rests, keys: new Map(), sound: true }
    const about = [...mine.filter((one) => one.reveal === reveal), ...said]
    return openRelease(state, deposits, own, about)
  }
}

/** Every answer of it is readable. */
function isWhole({ answers }: Revealed, deposits: readonly Deposit[]): boolean {
  return deposits.every(({ body }) => (answers.get(body.member) ?? null) !== null)
}

function isSaidByAll(said: readonly Claim[], deposits: readonly Deposit[]): boolean {
  return deposits.every(({ body }) => said.some(({ by }) => by === body.member))
}

/** Null for a release that names no round known here, or is not of everyone in its epoch. */
async function openRelease(
  state: SpaceState,
  deposits: readonly Deposit[],
  own: MemberKeys,
  about: readonly Claim[],
): Promise<OpenReveal | null> {
  const { roster, epochKeys } = state
  const first = deposits[0]?.body
  const epochKey = first && epochKeys.get(first.epoch)
  const begun = epochBegun(state, first?.epoch)
  if (roster === null || !first || !epochKey || !begun) return null
  if (!isOfEveryone(peopleOf(state, first.epoch), deposits)) return null
  for (const name of about) {
    // The place is computed, never believed: a release under another round's name opens nothing.
    const where = { ...first, epochRecord: begun.hash }
    const place = createRevealPlace(where, epochKey, name.practice, name.round)
    if (place.reveal === first.reveal) return openOne(roster, deposits, place, name, own, about)
  }
  return null
}

/** A release with an answer missing would have us show ours to whoever has not answered. */
export function isOfEveryone(members: readonly MemberId[], deposits: readonly Deposit[]): boolean {
  const authors = new Set(deposits.map(({ body }) => body.member))
  return (
    members.length > 1 &&
    deposits.length === members.length &&
    members.every((member) => authors.has(member))
  )
}

/** What is said of reveals. */
export interface Claims {
  of(reveal: RevealId): readonly Claim[]
  /** Of which anything is said. */
  readonly reveals: Iterable<RevealId>
  /** Of reveals that their authors opened without a release. */
  readonly byWord: readonly Claim[]
}

interface PublishedKey {
  readonly member: MemberId
  readonly key: AnswerKey
}

/** What an entry says of a reveal, or this device knows of its own. */
export interface Claim extends RoundName {
  /** Whose entry it is. Null for what only this device knows. */
  readonly by: MemberId | null
  /** Its author's own, as the entry has it. */
  readonly answer?: CborValue | undefined
  readonly reveal: RevealId
  readonly keys: readonly PublishedKey[]
  readonly byWord?: boolean
  readonly deposit?: Bytes
  readonly takenBack?: boolean
}

const answerKey: Field<AnswerKey> = {
  write: bytesOf,
  read: (value) => (isBytes(value, 32) ? createSecret(value) : undefined),
}
const keyList = list(record<PublishedKey>({ member: id(), key: answerKey }))
const claimFields = record<Pick<Claim, keyof RoundName | 'reveal' | 'keys'>>({
  ...{ practice: text, step: text, round: text, reveal: id(32), keys: keyList },
})

/** The body of the entry that puts one's answer, and the keys one may give out, into the log. */
export function openedBody(
  { practice, step, round, reveal, byWord }: OpenedName,
  answer: CborMap,
  keys: Iterable<readonly [MemberId, AnswerKey]>,
): CborMap {
  const published = keyList.write([...keys].map(([member, key]) => ({ member, key })))
  const body = { practice, step, round, reveal: idToBytes(reveal), answer, keys: published }
  return byWord ? { ...body, byWord } : body
}

type OpenedName = RoundName & Pick<OpenReveal, 'reveal' | 'byWord'>

/** Undefined for any other entry. What is missing in it is refused by its field. */
export function readOpened({
  header,
  content,
}: Pick<AcceptedEntry, 'header' | 'content'>): Claim | undefined {
  if (content?.kind !== revealOpened) return
  const { practice, step, round, reveal, keys, answer } = content.body
  const read = claimFields.read([practice, step, round, reveal, keys] as readonly CborValue[])
  const byWord = content.body['byWord'] === true
  return read && { ...read, by: header.member, answer, byWord }
}

/** What it needs of a log. */
interface ClaimsLog {
  readonly state: SpaceState
  readonly unsent: readonly { readonly entry: AcceptedEntry }[]
}

/** Of the log's entries, each read once: they grow at their end; anything else is read anew. */
export function createClaims(): (log: ClaimsLog) => Claims {
  let known = new Map<RevealId, Claim[]>()
  let byWord: Claim[] = []
  let count = 0
  let last: AcceptedEntry | undefined
  return ({ state: { entries }, unsent }) => {
    if (entries[count - 1] !== last) {
      known = new Map()
      byWord = []
      count = 0
    }
    for (; count < entries.length; count++) {
      last = entries[count]
      const claim = last && readOpened(last)
      if (!claim) continue
      if (claim.byWord) byWord.push(claim)
      const there = known.get(claim.reveal)
      if (there === undefined) known.set(claim.reveal, [claim])
      else there.push(claim)
    }
    const top = unsent.flatMap(({ entry }) => readOpened(entry) ?? [])
    return {
      of: (reveal) => [
        ...(known.get(reveal) ?? []),
        ...top.filter((claim) => claim.reveal === reveal),
      ],
      reveals: new Set([...known.keys(), ...top.map(({ reveal }) => reveal)]),
      byWord: [...byWord, ...top.filter((claim) => claim.byWord)],
    }
  }
}

async function openOne(
  roster: Roster,
  deposits: readonly Deposit[],
  place: RevealPlace,
  { practice, step, round }: RoundName,
  own: MemberKeys,
  about: readonly Claim[],
): Promise<OpenReveal> {
  const answers = new Map<MemberId, CborMap | null>()
  const keys = new Map<MemberId, AnswerKey>()
  let sound = deposits.every((deposit) => isOurs(deposit, own, about))
  let madeUp = false
  for (const deposit of deposits) {
    const { member } = deposit.body
    const said = openAsSaid(deposit, about)
    if (said !== null) {
      answers.set(member, said.answer)
      keys.set(member, said.key)
      continue
    }
    if (checkDeposit(deposit, place, roster) !== null) {
      sound = false
      madeUp = true
      answers.set(member, null)
      continue
    }
    for (const key of await candidateKeys(deposit, own, about)) {
      if (keys.has(member)) break
      const answer = openAnswer(deposit, key)
      answers.set(member, answer.ok ? answer.value : null)
      if (answer.ok) keys.set(member, key)
    }
  }
  const members = deposits.map(({ body }) => body.member)
  return { practice, step, round, reveal: place.reveal, members, answers, keys, sound, madeUp }
}

/**
 * By its author's word alone: their signed entry gives the key, and the answer that it opens to. A signature
 * under the deposit would say the same once more, and costs a hundred times as much (decision 021).
 */
export function openAsSaid(deposit: Deposit, about: readonly Claim[]) {
  const { member } = deposit.body
  for (const { by, answer, keys } of about) {
    const key = by === member ? keys.find((one) => one.member === member)?.key : undefined
    const opened = key && openAnswer(deposit, key)
    if (key && opened?.ok === true && isCborMap(answer) && isSameAnswer(opened.value, answer))
      return { key, answer: opened.value }
  }
  return null
}

export function isSameAnswer(a: CborMap, b: CborMap): boolean {
  return equalBytes(encodeMap(a), encodeMap(b))
}

/** Whether it is another's deposit, or the very one that we made and did not take back. */
function isOurs(deposit: Deposit, { member }: MemberKeys, about: readonly Claim[]): boolean {
  const mine = about.find((one) => one.deposit)
  if (deposit.body.member !== member || !mine?.deposit) return true
  const isThisOne =
    mine.deposit.length > 0
      ? equalBytes(encodeDeposit(deposit), mine.deposit)
      : // Each attempt has a key of its own, and is committed to it.
        mine.keys.every(({ key }) => openAnswer(deposit, key).ok)
  return mine.takenBack !== true && isThisOne
}

/** Own key, keys that others published, and the wrap that came along in default mode. */
async function candidateKeys(
  deposit: Deposit,
  own: MemberKeys,
  about: readonly Claim[],
): Promise<readonly AnswerKey[]> {
  const published = about
    .flatMap(({ keys }) => keys)
    .flatMap(({ member, key }) => (member === deposit.body.member ? [key] : []))
  const wrapped = await openAnswerKey(deposit, own)
  return wrapped.ok && wrapped.value !== null ? [...published, wrapped.value] : published
}
