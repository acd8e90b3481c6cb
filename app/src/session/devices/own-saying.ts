/**
 * What a person's devices tell each other in the own space: which spaces they are in, with the keys to
 * come in; what they are called; how their person can come back. Nobody else can read any of it, and
 * an entry that is not as its kind should be says nothing.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { DeviceId, MemberId, SpaceId, WayId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { isBytes, isCount, readAll, readArray } from '@attune/wire/read.ts'
import type { Argon2Params } from '../../crypto/argon2.ts'
import type { CborMap } from '../../crypto/cbor-map.ts'
import type { MemberKeys } from '../../crypto/keys.ts'
import { pairsToCbor, readPairs } from '../../crypto/keys.ts'
import type { Way, WayKind } from '../../crypto/way.ts'
import { checkName } from '../../domain/text.ts'
import type { EntryContent } from '../../sync/entry-content.ts'
import type { SealedRecord } from '../../sync/sealed-answers.ts'
import { decodeSealedRecord, encodeSealedRecord } from '../../sync/sealed-answers.ts'
import type { SpaceRecord } from '../records.ts'
import { decodeSpaceRecord } from '../records.ts'

export type OwnSaying =
  | { readonly kind: 'own.space'; readonly space: OwnedSpace }
  | { readonly kind: 'own.left'; readonly space: SpaceId; readonly member: MemberId }
  /** What one of one's devices is to be called. */
  | { readonly kind: 'own.device'; readonly device: DeviceId; readonly name: string }
  /** Which device of a space this one is: its ids are others in each. */
  | ({ readonly kind: 'own.entered'; readonly space: SpaceId } & EnteredAs)
  /** Sealed on one of one's devices, and with the relay. */
  | { readonly kind: 'own.answer'; readonly space: SpaceId; readonly answer: SealedRecord }
  | {
      readonly kind: 'own.way'
      readonly way: Way
      readonly code: string | null
      /** Said once more, of one that a removed device had seen being made. */
      readonly isWorn: boolean
    }
  | { readonly kind: 'own.way-gone'; readonly way: WayId }

export interface EnteredAs {
  readonly device: DeviceId
  /** By the key of that device. Null where an older app said it. */
  readonly proof: Bytes | null
}

export type Known = Pick<SpaceRecord, 'name' | 'bond' | 'keeper' | 'isArchived' | 'codeConfirmed'>

export interface OwnedSpace {
  readonly space: SpaceId
  readonly member: MemberKeys
  readonly record: Known
}

export function ownSayingToContent(saying: OwnSaying): EntryContent<'own'> {
  return { kind: saying.kind, day: null, body: toBody(saying) }
}

function toBody(saying: OwnSaying): CborMap {
  switch (saying.kind) {
    case 'own.space': {
      const { space, member, record } = saying.space
      const { member: id, former, ...now } = member
      const { bond, ...plain } = record
      return {
        space: idToBytes(space),
        member: idToBytes(id),
        keys: [...former, now].map(pairsToCbor),
        bond: { ...bond },
        ...plain,
      }
    }
    case 'own.left':
      return { space: idToBytes(saying.space), member: idToBytes(saying.member) }
    case 'own.device':
      return { device: idToBytes(saying.device), name: saying.name }
    case 'own.entered':
      return {
        space: idToBytes(saying.space),
        device: idToBytes(saying.device),
        proof: saying.proof,
      }
    case 'own.answer':
      return { space: idToBytes(saying.space), answer: encodeSealedRecord(saying.answer) }
    case 'own.way': {
      const { kind, way, publicKey, stretch } = saying.way
      const costs = stretch && [stretch.memory, stretch.passes, stretch.lanes]
      const { code, isWorn } = saying
      return { is: kind, way: idToBytes(way), key: publicKey, stretch: costs, code, isWorn }
    }
    case 'own.way-gone':
      return { way: idToBytes(saying.way) }
  }
}

/** Null for what says nothing to this version, and for the journal. */
export function readOwnSaying(content: {
  readonly kind: string
  readonly body: CborMap
}): OwnSaying | null {
  const { kind, body } = content
  const space = isBytes(body['space'], 16) ? bytesToId<SpaceId>(body['space']) : null
  const device = isBytes(body['device'], 16) ? bytesToId<DeviceId>(body['device']) : null
  switch (kind) {
    case 'own.space': {
      const owned = space && readOwned(space, body)
      return owned && { kind, space: owned }
    }
    case 'own.left':
      return space && isBytes(body['member'], 16)
        ? { kind, space, member: bytesToId(body['member']) }
        : null
    case 'own.device': {
      const name = typeof body['name'] === 'string' ? checkName(body['name']) : null
      return device && name?.ok === true ? { kind, device, name: name.value } : null
    }
    case 'own.entered':
      return (
        space &&
        device && { kind, space, device, proof: isBytes(body['proof'], 64) ? body['proof'] : null }
      )
    case 'own.answer': {
      const answer = isBytes(body['answer']) ? decodeSealedRecord(body['answer']) : null
      return space && answer && { kind, space, answer }
    }
    case 'own.way': {
      const way = readWay(body)
      const code = typeof body['code'] === 'string' ? body['code'] : null
      return way && { kind, way, code, isWorn: body['isWorn'] === true }
    }
    case 'own.way-gone':
      return isBytes(body['way'], 16) ? { kind, way: bytesToId(body['way']) } : null
    default:
      return null
  }
}

function readOwned(space: SpaceId, body: CborMap): OwnedSpace | null {
  const keys = readAll(readArray(body['keys']), readPairs)
  const now = keys?.at(-1)
  // It is told under the names that it rests under.
  const record = decodeSpaceRecord(encodeCbor(body))
  const name = record && checkName(record.name)
  if (!keys || !now || !record || name?.ok !== true || !isBytes(body['member'], 16)) return null
  const member = { member: bytesToId<MemberId>(body['member']), ...now, former: keys.slice(0, -1) }
  return { space, member, record: { ...knownOf(record), name: name.value } }
}

/** What is told of a space. The rest of its record is of one device alone. */
export function knownOf({ name, bond, keeper, isArchived, codeConfirmed }: Known): Known {
  return { name, bond, keeper, isArchived, codeConfirmed }
}

function readWay({ is, way, key, stretch }: CborMap): Way | null {
  const kind = (['words', 'passphrase', 'passkey'] as const).find(
    (one): one is WayKind => one === is,
  )
  if (kind === undefined || !isBytes(way, 16) || !isBytes(key, 32)) return null
  const costs = readCosts(stretch)
  if (costs === undefined) return null
  return { kind, way: bytesToId<WayId>(way), publicKey: new Uint8Array(key), stretch: costs }
}

function readCosts(value: CborValue | undefined): Argon2Params | null | undefined {
  if (value === null) return null
  const [memory, passes, lanes] = readArray(value, 3) ?? []
  if (!isCount(memory) || !isCount(passes) || !isCount(lanes)) return undefined
  return { memory, passes, lanes }
}

/** Whether what is told of a space is what it is: said anew only when something has changed. */
export function isSameOwned(a: OwnedSpace, b: OwnedSpace): boolean {
  const bytes = (space: OwnedSpace) => encodeCbor(toBody({ kind: 'own.space', space }))
  return equalBytes(bytes(a), bytes(b))
}
