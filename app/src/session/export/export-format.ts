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
  const text = readText(bytes)
  const map = parseMap(text)
  if (map?.get('attune') !== 'export') return null
  if (isNewer(map.get('format'))) return 'newer'
  const day = textOf(map.get('day'), textToDay)
  const pairs = pairsOf(map.get('members'))
  if (day === null || pairs === null) return null
  const manifest = { day, members: new Map(pairs) }
  return text === manifestText(manifest) ? manifest : null
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
  const text = readText(bytes)
  const map = parseMap(text)
  const pairs = pairsOf(map?.get('rows'))
  if (map === null || pairs === null || map.get('format') !== format) return null
  const named = map.get('space')
  const space = textOf(named, (id) => textToId<SpaceId>(id))
  if (space === null && named !== null) return null
  const rows: StoredRecord[] = []
  for (const [key, base64url] of pairs) {
    const value = base64urlToBytes(base64url)
    // In order, and so none twice.
    if (value === null || !isRowKey(key) || key <= (rows.at(-1)?.key ?? '')) return null
    rows.push({ key, value })
  }
  const restore = { space, rows }
  return text === restoreText(restore) ? restore : null
}

function isRowKey(key: string): boolean {
  return key.length > 0 && key.length <= 500 && key.isWellFormed()
}

function isNewer(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > format
}

/** Null for what is no UTF-8. */
function readText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The own fields of one JSON object, as a map: none of its names means anything to the language. */
function parseMap(text: string | null): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? '')
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isMap ? new Map(Object.entries(value)) : null
  } catch {
    // No JSON, or nested until the reader gave up.
    return null
  }
}

function pairsOf(value: unknown): readonly (readonly [string, string])[] | null {
  if (!Array.isArray(value)) return null
  const pairs: (readonly [string, string])[] = []
  for (const pair of value as readonly unknown[]) {
    if (!Array.isArray(pair) || pair.length !== 2) return null
    const [first, second] = pair as readonly unknown[]
    if (typeof first !== 'string' || typeof second !== 'string') return null
    pairs.push([first, second])
  }
  return pairs
}

function textOf<T>(value: unknown, read: (text: string) => T | null): T | null {
  return typeof value === 'string' ? read(value) : null
}
