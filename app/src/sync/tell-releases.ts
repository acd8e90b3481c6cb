/**
 * Which releases of a stretch can be told by what their authors said they opened to, so that neither the
 * deposits nor the keys need be kept as they came. One that anybody could doubt rests as it is.
 */
import type { Deposit } from '@attune/wire/deposit.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { answerNonce } from '../crypto/answer.ts'
import { createRevealPlace } from '../crypto/reveal-id.ts'
import { nonceLength } from '../crypto/sealed-box.ts'
import { createSecret, reveal as bytesOf } from '../crypto/secret.ts'
import { isSameRound } from './answer-box.ts'
import { peopleOf } from './epochs.ts'
import type { OpenStretch, SaidHere } from './open-stretch.ts'
import type { Claim } from './reveals.ts'
import { isOfEveryone, openAsSaid, readOpened } from './reveals.ts'
import { behindSegment } from './segment-bounds.ts'
import type { ProvenDeposit, Proof } from './segment-proof.ts'
import type { Work } from './slices.ts'
import type { SaidLater, ToldRelease } from './segment-words.ts'

export interface ToldReleases {
  has(at: number): boolean
  /** Of an entry that says a release: without what stands with the release. */
  bodyOf(at: number): CborMap | null
  /** `numberOf`: of an entry among those that are told. */
  done(numberOf: (at: number) => number): Pick<Proof, 'deposits' | 'keys'> & {
    readonly releases: readonly ToldRelease[]
  }
}

/** Whose words a deposit is told by. */
interface Source {
  readonly claim: Claim
  /** Null for an entry behind the segment. */
  readonly at: number | null
  readonly body: CborMap
}

interface Told {
  readonly deposits: readonly Deposit[]
  readonly sources: readonly Source[]
  /** Of each source within the segment. */
  readonly keys: readonly (readonly number[])[]
}

export function* tellReleases(
  stretch: OpenStretch,
  asCame: ReadonlySet<number>,
): Work<ToldReleases> {
  const told = new Map<number, Told>()
  const bodies = new Map<number, CborMap>()
  const claims = stretch.inside.map(({ said }, at) => (asCame.has(at) ? null : sourceOf(said, at)))
  const isDue = createDue(stretch)
  let behind: readonly (Source | null)[] | null = null

  /** The first that its author said of it, as far as no other release is told by it. */
  function sourceFor({ body: { reveal, member } }: Deposit): Source | null {
    const isIt = (source: Source | null) =>
      source?.claim.by === member &&
      source.claim.reveal === reveal &&
      (source.at === null || !bodies.has(source.at))
    return (
      claims.find(isIt) ??
      (behind ??= Array.from({ length: behindSegment }, (_, at) =>
        sourceOf(stretch.behind(at), null),
      )).find(isIt) ??
      null
    )
  }

  const released = new Set(stretch.released)
  for (const [at, { deposits }] of stretch.inside.entries()) {
    const reveal = deposits?.[0]?.body.reveal
    if (!deposits || !reveal || isDue(at) || released.has(reveal)) continue
    if (deposits.some(({ body }) => body.epoch !== stretch.epoch)) continue
    released.add(reveal)
    if (asCame.has(at)) continue
    const sources = deposits.map(sourceFor).filter((one) => one !== null)
    yield
    const one = sources.length === deposits.length ? tellOne(stretch, deposits, sources) : null
    if (one === null) continue
    told.set(at, one)
    for (const { at: said, body } of sources) if (said !== null) bodies.set(said, body)
  }

  return {
    has: (at) => told.has(at),
    bodyOf: (at) => bodies.get(at) ?? null,
    done: (numberOf) => ({
      releases: [...told.values()].map((one) => toldRelease(one, numberOf)),
      deposits: [...told.values()].map(proveRelease),
      keys: [...told.values()].flatMap(({ keys }) => keys),
    }),
  }
}

function sourceOf(said: SaidHere | null, at: number | null): Source | null {
  const claim = said && readOpened(said)
  // What was opened by word passes over every release of it: none of those is told.
  if (!claim || claim.byWord === true) return null
  const { reveal: _, keys: __, ...body } = said.content.body
  return { claim, at, body }
}

/** Whether somebody has left since the epoch began: what comes then opens nothing. */
function createDue({ before, items, records, epochRecord }: OpenStretch): (at: number) => boolean {
  const begun = epochRecord ? records.indexOf(epochRecord) : 0
  return (at) => {
    const here = items.slice(0, at).filter(({ kind }) => kind === 'roster').length
    const since = records.slice(begun, before.records + here)
    return since.some(({ record }) => record.body.change.kind === 'leave')
  }
}

/** Null where one of its deposits is not what its author says, or there is anything else about it. */
function tellOne(
  stretch: OpenStretch,
  deposits: readonly Deposit[],
  sources: readonly Source[],
): Told | null {
  const { space, epoch, epochKey, epochRecord } = stretch
  const [first] = sources
  if (!first || !epochKey || !epochRecord) return null
  if (!isOfEveryone(peopleOf(stretch, epoch), deposits)) return null
  const { practice, round } = first.claim
  const [
    {
      body: { mode, reveal },
    },
  ] = deposits as readonly [Deposit]
  const where = { space, epoch, mode, epochRecord: epochRecord.hash }
  if (createRevealPlace(where, epochKey, practice, round).reveal !== reveal) return null
  const isSound = deposits.every((deposit, place) => {
    const { claim } = sources[place] ?? first
    const { body } = deposit
    const isThere = body.space === space && body.epoch === epoch && body.mode === mode
    return isThere && isSameRound(claim, first.claim) && openAsSaid(deposit, [claim]) !== null
  })
  const keys = sources
    .filter(({ at }) => at !== null)
    .map(({ claim }) => placesOf(claim, deposits, sources))
  if (!isSound || keys.some((one) => one === null)) return null
  return { deposits, sources, keys: keys.filter((one) => one !== null) }
}

/** Whose keys an entry gave out, told by their deposits. Null where one of them is another. */
function placesOf(
  { keys }: Claim,
  deposits: readonly Deposit[],
  sources: readonly Source[],
): readonly number[] | null {
  const places = keys.map(({ member, key }) => {
    const place = deposits.findIndex(({ body }) => body.member === member)
    const own = sources[place] && keyOf(sources[place].claim)
    return equalBytes(own, bytesOf(key)) ? place : -1
  })
  return places.includes(-1) ? null : places
}

function keyOf({ by, keys }: Claim) {
  const own = keys.find(({ member }) => member === by)
  return own && bytesOf(own.key)
}

function toldRelease({ deposits, sources }: Told, numberOf: (at: number) => number): ToldRelease {
  const later = sources.flatMap(({ at, claim, body }): readonly SaidLater[] =>
    at === null && claim.by !== null ? [{ member: claim.by, body }] : [],
  )
  const said = sources.map(({ at }) => (at === null ? 0 : numberOf(at)))
  const [first] = deposits as readonly [Deposit]
  return { reveal: first.body.reveal, said, later }
}

function proveRelease({ deposits, sources }: Told): readonly ProvenDeposit[] {
  return deposits.map(({ body, sealed, wraps, signature }, place) => {
    const key = (sources[place] && keyOf(sources[place].claim)) ?? new Uint8Array(32)
    const nonce = sealed.slice(0, nonceLength)
    const derived = answerNonce(createSecret(key), body.reveal, body.member)
    return {
      ...{ device: body.device, attempt: body.attempt, key, wraps, signature },
      nonce: equalBytes(derived, nonce) ? none : nonce,
    }
  })
}

const none = new Uint8Array(0)
