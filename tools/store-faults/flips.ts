/**
 * Each record that rests on a phone, with one bit turned over in each of its regions: the phone is opened
 * again, with a line, and everything that it had said is kept must be there, or it must say that something
 * cannot be read.
 */
import { openAtRest } from '../../app/src/crypto/at-rest.ts'
import type { StorageKey } from '../../app/src/crypto/secret.ts'
import { createSecret } from '../../app/src/crypto/secret.ts'
import { settled } from '../../app/src/session/meeting.testing.ts'
import { keyPath } from '../../app/src/session/vault.ts'
import type { Played } from './scene.ts'
import { openAgain, shownOn, toldBy } from './scene.ts'
import type { RelayHere } from './relay-here.ts'

export interface FlipOptions {
  /** Of each kind of record, no more than this many. */
  readonly most: number
  /** Of each record. */
  readonly regions: number
}

export interface Flipped {
  readonly records: number
  readonly flips: number
  /** What was read is refused, not believed. */
  readonly detected: number
  /** All that was kept is there. */
  readonly healed: number
  /** Something is missing, and the phone says so. */
  readonly told: number
  readonly silent: readonly string[]
  /** By kind of record, for whoever wants to look. */
  readonly byKind: ReadonlyMap<string, readonly string[]>
}

export async function flipEach(
  relay: RelayHere,
  { noor, kept }: Played,
  { most, regions }: FlipOptions,
): Promise<Flipped> {
  const resting = new Map([...noor.disk.records].map(([key, value]) => [key, value.slice()]))
  const key = createSecret<'storage'>(resting.get(keyPath) ?? new Uint8Array(32))
  const counts = { flips: 0, detected: 0, healed: 0, told: 0 }
  const silent: string[] = []
  const byKind = new Map<string, string[]>()
  const chosen = chooseRecords([...resting.keys()], most)
  for (const path of chosen) {
    for (const at of regionsOf(resting.get(path)?.length ?? 0, regions)) {
      counts.flips += 1
      const records = new Map([...resting].map(([one, value]) => [one, value.slice()]))
      flip(records.get(path), at)
      if (isRefused(key, path, records.get(path))) counts.detected += 1
      const flipped = records.get(path)?.slice()
      const { lost, told, isStuck } = await openedWith(relay, records, kept)
      // Told or not: it may open again one day, and what is written after it has to go out.
      if (isStuck) lost.push('what is written after it')
      const isOver = lost.length > 0 && isWrittenOver(path, flipped, records)
      if (isOver) lost.push('what cannot be read now')
      const isTold = told.length > 0 && !isStuck && !isOver
      const what = lost.length === 0 ? 'healed' : isTold ? 'told' : 'silent'
      if (what === 'silent') silent.push(`${path} at ${at}: ${lost.join(', ')}`)
      else counts[what] += 1
      const note = `${what}${lost.length > 0 ? ` (${lost.join(', ')}; ${told.join(', ')})` : ''}`
      byKind.set(kindOf(path), [...(byKind.get(kindOf(path)) ?? []), note])
    }
  }
  return { records: chosen.length, ...counts, silent, byKind }
}

async function openedWith(
  relay: RelayHere,
  records: Map<string, Uint8Array<ArrayBuffer>>,
  kept: ReadonlySet<string>,
) {
  const copy = relay.copy()
  const phone = openAgain(copy, 'Noor', { records, listeners: new Set() })
  await settled()
  const shown = await shownOn(phone)
  const lost = [...kept].filter((words) => !shown.includes(escaped(words)))
  const told = toldBy(phone, shown)
  await copy.close()
  return { lost, told, isStuck: shown.includes('"allSent":false') }
}

/** A number in the outbox is given again: nothing could be sent behind it. */
function isWrittenOver(
  path: string,
  before: Uint8Array | undefined,
  records: ReadonlyMap<string, Uint8Array>,
): boolean {
  if (before === undefined || path.includes('/outbox/')) return false
  const left = [...records].filter(([one]) => one === path || one.includes('/set-aside/'))
  return !left.some(([, row]) => Buffer.compare(row, before) === 0)
}

function escaped(words: string): string {
  return words.startsWith('"') ? words : JSON.stringify(words).slice(1, -1)
}

/** Nonce, commitment, the beginning and the middle of the ciphertext, and its end. */
function regionsOf(length: number, most: number): readonly number[] {
  const all = [0, length - 1, 24, 56, Math.floor(length / 2), 23, 55, length - 17]
  return [...new Set(all.filter((at) => at >= 0 && at < length))].slice(0, most)
}

function flip(bytes: Uint8Array | undefined, at: number): void {
  if (bytes !== undefined) bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
}

/** The storage key itself stands there in clear: a wrong one opens nothing of all the rest. */
function isRefused(key: StorageKey, path: string, row: Uint8Array | undefined): boolean {
  return path === keyPath || (row !== undefined && openAtRest(key, path, row) === null)
}

/** Without ids, numbers and names. */
function kindOf(path: string): string {
  return path
    .replace(/^(space|media)\/[^/]+\//, '$1/')
    .replace(
      /(segment|stream|epoch|outbox|opened|sealed|draft|left|yes|file|piece|send|drop)\/.*/,
      '$1',
    )
}

function chooseRecords(paths: readonly string[], most: number): readonly string[] {
  const seen = new Map<string, number>()
  // The last of a kind are those that are nowhere else.
  return paths.toReversed().filter((path) => {
    const count = (seen.get(kindOf(path)) ?? 0) + 1
    seen.set(kindOf(path), count)
    return count <= most
  })
}
