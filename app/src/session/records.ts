/**
 * What this device keeps beside the log: its settings and, for each space, how it came to be and
 * what it still has to do. Unknown fields of a newer version are kept when a record is written.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { Id, MemberId, SpaceId } from '@attune/wire/ids.ts'
import { textToId } from '@attune/wire/ids.ts'
import { isCount, readAll, readArray } from '@attune/wire/read.ts'
import type { Bond, RelayKeeper } from '../content/bond.ts'
import { bondKinds, bondStages, relayKeepers } from '../content/bond.ts'
import type { Language } from '../content/language.ts'
import { languages } from '../content/language.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { decodeMap } from '../crypto/cbor-map.ts'
import {
  oneOf,
  orElse,
  readBytes,
  readCount,
  readDay,
  readFields,
  readFlag,
  readText,
} from './read-fields.ts'
import type { Day } from '../domain/calendar-day.ts'
import { firstHelps } from './first-helps.ts'
import type { CodeView, Helps, Theme } from './views.ts'

export interface Settings {
  readonly language: Language | null
  readonly theme: Theme
  /** In the order in which they came to this device. */
  readonly spaces: readonly SpaceId[]
  readonly inUse: SpaceId | null
  /** What the checkbox was at the last sealing. */
  readonly tellBefore: boolean
  /** Where something rests that cannot be read, of which this person has been told. */
  readonly damaged: readonly string[]
  readonly helps: Helps
}

export const firstSettings: Settings = {
  language: null,
  theme: 'system',
  spaces: [],
  inUse: null,
  tellBefore: false,
  damaged: [],
  helps: firstHelps,
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
  /** Since when this device knows the space's key, by its own calendar. */
  readonly keySince: KeySince | null
}

export interface KeySince {
  readonly epoch: number
  readonly day: Day
}

/** Of a space that nothing has happened in. */
export const freshRecord = {
  unregistered: null,
  invitation: null,
  joining: null,
  codeNonce: null,
  codeConfirmed: 'not-yet',
  isArchived: false,
  keySince: null,
} as const

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
  return encodeCbor({ ...readMap(before), ...(settings as object as CborMap) })
}

export function decodeSettings(bytes: Bytes | null): Settings {
  const { inUse, spaces, ...settings } = readSettings(readMap(bytes)) ?? firstSettings
  // From when there was one space at a time, the one in use first.
  return { ...settings, spaces, inUse: spaces.find((one) => one === inUse) ?? spaces[0] ?? null }
}

export function encodeSpaceRecord(record: SpaceRecord, before: Bytes | null): Bytes {
  return encodeCbor({ ...readMap(before), ...(record as object as CborMap) })
}

/** Null when what is there cannot be read. */
export function decodeSpaceRecord(bytes: Bytes | null): SpaceRecord | null {
  return readRecord(readMap(bytes)) ?? null
}

function readMap(bytes: Bytes | null): CborMap {
  return (bytes && decodeMap(bytes)) ?? {}
}

function readId<T extends Id>(value: CborValue | undefined): T | undefined {
  return (typeof value === 'string' && textToId<T>(value)) || undefined
}

const textOrNull = orElse(readText, null)
const bytesOrNull = orElse(readBytes(), null)

const readSettings = readFields<Settings>({
  language: orElse(oneOf(languages), null),
  theme: orElse(oneOf(['light', 'dark'] as const), 'system'),
  spaces: (value) => (readArray(value) ?? []).flatMap((one) => readId<SpaceId>(one) ?? []),
  inUse: orElse(readId<SpaceId>, null),
  tellBefore: readFlag,
  damaged: (value) => (readArray(value) ?? []).flatMap((one) => readText(one) ?? []),
  helps: orElse(readFields<Helps>({ wording: readFlag, worry: readFlag }), firstHelps),
})

export const readBond = readFields<Bond>({ kind: oneOf(bondKinds), stage: oneOf(bondStages) })

const readInvitation = readFields<OwnInvitation>({
  code: readText,
  ended: readFlag,
  joinerStrict: readFlag,
  history: readFlag,
  returning: orElse(readId<MemberId>, null),
  nonce: bytesOrNull,
  answered: textOrNull,
  chosen: textOrNull,
})

const readJoining = readFields<Joining>({
  code: readText,
  inviter: readText,
  request: readBytes(),
  letter: readBytes(),
  sent: readFlag,
  compare: (value) =>
    readAll(readArray(value), (one) => (isCount(one) ? one : null)) ??
    (value === 'waiting' ? value : 'not-asked'),
})

const readRecord = readFields<SpaceRecord>({
  name: readText,
  bond: readBond,
  keeper: oneOf(relayKeepers),
  unregistered: orElse(readFields({ genesis: readBytes(), token: textOrNull }), null),
  invitation: orElse(readInvitation, null),
  joining: orElse(readJoining, null),
  codeNonce: bytesOrNull,
  codeConfirmed: orElse(oneOf(['same', 'different'] as const), 'not-yet'),
  isArchived: readFlag,
  keySince: orElse(readFields<KeySince>({ epoch: readCount, day: readDay }), null),
})
