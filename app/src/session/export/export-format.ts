/**
 * The members of an export that are read back: what it holds and how each member's bytes are
 * hashed (`manifest.json`), and the rows of one place of the store (`restore.json`). A text that
 * these functions would not write to the letter is refused: no doubled key, no `__proto__`, no
 * number that two readers take differently.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { base64urlToBytes, bytesToBase64url } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { textToId } from '@attune/wire/ids.ts'
import type { Day } from '../../domain/calendar-day.ts'
import { textToDay } from '../../domain/calendar-day.ts'
import type { StoredRecord } from '../../storage/store.ts'

/** Raised when an older app would restore something wrong. */
const format = 1

export interface Manifest {
  readonly day: Day
  /** SHA-256 as base64url by name: a member of another export, put in between, does not fit. */
  readonly members: ReadonlyMap<string, string>
}

export function encodeManifest(manifest: Manifest): Bytes {
  return new TextEncoder().encode(manifestText(manifest))
}

function manifestText({ day, members }: Manifest): string {
  const lines = [...members].map(([name, hash]) => JSON.stringify([name, hash]))
  return `{"attune":"export","format":${format},"day":"${day}","members":[\n${lines.join(',\n')}\n]}\n`
}

/** `newer` for one of a later format, null for anything else that is no manifest. */
export function decodeManifest(bytes: Uint8Array): Manifest | 'newer' | null {
  return readBack(bytes, (text, { attune, format: theirs, day: written, members }) => {
    if (attune !== 'export') return null
    if (Number.isSafeInteger(theirs) && theirs > format) return 'newer'
    const day = textToDay(written)
    const manifest = day && { day, members: new Map(members) }
    const isText = members.flat().every((one) => typeof one === 'string')
    return manifest && isText && text === manifestText(manifest) ? manifest : null
  })
}

/** The rows of a space, or of the person's own place where `space` is null; keys within it. */
export interface RestoreRows {
  readonly space: SpaceId | null
  readonly rows: readonly StoredRecord[]
}

export function encodeRestore(restore: RestoreRows): Bytes {
  return new TextEncoder().encode(restoreText(restore))
}

function restoreText({ space, rows }: RestoreRows): string {
  const lines = rows.map(({ key, value }) => JSON.stringify([key, bytesToBase64url(value)]))
  return `{"format":${format},"space":${JSON.stringify(space)},"rows":[\n${lines.join(',\n')}\n]}\n`
}

export function decodeRestore(bytes: Uint8Array): RestoreRows | null {
  return readBack(bytes, (text, { space: named, rows: pairs }) => {
    const space = typeof named === 'string' ? textToId<SpaceId>(named) : null
    const rows = pairs.map(([key, value]) => ({ key, value: base64urlToBytes(value) ?? nothing }))
    const restore = { space, rows }
    return rows.every(isNext) && text === restoreText(restore) ? restore : null
  })
}

/** Written again it is no text but the empty one. */
const nothing = new Uint8Array()

/** In order, and so none twice. */
function isNext({ key }: StoredRecord, at: number, rows: readonly StoredRecord[]): boolean {
  return key.isWellFormed() && key.length <= 500 && key > (rows[at - 1]?.key ?? '')
}

/** What a text of ours holds. It may hold anything else until it has been compared with our own. */
interface Written {
  readonly attune: string
  readonly format: number
  readonly day: string
  readonly members: readonly (readonly [name: string, hash: string])[]
  readonly space: string | null
  readonly rows: readonly (readonly [key: string, value: string])[]
}

/** Null also where `read` stumbles: over what is no UTF-8, no JSON, or not of the shape of ours. */
function readBack<T>(
  bytes: Uint8Array,
  read: (text: string, written: Written) => T | null,
): T | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return read(text, JSON.parse(text) as Written)
  } catch {
    return null
  }
}
