/**
 * What a device keeps of a private yes: what is marked, this week's vector, and what counted in the
 * week before. One size whatever it holds, so that not even its length says that something is marked
 * (safety brief §3.2). A person's other devices would be given these very bytes, in their own space.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { yesPlaces, yesVectorLength } from '@attune/wire/yes.ts'

export interface YesRecord {
  /** The epoch in which these people came together: what was marked for others is nobody's. */
  readonly since: number
  /** Put away: nothing is shown, and the weeks go on as if nothing were marked. */
  readonly isAway: boolean
  /** Items by number: what counts from the next week on. */
  readonly marks: readonly number[]
  readonly week: MadeWeek | null
  /** The last week that this device took part in and that is over. */
  readonly before: CountedWeek | null
}

export interface CountedWeek {
  readonly tick: number
  readonly epoch: number
  /** What counts in it. Whatever else a relay says came of it is not believed. */
  readonly yes: readonly number[]
}

export interface MadeWeek extends CountedWeek {
  /** Sent as it is, however often. */
  readonly vector: Bytes
}

export function blankRecord(since: number): YesRecord {
  return { since, isAway: false, marks: [], week: null, before: null }
}

export function encodeYesRecord({ since, isAway, marks, week, before }: YesRecord): Bytes {
  return concatBytes(
    Uint8Array.of(storedVersion, isAway ? 1 : 0),
    number(since),
    bits(marks),
    counted(week),
    week?.vector ?? new Uint8Array(yesVectorLength),
    counted(before),
  )
}

/** Null for what is not ours: the person begins with nothing marked. */
export function decodeYesRecord(bytes: Bytes): YesRecord | null {
  if (bytes.length !== recordLength || bytes[0] !== storedVersion) return null
  const weekEnd = headLength + countedLength
  const vectorEnd = weekEnd + yesVectorLength
  const week = readCounted(bytes.slice(headLength, weekEnd))
  return {
    since: readNumber(bytes, 2),
    isAway: bytes[1] === 1,
    marks: readBits(bytes.slice(10, headLength)),
    week: week && { ...week, vector: bytes.slice(weekEnd, vectorEnd) },
    before: readCounted(bytes.slice(vectorEnd)),
  }
}

const storedVersion = 1
const bitsLength = yesPlaces / 8
const headLength = 2 + 8 + bitsLength
const countedLength = 8 + 8 + bitsLength
export const recordLength = headLength + countedLength + yesVectorLength + countedLength

/** A week of epoch 0 is none: epochs count from 1. */
function counted(week: CountedWeek | null): Bytes {
  return concatBytes(number(week?.tick ?? 0), number(week?.epoch ?? 0), bits(week?.yes ?? []))
}

function readCounted(bytes: Bytes): CountedWeek | null {
  const epoch = readNumber(bytes, 8)
  return epoch === 0 ? null : { tick: readNumber(bytes, 0), epoch, yes: readBits(bytes.slice(16)) }
}

function bits(items: readonly number[]): Bytes {
  const bytes = new Uint8Array(bitsLength)
  for (const item of items) bytes[item >> 3] = (bytes[item >> 3] ?? 0) | (1 << (item & 7))
  return bytes
}

function readBits(bytes: Bytes): readonly number[] {
  const all = Array.from({ length: yesPlaces }, (_, item) => item)
  return all.filter((item) => ((bytes[item >> 3] ?? 0) >> (item & 7)) & 1)
}

function number(value: number): Bytes {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value))
  return bytes
}

function readNumber(bytes: Bytes, at: number): number {
  return Number(new DataView(bytes.buffer, bytes.byteOffset + at, 8).getBigUint64(0))
}
