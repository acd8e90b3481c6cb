/**
 * What a device does for those who come later: gives the relay the segments that it has and the relay has
 * not, and vouches for all that it holds with what proves it. Such a proof rests here only where this device
 * has seen every item of it (`fold-tail.ts`, `proving-segments.ts`).
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import { bytes, coded, count, record } from '@attune/wire/fields.ts'
import { limits } from '@attune/wire/limits.ts'
import type { ListedClaim, SegmentClaim } from '@attune/wire/segment.ts'
import { chainAfter, chainStart, vouchMessage } from '@attune/wire/segment.ts'
import { sha256 } from '../crypto/hash.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Random } from '../crypto/random.ts'
import { digestPart, sealPart } from '../crypto/segment-box.ts'
import { sign } from '../crypto/signature.ts'
import type { Store } from '../storage/store.ts'
import { unpackPart } from './kept-segments.ts'
import type { RelayLink } from './relay-link.ts'
import { listClaims } from './segment-claims.ts'
import { decodeWords } from './segment-words.ts'
import type { SpaceLog } from './space-log.ts'

export interface GivingParts {
  readonly own: OwnKeys
  readonly log: SpaceLog
  readonly store: Store
  readonly random: Random
  readonly ask: RelayLink['ask']
}

/** For which run this device has vouched at which relay. */
interface Given {
  readonly relay: Bytes
  readonly from: number
  readonly to: number
  readonly chain: Bytes
}

const [encodeGiven, decodeGiven] = coded(
  record<Given>({ relay: bytes(16), from: count, to: count, chain: bytes(32) }),
)

export async function giveSegments(parts: GivingParts, relay: Bytes): Promise<void> {
  const { own, log, store, ask } = parts
  const row = await store.read(log.keys.given)
  const before = row && decodeGiven(row)
  const isKnown = before && equalBytes(before.relay, relay) && before.to <= log.folded.cursor
  const begun: Given = isKnown ? before : { relay, from: 0, to: 0, chain: chainStart }
  if (begun.to === log.folded.cursor) return
  const list = await listClaims(ask, begun.to)
  if (list === null) return
  let given = begun
  while (given.to < log.folded.cursor) {
    const there = list.claims.find(({ from }) => from === given.to)
    const claim = await giveOne(parts, given.to, there)
    if (claim === null) break
    // Nothing can be said of what there is no key for: the run begins behind it.
    if (typeof claim === 'number') given = { relay, from: claim, to: claim, chain: chainStart }
    else given = { ...given, to: claim.to, chain: chainAfter(given.chain, claim, sha256) }
  }
  const { from, to, chain } = given
  if (to === begun.to || from === to) return
  const signature = sign(own.device.signSecret, vouchMessage(log.space, from, to, chain))
  const answer = await ask({ kind: 'vouch-segments', from, to, signature })
  if (!answer.ok) return
  const kept = { key: log.keys.given, value: encodeGiven(given) }
  await store.transact([], () => [kept], 'relaxed')
}

/**
 * Null where it cannot be vouched for: it is not whole here, or the relay has another in its place. Its end
 * where there is no key for it.
 */
async function giveOne(
  { log, store, random, ask }: GivingParts,
  from: number,
  there: ListedClaim | undefined,
): Promise<SegmentClaim | number | null> {
  const { keys, space } = log
  const packed = await store.read(keys.wordsAfter(from))
  const plain = await unpackPart(packed)
  const words = plain && decodeWords(plain)
  const epochKey = words ? log.state.epochKeys.get(words.epoch) : undefined
  if (!packed || !plain || !words) return null
  const { cursor: to, mark } = words.end
  if (epochKey === undefined) return to
  const provenBy = await store.read(keys.proofAfter(from))
  const proof = await unpackPart(provenBy)
  if (!provenBy || !proof) return null
  const wordsName = { space, from, to, part: 'words' } as const
  const proofName = { space, from, to, part: 'proof' } as const
  const claim: SegmentClaim = {
    ...{ from, to, epoch: words.epoch, mark },
    words: digestPart(wordsName, plain, epochKey),
    proof: digestPart(proofName, proof, epochKey),
  }
  if (there !== undefined) return isSame(there, claim) ? claim : null
  const wordsPart = sealPart(wordsName, packed, epochKey, random)
  const proofPart = sealPart(proofName, provenBy, epochKey, random)
  if (Math.max(wordsPart.length, proofPart.length) > limits.segmentPart) return null
  const answer = await ask({ kind: 'put-segment', ...claim, wordsPart, proofPart })
  return answer.ok ? claim : null
}

function isSame(a: SegmentClaim, b: SegmentClaim): boolean {
  return (
    a.to === b.to &&
    a.epoch === b.epoch &&
    equalBytes(a.mark, b.mark) &&
    equalBytes(a.words, b.words) &&
    equalBytes(a.proof, b.proof)
  )
}
