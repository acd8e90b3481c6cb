/**
 * The items of a segment as they once came, to the byte, out of its two parts: for giving back what a
 * relay has lost, and for making sure of a segment before what it was made of goes.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeRelease } from '@attune/wire/deposit.ts'
import {
  decodeEntryFrame,
  encodeEntryFrame,
  encodeEntryHeader,
  hashEntry,
  noEntry,
} from '@attune/wire/entry-frame.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import { entryNonce, remakeFrame } from '../crypto/encrypt-entry.ts'
import { sha256 } from '../crypto/hash.ts'
import { remakeDeposit } from '../crypto/remake-deposit.ts'
import type { EpochKey } from '../crypto/secret.ts'
import { createSecret } from '../crypto/secret.ts'
import { seenToCbor } from './entry-content.ts'
import type { ProvenDeposit, Proof } from './segment-proof.ts'
import type { Words } from './segment-words.ts'
import { forms, saidOf } from './segment-words.ts'
import type { Work } from './slices.ts'
import { atOnce } from './slices.ts'
import type { SpokenDevices } from './spoken-devices.ts'
import { devicesAt } from './spoken-devices.ts'

export interface SegmentParts {
  readonly space: SpaceId
  readonly words: Words
  readonly proof: Proof
  /** Undefined where nothing of it is told. */
  readonly epochKey: EpochKey | undefined
}

/** What to go on with in the place of what was made; null ends it. */
type Keep = (at: number, made: Bytes | null) => Bytes | null

/** In their order; null where one cannot be made. */
export function remakeSegment(parts: SegmentParts, keep?: Keep): readonly Bytes[] | null {
  return atOnce(remakingSegment(parts, keep))
}

export function* remakingSegment(
  parts: SegmentParts,
  keep: Keep = (_, made) => made,
): Work<readonly Bytes[] | null> {
  const { words, proof } = parts
  const devices = devicesAt(proof.heads)
  const bodies = wholeBodies(words, proof)
  const made: Bytes[] = []
  let [raw, told, release, lamport] = [0, 0, 0, 0]
  for (const [at, form] of words.forms.entries()) {
    let one: Bytes | null
    if (form === forms.entry) {
      lamport += words.lamports[told] ?? 0
      one = remakeEntry(parts, told, bodies[told], lamport, devices)
      told++
    } else if (form === forms.release) one = remakeRelease(parts, release++)
    else one = words.raw[raw++] ?? null
    const bytes = keep(at, one)
    if (bytes === null) return null
    made.push(bytes)
    const frame =
      form === forms.entry || form === forms.rawEntry ? decodeEntryFrame(bytes) : undefined
    if (frame === null) return null
    if (frame) devices.spoke(frame.header, hashEntry(frame, sha256))
    yield
  }
  return made
}

function remakeEntry(
  { space, words, proof, epochKey }: SegmentParts,
  at: number,
  body: CborMap | undefined,
  lamport: number,
  devices: SpokenDevices,
): Bytes | null {
  const author = words.authors[words.by[at] ?? 0]
  const seen = devices.read(proof.seen[at] ?? [])
  if (!author || !body || seen === null || epochKey === undefined) return null
  const { member, device } = author
  const head = devices.headOf(device)
  const header = {
    ...{ space, epoch: words.epoch, member, device },
    ...{ seq: (head?.seq ?? 0) + 1, prev: head?.hash ?? noEntry, lamport },
  }
  const day = words.days[at] ?? ''
  const content: CborMap = {
    ...{ kind: words.kinds[words.kindOf[at] ?? 0] ?? '', body, seen: seenToCbor(seen) },
    ...(day === '' ? {} : { day }),
  }
  const headerBytes = encodeEntryHeader(header)
  const kept = proof.nonces[at] ?? noEntry
  const nonce = kept.length > 0 ? kept : entryNonce(headerBytes, content, epochKey)
  const signature = proof.signatures.slice(64 * at, 64 * at + 64)
  const frame = remakeFrame(header, { headerBytes, nonce, signature }, content, epochKey)
  return frame && encodeEntryFrame(frame)
}

function remakeRelease({ space, words, proof }: SegmentParts, at: number): Bytes | null {
  const release = words.releases[at]
  const deposits = proof.deposits[at]
  if (release === undefined || deposits === undefined) return null
  const { epoch } = words
  const made = saidOf(words, release).map(({ member, body }, place) => {
    const { key, ...deposit } = deposits[place] ?? {}
    const answer = body?.['answer']
    if (!key || !isCborMap(answer)) return null
    const where = { space, epoch, reveal: release.reveal, member }
    return remakeDeposit({
      ...where,
      ...(deposit as ProvenDeposit),
      answer,
      key: createSecret(key),
    })
  })
  const whole = made.filter((one) => one !== null)
  return whole.length === deposits.length && whole.length === made.length
    ? encodeRelease(whole)
    : null
}

/** What an entry says of a release stands with the release, and is put back into it. */
function wholeBodies(words: Words, proof: Proof): readonly CborMap[] {
  const bodies = [...words.bodies]
  let number = 0
  for (const [at, release] of words.releases.entries()) {
    const authors = saidOf(words, release)
    for (const said of release.said) {
      if (said === 0) continue
      const keys = (proof.keys[number++] ?? []).map((place) => [
        idToBytes(authors[place]?.member ?? noMember),
        proof.deposits[at]?.[place]?.key ?? noEntry,
      ])
      bodies[said - 1] = { ...bodies[said - 1], reveal: idToBytes(release.reveal), keys }
    }
  }
  return bodies
}

const noMember = '' as MemberId
