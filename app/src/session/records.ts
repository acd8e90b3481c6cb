/**
 * What this device keeps beside the log: its settings and, for each space, how it came to be and
 * what it still has to do. Unknown fields of a newer version are kept when a record is written.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { decodeCbor, encodeCbor } from '@attune/wire/cbor.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import { textToId } from '@attune/wire/ids.ts'
import { isCount, readAll, readArray } from '@attune/wire/read.ts'
import type { Bond, RelayKeeper } from '../content/bond.ts'
import { bondKinds, bondStages, relayKeepers } from '../content/bond.ts'
import type { Language } from '../content/language.ts'
import { languages } from '../content/language.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import type { CodeView, Theme } from './views.ts'

export interface Settings {
  readonly language: Language | null
  readonly theme: Theme
  /** In the order in which they came to this device. */
  readonly spaces: readonly SpaceId[]
  readonly inUse: SpaceId | null
  /** What the checkbox was at the last sealing. */
  readonly tellBefore: boolean
}

export const firstSettings: Settings = {
  language: null,
  theme: 'system',
  spaces: [],
  inUse: null,
  tellBefore: false,
}

export interface SpaceRecord {
  readonly name: string
  readonly bond: Bond
  readonly keeper: RelayKeeper
  /** Of a space started here and not yet known to the relay: its first record. */
  readonly unregistered: { readonly genesis: Bytes; readonly token: string | null } | null
  readonly invitation: OwnInvitation | null
  readonly joining: Joining | null
  /** This device's half of the short code, once it has one. */
  readonly codeNonce: Bytes | null
  readonly codeConfirmed: CodeView['confirmed']
  /** Put away by this person: out of sight. */
  readonly isArchived: boolean
}

export interface OwnInvitation {
  /** Everything after the `#`: holds the secret. */
  readonly code: string
  readonly ended: boolean
  /** Set when the joiner asked for strict reveals. */
  readonly joinerStrict: boolean
  /** Whoever comes reads what was written before. */
  readonly history: boolean
  /** Whose place they take: their own, from before they lost everything. */
  readonly returning: MemberId | null
  /** This device's half of the pictures: another for each invitation, since links may be seen. */
  readonly nonce: Bytes | null
  /** The one request that was told this device's half of the pictures. */
  readonly answered: string | null
  /** The request that this person has chosen to let in, as soon as everyone agrees. */
  readonly chosen: string | null
}

export interface Joining {
  readonly code: string
  readonly inviter: string
  readonly request: Bytes
  readonly letter: Bytes
  readonly sent: boolean
  /** The pictures that the inviter sees too, where these are compared before anybody is let in. */
  readonly compare: 'not-asked' | 'waiting' | readonly number[]
}

export function encodeSettings(settings: Settings, before: Bytes | null): Bytes {
  return encodeCbor({ ...readMap(before), ...settings })
}

export function decodeSettings(bytes: Bytes | null): Settings {
  const map = readMap(bytes)
  const listed = Array.isArray(map['spaces']) ? (map['spaces'] as readonly CborValue[]) : []
  const spaces = listed.flatMap((text) =>
    typeof text === 'string' ? (textToId<SpaceId>(text) ?? []) : [],
  )
  return {
    language: languages.find((one) => one === map['language']) ?? null,
    theme: (['light', 'dark'] as const).find((one) => one === map['theme']) ?? 'system',
    spaces,
    // From when there was one space at a time, the one in use first.
    inUse: spaces.find((one) => one === map['inUse']) ?? spaces[0] ?? null,
    tellBefore: map['tellBefore'] === true,
  }
}

export function encodeSpaceRecord(record: SpaceRecord, before: Bytes | null): Bytes {
  const { bond, unregistered, invitation, joining, ...plain } = record
  return encodeCbor({
    ...readMap(before),
    ...plain,
    bond: { ...bond },
    unregistered: unregistered && { ...unregistered },
    invitation: invitation && { ...invitation },
    joining: joining && { ...joining },
  })
}

/** Null when what is there cannot be read. */
export function decodeSpaceRecord(bytes: Bytes | null): SpaceRecord | null {
  const map = readMap(bytes)
  const bond = readBond(map['bond'])
  const keeper = relayKeepers.find((one) => one === map['keeper'])
  if (typeof map['name'] !== 'string' || bond === null || keeper === undefined) return null
  const nonce = map['codeNonce']
  return {
    name: map['name'],
    bond,
    keeper,
    unregistered: readUnregistered(map['unregistered']),
    invitation: readInvitation(map['invitation']),
    joining: readJoining(map['joining']),
    codeNonce: nonce instanceof Uint8Array ? new Uint8Array(nonce) : null,
    codeConfirmed:
      (['same', 'different'] as const).find((one) => one === map['codeConfirmed']) ?? 'not-yet',
    isArchived: map['isArchived'] === true,
  }
}

export function readBond(value: CborValue | undefined): Bond | null {
  if (!isCborMap(value)) return null
  const kind = bondKinds.find((one) => one === value['kind'])
  const stage = bondStages.find((one) => one === value['stage'])
  return kind && stage ? { kind, stage } : null
}

function readMap(bytes: Bytes | null): CborMap {
  const value = bytes && decodeCbor(bytes)
  return isCborMap(value ?? undefined) ? (value as CborMap) : {}
}

function readUnregistered(value: CborValue | undefined): SpaceRecord['unregistered'] {
  if (!isCborMap(value)) return null
  const { genesis, token } = value
  if (!(genesis instanceof Uint8Array)) return null
  return { genesis: new Uint8Array(genesis), token: typeof token === 'string' ? token : null }
}

function readInvitation(value: CborValue | undefined): OwnInvitation | null {
  if (!isCborMap(value) || typeof value['code'] !== 'string') return null
  return {
    code: value['code'],
    ended: value['ended'] === true,
    joinerStrict: value['joinerStrict'] === true,
    history: value['history'] === true,
    returning:
      typeof value['returning'] === 'string' ? textToId<MemberId>(value['returning']) : null,
    nonce: value['nonce'] instanceof Uint8Array ? new Uint8Array(value['nonce']) : null,
    answered: typeof value['answered'] === 'string' ? value['answered'] : null,
    chosen: typeof value['chosen'] === 'string' ? value['chosen'] : null,
  }
}

function readJoining(value: CborValue | undefined): Joining | null {
  if (!isCborMap(value)) return null
  const { code, inviter, request, letter, sent, compare } = value
  if (typeof code !== 'string' || typeof inviter !== 'string') return null
  if (!(request instanceof Uint8Array) || !(letter instanceof Uint8Array)) return null
  return {
    code,
    inviter,
    request: new Uint8Array(request),
    letter: new Uint8Array(letter),
    sent: sent === true,
    compare: readCompare(compare),
  }
}

function readCompare(value: CborValue | undefined): Joining['compare'] {
  const pictures = readAll(readArray(value), (one) => (isCount(one) ? one : null))
  return pictures ?? (value === 'waiting' ? value : 'not-asked')
}
